import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Logger } from 'pino';
import { Backoff, withJitter } from './backoff.ts';
import { ApiError, isOverloaded, MusterClient } from './client.ts';
import { Lease, LeaseHeldError } from './lease.ts';
import { type Report, ReportedError, report, reportOf } from './report.ts';

/** Thrown to compare everything again at once, although nothing failed. */
export class RestartRequired extends ReportedError {}

/** A problem that lasts no longer than this, such as a restart of the server, is not reported. In milliseconds. */
const reportAfterMs = 5_000;
const checkEveryMs = 1_000;

export interface Connection {
  url: string;
  token: string;
}

/** Identifies the process, since several may have the token of one syncer. */
export interface Instance {
  /** A name that people recognise. The default is the host name. */
  name?: string | undefined;
  leaseSeconds?: number | undefined;
}

/**
 * Compares everything, then follows the changes in Muster. After any failure it compares everything again, because it does
 * not know which part of the work was done. Holds the lease of its syncer while it runs.
 */
export abstract class RestartingLoop {
  readonly muster: MusterClient;
  protected readonly log: Logger;
  /** Whether the subscription to changes is open. */
  protected isLive = false;
  /** Resolves when all reports have been sent or have failed. */
  protected reporting: Promise<void> = Promise.resolve();
  private readonly lease: Lease;
  private isMusterUnreachable = false;
  private health: { problem: Report | null; since: number } = {
    problem: report('REPORT_NOT_BEGUN'),
    since: 0,
  };
  private reportedProblem: Report | null = null;
  private leaseTimer: NodeJS.Timeout | undefined;
  private renewedAt = 0;
  private readonly stopping = new AbortController();
  private restart = new AbortController();
  private queue: Promise<void> = Promise.resolve();
  private running: Promise<void> | null = null;

  constructor({ url, token }: Connection, log: Logger, { name, leaseSeconds = 30 }: Instance = {}) {
    this.log = log;
    this.muster = new MusterClient(url, token);
    this.lease = new Lease(this.muster, { holder: name ?? hostname(), seconds: leaseSeconds });
  }

  /** Compares everything. The loop then calls `listen`. */
  protected abstract begin(): Promise<void>;

  /** Follows the changes in Muster until `signal` aborts. */
  protected abstract listen(signal: AbortSignal): Promise<void>;

  /** Timers for periodic work while the loop listens. */
  protected abstract timers(): NodeJS.Timeout[];

  /** Cancels what would delay `stop`. */
  protected async interrupt(): Promise<void> {}

  /** Closes connections. */
  protected abstract close(): Promise<void>;

  /** Why the last start of the loop failed, if it did. */
  protected get loopProblem(): Report | null {
    return this.health.problem;
  }

  protected set loopProblem(problem: Report | null) {
    const isOver = problem === null || this.health.problem === null;
    this.health = { problem, since: isOver ? Date.now() : this.health.since };
  }

  /** A problem of the target system that is reported at once; null if none is known. */
  protected get targetProblem(): Report | null {
    return null;
  }

  /** The DN below which groups are in the other system; null where it is no LDAP server. */
  protected get groupsBelow(): string | null {
    return null;
  }

  /** Why the target system may be out of date; null if nothing is known to be wrong. */
  get problem(): string | null {
    if (this.isMusterUnreachable) return 'Muster does not answer';
    return (this.targetProblem ?? this.loopProblem)?.text ?? null;
  }

  start(): void {
    this.health.since = Date.now();
    this.leaseTimer ??= setInterval(() => void this.renew(), checkEveryMs);
    this.running ??= this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.restart.abort();
    clearInterval(this.leaseTimer);
    await this.interrupt();
    await this.running;
    await this.lease.release();
    await this.close();
  }

  private async run(): Promise<void> {
    const backoff = new Backoff();
    while (!this.stopping.signal.aborted) {
      this.restart = new AbortController();
      try {
        await this.lease.take(this.reportedProblem, this.groupsBelow);
        this.renewedAt = Date.now();
        await this.begin();
        backoff.reset();
        await this.tail();
      } catch (error) {
        this.isLive = false;
        if (this.stopping.signal.aborted) return;
        this.isMusterUnreachable = false;
        this.loopProblem = reportOf(error);
        const waitMs =
          error instanceof RestartRequired
            ? 0
            : error instanceof LeaseHeldError
              ? Math.max(0, error.until.getTime() - Date.now()) + withJitter(200)
              : backoff.waitMs(isOverloaded(error));
        this.log.warn({ err: error, waitMs: Math.round(waitMs) }, 'Restarting after a failure');
        await this.sleep(waitMs);
      }
    }
  }

