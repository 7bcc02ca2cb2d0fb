import type { EntityManager } from '@mikro-orm/postgresql';
import type { Authority, EdgeKind } from '../graph/edge.entity.ts';
import { edgeSnapshot } from '../graph/edge-snapshot.ts';
import type { NodeKind } from '../graph/node.entity.ts';
import { toId } from '../shared/ids.ts';
import { boundOf } from '../shared/instant.ts';
import { row, rows, sql } from '../shared/sql.ts';
import { clockActor } from './actor.ts';
import { stateChanges, type UserStateName } from './kinds/states.ts';
import type { RecordedChange } from './transaction.ts';

type Boundary = RecordedChange & { at: Date };

/**
 * The edges that end are those of a partial index: `ends_at < 'infinity'` is said where a plan could not know it.
 * Writes to the outbox what the clock did in (since, now]: lifetimes that started or ended by themselves. What was
 * stated so late that its boundary lies before `since` is found through its own entry in the outbox.
 */
export async function writeBoundaries(em: EntityManager, since: Date, now: Date): Promise<void> {
  const boundaries = [...(await edgeBoundaries(em, since, now)), ...(await stateBoundaries(em, since, now))];
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

/** Writes to the outbox what the clock did at an instant, as one transaction. */
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

interface EdgeBoundaryRow {
  what: 'STARTED' | 'EXPIRED';
  at: string;
  id: string;
  kind: EdgeKind;
  sourceKey: number;
  sourceKind: NodeKind;
  targetKey: number;
  targetKind: NodeKind;
  level: string | null;
  priority: number | null;
  starts_at: string;
  ends_at: string;
  authority: Authority;
  reason: string | null;
}

async function edgeBoundaries(em: EntityManager, since: Date, now: Date): Promise<Boundary[]> {
  const found = await rows<EdgeBoundaryRow>(
    em,
    sql`with late as (
          select (c.value ->> 'edge')::bigint as id, o.at from outbox o, jsonb_array_elements(o.changes) c
          where c.value ->> 'edge' is not null and o.at < ${since}
        ),
        boundary as (
          select 'EXPIRED' as what, e.ends_at as at, e.id from edge e
          where e.ends_at > ${since} and e.ends_at <= ${now} and e.ends_at < 'infinity' and e.ends_at > e.created_at
          union
          select 'EXPIRED', e.ends_at, e.id from late join edge e using (id)
          where e.ends_at > late.at and e.ends_at <= ${since} and e.ends_at > e.created_at
          union
          select 'STARTED', e.starts_at, e.id from edge e
          where e.starts_at > ${since} and e.starts_at <= ${now} and e.starts_at > e.created_at
          union
          select 'STARTED', e.starts_at, e.id from late join edge e using (id)
          where e.starts_at > late.at and e.starts_at <= ${since} and e.starts_at > e.created_at
        )
        select b.what, b.at, e.id, e.kind, e.source as "sourceKey", s.node_kind as "sourceKind", e.target as "targetKey",
               t.node_kind as "targetKind", e.level, e.priority, e.starts_at, e.ends_at, e.authority, e.reason
        from boundary b join edge e using (id) join node s on s.id = e.source join node t on t.id = e.target
        where e.ends_at > e.starts_at and (b.what = 'STARTED' or e.ended_by is null)
        order by b.at, e.id, b.what desc`,
  );
  return found.map(({ what, at, id, starts_at, ends_at, ...facts }) => {
    const edge = { ...facts, key: Number(id), startsAt: boundOf(starts_at), endsAt: boundOf(ends_at) };
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

/** A guest whose end has come. */
async function stateBoundaries(em: EntityManager, since: Date, now: Date): Promise<Boundary[]> {
  const found = await rows<{ user_id: number; at: string; state: UserStateName; before: string | null }>(
    em,
    sql`select s.user_id, s.starts_at as at, s.state, p.state as before
        from user_state s left join user_state p on p.user_id = s.user_id and p.ends_at = s.starts_at
        where s.starts_at > ${since} and s.starts_at <= ${now} and s.starts_at > s.created_at
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

/** The next instant, after `now`, at which a lifetime starts or ends. */
export async function nextBoundary(em: EntityManager, now: Date): Promise<Date | null> {
  const { next } = await row<{ next: string | null }>(
    em,
    sql`select least(
          (select min(ends_at) from edge where ends_at > ${now} and ends_at < 'infinity'),
          (select min(starts_at) from edge where starts_at > ${now} and starts_at > created_at),
          (select min(starts_at) from user_state where starts_at > ${now} and starts_at > created_at)
        ) as next`,
  );
  return next === null ? null : new Date(next);
}
