import { FairQueue } from './fair-queue.ts';

/**
 * Begins one piece of work at a time, serving callers in turn. Work that finds the queue empty begins at once. `schedule`
 * is called when work begins, and decides when the next may.
 */
export class TurnQueue {
  private isTaken = false;
  private readonly waiting = new FairQueue<() => void>();

  constructor(private readonly schedule: (next: () => void) => void) {}

  /** How much work of a caller waits. */
  sizeOf(caller: string): number {
    return this.waiting.sizeOf(caller);
  }

  /** Resolves when work for this caller may begin. */
  async turn(caller: string): Promise<void> {
    if (this.isTaken) await new Promise<void>((begin) => this.waiting.add(caller, begin));
    else this.begin(() => {});
  }

  private begin(work: () => void): void {
    this.isTaken = true;
    this.schedule(this.next);
    work();
  }

  private readonly next = (): void => {
    const work = this.waiting.take();
    if (work) this.begin(work);
    else this.isTaken = false;
  };
}
