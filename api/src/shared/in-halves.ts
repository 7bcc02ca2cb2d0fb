interface HalvingOptions<Item, Refusal> {
  apply(items: readonly Item[]): Promise<void>;
  /** Whether a failure is caused by the items. Every other failure ends the work. */
  isRefusal(error: unknown): error is Refusal;
  /** Records that a single item was refused. */
  refuse(item: Item, error: Refusal): void;
}

/**
 * Returns a function that applies all items that can be applied. Items that are refused together are halved until each
 * wrong one is found, however many are wrong: lists are limited, and a list of n items takes at most 2 n attempts.
 */
export function inHalves<Item, Refusal>({ apply, isRefusal, refuse }: HalvingOptions<Item, Refusal>) {
  return async function take(items: readonly Item[]): Promise<void> {
    const [first] = items;
    if (first === undefined) return;
    try {
      await apply(items);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      if (items.length === 1) {
        refuse(first, error);
        return;
      }
      const middle = Math.ceil(items.length / 2);
      await take(items.slice(0, middle));
      await take(items.slice(middle));
    }
  };
}
