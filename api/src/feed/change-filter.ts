import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ChangeKindEnum } from '../changes/kinds/change-kinds.ts';
import { Authority } from '../model/edge.entity.ts';
import { allOf, type Conditions, conditionsIn } from '../shared/filters.ts';
import { type IdType, parseId } from '../shared/ids.ts';
import { Position } from '../shared/position.ts';
import { type Sql, sql } from '../shared/sql.ts';

@InputType({ description: 'Conditions on changes; all that are given must hold.' })
export class ChangeFilter {
  @Field(() => [ChangeKindEnum], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'That concern one of these objects, by id.' })
  nodes?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Made by this user with a browser session. Not by their API tokens.',
  })
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

/** The key of a node in an id. Edges have keys of their own, which could be mistaken for those of nodes. */
function nodeKeys(id: string): number[] {
  const parsed = parseId(id);
  return parsed && nodeTypes.has(parsed.type) ? [parsed.key] : [];
}

/** The SQL condition on `change c`. */
export const changeCondition = (filter: ChangeFilter): Sql => allOf(conditionsIn(filter, conditions));

const conditions: Conditions<ChangeFilter> = {
  kinds: (kinds) => sql`c.kind = any(${kinds}::text[])`,
  nodes: (ids) => sql`c.nodes && ${ids.flatMap(nodeKeys)}::int[]`,
  actor: (id) => {
    const actor = parseId(id);
    const user = actor?.type === 'User' ? actor.key : 0;
    return sql`c.actor in (select id from actor where kind = 'USER' and subject = ${user})`;
  },
  since: (instant) => sql`c.at >= ${instant}`,
  until: (instant) => sql`c.at < ${instant}`,
  authority: (authorities) => sql`c.authority = any(${authorities}::authority[])`,
  transaction: (transaction) => sql`c.transaction = ${transaction}`,
};
