import pg from 'pg';
import { answers, type Columns, namedRows } from '../src/shared/row-type.ts';

const { builtins } = pg.types;

/**
 * The names of PostgreSQL's own types, by oid. Types that migrations create, such as enums, have other oids in each
 * database.
 */
const typeNames = new Map<number, string>([
  [builtins.BOOL, 'bool'],
  [builtins.BYTEA, 'bytea'],
  [builtins.INT8, 'int8'],
  [builtins.INT2, 'int2'],
  [builtins.INT4, 'int4'],
  [builtins.TEXT, 'text'],
  [builtins.UUID, 'uuid'],
  [builtins.JSONB, 'jsonb'],
  [builtins.TIMESTAMPTZ, 'timestamptz'],
  // Types for names of database objects, which only tests query.
  [19, 'text'],
  [1043, 'text'],
  [1007, '_int4'],
  [1009, '_text'],
  [1016, '_int8'],
]);
const firstOwnType = 16_384;
const others = new Set(typeNames.values());
const asStrings = new Set(['text', 'int8', 'timestamptz', 'uuid']);

/** The columns of each answer of the database. They are known even if it has no rows. */
const fieldsOf = new WeakMap<object, readonly pg.FieldDef[]>();
const query = pg.Client.prototype.query;
pg.Client.prototype.query = function (this: unknown, ...args: unknown[]) {
  const answer: unknown = Reflect.apply(query, this, args);
  if (!(answer instanceof Promise)) return answer;
  return answer.then((result: pg.QueryResult | undefined) => {
    if (result?.rows) fieldsOf.set(result.rows, result.fields);
    return result;
  });
} as typeof query;

/** The named statements whose rows were compared. */
const compared = new Set<Columns>();

export const neverCompared = (): string[] =>
  [...namedRows].flatMap(([columns, name]) => (compared.has(columns) ? [] : name));

answers.compare = (columns, rows) => {
  const wrong = [...wrongColumns(columns, rows), ...rows.flatMap((row) => wrongValues(columns, row))];
  if (wrong.length > 0)
    throw new TypeError(`A statement returns other columns than it states. ${wrong.join(' ')}`);
  if (rows.length > 0) compared.add(columns);
};

function wrongColumns(columns: Columns, rows: readonly object[]): string[] {
  const fields = fieldsOf.get(rows);
  if (!fields)
    throw new Error('The columns of an answer are not known: the rows are another list than that of pg.');
  const found = new Map(fields.map(({ name, dataTypeID }) => [name, dataTypeID]));
  const missing = Object.keys(columns).filter((name) => !found.has(name));
  if (missing.length > 0) return [`It lacks ${missing.join(', ')}: it has ${[...found.keys()].join(', ')}.`];
  return Object.entries(columns).flatMap(([name, { type }]) => {
    const number = found.get(name) ?? 0;
    const isOwn = number >= firstOwnType;
    const isRight = isOwn ? !others.has(type) : typeNames.get(number) === type;
    // The type `text` stands for everything that the driver returns as a string, such as a name or a UUID.
    if (type === 'text' && (isOwn || asStrings.has(typeNames.get(number) ?? ''))) return [];
    return isRight ? [] : [`${name} is a ${typeNames.get(number) ?? `type ${number}`} and not a ${type}.`];
  });
}

const wrongValues = (columns: Columns, row: object): string[] => {
  const values = new Map(Object.entries(row));
  return Object.entries(columns).flatMap(([name, { fits, type, isNullable }]) =>
    fits(values.get(name))
      ? []
      : [
          `${name} is ${JSON.stringify(values.get(name))}: no ${type}${isNullable ? ' or null' : ''} as stated.`,
        ],
  );
};
