import { FairQueue } from './fair-queue.ts';
import { serveOthers } from './serve-others.ts';

/**
 * Large inputs are parsed, coerced and checked in parts. Only one part of all of them is worked on at a time, callers
 * take turns, and after each part other requests are served.
 */
class LargeWork {
  private isBusy = false;
  private readonly waiting = new FairQueue<() => void>();

  /** Resolves when the next part of this caller's work may begin. The part ends when it waits for something. */
  async turn(caller: string): Promise<void> {
    if (this.isBusy) await new Promise<void>((begin) => this.waiting.add(caller, begin));
    else this.begin(() => {});
  }

  private begin(work: () => void): void {
    this.isBusy = true;
    serveOthers(this.next);
    work();
  }

  private readonly next = (): void => {
    const work = this.waiting.take();
    if (work) this.begin(work);
    else this.isBusy = false;
  };
}

export const largeWork = new LargeWork();
