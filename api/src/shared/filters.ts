import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { LimitError } from './errors.ts';
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

const lower = (values: readonly string[]) => values.map((value) => value.toLowerCase());

/** A text as a pattern that matches it to the letter. */
export const literal = (text: string) => text.toLowerCase().replace(/[\\%_]/g, '\\$&');

/** Longer than any name. Each row of a table is compared with it. */
const longestSearch = 200;

/** The pattern of what somebody searches for anywhere in a text. */
export function searchPattern(search: string): string {
  if (search.length > longestSearch)
    throw new LimitError(`What is searched for has at most ${longestSearch} characters.`, longestSearch).at(
      'search',
    );
  return `%${literal(search)}%`;
}

/** Has this somewhere in the names of `row`, without regard to case. */
export const searchCondition = (row: Sql, search: string): Sql =>
  sql`${row}.search_text like ${searchPattern(search)}`;

export function stringCondition(column: Sql, filter: StringFilter): Sql {
  const conditions: Sql[] = [];
  const text = sql`lower(${column})`;
  if (filter.eq != null) conditions.push(sql`${text} = ${filter.eq.toLowerCase()}`);
  if (filter.ne != null) conditions.push(sql`${text} is distinct from ${filter.ne.toLowerCase()}`);
  if (filter.in != null) conditions.push(sql`${text} = any(${lower(filter.in)}::text[])`);
  if (filter.notIn != null) conditions.push(sql`(${text} = any(${lower(filter.notIn)}::text[])) is not true`);
  if (filter.contains != null) conditions.push(sql`${text} like ${`%${literal(filter.contains)}%`}`);
  if (filter.startsWith != null) conditions.push(sql`${text} like ${`${literal(filter.startsWith)}%`}`);
  if (filter.endsWith != null) conditions.push(sql`${text} like ${`%${literal(filter.endsWith)}`}`);
  if (filter.isNull != null)
    conditions.push(filter.isNull ? sql`${column} is null` : sql`${column} is not null`);
  return allOf(conditions);
}

export function booleanCondition(holds: Sql, filter: BooleanFilter): Sql {
  if (filter.eq == null) return sql`true`;
  return filter.eq ? holds : sql`not ${holds}`;
}

export function dateTimeCondition(column: Sql, filter: DateTimeFilter): Sql {
  const conditions: Sql[] = [];
  if (filter.before) conditions.push(sql`${column} < ${filter.before}`);
  if (filter.notBefore) conditions.push(sql`${column} >= ${filter.notBefore}`);
  return allOf(conditions);
}

export function enumCondition(
  column: Sql,
  filter: { eq?: string | null; in?: string[] | null; notIn?: string[] | null },
): Sql {
  const conditions: Sql[] = [];
  if (filter.eq != null) conditions.push(sql`${column} = ${filter.eq}`);
  if (filter.in != null) conditions.push(sql`${column} = any(${filter.in}::text[])`);
  if (filter.notIn != null) conditions.push(sql`not ${column} = any(${filter.notIn}::text[])`);
  return allOf(conditions);
}

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

/** The condition of a filter that combines others. `own` says what its own fields ask for. */
export function combined<Filter extends Combined<Filter>>(
  filter: Filter,
  own: (filter: Filter) => Sql[],
  field = 'where',
): Sql {
  assertFilterSize(filter, field);
  return conditionOf(filter, own);
}

function conditionOf<Filter extends Combined<Filter>>(filter: Filter, own: (filter: Filter) => Sql[]): Sql {
  const inner = (other: Filter) => conditionOf(other, own);
  const conditions = own(filter);
  if (filter.AND != null) conditions.push(allOf(filter.AND.map(inner)));
  if (filter.OR != null) conditions.push(anyOf(filter.OR.map(inner)));
  if (filter.NOT != null) conditions.push(sql`(${inner(filter.NOT)}) is not true`);
  return allOf(conditions);
}
