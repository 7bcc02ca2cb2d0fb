import { serveOthers } from './serve-others.ts';

/** About 5 ms of work: creating rows with a few fields each, or writing them into an answer. */
const rowsAtOnce = 500;

/**
 * Pauses within one operation: after a number of rows, other requests are served before the rest of the answer is
 * made. It counts rows instead of milliseconds, so that small answers never pause however slow the
 * machine is, and their DataLoaders still load in one batch.
 */
export class RowPauses {
  private rows = 0;
  private isScheduled = false;
  private readonly waiting: { rows: number; goOn: () => void }[] = [];

  /**
   * Resolves when this many rows may be made; null where they may be made at once, because awaiting a promise for each
   * of many rows costs noticeable time.
   */
  before(rows: number): Promise<void> | null {
    if (this.waiting.length === 0 && this.fits(rows)) {
      this.count(rows);
      return null;
    }
    return new Promise((goOn) => this.waiting.push({ rows, goOn }));
  }

  private fits(rows: number): boolean {
    return this.rows === 0 || this.rows + rows <= rowsAtOnce;
  }

  private count(rows: number): void {
    this.rows += rows;
    if (this.isScheduled || this.rows === 0) return;
    this.isScheduled = true;
    serveOthers(this.next);
  }

  private readonly next = (): void => {
    this.isScheduled = false;
    this.rows = 0;
    let released = 0;
    for (const { rows, goOn } of this.waiting) {
      if (!this.fits(rows)) break;
      this.count(rows);
      released += 1;
      goOn();
    }
    this.waiting.splice(0, released);
  };
}
