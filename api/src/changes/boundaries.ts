import type { EntityManager } from '@mikro-orm/postgresql';
import { toId } from '../shared/ids.ts';
import { bigint, instant, int, ints, nullable, oneOf } from '../shared/row-type.ts';
import { onlyRow, rows, rowsOf, type Sql, sql } from '../shared/sql.ts';
import { clockActor } from './actor.ts';
import { edgeColumns, edgeFactsOf, edgeFactsRow, edgeSnapshot } from './edge-snapshot.ts';
import { stateChanges } from './kinds/states.ts';
import type { RecordedChange } from './transaction.ts';

type Boundary = RecordedChange & { at: Date };

/**
 * Whether the clock was ever set back. Evaluated once per statement, so that the log is searched for such changes only
 * if there are any.
 */
export const clockWasSetBack = sql`(select exists (select from change where kind = 'CLOCK_SET_BACK'))`;

/**
 * Whether the start of an edge is recorded as a change of its own: only if it lies after the statement of the edge. If
 * the clock was set back since, a start may come twice and is recorded again.
 */
const startsLater = (row: Sql, nodes: Sql, edge: Sql): Sql => sql`(
  ${row}.starts_at > ${row}.created_at
  or ${clockWasSetBack} and exists (
    select from change c
    where c.kind = 'CLOCK_SET_BACK' and c.nodes @> ${nodes} and c.edge is not distinct from ${edge}
      and c.at < ${row}.starts_at))`;
const edgeStartsLater = startsLater(sql`e`, sql`array[e.source, e.target]`, sql`e.id`);
const stateStartsLater = startsLater(sql`s`, sql`array[s.user_id]`, sql`null::bigint`);

/**
 * The positions that a step of the sequencer has just assigned. The edges of these changes are visible now, whenever
 * they were committed.
 */
export interface Ordered {
  after: number;
  upTo: number;
}

/**
 * Writes to the outbox which lifetimes started or ended by the clock in (since, now]. An edge that was committed so
 * late that its boundary lies before `since` is found through its change in `ordered`. Returns whether there was
 * anything.
 */
export async function writeBoundaries(
  em: EntityManager,
  since: Date,
  now: Date,
  ordered: Ordered,
): Promise<boolean> {
  const boundaries = [
    ...(await edgeBoundaries(em, since, now, ordered)),
    ...(await stateBoundaries(em, since, now, ordered)),
  ];
  await write(em, boundaries);
  return boundaries.length > 0;
}

/**
 * The clock was ahead at `wrong` and has been set back to `now`. Writes for everything that had started or ended in
 * between that it has not. It is recorded again when its time comes. Returns whether there was anything.
 */
export async function writeSetBack(em: EntityManager, now: Date, wrong: Date): Promise<boolean> {
  const found = await rowsOf(
    em,
    { edge: nullable(bigint), nodes: ints },
    sql`select id as edge, array[source, target] as nodes from edge
        where ends_at > starts_at and (
          starts_at > ${now} and starts_at <= ${wrong}
          or ends_at > ${now} and ends_at <= ${wrong} and ends_at < 'infinity')
        union all
        select null, array[user_id] from user_state
        where starts_at > ${now} and starts_at <= ${wrong}`,
  );
  await write(
    em,
    found.map(({ edge, nodes }) => ({
      at: now,
      kind: 'CLOCK_SET_BACK' as const,
      nodes,
      ...(edge !== null && { edge: Number(edge) }),
      before: { clock: wrong },
      after: { clock: now },
    })),
  );
  return found.length > 0;
}

/** Writes one envelope for each instant, in order. */
async function write(em: EntityManager, boundaries: Boundary[]): Promise<void> {
  const byInstant = Map.groupBy(
    boundaries.toSorted((a, b) => a.at.getTime() - b.at.getTime()),
    ({ at }) => at.getTime(),
  );
  for (const [at, changes] of byInstant)
    await writeChanges(
      em,
      new Date(at),
      changes.map(({ at: _, ...change }) => change),
    );
}

/** Writes to the outbox what happened by the clock at one instant, as one transaction. */
export async function writeChanges(
  em: EntityManager,
  at: Date,
  changes: readonly RecordedChange[],
): Promise<void> {
  if (changes.length === 0) return;
  await rows(
    em,
    sql`insert into outbox (transaction, at, actor, changes)
        values (nextval(pg_get_serial_sequence('outbox', 'id')), ${at}, ${clockActor}, ${JSON.stringify(changes)}::jsonb)`,
  );
}

const edgeBoundaryRow = {
  what: oneOf('text', ['STARTED', 'EXPIRED']),
  at: instant,
  ...edgeFactsRow,
};

