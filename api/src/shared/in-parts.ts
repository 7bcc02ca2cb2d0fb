import { createYieldPoint } from './yield-point.ts';

/**
 * How many rows one statement reads or writes: a few milliseconds of work for this process, which makes the text of the
 * parameters in one turn of the event loop.
 */
export const rowsAtOnce = 1_000;

/**
 * Works through a long list in parts, in their order, and serves other requests between them. `start` is the place of the
 * first item of a part in the list.
 */
export async function inParts<Item>(
  items: readonly Item[],
  work: (part: readonly Item[], start: number) => unknown,
  size = rowsAtOnce,
): Promise<void> {
  // Most lists are short, and the caller may need the result before anything else happens.
  if (items.length <= size) {
    if (items.length > 0) await work(items, 0);
    return;
  }
  const pause = createYieldPoint();
  for (let start = 0; start < items.length; start += size) {
    await work(items.slice(start, start + size), start);
    await pause();
  }
}

/** The results of all parts, in the order of the items. */
export async function allOfParts<Item, Result>(
  items: readonly Item[],
  work: (part: readonly Item[], start: number) => Promise<readonly Result[]> | readonly Result[],
  size = rowsAtOnce,
): Promise<Result[]> {
  const all: Result[] = [];
  await inParts(
    items,
    async (part, start) => {
      for (const result of await work(part, start)) all.push(result);
    },
    size,
  );
  return all;
}
