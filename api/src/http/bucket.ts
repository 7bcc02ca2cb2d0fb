/** A budget that fills up steadily and may be spent at once: a token bucket. */
export class Bucket {
  private level: number;

  constructor(
    readonly capacity: number,
    private readonly perSecond: number,
    private at = performance.now(),
  ) {
    this.level = capacity;
  }

  left(now = performance.now()): number {
    this.level = Math.min(this.capacity, this.level + ((now - this.at) / 1_000) * this.perSecond);
    this.at = now;
    return this.level;
  }

  /** Takes some, also more than there is; with a negative amount, gives it back. */
  spend(amount: number): void {
    this.level = Math.min(this.capacity, this.left() - amount);
  }

  /** Milliseconds until there is so much: 0 if there is now. */
  msUntil(amount: number): number {
    return Math.max(0, Math.ceil(((Math.min(amount, this.capacity) - this.left()) / this.perSecond) * 1_000));
  }
}
