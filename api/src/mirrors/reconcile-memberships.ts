import type { Transaction } from '../changes/transaction.ts';
import { endEdges, moveEnds } from '../graph/move-edges.ts';
import { stateEdges } from '../graph/state-edges.ts';
import { Authority } from '../model/edge.entity.ts';
import { EdgeKind } from '../model/edge-kinds.ts';
import { boundOf } from '../shared/instant.ts';
import { rows, type Sql, sql } from '../shared/sql.ts';

interface Difference {
  key: string | null;
  source: number;
  target: number;
  wanted: string | null;
  present: string | null;
}

/** Whose memberships may differ from what is mirrored: keys of mirrored rows, and of users who were linked before. */
export interface MirroredRows {
  users: readonly number[];
  groups: readonly number[];
  unlinked?: readonly number[];
}

/**
 * Makes memberships what the other directory says: stated by its syncer, for those who are linked, enabled and there,
 * until their account expires.
 */
export async function reconcileMemberships(
  tx: Transaction,
  syncer: number,
  { users, groups, unlinked = [] }: MirroredRows,
): Promise<void> {
  const wanted = sql`select u.user_id as source, g.user_group_id as target, coalesce(u.ends_at, 'infinity') as ends_at
    from mirrored_membership m join mirrored_user u on u.id = m.user_id join mirrored_group g on g.id = m.group_id
    join node n on n.id = g.user_group_id and n.archived_at is null
    where g.syncer_id = ${syncer} and u.state = 'LINKED' and u.enabled and u.gone_at is null and g.gone_at is null
      and coalesce(u.ends_at, 'infinity') > ${tx.now}
      and (u.id = any(${[...users]}::int[]) or g.id = any(${[...groups]}::int[]))`;
  const sources = sql`select user_id from mirrored_user where id = any(${[...users]}::int[])
    union all select unnest(${[...unlinked]}::int[])`;
  const targets = sql`select user_group_id from mirrored_group where id = any(${[...groups]}::int[])`;
  const concerned = sql`(e.source in (${sources}) or e.target in (${targets}))`;
  await reconcile(tx, syncer, EdgeKind.MEMBERSHIP, wanted, concerned);
}

/** The same for groups in groups: all of them, for they are few. */
export async function reconcileNestings(tx: Transaction, syncer: number): Promise<void> {
  const wanted = sql`select c.user_group_id as source, p.user_group_id as target, 'infinity'::timestamptz as ends_at
    from mirrored_nesting m join mirrored_group c on c.id = m.child_id join mirrored_group p on p.id = m.parent_id
    join node cn on cn.id = c.user_group_id and cn.archived_at is null
    join node pn on pn.id = p.user_group_id and pn.archived_at is null
    where p.syncer_id = ${syncer} and c.gone_at is null and p.gone_at is null`;
  await reconcile(tx, syncer, EdgeKind.NESTING, wanted, sql`true`);
}

async function reconcile(
  tx: Transaction,
  syncer: number,
  kind: EdgeKind,
  wanted: Sql,
  concerned: Sql,
): Promise<void> {
  const differences = await rows<Difference>(
    tx.em,
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
  const by = { authority: Authority.SYNC, syncerKey: syncer };
  const added = differences.filter(({ key }) => key === null);
  const ended = differences.filter(({ wanted }) => wanted === null);
  // Nestings are ended first: what takes their place might otherwise seem to close a cycle.
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
