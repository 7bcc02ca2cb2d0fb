import type { Report } from '@muster/syncer-core';
import type { PolicyResult } from './engine.ts';

/** Remembers which compliance was reported to Muster, to send only changes. */
export class ComplianceReport {
  private told = '';
  /** Repaired drift that could not be reported yet, by policy type. */
  private readonly unreported = new Map<string, Report>();

  /**
   * The results to report for the policies at a position; null if Muster has them already. They are assumed to arrive: call
   * `forget` if they did not.
   */
  of(results: readonly PolicyResult[], position: number): PolicyResult[] | null {
    const now = results.map((result) => ({
      ...result,
      drift: result.drift ?? this.unreported.get(result.type) ?? null,
    }));
    const text = JSON.stringify([position, now]);
    if (text === this.told && now.every(({ drift }) => drift === null)) return null;
    this.told = text;
    this.unreported.clear();
    return now;
  }

  forget(results: readonly PolicyResult[]): void {
    this.told = '';
    for (const { type, drift } of results) if (drift !== null) this.unreported.set(type, drift);
  }
}
