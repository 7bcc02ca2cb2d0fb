/** Splits a list into parts of at most `most` items. An empty list has none. */
export const inChunks = <Item>(items: readonly Item[], most: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, index) =>
    items.slice(index * most, (index + 1) * most),
  );

/** Splits a list into pages of at most `most` items. An empty list is one empty page. */
export const inPages = <Item>(items: readonly Item[], most: number): Item[][] =>
  items.length === 0 ? [[]] : inChunks(items, most);

/** Splits two lists that are sent together. Each page has at most `most` items of either. */
export function inPairedPages<First, Second>(
  first: readonly First[],
  second: readonly Second[],
  most: number,
): [First[], Second[]][] {
  const [pages, others] = [inPages(first, most), inPages(second, most)];
  return Array.from({ length: Math.max(pages.length, others.length) }, (_, index) => [
    pages[index] ?? [],
    others[index] ?? [],
  ]);
}
