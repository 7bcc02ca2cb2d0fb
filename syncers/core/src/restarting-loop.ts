import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Logger } from 'pino';
import { Backoff, withJitter } from './backoff.ts';
import { ApiError, MusterClient } from './client.ts';
import { Lease, LeaseHeldError } from './lease.ts';

/** Thrown to compare everything again at once, though nothing failed. */
export class RestartRequired extends Error {}

/** A problem that is over sooner, as when a server was restarted, is not worth a report. */
const reportAfterMs = 5_000;
const checkEveryMs = 1_000;

export interface Connection {
  url: string;
  token: string;
}

/** Which process this is, where several have the token of one syncer. */
export interface Instance {
  /** For people; the name of the host unless stated. */
  name?: string | undefined;
  leaseSeconds?: number | undefined;
}

/**
 * Compares everything, then follows what changes in Muster. After any failure it compares everything again, because it
 * is not known which part of the work was done. Holds the lease of its syncer meanwhile.
 */
export abstract class RestartingLoop {
  readonly muster: MusterClient;
  protected readonly log: Logger;
  /** Whether changes in Muster are received as they happen. */
  protected isLive = false;
  /** Settled when everything has been reported, or could not be. */
  protected reporting: Promise<void> = Promise.resolve();
  private readonly lease: Lease;
  private isMusterUnreachable = false;
  private health: { problem: string | null; since: number } = { problem: 'It has not begun', since: 0 };
  private reportedProblem: string | null = null;
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

  /** Compares everything; from then on, what changes is followed. */
  protected abstract begin(): Promise<void>;

  /** Follows Muster, until `signal` ends it. */
  protected abstract listen(signal: AbortSignal): Promise<void>;

  /** What is done now and then while it listens. */
  protected abstract timers(): NodeJS.Timeout[];

  /** Ends what would keep `stop` waiting. */
  protected async interrupt(): Promise<void> {}

  /** Closes what was opened. */
  protected abstract close(): Promise<void>;

  /** What is wrong, as the last beginning has found it. */
  protected get loopProblem(): string | null {
    return this.health.problem;
  }

  protected set loopProblem(problem: string | null) {
    const isOver = problem === null || this.health.problem === null;
    this.health = { problem, since: isOver ? Date.now() : this.health.since };
  }

  /** Why the target may not equal Muster now; null where nothing is known against it. */
  get problem(): string | null {
    return this.isMusterUnreachable ? 'Muster does not answer' : this.loopProblem;
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
        await this.lease.take(this.reportedProblem);
        this.renewedAt = Date.now();
        await this.begin();
        backoff.reset();
        await this.tail();
      } catch (error) {
        this.isLive = false;
        if (this.stopping.signal.aborted) return;
        this.isMusterUnreachable = false;
        this.loopProblem = (error as Error).message;
        const waitMs =
          error instanceof RestartRequired
            ? 0
            : error instanceof LeaseHeldError
              ? Math.max(0, error.until.getTime() - Date.now()) + withJitter(200)
              : backoff.waitMs();
        this.log.warn({ err: error, waitMs: Math.round(waitMs) }, 'Starting again');
        await this.sleep(waitMs);
      }
    }
  }

  /** Renews the lease, and reports a problem that lasts, or that is over. */
  private async renew(): Promise<void> {
    const { problem, since } = this.health;
    const isLasting = problem !== null && Date.now() - since >= reportAfterMs;
    const report = problem === null || isLasting ? problem : this.reportedProblem;
    const isDue = this.renewedAt !== 0 && Date.now() - this.renewedAt >= this.lease.renewEveryMs;
    if (this.renewedAt === 0 || (!isDue && report === this.reportedProblem)) return;
    this.renewedAt = Date.now();
    try {
      await this.lease.take(report);
      this.reportedProblem = report;
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

  /** Follows a subscription, one message after the other. A lost connection is made again; a refusal is for the caller. */
  protected async follow<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: () => Variables | Promise<Variables>,
    onMessage: (data: Data) => Promise<void>,
    signal: AbortSignal,
  ): Promise<void> {
    const backoff = new Backoff();
    while (!signal.aborted) {
      try {
        for await (const data of this.muster.follow(document, await variables(), signal)) {
          this.isLive = true;
          this.isMusterUnreachable = false;
          backoff.reset();
          await onMessage(data);
        }
      } catch (error) {
        if (error instanceof ApiError) throw error;
        this.log.warn({ err: error }, 'Muster does not answer');
      }
      this.isLive = false;
      if (signal.aborted) return;
      this.isMusterUnreachable = true;
      await this.sleep(backoff.waitMs());
    }
  }

  /**
   * Sends a report to Muster, one after the other, without waiting for the answer: what ends at its instant does so
   * meanwhile. `lost` is called where it was not received.
   */
  protected report<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    lost?: () => void,
  ): void {
    this.reportAll(document, [variables], lost);
  }

  /**
   * The same for a report in pages: where one of them is not received, the rest is not sent, because the last one would end
   * what none of the pages that were received names.
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
          this.log.warn({ err: error }, 'A report was not received by Muster');
          lost?.();
          // A lost connection needs no restart: the next report says it, too. A refusal does.
          if (error instanceof ApiError) this.restartWith(error);
        },
      );
  }

  /** Ends what is followed, and starts again. */
  protected restartWith(reason: unknown): void {
    this.restart.abort(reason);
  }

  /** One after the other. Where something fails, everything starts again. */
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
