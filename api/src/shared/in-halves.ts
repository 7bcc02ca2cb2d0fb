interface Halving<Item, Refusal> {
  /** How many items may be refused one by one; after these, the cause is not the items. 100 when left out. */
  maxRefused?: number;
  apply(items: readonly Item[]): Promise<void>;
  /** Whether a failure is caused by the items. Every other failure ends the work. */
  isRefusal(error: unknown): error is Refusal;
  /** Records that a single item was refused. */
  refuse(item: Item, error: Refusal): void;
}

/**
 * Returns a function that applies all items that can be applied. Items that are refused together are halved until each
 * wrong one is found. After `maxRefused` of these it throws the next refusal.
 */
export function inHalves<Item, Refusal>({
  maxRefused = 100,
  apply,
  isRefusal,
  refuse,
}: Halving<Item, Refusal>) {
  let refused = 0;
  return async function take(items: readonly Item[]): Promise<void> {
    const [first] = items;
    if (first === undefined) return;
    try {
      await apply(items);
    } catch (error) {
      if (!isRefusal(error) || refused >= maxRefused) throw error;
      if (items.length === 1) {
        refused += 1;
        refuse(first, error);
        return;
      }
      const middle = Math.ceil(items.length / 2);
      await take(items.slice(0, middle));
      await take(items.slice(middle));
    }
  };
}
