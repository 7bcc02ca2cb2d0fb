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

/**
 * Applies all items of a list that can be, in as few transactions as that takes. An error of an item begins with the name
 * of the list and the number of the item.
 */
export async function applyWhatCanBe<Item, Done extends { transaction: number | null }>(
  list: string,
  items: readonly Item[],
  apply: (some: Item[]) => Promise<Done>,
): Promise<AppliedParts<Done>> {
  const done: Done[] = [];
  const leftOut: UserError[] = [];
  const take = inHalves<number, UserError>({
    apply: async (rows) => {
      done.push(await apply(rows.map((row) => one(items[row], 'rows are numbers of items'))));
    },
    isRefusal: (error) => error instanceof UserError,
    refuse: (row, error) => {
      // An item that is alone in its list says that it is the first.
      const [first, second] = error.inputPath;
      const isPlaced = first === list && second !== undefined && /^\d+$/.test(second);
      error.inputPath = error.inputPath.slice(isPlaced ? 2 : first === list ? 1 : 0);
      leftOut.push(error.at(list, row).toAnswer());
    },
  });
  await take([...items.keys()]);
  const last = done.findLast(({ transaction }) => transaction !== null);
  return { transaction: last?.transaction ?? null, done, leftOut };
}
