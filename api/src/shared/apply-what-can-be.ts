import { UserError } from './errors.ts';
import { inHalves } from './in-halves.ts';
import { one } from './one.ts';

export interface AppliedParts<Done> {
  /** The last one that changed something; null where nothing was changed. */
  transaction: number | null;
  /** What was done, in the order in which it was: one for each transaction. */
  done: Done[];
  /** Why items were left out, each with its place in the input. */
  leftOut: UserError[];
}

/** Leaves out the item with this number, for this reason. */
export type LeaveOut = (index: number, error: UserError) => void;

/** Thrown to roll a transaction back after some of its items were left out. */
class ItemsLeftOutError extends Error {}

/**
 * Does the work with each item. With `leaveOut`, it does not end at the first item that is refused: all of them are left
 * out, and then it throws, so that the others are applied without them.
 */
export async function withEach<Item, Result>(
  items: readonly Item[],
  leaveOut: LeaveOut | undefined,
  work: (item: Item, index: number) => Result | Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) {
    try {
      results.push(await work(item, index));
    } catch (error) {
      if (!leaveOut || !(error instanceof UserError)) throw error;
      leaveOut(index, error);
    }
  }
  if (results.length < items.length) throw new ItemsLeftOutError('Some items were left out.');
  return results;
}

/**
 * Applies all items of a list that can be, in as few transactions as that takes. `apply` may leave out items that it
 * finds to be wrong; if it refuses the others together, they are halved until each wrong one is found. An error of an
 * item begins with the name of the list and the number of the item.
 */
export async function applyWhatCanBe<Item, Done extends { transaction: number | null }>(
  list: string,
  items: readonly Item[],
  apply: (some: Item[], leaveOut: LeaveOut) => Promise<Done>,
): Promise<AppliedParts<Done>> {
  const done: Done[] = [];
  const leftOut = new Map<number, UserError>();
  const refuse = (row: number, error: UserError): void => {
    // An item that is alone in its list says that it is the first.
    const [first, second] = error.inputPath;
    const isPlaced = first === list && second !== undefined && /^\d+$/.test(second);
    error.inputPath = error.inputPath.slice(isPlaced ? 2 : first === list ? 1 : 0);
    leftOut.set(row, error.at(list, row).toAnswer());
  };
  const applyTogether = async (rows: readonly number[]): Promise<void> => {
    const rowAt = (index: number) => one(rows[index], 'there is a row of each item');
    try {
      const some = rows.map((row) => one(items[row], 'rows are numbers of items'));
      done.push(await apply(some, (index, error) => refuse(rowAt(index), error)));
    } catch (error) {
      if (!(error instanceof ItemsLeftOutError)) throw error;
      await take(rows.filter((row) => !leftOut.has(row)));
    }
  };
  const take = inHalves<number, UserError>({
    apply: applyTogether,
    isRefusal: (error) => error instanceof UserError,
    refuse,
  });
  await take([...items.keys()]);
  const last = done.findLast(({ transaction }) => transaction !== null);
  return {
    transaction: last?.transaction ?? null,
    done,
    leftOut: [...leftOut].sort(([one], [other]) => one - other).map(([, error]) => error),
  };
}