/** `ends_at < 'infinity'` is stated explicitly so that PostgreSQL can use the partial index on ends. */
async function edgeBoundaries(
  em: EntityManager,
  since: Date,
  now: Date,
  { after, upTo }: Ordered,
): Promise<Boundary[]> {
  const found = await rowsOf(
    em,
    edgeBoundaryRow,
    sql`with late as (
          select c.edge as id, c.at from change c
          where c.position > ${after} and c.position <= ${upTo} and c.edge is not null and c.at < ${since}
        ),
        boundary as (
          select 'EXPIRED' as what, e.ends_at as at, e.id from edge e
          where e.ends_at > ${since} and e.ends_at <= ${now} and e.ends_at < 'infinity' and e.ends_at > e.created_at
          union
          select 'EXPIRED', e.ends_at, e.id from late join edge e using (id)
          where e.ends_at > late.at and e.ends_at <= ${since} and e.ends_at > e.created_at
            and not ${isWritten(sql`e.ends_at`, sql`array[e.source, e.target]`, sql`e.kind || '_EXPIRED'`, sql`e.id`)}
          union
          select 'STARTED', e.starts_at, e.id from edge e
          where e.starts_at > ${since} and e.starts_at <= ${now} and ${edgeStartsLater}
          union
          select 'STARTED', e.starts_at, e.id from late join edge e using (id)
          where e.starts_at > late.at and e.starts_at <= ${since} and e.starts_at > e.created_at
            and not ${isWritten(sql`e.starts_at`, sql`array[e.source, e.target]`, sql`e.kind || '_STARTED'`, sql`e.id`)}
        )
        select b.what, b.at, ${edgeColumns}
        from boundary b join edge e using (id) join node s on s.id = e.source join node t on t.id = e.target
        where e.ends_at > e.starts_at and (b.what = 'STARTED' or e.ended_by is null)
        order by b.at, e.id, b.what desc`,
  );
  return found.map(({ what, at, ...facts }) => {
    const edge = edgeFactsOf(facts);
    const snapshot = edgeSnapshot(edge);
    return {
      at: new Date(at),
      kind: `${edge.kind}_${what}` as const,
      nodes: [edge.sourceKey, edge.targetKey],
      edge: edge.key,
      authority: edge.authority,
      before: snapshot,
      after: snapshot,
    };
  });
}

/** Whether this boundary has been recorded already, in the log or in the outbox. */
const isWritten = (at: Sql, nodes: Sql, kind: Sql, edge: Sql): Sql => sql`(
  exists (
    select from change c
    where c.nodes @> ${nodes} and c.at = ${at} and c.kind = ${kind} and c.edge is not distinct from ${edge}
      and c.actor = ${clockActor}
  )
  or exists (
    select from outbox o, jsonb_array_elements(o.changes) c
    where o.actor = ${clockActor} and o.at = ${at} and c.value ->> 'kind' = ${kind}
      and c.value -> 'nodes' = to_jsonb(${nodes}) and (c.value ->> 'edge')::bigint is not distinct from ${edge}
  ))`;

const kindOfState = sql`case s.state ${sql.join(
  Object.entries(stateChanges).map(([state, kind]) => sql`when ${state} then ${kind}`),
  sql` `,
)} end`;

const userStateName = oneOf('user_state_kind', ['STAGED', 'ACTIVE', 'SUSPENDED', 'ARCHIVED']);

/** Guests whose end has come. */
async function stateBoundaries(
  em: EntityManager,
  since: Date,
  now: Date,
  { after, upTo }: Ordered,
): Promise<Boundary[]> {
  const found = await rowsOf(
    em,
    {
      user_id: int,
      at: instant,
      state: userStateName,
      before: nullable(userStateName),
    },
    sql`with late as (
          select n.id as user_id, c.at from change c, unnest(c.nodes) n (id)
          where c.position > ${after} and c.position <= ${upTo} and c.edge is null and c.at < ${since}
        ),
        boundary as (
          select s.* from user_state s
          where s.starts_at > ${since} and s.starts_at <= ${now}
            and ${stateStartsLater}
          union
          select s.* from late join user_state s using (user_id)
          where s.starts_at > late.at and s.starts_at <= ${since}
            and ${stateStartsLater}
            and not ${isWritten(sql`s.starts_at`, sql`array[s.user_id]`, kindOfState, sql`null::bigint`)}
        )
        select s.user_id, s.starts_at as at, s.state, p.state as before
        from boundary s left join user_state p on p.user_id = s.user_id and p.ends_at = s.starts_at
        order by s.starts_at, s.user_id`,
  );
  return found.map(({ user_id, at, state, before }) => ({
    at: new Date(at),
    kind: stateChanges[state],
    nodes: [user_id],
    before: before === null ? null : { id: toId('User', user_id), state: before },
    after: { id: toId('User', user_id), state },
  }));
}

/** The next instant after `now` at which a lifetime starts or ends. */
export async function nextBoundary(em: EntityManager, now: Date): Promise<Date | null> {
  const { next } = await onlyRow(
    em,
    { next: nullable(instant) },
    sql`select least(
          (select min(ends_at) from edge where ends_at > ${now} and ends_at < 'infinity'),
          (select min(starts_at) from edge where starts_at > ${now} and starts_at > created_at),
          (select min(starts_at) from user_state where starts_at > ${now} and starts_at > created_at)
        ) as next`,
  );
  return next === null ? null : new Date(next);
}
