/** A token bucket: a budget that refills steadily and may be spent at once. */
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

  /** Spends an amount, which may exceed what is left. A negative amount is returned. */
  spend(amount: number): void {
    this.level = Math.min(this.capacity, this.left() - amount);
  }

  /** Milliseconds until this amount is available; 0 if it is. */
  msUntil(amount: number): number {
    return Math.max(0, Math.ceil(((Math.min(amount, this.capacity) - this.left()) / this.perSecond) * 1_000));
  }
}
