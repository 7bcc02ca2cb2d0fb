import { randomUUID } from 'node:crypto';
import { ApiError, type MusterClient, type Refusal, reportOfRefusal } from './client.ts';
import { HoldLease } from './queries.ts';
import type { Report } from './report.ts';

const timeoutMs = 5_000;
/** For the first request: after Muster was restarted, all syncers send it at once. */
const firstTimeoutMs = 30_000;

/** Another process with the same token runs this syncer. */
export class LeaseHeldError extends ApiError {
  readonly until: Date;

  constructor(refusal: Refusal, until: Date) {
    super(reportOfRefusal(refusal), 'LEASE');
    this.until = until;
  }
}

/** The right to run a syncer. Only one process has it at a time, since two would undo each other's work. */
export class Lease {
  private readonly muster: MusterClient;
  private readonly holder: string;
  private readonly seconds: number;
  private readonly session = randomUUID();
  /** True at the start: an earlier run of this process that was killed may still hold the lease. */
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

  /** Takes or renews the lease. Throws `LeaseHeldError` if another process holds it. */
  async take(problem: Report | null, groupsBelow: string | null = null): Promise<void> {
    const { mayTakeOver: takeOver, holder, session, seconds } = this;
    const input = {
      holder,
      session,
      seconds,
      takeOver,
      problem: problem?.text ?? null,
      problemCode: problem?.code ?? null,
      problemValues: problem?.values ?? null,
      groupsBelow,
    };
    const { holdSyncerLease } = await this.muster.askAll(
      HoldLease,
      { input },
      this.isHeld ? timeoutMs : firstTimeoutMs,
    );
    this.mayTakeOver = false;
    const [error] = holdSyncerLease.userErrors;
    this.isHeld = !error;
    if (!error) return;
    if ('until' in error) throw new LeaseHeldError(error, new Date(error.until));
    throw new ApiError(reportOfRefusal(error), error.code);
  }

  /** Gives the lease back, so that the next process need not wait until it expires. */
  async release(): Promise<void> {
    if (!this.isHeld) return;
    const { holder, session } = this;
    await this.muster
      .askAll(HoldLease, { input: { holder, session, seconds: 0, problem: null } }, 1_000)
      .catch(() => {});
  }
}
