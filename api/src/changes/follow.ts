import type { ChangeLog } from './log.ts';
import { Turns } from './turns.ts';

/** Few: they share one thread. A message is made and sent in some milliseconds. */
const turns = new Turns(4, 500);

/**
 * Messages from a position on: the first at once, even if there is nothing yet, so that the receiver knows that it is
 * heard; then whatever comes, and a sign of life when nothing has been said for a while. Stops when its consumer does, also in the middle of waiting.
 */
export class Following<Batch extends { position: number }> implements AsyncIterableIterator<Batch> {
  private wake: (() => void) | null = null;
  private done = false;
  private isFirst = true;
  private giveBack: () => void = () => undefined;
  private readonly unsubscribe: () => void;

  constructor(
    private readonly log: ChangeLog,
    private position: number,
    private readonly heartbeatMs: number,
    private readonly read: (after: number) => Promise<Batch>,
    private readonly isEmpty: (batch: Batch) => boolean,
    /** Whether the last batch did not hold all there was. */
    private readonly hasMore: () => boolean = () => false,
  ) {
    this.unsubscribe = this.log.onPosition(() => this.wake?.());
  }

  private newest(): number {
    return this.log.position;
  }

  async next(): Promise<IteratorResult<Batch>> {
    // Who asks for the next message has sent the one before.
    this.giveBack();
    let isQuiet = this.isFirst;
    this.isFirst = false;
    while (!this.done) {
      if (isQuiet || this.newest() > this.position || this.hasMore()) {
        this.giveBack = await turns.take();
        const batch = await this.readOn();
        const isSent = !this.done && (isQuiet || !this.isEmpty(batch));
        if (isSent) return { value: batch, done: false };
        this.giveBack();
      }
      isQuiet = await this.wait();
    }
    return this.end();
  }

  private async readOn(): Promise<Batch> {
    try {
      const batch = await this.read(this.position);
      this.position = Math.max(this.position, batch.position);
      return batch;
    } catch (error) {
      this.giveBack();
      throw error;
    }
  }

  return(): Promise<IteratorResult<Batch>> {
    this.done = true;
    this.giveBack();
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

  /** True when nothing came for as long as a heartbeat. */
  private wait(): Promise<boolean> {
    if (this.done || this.newest() > this.position || this.hasMore()) return Promise.resolve(false);
    return new Promise((resolve) => {
      const timer = setTimeout(() => finish(true), this.heartbeatMs);
      const finish = (isQuiet: boolean) => {
        clearTimeout(timer);
        this.wake = null;
        resolve(isQuiet);
      };
      this.wake = () => finish(false);
    });
  }
}
