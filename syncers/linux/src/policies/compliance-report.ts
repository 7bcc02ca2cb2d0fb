import type { PolicyResult } from './engine.ts';

/** What Muster has been told of how this system complies. */
export class ComplianceReport {
  private told = '';
  /** Drift that was repaired and could not be said, by type. */
  private readonly unsaid = new Map<string, string>();

  /**
   * What is to be said of policies that counted as of a position; null: Muster knows it. It counts as told: say
   * `forget` where it was not.
   */
  of(results: readonly PolicyResult[], position: number): PolicyResult[] | null {
    const now = results.map((result) => ({
      ...result,
      drift: result.drift ?? this.unsaid.get(result.type) ?? null,
    }));
    const text = JSON.stringify([position, now]);
    if (text === this.told && now.every(({ drift }) => drift === null)) return null;
    this.told = text;
    this.unsaid.clear();
    return now;
  }

  forget(results: readonly PolicyResult[]): void {
    this.told = '';
    for (const { type, drift } of results) if (drift !== null) this.unsaid.set(type, drift);
  }
}
