/** The type of a column in PostgreSQL, and the values that JavaScript receives for it. */
export interface Column<Value> {
  /** The name in `information_schema.columns.udt_name`. */
  readonly type: string;
  readonly isNullable: boolean;
  fits(value: unknown): value is Value;
}

const column = <Value>(type: string, fits: (value: unknown) => value is Value): Column<Value> => ({
  type,
  isNullable: false,
  fits,
});

const isString = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf =
  <Value>(fits: (value: unknown) => value is Value) =>
  (value: unknown): value is Value[] =>
    Array.isArray(value) && value.every(fits);

export const int = column('int4', isNumber);
/** The driver returns a string, because the number may be too large for JavaScript. */
export const bigint = column('int8', isString);
export const text = column('text', isString);
export const bool = column('bool', isBoolean);
/** The driver returns timestamps as PostgreSQL writes them, because they may be infinite. */
export const instant = column('timestamptz', isString);
export const bytes = column('bytea', Buffer.isBuffer);
export const json = column('jsonb', (value): value is unknown => value !== undefined);
export const object = column('jsonb', isObject);
export const ints = column('_int4', listOf(isNumber));
export const texts = column('_text', listOf(isString));

/** A column that holds one of a few names: a PostgreSQL enum, or a text with a check constraint. */
export const oneOf = <const Name extends string>(type: string, names: readonly Name[]): Column<Name> => {
  const known = new Set<unknown>(names);
  return column(type, (value): value is Name => known.has(value));
};

export const nullable = <Value>({ type, fits }: Column<Value>): Column<Value | null> => ({
  type,
  isNullable: true,
  fits: (value): value is Value | null => value === null || fits(value),
});

export type Columns = Readonly<Record<string, Column<unknown>>>;

/** The type of a row with these columns. */
export type RowOf<Of extends Columns> = {
  [Name in keyof Of]: Of[Name] extends Column<infer Value> ? Value : never;
};

/**
 * The row type of a statement that Kysely cannot type, such as a recursive one. Tests compare every row of such a
 * statement with its columns, and fail if a statement never returned a row, so that the declared type is true.
 */
export class RowType<Row> {
  static readonly all: RowType<unknown>[] = [];
  /** Set by tests. */
  static areChecked = false;
  /** The number of rows that were compared. */
  checked = 0;

  constructor(
    readonly name: string,
    private readonly columns: Columns,
  ) {
    RowType.all.push(this);
  }

  check(rows: readonly Row[]): void {
    if (!RowType.areChecked) return;
    for (const row of rows) {
      const found = new Map(Object.entries(row ?? {}));
      for (const [name, column] of Object.entries(this.columns))
        if (!column.fits(found.get(name)))
          throw new TypeError(
            `${this.name}: ${name} is ${JSON.stringify(found.get(name))}, which is no ${column.type}.`,
          );
      const more = [...found.keys()].filter((name) => !(name in this.columns));
      if (more.length > 0)
        throw new TypeError(`${this.name} has columns that its type lacks: ${more.join(', ')}.`);
      this.checked += 1;
    }
  }
}

export const rowType = <Of extends Columns>(name: string, columns: Of): RowType<RowOf<Of>> =>
  new RowType(name, columns);
