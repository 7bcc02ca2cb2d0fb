import type { Transaction } from '../changes/transaction.ts';
import { endEdges, moveEnds } from '../graph/move-edges.ts';
import { stateEdges } from '../graph/state-edges.ts';
import { Authority } from '../model/edge.entity.ts';
import { EdgeKind } from '../model/edge-kinds.ts';
import { boundOf } from '../shared/instant.ts';
import { bigint, instant, int, nullable, type RowOf } from '../shared/row-type.ts';
import { rowsOf, type Sql, sql } from '../shared/sql.ts';

const differenceRow = {
  /** The existing edge; null if there is none. */
  key: nullable(bigint),
  source: int,
  target: int,
  /** The end that the edge should have; null if there should be no edge. */
  wanted: nullable(instant),
  present: nullable(instant),
};
export type Difference = RowOf<typeof differenceRow>;

/**
 * The rows and users whose memberships may differ from what is mirrored: keys of mirrored rows, and of users who were
 * linked before.
 */
export interface MirroredRows {
  users: readonly number[];
  groups: readonly number[];
  unlinked?: readonly number[];
}

/**
 * Adds and ends memberships with the syncer's authority so that they match the other directory, for people who are
 * linked, enabled and not gone, until their account expires.
 */
export async function reconcileMemberships(
  tx: Transaction,
  syncer: number,
  { users, groups, unlinked = [] }: MirroredRows,
): Promise<void> {
  // Groups that contain each other have the members of all of them. Nobody is a member of one group twice.
  const wanted = sql`select distinct u.user_id as source, g.user_group_id as target, coalesce(u.ends_at, 'infinity') as ends_at
    from (
      select m.user_id, m.group_id from mirrored_membership m
      union all
      select m.user_id, o.id from mirrored_membership m join mirrored_group i on i.id = m.group_id and i.gone_at is null
      join mirrored_group o on o.syncer_id = i.syncer_id and o.cycle = i.cycle and o.id <> i.id
    ) m join mirrored_user u on u.id = m.user_id join mirrored_group g on g.id = m.group_id
    join node n on n.id = g.user_group_id and n.archived_at is null
    where g.syncer_id = ${syncer} and u.state = 'LINKED' and u.enabled and u.gone_at is null and g.gone_at is null
      and coalesce(u.ends_at, 'infinity') > ${tx.now}
      and (u.id = any(${[...users]}::int[]) or g.id = any(${[...groups]}::int[]))`;
  const sources = sql`select user_id from mirrored_user where id = any(${[...users]}::int[])
    union all select unnest(${[...unlinked]}::int[])`;
  const targets = sql`select user_group_id from mirrored_group where id = any(${[...groups]}::int[])`;
  const concerned = sql`(e.source in (${sources}) or e.target in (${targets}))`;
  await stateDifferences(
    tx,
    syncer,
    EdgeKind.MEMBERSHIP,
    await differencesOf(tx, syncer, EdgeKind.MEMBERSHIP, wanted, concerned),
  );
}

/** The differences between the edges of a syncer that match a condition on `e`, and the wanted edges. */
export function differencesOf(
  tx: Transaction,
  syncer: number,
  kind: EdgeKind,
  wanted: Sql,
  concerned: Sql,
): Promise<Difference[]> {
  return rowsOf(
    tx.em,
    differenceRow,
    sql`with wanted as (${wanted}),
        present as (
          select e.id, e.source, e.target, e.ends_at from edge e
          where e.kind = ${kind}::edge_kind and e.authority = 'SYNC' and e.syncer = ${syncer} and e.ends_at > ${tx.now}
            and ${concerned}
        )
        select p.id as key, coalesce(w.source, p.source) as source, coalesce(w.target, p.target) as target,
               w.ends_at as wanted, p.ends_at as present
        from wanted w full join present p on p.source = w.source and p.target = w.target
        where w.ends_at is distinct from p.ends_at`,
  );
}

/** Ends edges first, so that nothing else seems to depend on them. */
export async function stateDifferences(
  tx: Transaction,
  syncer: number,
  kind: EdgeKind,
  differences: readonly Difference[],
): Promise<void> {
  const by = { authority: Authority.SYNC, syncerKey: syncer };
  const added = differences.filter(({ key }) => key === null);
  const ended = differences.filter(({ wanted }) => wanted === null);
  // Nestings are ended first, because those that replace them might otherwise seem to close a cycle.
  await endEdges(
    tx,
    ended.map(({ key }) => Number(key)),
  );
  await stateEdges(
    tx,
    kind,
    added.map(({ source, target, wanted }) => ({
      source,
      target,
      startsAt: tx.now,
      endsAt: boundOf(wanted),
    })),
    by,
  );
  const moved = differences.filter(({ key, wanted }) => key !== null && wanted !== null);
  for (const end of new Set(moved.map(({ wanted }) => boundOf(wanted)?.getTime() ?? null))) {
    const same = moved.filter(({ wanted }) => (boundOf(wanted)?.getTime() ?? null) === end);
    await moveEnds(
      tx,
      same.map(({ key }) => Number(key)),
      () => (end === null ? null : new Date(end)),
    );
  }
}
