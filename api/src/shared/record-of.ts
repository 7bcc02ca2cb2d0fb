/** A record with a value made for each key. `Object.fromEntries` would lose the type of the keys. */
export const recordOf = <Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Record<Key, Value> => Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;

/**
 * The keys of a record, typed. `Object.keys` gives plain strings, as an object may have more keys than its type says.
 */
export const keysOf = <Table extends object>(table: Table): readonly (keyof Table & string)[] =>
  Object.keys(table) as (keyof Table & string)[];
