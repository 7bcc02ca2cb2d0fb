import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { errorText } from './error-text.ts';
import { LimitError } from './errors.ts';
import { exact, fold } from './fold.ts';
import { keysOf } from './record-of.ts';
import { type Sql, sql } from './sql.ts';

@InputType({
  description:
    'Conditions on a text; all that are given must hold. Upper and lower case are treated as the same.',
})
export class StringFilter {
  @Field(() => String, { nullable: true, description: 'The value equals this.' })
  eq?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The value does not equal this. Also true where there is no value.',
  })
  ne?: string | null;

  @Field(() => [String], { nullable: true, description: 'The value is one of these.' })
  in?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'The value is none of these. Also true where there is no value.',
  })
  notIn?: string[] | null;

  @Field(() => String, { nullable: true, description: 'The value contains this text.' })
  contains?: string | null;

  @Field(() => String, { nullable: true, description: 'The value begins with this text.' })
  startsWith?: string | null;

  @Field(() => String, { nullable: true, description: 'The value ends with this text.' })
  endsWith?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: there is no value. False: there is one.' })
  isNull?: boolean | null;
}

@InputType({ description: 'A condition on a value that is true or false.' })
export class BooleanFilter {
  @Field(() => Boolean, { nullable: true, description: 'The value equals this.' })
  eq?: boolean | null;
}

@InputType({ description: 'Conditions on an instant; all that are given must hold.' })
export class DateTimeFilter {
  @Field(() => GraphQLDateTime, { nullable: true, description: 'The value is before this instant.' })
  before?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'The value is at or after this instant.' })
  notBefore?: Date | null;
}

/** Joins conditions with `and`; true where there are none. */
export const allOf = (conditions: Sql[]): Sql =>
  conditions.length === 0 ? sql`true` : sql`(${sql.join(conditions, sql` and `)})`;

const anyOf = (conditions: Sql[]): Sql =>
  conditions.length === 0 ? sql`false` : sql`(${sql.join(conditions, sql` or `)})`;

/** Escapes a text for `like`, so that it matches literally. */
export const literal = (text: string) => text.replace(/[\\%_]/g, '\\$&');

/** In characters; longer than any name. The search text is compared with every row of a table. */
const longestSearch = 200;

/** The `like` pattern that finds a search text anywhere in a folded text. */
function searchPattern(search: string): string {
  if (search.length > longestSearch)
    throw new LimitError(errorText('SEARCH_TOO_LONG', { limit: longestSearch }), longestSearch).at('search');
  return `%${literal(fold(search))}%`;
}

/** A condition that the search text occurs in the names of `row`, which are stored folded. */
export const searchCondition = (row: Sql, search: string): Sql =>
  sql`${row}.search_text like ${searchPattern(search)}`;

/**
 * One function for each field of a filter, which makes the SQL condition of its value. A missing field does not
 * compile.
 */
export type Conditions<Filter> = {
  readonly [Field in Exclude<keyof Filter, keyof Combined<Filter>>]-?: (
    value: NonNullable<Filter[Field]>,
  ) => Sql;
};

/** The conditions of the fields that are given in a filter. */
export const conditionsIn = <Filter>(filter: Filter, conditions: Conditions<Filter>): Sql[] =>
  keysOf(conditions).flatMap((field) => {
    const value = filter[field];
    return value == null ? [] : [conditions[field](value)];
  });

/**
 * Names are compared in their column of folded names (`folded`). Other texts have none: both sides are lower-cased by
 * PostgreSQL, by the same function.
 */
const stringConditions = (column: Sql, folded: Sql | null): Conditions<StringFilter> => {
  const text = folded ?? sql`lower(${column})`;
  const one = (value: string) => (folded ? sql`${fold(value)}::text` : sql`lower(${exact(value)}::text)`);
  const several = (values: readonly string[]) =>
    folded
      ? sql`${values.map(fold)}::text[]`
      : sql`array(select lower(v) from unnest(${values.map(exact)}::text[]) as t(v))`;
  const pattern = (before: string, value: string, after: string) => {
    const whole = `${before}${literal(folded ? fold(value) : value.normalize('NFC'))}${after}`;
    return folded ? sql`${whole}::text` : sql`lower(${whole}::text)`;
  };
  return {
    eq: (value) => sql`${text} = ${one(value)}`,
    ne: (value) => sql`${text} is distinct from ${one(value)}`,
    in: (values) => sql`${text} = any(${several(values)})`,
    notIn: (values) => sql`(${text} = any(${several(values)})) is not true`,
    contains: (value) => sql`${text} like ${pattern('%', value, '%')}`,
    startsWith: (value) => sql`${text} like ${pattern('', value, '%')}`,
    endsWith: (value) => sql`${text} like ${pattern('%', value, '')}`,
    isNull: (isNull) => (isNull ? sql`${column} is null` : sql`${column} is not null`),
  };
};

