import type { EntityManager } from '@mikro-orm/postgresql';
import { longestStatementMs } from '../database/timeouts.ts';
import { clock } from '../shared/clock.ts';
import { allOfParts } from '../shared/in-parts.ts';
import { bigint, bool, instant, ints, nullable, text } from '../shared/row-type.ts';
import { onlyRow, rows, rowsOf, type Sql, sql } from '../shared/sql.ts';
import { clockWasSetBack, writeBoundaries, writeSetBack } from './boundaries.ts';
import { contentFormat, newContent } from './content.ts';

/** A change that has just been given its position, with the facts that followers need. */
export interface Sequenced {
  position: number;
  transaction: number;
  kind: string;
  nodes: number[];
  edge: number | null;
}

/**
 * Computes the consequences of each batch of changes, in the transaction that orders it. It must read everything as of
 * `now`.
 */
export type Follower = (em: EntityManager, batch: readonly Sequenced[], now: Date) => Promise<void>;

/**
 * How long a process may be silent in the middle of a step. After that it counts as frozen and must not hold up its
 * successor.
 */
const frozenMs = 15_000;

/** The most envelopes in one step. A transaction has one for each thousand of its changes. */
const envelopesAtOnce = 1_000;

/**
 * The clocks of processes that lead one after the other may differ by this much. A larger difference means that the
 * clock was set back.
 */
const setBackMs = 1_000;

/** Whether `now` lies so far before `since` that the clock must have been set back. */
const isSetBack = (since: Date, now: Date): boolean => since.getTime() - now.getTime() > setBackMs;

/**
 * Whether there is anything to order: changes in the outbox, or lifetimes that started or ended since the last step. It
 * must be cheap, because it runs twenty times a second.
 */
export async function isStepDue(em: EntityManager, now: Date): Promise<boolean> {
  const { due } = await onlyRow(em, { due: bool }, sql`select ${stepIsDue(now)} as due`);
  return due;
}

/** Reads edges and states only through the indexes on their starts and ends. */
export const stepIsDue = (now: Date): Sql => sql`(
  exists (select from outbox) or exists (
    select from sequencer s where
      s.clock > ${new Date(now.getTime() + setBackMs)}
      or exists (select from edge where ends_at > s.clock and ends_at <= ${now} and ends_at < 'infinity')
      or exists (select from edge where starts_at > s.clock and starts_at <= ${now}
                   and (starts_at > created_at or ${clockWasSetBack}))
      or exists (select from user_state where starts_at > s.clock and starts_at <= ${now}
                   and (starts_at > created_at or ${clockWasSetBack}))))`;

/**
 * One step of the sequencer, in one transaction at one instant. Changes in the outbox get the next positions, in the
 * order of their ids; then starts and ends by the clock are written and ordered too; then the consequences of all of
 * them are computed. Returns the batch.
 *
 * The clock comes second because an edge whose change was just ordered is visible then. In the other order, an edge
 * that is committed in between would be missed, as the next step only looks at boundaries after this one.
 */
export async function sequenceStep(main: EntityManager, follow: Follower): Promise<Sequenced[]> {
  return main.fork().transactional(async (em) => {
    const state = await onlyRow(
      em,
      { position: bigint, clock: instant },
      sql`select position, clock, set_config('statement_timeout', ${String(longestStatementMs)}, true),
                 set_config('idle_in_transaction_session_timeout', ${String(frozenMs)}, true)
          from sequencer for update`,
    );
    const now = clock.now();
    const since = new Date(state.clock);
    const wasSetBack = isSetBack(since, now);
    const position = Number(state.position);
    const ordered = await drain(em, position);
    const upTo = ordered.at(-1)?.position ?? position;
    const crossed = wasSetBack
      ? await writeSetBack(em, now, since)
      : await writeBoundaries(em, since, now, { after: position, upTo });
    // A large import may have been committed meanwhile: too many changes for the arguments of one call of `push`.
    const batch = crossed ? [...ordered, ...(await drain(em, upTo))] : ordered;
    if (batch.length > 0) await follow(em, batch, wasSetBack ? now : latest(now, batch));
    const reached = wasSetBack ? sql`${now}` : sql`greatest(clock, ${now})`;
    await rows(em, sql`update sequencer set clock = ${reached}`);
    return batch;
  });
}

/**
 * A change may have been written after the step began, or by a process whose clock is ahead, and then counts from an
 * instant after `now`. Read as of `now`, its start would never be seen, and its end would be missed for good. So the
 * step reads as of the latest change.
 */
const latest = (now: Date, batch: readonly Drained[]): Date =>
  new Date(batch.reduce((last, { at }) => Math.max(last, at.getTime()), now.getTime()));

type Drained = Sequenced & { at: Date };

/** Gives positions to the first changes in the outbox. */
async function drain(em: EntityManager, position: number): Promise<Drained[]> {
  const moved = await rowsOf(
    em,
    { position: bigint, transaction: bigint, at: instant, kind: text, nodes: ints, edge: nullable(bigint) },
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
  const drained = await allOfParts(moved, (part) =>
    part.map((change) => ({
      position: Number(change.position),
      transaction: Number(change.transaction),
      at: new Date(change.at),
      kind: change.kind,
      nodes: change.nodes,
      edge: change.edge === null ? null : Number(change.edge),
    })),
  );
  return drained.sort((a, b) => a.position - b.position);
}
