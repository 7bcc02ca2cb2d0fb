/** When something counts: from its start up to, and not including, its end, in milliseconds since 1970, or infinite. */
export interface Life {
  readonly from: number;
  readonly to: number;
}

/** Whether something counts at an instant, in milliseconds since 1970. */
export const isLiveAt =
  (at: number) =>
  ({ from, to }: Life): boolean =>
    from <= at && at < to;

/** Lifetimes as small numbers: most edges count for good, so that all of them share one. */
export class Lifetimes {
  private readonly numbers = new Map<string, number>();
  private readonly lives: Life[] = [];

  numberOf({ from, to }: Life): number {
    const name = `${from} ${to}`;
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.lives.length);
    return this.lives.push({ from, to }) - 1;
  }

  of(number: number): Life {
    const life = this.lives[number];
    if (!life) throw new RangeError(`There is no lifetime ${number}`);
    return life;
  }
}
