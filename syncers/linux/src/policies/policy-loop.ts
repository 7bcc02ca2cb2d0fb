import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { ComplianceReport } from './compliance-report.ts';
import { PolicyEngine, type PolicyResult, type Wanted } from './engine.ts';

export interface ComplianceUpdate {
  /** The position up to which the agent had received changes when it asked for the policies. */
  position: number;
  results: PolicyResult[];
}

/**
 * Applies policies whenever they change, and repairs drift at intervals. It runs independently of accounts, so that no end of
 * access waits for it, and without Muster, so that cutting the network ends no policy.
 */
export class PolicyLoop {
  private readonly engine: PolicyEngine;
  private readonly log: Logger;
  private readonly send: (update: ComplianceUpdate, lost: () => void) => void;
  private readonly everyMs: number;
  private readonly report = new ComplianceReport();
  /** Position 0 means: the policies that were applied before the agent started. */
  private inForce: { wanted: Wanted; position: number } | null = null;
  private applying: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;

  constructor(config: Config, log: Logger, send: (update: ComplianceUpdate, lost: () => void) => void) {
    this.engine = new PolicyEngine(config.policyFile);
    this.everyMs = config.reconcileMinutes * 60_000;
    this.log = log;
    this.send = send;
  }

  /** Policies that were applied before stay in force until Muster answers. */
  start(): void {
    this.timer = setInterval(() => this.apply(), this.everyMs);
    this.serially(async () => {
      this.inForce ??= { wanted: await this.engine.known(), position: 0 };
    });
    this.apply();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.applying;
  }

  /** Sets the policies that Muster says apply. */
  set(wanted: Wanted, position: number): void {
    this.inForce = { wanted, position };
    this.apply();
  }

  private apply(): void {
    this.serially(() => this.applyNow());
  }

  private serially(work: () => Promise<void>): void {
    this.applying = this.applying
      .then(work)
      .catch((error) => this.log.error({ err: error }, 'Applying the policies failed'));
  }

  private async applyNow(): Promise<void> {
    if (!this.inForce) return;
    const { wanted, position } = this.inForce;
    const results = await this.engine.apply(wanted);
    for (const { type, state, message, drift } of results) {
      if (state === 'FAILED')
        this.log.error({ type, message: message?.text }, 'A policy could not be applied');
      if (drift) this.log.warn({ type, drift: drift.text }, 'Repaired a deviation from a policy');
    }
    const update = this.report.of(results, position);
    if (!update) return;
    const lost = () => this.report.forget(update);
    if (position === 0) lost();
    else this.send({ position, results: update }, lost);
  }
}
