import { setImmediate } from 'node:timers';
import { FairQueue } from './fair-queue.ts';

/**
 * In milliseconds: about as long as a small request takes, including what it asks of the database. A pause of a single
 * turn of the event loop is not enough, because such a request needs several.
 */
export const breakMs = 3;

/**
 * Large inputs are parsed, coerced and checked in parts. Only one part of all of them is worked on at a time, callers
 * take turns, and after each part there is a break in which small requests are served.
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
    // Counted from the end of the part: the event loop comes to this after it.
    setImmediate(() => setTimeout(this.next, breakMs));
    work();
  }

  private readonly next = (): void => {
    const work = this.waiting.take();
    if (work) this.begin(work);
    else this.isBusy = false;
  };
}

export const largeWork = new LargeWork();
