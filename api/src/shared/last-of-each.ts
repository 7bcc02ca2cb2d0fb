/**
 * The last item of each key. Reports may contain the same key twice, and PostgreSQL refuses to upsert a row twice in
 * one statement.
 */
export const lastOfEach = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
];
