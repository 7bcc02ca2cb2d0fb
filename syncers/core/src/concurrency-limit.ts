/** Runs a limited number of tasks at once. The first error stops the rest and is thrown. */
export class ConcurrencyLimit {
  private readonly limit: number;

  constructor(most: number) {
    this.limit = most;
  }

  /** Runs `work` for all items, in any order. After the first error no further item is started. */
  async all<Item>(items: Iterable<Item>, work: (item: Item) => Promise<void>): Promise<void> {
    const iterator = items[Symbol.iterator]();
    let failure: { error: unknown } | null = null;
    const worker = async () => {
      while (!failure) {
        const next = iterator.next();
        if (next.done) return;
        await work(next.value).catch((error: unknown) => {
          failure ??= { error };
        });
      }
    };
    await Promise.all(Array.from({ length: this.limit }, worker));
    if (failure) throw (failure as { error: unknown }).error;
  }
}
