import { setImmediate } from 'node:timers';

/** Rows that take about 5 ms to be made or written into an answer, each with a few fields. */
const rowsAtOnce = 500;

/**
 * Breaks of one operation: it makes so many rows of its answer in one turn of the event loop, and the rest in the next
 * ones, so that others are answered in between. Counted in rows and not in milliseconds: small answers then never break,
 * however slow the machine is, and what their loaders ask for together stays together.
 */
export class RowPauses {
  private rows = 0;
  private isScheduled = false;
  private readonly waiting: { rows: number; goOn: () => void }[] = [];

  /** Resolves when so many rows may be made; null where that is now, as a promise for each of many rows is felt. */
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
    setImmediate(this.next);
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
