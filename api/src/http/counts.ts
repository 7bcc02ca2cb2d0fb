/** Counts things per owner. Owners without any take no memory. */
export class Counts {
  private readonly numbers = new Map<string, number>();
  private sum = 0;

  get total(): number {
    return this.sum;
  }

  of(owner: string): number {
    return this.numbers.get(owner) ?? 0;
  }

  /** Counts one more, until the returned function is called; calling it again does nothing. */
  add(owner: string): () => void {
    this.numbers.set(owner, this.of(owner) + 1);
    this.sum += 1;
    let isCounted = true;
    return () => {
      if (!isCounted) return;
      isCounted = false;
      this.sum -= 1;
      const left = this.of(owner) - 1;
      if (left > 0) this.numbers.set(owner, left);
      else this.numbers.delete(owner);
    };
  }
}
