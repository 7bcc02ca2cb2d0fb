import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import type { ChangeLog } from '../changes/log.ts';
import { clock } from '../shared/clock.ts';
import { errorText } from '../shared/error-text.ts';
import { CursorExpiredError } from '../shared/errors.ts';
import { allOf } from '../shared/filters.ts';
import { Position } from '../shared/position.ts';
import { bigint, nullable } from '../shared/row-type.ts';
import { onlyRow, type Sql, sql } from '../shared/sql.ts';
import type { Operation } from '../viewer/operation.ts';
import { seesEverything, type Viewer } from '../viewer/viewer.ts';
import { Change, findChanges } from './change.ts';
import { type ChangeFilter, changeCondition } from './change-filter.ts';

/**
 * The most changes in one message. The server keeps no queue for slow receivers: they get the next changes when they
 * ask.
 */
const batchSize = 200;

@ObjectType({ description: 'One message of the feed of changes.' })
export class ChangeBatch {
  @Field(() => [Change], { description: 'The changes, in order; empty in a heartbeat.' })
  changes: Change[];

  @Field(() => Position, {
    description: 'The position up to which everything was sent: resume with `after: position`.',
  })
  position: number;

  @Field(() => GraphQLDateTime, { description: 'When the message was sent.' })
  at: Date;
}

/**
 * The condition for the part of the log that the viewer may see: everything, or changes about them and their groups, or
 * about the targets of a syncer.
 */
export async function visibleChanges({ visibility }: Operation): Promise<Sql> {
  return seen(await visibility.managedKeys());
}

const seen = (managed: number[] | null): Sql =>
  managed === null ? sql`true` : sql`c.nodes && ${managed}::int[]`;

/** Throws where the log no longer contains the changes after a cursor. */
export async function assertReachable(operation: Operation, after: number): Promise<void> {
  const { first, last } = await onlyRow(
    operation.em,
    { first: nullable(bigint), last: bigint },
    sql`select (select min(position) from change) as first, position as last from sequencer`,
  );
  if (after > Number(last) || (first !== null && after < Number(first) - 1)) {
    throw new CursorExpiredError(
      errorText('CURSOR_EXPIRED', { first: Number(first ?? 0), last: Number(last), after }),
    );
  }
}

/**
 * The next message after a position, up to the newest position; empty where nothing that was asked for has happened.
 */
export async function nextBatch(
  operation: Operation,
  after: number,
  filter?: ChangeFilter | null,
): Promise<ChangeBatch> {
  const newest = operation.environment.log.position;
  const read = async () => {
    const conditions = [sql`c.position > ${after}`, await visibleChanges(operation)];
    if (filter) conditions.push(changeCondition(filter));
    return findChanges(operation.em, allOf(conditions), 'asc', batchSize);
  };
  const changes = await shared(
    operation,
    JSON.stringify([visibilityKey(operation.viewer), after, newest, filter]),
    read,
  );
  const isFull = changes.length === batchSize;
  const last = changes.at(-1)?.position ?? after;
  const position = isFull ? last : Math.max(newest, last);
  return Object.assign(new ChangeBatch(), { changes, position, at: clock.now() });
}

const remembered = 50;
const recent = new WeakMap<ChangeLog, Map<string, Promise<Change[]>>>();

/** The same key for viewers who see the same changes: all who see everything, and all feeds of one person or syncer. */
const visibilityKey = (viewer: Viewer) =>
  seesEverything(viewer) || [viewer.userKey, viewer.syncerKey, viewer.role, viewer.scopes];

/** Feeds of viewers who see the same changes query at the same time, so the result is read once for all of them. */
function shared(
  { environment: { log } }: Operation,
  question: string,
  read: () => Promise<Change[]>,
): Promise<Change[]> {
  const answers = recent.get(log) ?? new Map<string, Promise<Change[]>>();
  recent.set(log, answers);
  const known = answers.get(question);
  if (known) return known;
  const answer = read();
  answers.set(question, answer);
  answer.catch(() => answers.delete(question));
  const [oldest] = answers.keys();
  if (answers.size > remembered && oldest !== undefined) answers.delete(oldest);
  return answer;
}
