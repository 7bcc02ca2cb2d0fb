/** Runs work side by side, so many at once; the first failure of a connection is for all. */
export class ConcurrencyLimit {
  private readonly limit: number;

  constructor(most: number) {
    this.limit = most;
  }

  /** All of it, in no order. Work that throws stops the rest from being begun. */
  async all<Item>(items: Iterable<Item>, work: (item: Item) => Promise<void>): Promise<void> {
    const iterator = items[Symbol.iterator]();
    let failure: { error: unknown } | null = null;
    const lane = async () => {
      while (!failure) {
        const next = iterator.next();
        if (next.done) return;
        await work(next.value).catch((error: unknown) => {
          failure ??= { error };
        });
      }
    };
    await Promise.all(Array.from({ length: this.limit }, lane));
    if (failure) throw (failure as { error: unknown }).error;
  }
}
