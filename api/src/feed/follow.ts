import { setImmediate } from 'node:timers/promises';
import type { ChangeLog } from '../changes/log.ts';
import { Semaphore } from '../shared/semaphore.ts';

/** Few at a time, because they share one thread. Making and sending a message takes some milliseconds. */
const turns = new Semaphore(4, 500);

export interface Feed<Batch> {
  heartbeatMs: number;
  /** Reads the next message after a position. */
  read(after: number): Promise<Batch>;
  isEmpty(batch: Batch): boolean;
  /** Whether the last message did not contain everything. */
  hasMore?(): boolean;
  /** The limit of the socket that the messages are for, which may have many feeds and be slow to read. */
  turns?: Semaphore;
}

/**
 * Messages from a position on. The first one comes at once, even if it is empty, so that the receiver knows that the
 * feed works; then whatever is new, and an empty message (heartbeat) after a while without any. Stops when its consumer
 * does, even while it waits.
 */
export class FeedIterator<Batch extends { position: number }> implements AsyncIterableIterator<Batch> {
  private wake: (() => void) | null = null;
  private done = false;
  private isFirst = true;
  private releaseTurns: () => void = () => undefined;
  private readonly unsubscribe: () => void;

  constructor(
    private readonly log: ChangeLog,
    private position: number,
    private readonly feed: Feed<Batch>,
  ) {
    this.unsubscribe = this.log.onPosition(() => this.wake?.());
  }

  async next(): Promise<IteratorResult<Batch>> {
    // The consumer asks for the next message after it has sent the previous one, so its turn is over.
    this.releaseTurns();
    let isQuiet = this.isFirst;
    this.isFirst = false;
    while (!this.done) {
      if (isQuiet || this.hasNew()) {
        await this.acquireTurns();
        if (this.done) break;
        const batch = await this.readOn();
        const isSent = !this.done && (isQuiet || !this.feed.isEmpty(batch));
        if (isSent) return { value: batch, done: false };
        this.releaseTurns();
      }
      isQuiet = await this.wait();
    }
    return this.end();
  }

  private hasNew(): boolean {
    return this.log.position > this.position || (this.feed.hasMore?.() ?? false);
  }

  /** Takes the turn of the socket first, so that a receiver that does not read delays only its own messages. */
  private async acquireTurns(): Promise<void> {
    const releaseOwn = await this.feed.turns?.take();
    const releaseShared = this.done ? undefined : await turns.take();
    this.releaseTurns = () => {
      releaseShared?.();
      releaseOwn?.();
    };
    // What one feed has read is available to all others at once. Without this pause, the messages of all of them would
    // be made in one turn of the event loop, and every other caller would wait that long.
    if (!this.done) await setImmediate();
    if (this.done) this.releaseTurns();
  }

  private async readOn(): Promise<Batch> {
    try {
      const batch = await this.feed.read(this.position);
      this.position = Math.max(this.position, batch.position);
      return batch;
    } catch (error) {
      // Released here, because a consumer does not call `return` after a failure.
      void this.return();
      throw error;
    }
  }

  return(): Promise<IteratorResult<Batch>> {
    this.done = true;
    this.releaseTurns();
    this.unsubscribe();
    this.wake?.();
    return Promise.resolve(this.end());
  }

  throw(error: unknown): Promise<IteratorResult<Batch>> {
    void this.return();
    return Promise.reject(error);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private end(): IteratorResult<Batch> {
    return { value: undefined, done: true };
  }

  /** Resolves with true when nothing happened for the length of a heartbeat. */
  private wait(): Promise<boolean> {
    if (this.done || this.hasNew()) return Promise.resolve(false);
    return new Promise((resolve) => {
      const timer = setTimeout(() => finish(true), this.feed.heartbeatMs);
      const finish = (isQuiet: boolean) => {
        clearTimeout(timer);
        this.wake = null;
        resolve(isQuiet);
      };
      this.wake = () => finish(false);
    });
  }
}