const dateTimeConditions = (column: Sql): Conditions<DateTimeFilter> => ({
  before: (instant) => sql`${column} < ${instant}`,
  notBefore: (instant) => sql`${column} >= ${instant}`,
});

/** A filter on an enum. Some of these filters lack one of the comparisons. */
interface EnumFilter {
  eq?: string | null;
  in?: string[] | null;
  notIn?: string[] | null;
}

const enumConditions = (column: Sql): Conditions<EnumFilter> => ({
  eq: (value) => sql`${column} = ${value}`,
  in: (values) => sql`${column} = any(${values}::text[])`,
  notIn: (values) => sql`not ${column} = any(${values}::text[])`,
});

// Each takes the SQL expression that is compared, and returns the function that makes the condition of a filter on it.
export const text =
  (column: Sql, folded: Sql | null = null) =>
  (filter: StringFilter) =>
    allOf(conditionsIn(filter, stringConditions(column, folded)));
export const instant = (column: Sql) => (filter: DateTimeFilter) =>
  allOf(conditionsIn(filter, dateTimeConditions(column)));
export const choice = (column: Sql) => (filter: EnumFilter) =>
  allOf(conditionsIn(filter, enumConditions(column)));
export const yesOrNo = (holds: Sql) => (filter: BooleanFilter) =>
  filter.eq == null ? sql`true` : filter.eq ? holds : sql`not ${holds}`;

/** The fields that every filter has beside those of its type. */
export interface Combined<Filter> {
  AND?: Filter[] | null;
  OR?: Filter[] | null;
  NOT?: Filter | null;
}

/** Limits on the size of a filter, because every row of a table may have to be compared with all of it. */
export const filterLimits = {
  /** How deep AND, OR and NOT may be nested. */
  depth: 8,
  /** How many filters there may be in all: the filter itself and those in AND, OR and NOT. */
  parts: 200,
  /** How many values there may be in all, including those in lists. */
  values: 5_000,
  /** How many characters one value may have. */
  characters: 1_000,
};
export type FilterLimits = typeof filterLimits;

/** Refuses a filter that exceeds a limit, before SQL is made of it. The error states the limit. */
export function assertFilterSize<Filter extends Combined<Filter>>(
  filter: Filter,
  field: string,
  limits: FilterLimits = filterLimits,
): void {
  const refuse = (
    limit: number,
    code: 'FILTER_DEPTH' | 'FILTER_PARTS' | 'FILTER_TEXTS' | 'FILTER_VALUES',
  ): never => {
    throw new LimitError(errorText(code, { limit }), limit).at(field);
  };
  let values = 0;
  const countValues = (value: unknown): void => {
    if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
      for (const inner of Object.values(value)) countValues(inner);
      return;
    }
    values += 1;
    if (values > limits.values) refuse(limits.values, 'FILTER_VALUES');
    if (typeof value === 'string' && value.length > limits.characters)
      refuse(limits.characters, 'FILTER_TEXTS');
  };
  let parts = 0;
  let level: Filter[] = [filter];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limits.depth) refuse(limits.depth, 'FILTER_DEPTH');
    parts += level.length;
    if (parts > limits.parts) refuse(limits.parts, 'FILTER_PARTS');
    for (const { AND: _all, OR: _any, NOT: _none, ...own } of level) countValues(own);
    level = level.flatMap(({ AND, OR, NOT }) => [...(AND ?? []), ...(OR ?? []), ...(NOT ? [NOT] : [])]);
  }
}

/** The condition of a filter with AND, OR and NOT. `conditions` are those of its own fields. */
export function combined<Filter extends Combined<Filter>>(
  filter: Filter,
  conditions: Conditions<Filter>,
  field = 'where',
): Sql {
  assertFilterSize(filter, field);
  return conditionOf(filter, conditions);
}

function conditionOf<Filter extends Combined<Filter>>(filter: Filter, conditions: Conditions<Filter>): Sql {
  const inner = (other: Filter) => conditionOf(other, conditions);
  const stated = conditionsIn(filter, conditions);
  if (filter.AND != null) stated.push(allOf(filter.AND.map(inner)));
  if (filter.OR != null) stated.push(anyOf(filter.OR.map(inner)));
  if (filter.NOT != null) stated.push(sql`(${inner(filter.NOT)}) is not true`);
  return allOf(stated);
}
