import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ChangeKindEnum } from '../changes/kinds.ts';
import { Authority } from '../model/edge.entity.ts';
import { allOf } from '../shared/filters.ts';
import { type IdType, parseId } from '../shared/ids.ts';
import { Position } from '../shared/position.ts';
import { type Sql, sql } from '../shared/sql.ts';

@InputType({ description: 'Which changes. All that is stated must hold.' })
export class ChangeFilter {
  @Field(() => [ChangeKindEnum], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Concerning one of these objects.' })
  nodes?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Done by this user, signed in with a browser.' })
  actor?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'At or after this instant.' })
  since?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Before this instant.' })
  until?: Date | null;

  @Field(() => [Authority], { nullable: true, description: 'With one of these sources of authority.' })
  authority?: Authority[] | null;

  @Field(() => Position, { nullable: true, description: 'Of this transaction.' })
  transaction?: number | null;
}

const nodeTypes = new Set<IdType>(['User', 'UserGroup', 'Resource', 'ResourceGroup', 'Policy']);

/** Edges have keys of their own, which are not those of nodes. */
function nodeKeys(id: string): number[] {
  const parsed = parseId(id);
  return parsed && nodeTypes.has(parsed.type) ? [parsed.key] : [];
}

/** The condition on `change c`. */
export function changeCondition(filter: ChangeFilter): Sql {
  const conditions: Sql[] = [];
  if (filter.kinds) conditions.push(sql`c.kind = any(${filter.kinds}::text[])`);
  if (filter.nodes) conditions.push(sql`c.nodes && ${filter.nodes.flatMap(nodeKeys)}::int[]`);
  if (filter.actor) {
    const actor = parseId(filter.actor);
    const user = actor?.type === 'User' ? actor.key : 0;
    conditions.push(sql`c.actor in (select id from actor where kind = 'USER' and subject = ${user})`);
  }
  if (filter.since) conditions.push(sql`c.at >= ${filter.since}`);
  if (filter.until) conditions.push(sql`c.at < ${filter.until}`);
  if (filter.authority) conditions.push(sql`c.authority = any(${filter.authority}::authority[])`);
  if (filter.transaction != null) conditions.push(sql`c.transaction = ${filter.transaction}`);
  return allOf(conditions);
}
