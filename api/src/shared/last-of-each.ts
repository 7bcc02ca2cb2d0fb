/** Of several items with one key the last: reports may say the same thing twice, and a statement takes each row once. */
export const lastOfEach = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
];
