import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import type { Context } from '../context.ts';
import { clock } from '../shared/clock.ts';
import { CursorExpiredError } from '../shared/errors.ts';
import { allOf } from '../shared/filters.ts';
import { Position } from '../shared/position.ts';
import { row, type Sql, sql } from '../shared/sql.ts';
import { Change, findChanges } from './change.ts';
import { type ChangeFilter, changeCondition } from './change-filter.ts';

/** Changes of one message. A slow receiver keeps its cursor, not a queue: it gets the next ones when it asks. */
const batchSize = 200;

@ObjectType({ description: 'One message of the feed.' })
export class ChangeBatch {
  @Field(() => [Change], { description: 'In order; none in a heartbeat.' })
  changes: Change[];

  @Field(() => Position, {
    description: 'Everything up to here has been seen: resume with `after: position`.',
  })
  position: number;

  @Field(() => GraphQLDateTime, { description: 'When it was sent.' })
  at: Date;
}

/** What may be seen of the log: all of it, or what concerns oneself, one’s groups, or a syncer’s targets. */
export async function visibleChanges({ visibility }: Context): Promise<Sql> {
  const managed = await visibility.managedKeys();
  return managed === null ? sql`true` : sql`c.nodes && ${managed}::int[]`;
}

/** Refuses a cursor of which the log no longer knows what came next. */
export async function assertReachable(context: Context, after: number): Promise<void> {
  const { first, last } = await row<{ first: string | null; last: string }>(
    context.em,
    sql`select (select min(position) from change) as first, position as last from sequencer`,
  );
  if (after > Number(last) || (first !== null && after < Number(first) - 1)) {
    throw new CursorExpiredError(
      `The log holds the positions ${first ?? 0} to ${last}; it cannot continue after ${after}. Read everything anew, then follow from its position.`,
    );
  }
}

/** A page of the log after a position. */
export async function readChanges(
  context: Context,
  after: number,
  filter: ChangeFilter | null | undefined,
  limit: number,
): Promise<Change[]> {
  const conditions = [sql`c.position > ${after}`, await visibleChanges(context)];
  if (filter) conditions.push(changeCondition(filter));
  return findChanges(context.em, allOf(conditions), 'asc', limit);
}

/** The next message after a position, up to the newest one; empty when nothing that was asked for has happened. */
export async function nextBatch(
  context: Context,
  after: number,
  filter?: ChangeFilter | null,
): Promise<ChangeBatch> {
  const newest = context.surroundings.log.position;
  const changes = await readChanges(context, after, filter, batchSize);
  const isFull = changes.length === batchSize;
  const last = changes.at(-1)?.position ?? after;
  const position = isFull ? last : Math.max(newest, last);
  return Object.assign(new ChangeBatch(), { changes, position, at: clock.now() });
}
