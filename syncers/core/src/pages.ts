/** Splits a list into pages of at most `most` items. An empty list is one empty page. */
export const inPages = <Item>(items: readonly Item[], most: number): Item[][] =>
  Array.from({ length: Math.max(1, Math.ceil(items.length / most)) }, (_, index) =>
    items.slice(index * most, (index + 1) * most),
  );
