import type { EntityManager } from '@mikro-orm/postgresql';
import { longestStatementMs } from '../database/timeouts.ts';
import { clock } from '../shared/clock.ts';
import { row, rows, sql } from '../shared/sql.ts';
import { everSetBack, writeBoundaries, writeSetBack } from './boundaries.ts';
import { contentFormat, newContent } from './content.ts';

/** A change that has just got its position, as far as those need to know who follow at once. */
export interface Sequenced {
  position: number;
  transaction: number;
  kind: string;
  nodes: number[];
  edge: number | null;
}

/** What follows from each batch of changes, in the transaction that orders it: all reads are as of `now`. */
export type Follower = (em: EntityManager, batch: readonly Sequenced[], now: Date) => Promise<void>;

/** A process that says nothing in the middle of a step for so long is frozen: it must not hold up its successor. */
const frozenMs = 15_000;

/** Envelopes of one step; a big transaction has several. */
const envelopesAtOnce = 200;

/** Clocks of processes that lead one after the other differ a little; more than this is a clock that was set back. */
const setBackMs = 1_000;

/** Whether the clock had come to `since` already. */
const isSetBack = (since: Date, now: Date): boolean => since.getTime() - now.getTime() > setBackMs;

/**
 * Whether there is anything to order: changes, or what the clock has done since the last step. Cheap, for it is asked
 * twenty times a second.
 */
export async function isStepDue(em: EntityManager, now: Date): Promise<boolean> {
  const { due } = await row<{ due: boolean }>(
    em,
    sql`select exists (select from outbox) or exists (
          select from sequencer s where
            s.clock > ${new Date(now.getTime() + setBackMs)}
            or exists (select from edge where ends_at > s.clock and ends_at <= ${now} and ends_at < 'infinity')
            or exists (select from edge where starts_at > s.clock and starts_at <= ${now}
                         and (starts_at > created_at or ${everSetBack}))
            or exists (select from user_state where starts_at > s.clock and starts_at <= ${now}
                         and (starts_at > created_at or ${everSetBack}))
        ) as due`,
  );
  return due;
}

/**
 * One step of the sequencer, in one transaction at one instant: what the outbox holds gets the next positions in the order
 * of its ids, then what the clock did is written down and ordered too, and what follows from all of it is done. Gives the
 * batch.
 *
 * What the clock did comes second: an edge whose change was just ordered is visible then. The other way about, an edge that
 * is committed in between would be missed, for the next step looks only at what lies after this one.
 */
export async function sequenceStep(main: EntityManager, follow: Follower): Promise<Sequenced[]> {
  return main.fork().transactional(async (em) => {
    const state = await row<{ position: string; clock: string }>(
      em,
      sql`select position, clock, set_config('statement_timeout', ${String(longestStatementMs)}, true),
                 set_config('idle_in_transaction_session_timeout', ${String(frozenMs)}, true)
          from sequencer for update`,
    );
    const now = clock.now();
    const since = new Date(state.clock);
    const wasSetBack = isSetBack(since, now);
    const position = Number(state.position);
    const batch = await drain(em, position);
    const ordered = { after: position, upTo: batch.at(-1)?.position ?? position };
    const crossed = wasSetBack
      ? await writeSetBack(em, now, since)
      : await writeBoundaries(em, since, now, ordered);
    if (crossed) batch.push(...(await drain(em, ordered.upTo)));
    if (batch.length > 0) await follow(em, batch, wasSetBack ? now : latest(now, batch));
    const reached = wasSetBack ? sql`${now}` : sql`greatest(clock, ${now})`;
    await rows(em, sql`update sequencer set clock = ${reached}`);
    return batch;
  });
}

/**
 * What was written while the step had begun, or by a process whose clock is ahead, counts from an instant that is after
 * `now`: seen as of `now`, what it starts would not have started, and what it ends would go on, for good.
 */
const latest = (now: Date, batch: readonly Drained[]): Date =>
  new Date(batch.reduce((last, { at }) => Math.max(last, at.getTime()), now.getTime()));

type Drained = Sequenced & { at: Date };

/** Orders the first of what is in the outbox, after a position. */
async function drain(em: EntityManager, position: number): Promise<Drained[]> {
  const moved = await rows<{
    position: string;
    transaction: string;
    at: string;
    kind: string;
    nodes: number[];
    edge: string | null;
  }>(
    em,
    sql`with taken as (
          delete from outbox where id in (select id from outbox order by id limit ${envelopesAtOnce}) returning *
        ),
        numbered as (
          select ${position}::bigint + row_number() over (order by t.id, c.place) as position, t.transaction, t.at,
                 c.change ->> 'kind' as kind,
                 array(select jsonb_array_elements_text(c.change -> 'nodes')::int) as nodes,
                 (c.change ->> 'edge')::bigint as edge,
                 nullif(c.change -> 'before', 'null'::jsonb) as before, nullif(c.change -> 'after', 'null'::jsonb) as after,
                 t.actor, coalesce(c.change ->> 'authority', 'MANUAL')::authority as authority, t.reason, t.request_id,
                 actor_id(a.kind, a.subject) as actor_id
          from taken t join actor a on a.id = t.actor
            cross join jsonb_array_elements(t.changes) with ordinality as c(change, place)
        )
        insert into change (position, transaction, at, kind, nodes, edge, before, after, actor, authority, reason, request_id, format, hash)
        select position, transaction, at, kind, nodes, edge, before, after, actor, authority, reason, request_id,
               ${contentFormat}::int, hash_chain(${newContent}, (select hash from sequencer)) over (order by position)
        from numbered c
        returning position, transaction, at, kind, nodes, edge`,
  );
  if (moved.length > 0) {
    await rows(
      em,
      sql`update sequencer set position = c.position, hash = c.hash
          from (select position, hash from change order by position desc limit 1) c`,
    );
  }
  return moved
    .map((change) => ({
      position: Number(change.position),
      transaction: Number(change.transaction),
      at: new Date(change.at),
      kind: change.kind,
      nodes: change.nodes,
      edge: change.edge === null ? null : Number(change.edge),
    }))
    .sort((a, b) => a.position - b.position);
}
