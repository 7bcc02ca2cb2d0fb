import { setTimeout as pause } from 'node:timers/promises';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Logger } from 'pino';
import { ApiError, MusterClient } from './client.ts';

/** Milliseconds between two tries. They stay short: until one succeeds, people may keep access that has ended. */
const backOffMs = { first: 100, most: 2_000 } as const;

/** Thrown to compare everything again at once, though nothing failed. */
export class RestartRequired extends Error {}

/**
 * Compares everything, then follows what changes in Muster. After any failure it compares everything again, because it
 * is not known which part of the work was done.
 */
export abstract class RestartingLoop {
  readonly muster: MusterClient;
  protected readonly log: Logger;
  /** What is wrong, as the last beginning has found it. */
  protected why: string | null = 'It has not begun';
  /** Whether what changes in Muster is heard of at once. */
  protected isLive = false;
  /** Kept when everything has been said, or could not be. */
  protected telling: Promise<void> = Promise.resolve();
  private isMusterAway = false;
  private readonly stopping = new AbortController();
  private restart = new AbortController();
  private queue: Promise<void> = Promise.resolve();
  private running: Promise<void> | null = null;

  constructor({ url, token }: { url: string; token: string }, log: Logger) {
    this.log = log;
    this.muster = new MusterClient(url, token);
  }

  /** Compares everything; from then on, what changes is followed. */
  protected abstract begin(): Promise<void>;

  /** Listens to Muster, until it is told to end. */
  protected abstract listen(signal: AbortSignal): Promise<void>;

  /** What is done now and then while it listens. */
  protected abstract timers(): NodeJS.Timeout[];

  /** Ends what would keep `stop` waiting. */
  protected async interrupt(): Promise<void> {}

  /** Closes what was opened. */
  protected abstract close(): Promise<void>;

  /** Why the one may not be equal to the other now; null where nothing is known against it. */
  get problem(): string | null {
    return this.isMusterAway ? 'Muster does not answer' : this.why;
  }

  start(): void {
    this.running ??= this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.restart.abort();
    await this.interrupt();
    await this.running;
    await this.close();
  }

  private async run(): Promise<void> {
    let wait: number = backOffMs.first;
    while (!this.stopping.signal.aborted) {
      this.restart = new AbortController();
      try {
        await this.begin();
        wait = backOffMs.first;
        await this.tail();
      } catch (error) {
        this.isLive = false;
        if (this.stopping.signal.aborted) return;
        this.isMusterAway = false;
        this.why = (error as Error).message;
        const isAnew = error instanceof RestartRequired;
        this.log.warn({ err: error, waitMs: isAnew ? 0 : wait }, 'Beginning anew');
        if (isAnew) continue;
        await this.sleep(wait);
        wait = Math.min(wait * 2, backOffMs.most);
      }
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

  /** Hears a subscription, one message after the other. A lost connection is made again; a refusal is for the caller. */
  protected async follow<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: () => Variables | Promise<Variables>,
    hear: (data: Data) => Promise<void>,
    signal: AbortSignal,
  ): Promise<void> {
    let wait: number = backOffMs.first;
    while (!signal.aborted) {
      try {
        for await (const data of this.muster.follow(document, await variables(), signal)) {
          this.isLive = true;
          this.isMusterAway = false;
          wait = backOffMs.first;
          await hear(data);
        }
      } catch (error) {
        if (error instanceof ApiError) throw error;
        this.log.warn({ err: error }, 'Muster does not answer');
      }
      this.isLive = false;
      if (signal.aborted) return;
      this.isMusterAway = true;
      await this.sleep(wait);
      wait = Math.min(wait * 2, backOffMs.most);
    }
  }

  /**
   * Says something to Muster, one thing after the other, and holds nothing up: what ends at its instant does so while an
   * answer is waited for. What could not be said is for whoever says the next thing.
   */
  protected tell<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    lost?: () => void,
  ): void {
    this.telling = this.telling
      .then(() => this.muster.ask(document, variables))
      .then(
        () => {},
        (error) => {
          this.log.warn({ err: error }, 'Muster could not be told');
          lost?.();
          // It is applied all the same, and the next one says so, too; but not to who is refused.
          if (error instanceof ApiError) this.restartWith(error);
        },
      );
  }

  /** Ends what is followed, and begins anew. */
  protected restartWith(reason: unknown): void {
    this.restart.abort(reason);
  }

  /** One after the other. Where something fails, everything begins anew. */
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
