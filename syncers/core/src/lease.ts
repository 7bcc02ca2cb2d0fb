import { randomUUID } from 'node:crypto';
import { ApiError, type MusterClient } from './client.ts';
import { HoldLease } from './queries.ts';

const timeoutMs = 5_000;

/** Another process runs this syncer, with the same token. */
export class LeaseHeldError extends ApiError {
  readonly until: Date;

  constructor(message: string, until: Date) {
    super(message, 'LEASE');
    this.until = until;
  }
}

/** The right to run a syncer, of one process at a time: two with one token would undo each other's work. */
export class Lease {
  private readonly muster: MusterClient;
  private readonly holder: string;
  private readonly seconds: number;
  private readonly session = randomUUID();
  /** At the start, an earlier run of this process that was killed may still have the lease. */
  private mayTakeOver = true;
  private isHeld = false;

  constructor(muster: MusterClient, { holder, seconds }: { holder: string; seconds: number }) {
    this.muster = muster;
    this.holder = holder;
    this.seconds = seconds;
    muster.session = this.session;
  }

  get renewEveryMs(): number {
    return (this.seconds * 1000) / 2;
  }

  /** Takes or renews it. Throws `LeaseHeldError` where another process has it. */
  async take(problem: string | null): Promise<void> {
    const { mayTakeOver: takeOver, holder, session, seconds } = this;
    const input = { holder, session, seconds, takeOver, problem };
    const { holdSyncerLease } = await this.muster.askAll(HoldLease, { input }, timeoutMs);
    this.mayTakeOver = false;
    const [error] = holdSyncerLease.userErrors;
    this.isHeld = !error;
    if (!error) return;
    if ('until' in error) throw new LeaseHeldError(error.message, new Date(error.until));
    throw new ApiError(error.message, error.code);
  }

  /** So that the next process need not wait until it ends. */
  async release(): Promise<void> {
    if (!this.isHeld) return;
    const { holder, session } = this;
    await this.muster
      .askAll(HoldLease, { input: { holder, session, seconds: 0, problem: null } }, 1_000)
      .catch(() => {});
  }
}