  /** Renews the lease. Also reports a problem that lasts, and its end. */
  private async renew(): Promise<void> {
    const { problem, since } = this.health;
    const isLasting = problem !== null && Date.now() - since >= reportAfterMs;
    // A target system counts as silent only after it has not answered for a while, so this is reported at once.
    const stated = this.targetProblem ?? (problem === null || isLasting ? problem : this.reportedProblem);
    const isDue = this.renewedAt !== 0 && Date.now() - this.renewedAt >= this.lease.renewEveryMs;
    if (this.renewedAt === 0 || (!isDue && stated?.text === this.reportedProblem?.text)) return;
    this.renewedAt = Date.now();
    try {
      await this.lease.take(stated);
      this.reportedProblem = stated;
    } catch (error) {
      if (!(error instanceof LeaseHeldError) || this.stopping.signal.aborted) return;
      this.renewedAt = 0;
      this.restartWith(error);
    }
  }

  private async tail(): Promise<void> {
    const timers = this.timers();
    try {
      await this.listen(AbortSignal.any([this.stopping.signal, this.restart.signal]));
    } finally {
      for (const timer of timers) clearInterval(timer);
      await this.queue;
    }
    if (this.restart.signal.aborted) throw this.restart.signal.reason;
  }

  /** Handles the messages of a subscription one by one. Reconnects after a lost connection, and throws a refusal. */
  protected async follow<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: () => Variables | Promise<Variables>,
    onMessage: (data: Data) => Promise<void>,
    signal: AbortSignal,
  ): Promise<void> {
    const backoff = new Backoff();
    while (!signal.aborted) {
      let isSlow = false;
      try {
        for await (const data of this.muster.follow(document, await variables(), signal)) {
          this.isLive = true;
          this.isMusterUnreachable = false;
          backoff.reset();
          await onMessage(data);
        }
      } catch (error) {
        if (error instanceof ApiError) throw error;
        isSlow = isOverloaded(error);
        this.log.warn({ err: error }, 'Muster does not answer');
      }
      this.isLive = false;
      if (signal.aborted) return;
      this.isMusterUnreachable = true;
      await this.sleep(backoff.waitMs(isSlow));
    }
  }

  /**
   * Sends a report to Muster without waiting for the answer, so that access that ends meanwhile is ended on time. Reports are
   * sent one after the other. Calls `lost` if a report did not arrive.
   */
  protected report<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    lost?: () => void,
  ): void {
    this.reportAll(document, [variables], lost);
  }

  /**
   * Sends a report in pages. If a page fails, the rest is not sent: the last page makes the server remove everything
   * that no page has named.
   */
  protected reportAll<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    pages: readonly Variables[],
    lost?: () => void,
  ): void {
    this.reporting = this.reporting
      .then(async () => {
        for (const variables of pages) await this.muster.ask(document, variables);
      })
      .then(
        () => {},
        (error) => {
          this.log.warn({ err: error }, 'A report could not be sent to Muster');
          lost?.();
          // After a lost connection the next report repeats the content, so no restart is needed. After a refusal it is.
          if (error instanceof ApiError) this.restartWith(error);
        },
      );
  }

  /** Aborts the subscription and starts the loop again. */
  protected restartWith(reason: unknown): void {
    this.restart.abort(reason);
  }

  /** Runs work after all work that was given before. If it fails, the loop starts again. */
  protected serially(work: () => Promise<void>): Promise<void> {
    return this.exclusively(async () => {
      if (this.restart.signal.aborted || this.stopping.signal.aborted) return;
      try {
        await work();
      } catch (error) {
        this.restartWith(error);
      }
    });
  }

  protected exclusively(work: () => Promise<void>): Promise<void> {
    const done = this.queue.then(work);
    this.queue = done.catch(() => {});
    return done;
  }

  private async sleep(ms: number): Promise<void> {
    await pause(ms, undefined, { signal: this.stopping.signal }).catch(() => {});
  }
}
