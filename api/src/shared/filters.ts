import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { InputError } from './errors.ts';
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

/** Has this somewhere in the names of `row`, without regard to case. */
export const searchCondition = (row: Sql, search: string): Sql =>
  sql`${row}.search_text like ${`%${literal(search)}%`}`;

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

const maxFilterDepth = 8;

/** The condition of a filter that combines others. `own` says what its own fields ask for. */
export function combined<Filter extends Combined<Filter>>(
  filter: Filter,
  own: (filter: Filter) => Sql[],
  depth = 0,
): Sql {
  if (depth > maxFilterDepth)
    throw new InputError(`A filter nests at most ${maxFilterDepth} deep.`).at('where');
  const inner = (other: Filter) => combined(other, own, depth + 1);
  const conditions = own(filter);
  if (filter.AND != null) conditions.push(allOf(filter.AND.map(inner)));
  if (filter.OR != null) conditions.push(anyOf(filter.OR.map(inner)));
  if (filter.NOT != null) conditions.push(sql`(${inner(filter.NOT)}) is not true`);
  return allOf(conditions);
}
