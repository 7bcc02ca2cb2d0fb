import { UserError } from './errors.ts';
import { inHalves } from './in-halves.ts';
import { one } from './one.ts';

export interface AppliedParts<Done> {
  /** The last transaction that changed something; null where nothing was changed. */
  transaction: number | null;
  /** What was done, in the order in which it was: one for each transaction. */
  done: Done[];
  /** The errors of items that were not applied, each with its place in the input. */
  rejected: UserError[];
}

/** States that the item with this number is not applied, with the error. */
export type Reject = (index: number, error: UserError) => void;

/** Thrown to roll a transaction back after some of its items were rejected. */
class ItemsRejectedError extends Error {}

/**
 * Does the work with each item. Without `reject`, the first error ends the work. With it, every item with an error is
 * rejected; then it throws, which rolls the transaction back, and the others are applied without them.
 */
export async function withEach<Item, Result>(
  items: readonly Item[],
  reject: Reject | undefined,
  work: (item: Item, index: number) => Result | Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) {
    try {
      results.push(await work(item, index));
    } catch (error) {
      if (!reject || !(error instanceof UserError)) throw error;
      reject(index, error);
    }
  }
  if (results.length < items.length) throw new ItemsRejectedError('Some items were rejected.');
  return results;
}

/**
 * Applies all items of a list that can be applied, in as few transactions as possible. `apply` may reject items with
 * errors. If it refuses the others together, they are halved until each item with an error is found. The path of an error
 * begins with the name of the list and the number of the item.
 */
export async function applyPartially<Item, Done extends { transaction: number | null }>(
  list: string,
  items: readonly Item[],
  apply: (some: Item[], reject: Reject) => Promise<Done>,
): Promise<AppliedParts<Done>> {
  const done: Done[] = [];
  const rejected = new Map<number, UserError>();
  const refuse = (row: number, error: UserError): void => {
    // If an item is applied alone, its error names it as the first of the list.
    const [first, second] = error.inputPath;
    const isPlaced = first === list && second !== undefined && /^\d+$/.test(second);
    error.inputPath = error.inputPath.slice(isPlaced ? 2 : first === list ? 1 : 0);
    rejected.set(row, error.at(list, row).toAnswer());
  };
  const applyTogether = async (rows: readonly number[]): Promise<void> => {
    const rowAt = (index: number) => one(rows[index], 'there is a row of each item');
    try {
      const some = rows.map((row) => one(items[row], 'rows are numbers of items'));
      done.push(await apply(some, (index, error) => refuse(rowAt(index), error)));
    } catch (error) {
      if (!(error instanceof ItemsRejectedError)) throw error;
      await applyItems(rows.filter((row) => !rejected.has(row)));
    }
  };
  const applyItems = inHalves<number, UserError>({
    apply: applyTogether,
    isRefusal: (error) => error instanceof UserError,
    refuse,
  });
  await applyItems([...items.keys()]);
  const last = done.findLast(({ transaction }) => transaction !== null);
  return {
    transaction: last?.transaction ?? null,
    done,
    rejected: [...rejected].sort(([one], [other]) => one - other).map(([, error]) => error),
  };
}
