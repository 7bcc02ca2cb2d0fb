import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { LimitError } from './errors.ts';
import { exact, fold } from './fold.ts';
import { keysOf } from './record-of.ts';
import { type Sql, sql } from './sql.ts';

@InputType({
  description: 'Compares a text. Upper and lower case are the same. Several comparisons must all hold.',
})
export class StringFilter {
  @Field(() => String, { nullable: true, description: 'Is this.' })
  eq?: string | null;

  @Field(() => String, { nullable: true, description: 'Is not this; also true where there is no value.' })
  ne?: string | null;

  @Field(() => [String], { nullable: true, description: 'Is one of these.' })
  in?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Is none of these; also true where there is no value.',
  })
  notIn?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Has this somewhere.' })
  contains?: string | null;

  @Field(() => String, { nullable: true, description: 'Begins with this.' })
  startsWith?: string | null;

  @Field(() => String, { nullable: true, description: 'Ends with this.' })
  endsWith?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is no value.' })
  isNull?: boolean | null;
}

@InputType({ description: 'Compares a yes or no.' })
export class BooleanFilter {
  @Field(() => Boolean, { nullable: true, description: 'Is this.' })
  eq?: boolean | null;
}

@InputType({ description: 'Compares an instant.' })
export class DateTimeFilter {
  @Field(() => GraphQLDateTime, { nullable: true, description: 'Before this instant.' })
  before?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'At or after this instant.' })
  notBefore?: Date | null;
}

/** Pieces of `where`, all of which must hold. */
export const allOf = (conditions: Sql[]): Sql =>
  conditions.length === 0 ? sql`true` : sql`(${sql.join(conditions, sql` and `)})`;

const anyOf = (conditions: Sql[]): Sql =>
  conditions.length === 0 ? sql`false` : sql`(${sql.join(conditions, sql` or `)})`;

/** A text as a pattern that matches it to the letter. */
export const literal = (text: string) => text.replace(/[\\%_]/g, '\\$&');

/** Longer than any name. Each row of a table is compared with it. */
const longestSearch = 200;

/** The pattern of what somebody searches for anywhere in a text. */
export function searchPattern(search: string): string {
  if (search.length > longestSearch)
    throw new LimitError(`What is searched for has at most ${longestSearch} characters.`, longestSearch).at(
      'search',
    );
  return `%${literal(fold(search))}%`;
}

/** Has this somewhere in the names of `row`, which are stored folded. */
export const searchCondition = (row: Sql, search: string): Sql =>
  sql`${row}.search_text like ${searchPattern(search)}`;

/** For each field of a filter, the condition that its value states. A field without a condition does not compile. */
export type Conditions<Filter> = {
  readonly [Field in Exclude<keyof Filter, keyof Combined<Filter>>]-?: (
    value: NonNullable<Filter[Field]>,
  ) => Sql;
};

/** The conditions of those fields of a filter that are stated. */
export const conditionsIn = <Filter>(filter: Filter, conditions: Conditions<Filter>): Sql[] =>
  keysOf(conditions).flatMap((field) => {
    const value = filter[field];
    return value == null ? [] : [conditions[field](value)];
  });

/**
 * A name is stored folded in a column of its own, `folded`, and compared there. The database folds other texts, and what
 * they are compared with, in the same way: both are lower-cased by one function.
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

/** Compares one of a set of names. Some of these filters leave out a comparison. */
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

// Each takes the expression that is compared, and gives the condition for a filter on it.
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

/** What every filter has beside the fields of its type. */
export interface Combined<Filter> {
  AND?: Filter[] | null;
  OR?: Filter[] | null;
  NOT?: Filter | null;
}

/** How large a filter may be: each row of a table may have to be compared with all of it. */
export const filterLimits = {
  /** Levels of AND, OR and NOT within each other. */
  depth: 8,
  /** The filter itself and all that are within its AND, OR and NOT. */
  parts: 200,
  /** Values that are compared with, those in lists included. */
  values: 5_000,
  /** Characters of one value. */
  characters: 1_000,
};
export type FilterLimits = typeof filterLimits;

/** Refuses a filter that is too large before anything is made of it, and states the limit. */
export function assertFilterSize<Filter extends Combined<Filter>>(
  filter: Filter,
  field: string,
  limits: FilterLimits = filterLimits,
): void {
  const refuse = (limit: number, what: string): never => {
    throw new LimitError(`A filter ${what}. Split it, or ask for less at once.`, limit).at(field);
  };
  let values = 0;
  const countValues = (value: unknown): void => {
    if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
      for (const inner of Object.values(value)) countValues(inner);
      return;
    }
    values += 1;
    if (values > limits.values) refuse(limits.values, `compares with at most ${limits.values} values`);
    if (typeof value === 'string' && value.length > limits.characters)
      refuse(limits.characters, `compares with texts of at most ${limits.characters} characters`);
  };
  let parts = 0;
  let level: Filter[] = [filter];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limits.depth) refuse(limits.depth, `nests at most ${limits.depth} deep`);
    parts += level.length;
    if (parts > limits.parts)
      refuse(limits.parts, `has at most ${limits.parts} parts in its AND, OR and NOT`);
    for (const { AND: _all, OR: _any, NOT: _none, ...own } of level) countValues(own);
    level = level.flatMap(({ AND, OR, NOT }) => [...(AND ?? []), ...(OR ?? []), ...(NOT ? [NOT] : [])]);
  }
}

/** The condition of a filter that combines others, of which `conditions` states those of its own fields. */
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
