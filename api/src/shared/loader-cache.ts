import DataLoader from 'dataloader';

/** The DataLoaders of one operation, created when first used: one for each field and its arguments. */
export class LoaderCache {
  private loaders = new Map<string, DataLoader<number, unknown>>();

  /** Loads the value of a field for a key, in one statement with all others requested in the same tick. */
  load<Value>(
    field: string,
    args: object,
    key: number,
    batch: (keys: readonly number[]) => Promise<readonly Value[]>,
  ): Promise<Value> {
    const name = `${field}(${JSON.stringify(args)})`;
    const known = this.loaders.get(name);
    const loader = known ?? new DataLoader<number, unknown>((keys) => batch(keys));
    if (!known) this.loaders.set(name, loader);
    return loader.load(key) as Promise<Value>;
  }

  /** Forgets all loaded values. To be called after a change. */
  clear(): void {
    this.loaders = new Map();
  }
}

/** Groups rows for a DataLoader: one list per key, in the order of the keys. */
export function listsOf<Row, Value>(
  keys: readonly number[],
  rows: readonly Row[],
  keyOf: (row: Row) => number,
  toValue: (row: Row) => Value,
): Value[][] {
  const lists = new Map<number, Value[]>(keys.map((key) => [key, []]));
  for (const row of rows) lists.get(keyOf(row))?.push(toValue(row));
  return keys.map((key) => lists.get(key) ?? []);
}
