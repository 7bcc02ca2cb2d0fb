import type { ChangeLog } from './log.ts';

/**
 * Messages from a position on: what there is at once, then whatever comes, and a sign of life when nothing has been
 * said for a while. Stops when its consumer does, also in the middle of waiting.
 */
export class Following<Batch extends { position: number }> implements AsyncIterableIterator<Batch> {
  private wake: (() => void) | null = null;
  private done = false;
  private readonly unsubscribe: () => void;

  constructor(
    log: ChangeLog,
    private position: number,
    private readonly heartbeatMs: number,
    private readonly read: (after: number) => Promise<Batch>,
    private readonly isEmpty: (batch: Batch) => boolean,
    /** Whether the last batch did not hold all there was. */
    private readonly hasMore: () => boolean = () => false,
  ) {
    this.unsubscribe = log.onPosition(() => this.wake?.());
    this.newest = () => log.position;
  }

  private readonly newest: () => number;

  async next(): Promise<IteratorResult<Batch>> {
    let quiet = false;
    while (!this.done) {
      if (this.newest() > this.position || quiet || this.first || this.hasMore()) {
        this.first = false;
        const batch = await this.read(this.position);
        this.position = Math.max(this.position, batch.position);
        if (!this.isEmpty(batch) || quiet) return this.done ? this.end() : { value: batch, done: false };
      }
      quiet = await this.wait();
    }
    return this.end();
  }

  private first = true;

  return(): Promise<IteratorResult<Batch>> {
    this.done = true;
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
