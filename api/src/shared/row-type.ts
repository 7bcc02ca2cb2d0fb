import { isObject } from './is-object.ts';

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
const listOf =
  <Value>(fits: (value: unknown) => value is Value) =>
  (value: unknown): value is Value[] =>
    Array.isArray(value) && value.every(fits);

export const int = column('int4', isNumber);
/** The driver returns a string, because the number may be too large for JavaScript. */
export const bigint = column('int8', isString);
export const smallint = column('int2', isNumber);
export const text = column('text', isString);
export const uuid = column('uuid', isString);
export const bool = column('bool', isBoolean);
/** The driver returns timestamps as PostgreSQL writes them, because they may be infinite. */
export const instant = column('timestamptz', isString);
export const bytes = column('bytea', Buffer.isBuffer);
export const json = column('jsonb', (value): value is unknown => value !== undefined);
export const object = column('jsonb', isObject);
export const ints = column('_int4', listOf(isNumber));
export const bigints = column('_int8', listOf(isString));
export const texts = column('_text', listOf(isString));
export const intsOrNulls = column(
  '_int4',
  listOf((value): value is number | null => value === null || isNumber(value)),
);

/** JSON that the server itself wrote in this form. Tests compare only that it is an object or a list. */
export const written = <Value extends object>(): Column<Value> =>
  column('jsonb', (value): value is Value => typeof value === 'object' && value !== null);

/** A column that holds one of a few names: a PostgreSQL enum, or a text with a check constraint. */
export const oneOf = <const Name extends string>(type: string, names: readonly Name[]): Column<Name> => {
  const known = new Set<unknown>(names);
  return column(type, (value): value is Name => known.has(value));
};

/** A list of names out of a few. */
export const someOf = <const Name extends string>(type: string, names: readonly Name[]): Column<Name[]> =>
  column(type, listOf(oneOf(type, names).fits));

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

/** The columns of statements of which tests must have seen rows, with their names in messages. */
export const namedRows = new Map<Columns, string>();

/**
 * The columns of a statement whose rows are especially important, such as a recursive one: tests fail if it never
 * returns a row.
 */
export const rowType = <Of extends Columns>(name: string, columns: Of): Of => {
  namedRows.set(columns, name);
  return columns;
};

/**
 * TypeScript cannot check SQL. Every statement states the columns that it returns, and tests compare each answer with
 * them, so that the type of a row matches the statement. Null in production, because comparing takes time.
 */
export const answers: { compare: ((columns: Columns, rows: readonly object[]) => void) | null } = {
  compare: null,
};
