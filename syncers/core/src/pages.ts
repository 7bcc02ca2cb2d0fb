/** A list in pages of at most so many items; one page, empty, where there is nothing. */
export const inPages = <Item>(items: readonly Item[], most: number): Item[][] =>
  Array.from({ length: Math.max(1, Math.ceil(items.length / most)) }, (_, index) =>
    items.slice(index * most, (index + 1) * most),
  );
