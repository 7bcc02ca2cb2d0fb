import type { EntityManager } from '@mikro-orm/postgresql';
import { EdgeKind } from '../model/edge-kinds.ts';
import { type NodeKind, nodeKinds } from '../model/node.entity.ts';
import { tablesOf } from '../model/tables.ts';
import { boundOf } from '../shared/instant.ts';
import { bigint, instant, int, ints, nullable, oneOf, rowType, text } from '../shared/row-type.ts';
import { anyOf, rowsOf, type Sql, sql } from '../shared/sql.ts';
import { carriesAccess } from './edge-conditions.ts';

/** An edge that gives access, or did before the open transaction. Times are in milliseconds since 1970, or infinite. */
export interface AccessEdge {
  key: number;
  kind: EdgeKind;
  source: number;
  target: number;
  targetKind: NodeKind;
  level: string | null;
  from: number;
  to: number;
}

/**
 * The edges that count at `now` or later. Edges that the transaction at `now` ends are among them: it ends them at
 * `now`, or at their start where that is later.
 */
const counts = (now: Date): Sql => sql`${carriesAccess} and e.ends_at >= ${now}`;

/** The edges through which access flows on from some nodes. */
export const edgesFrom = (em: EntityManager, nodes: readonly number[], now: Date): Promise<AccessEdge[]> =>
  edges(em, sql`with down(node) as (select unnest(${[...nodes]}::int[]))`, now);

/** The same, with all edges behind them. */
export const edgesDownstream = (
  em: EntityManager,
  nodes: readonly number[],
  now: Date,
): Promise<AccessEdge[]> =>
  edges(
    em,
    sql`with recursive down(node) as (
      select unnest(${[...nodes]}::int[])
      union
      select e.target from down d join edge e on e.source = d.node and ${counts(now)}
    )`,
    now,
  );

const edgeRow = rowType('edges of a neighbourhood', {
  id: bigint,
  kind: oneOf('edge_kind', Object.values(EdgeKind)),
  source: int,
  target: int,
  targetKind: oneOf('node_kind', nodeKinds),
  level: nullable(text),
  starts_at: instant,
  ends_at: instant,
});

async function edges(em: EntityManager, down: Sql, now: Date): Promise<AccessEdge[]> {
  const found = await rowsOf(
    em,
    edgeRow,
    sql`${down}
        select e.id, e.kind, e.source, e.target, n.node_kind as "targetKind", e.level, e.starts_at, e.ends_at
        from down d join edge e on e.source = d.node and ${counts(now)} join node n on n.id = e.target
        order by e.id`,
  );
  return found.map(({ id, starts_at, ends_at, ...edge }) => ({
    ...edge,
    key: Number(id),
    from: boundOf(starts_at)?.getTime() ?? -Infinity,
    to: boundOf(ends_at)?.getTime() ?? Infinity,
  }));
}

const usersRow = rowType('users who reach a node', { users: nullable(ints), total: int });

/** The first users, by key, from whom access flows to one of the nodes, and how many such users there are. */
export async function usersWhoReach(
  em: EntityManager,
  nodes: readonly number[],
  now: Date,
  first: number,
): Promise<{ users: number[]; total: number }> {
  const [found] = await rowsOf(
    em,
    usersRow,
    sql`with recursive up(node) as (
          select unnest(${[...nodes]}::int[])
          union
          select e.source from up u join edge e on e.target = u.node and ${counts(now)}
        ),
        person as materialized (select d.id from up u join directory_user d on d.id = u.node)
        select (select array_agg(id) from (select id from person order by id limit ${first}) p) as users,
               (select count(*)::int from person) as total`,
  );
  return { users: found?.users ?? [], total: found?.total ?? 0 };
}

/** The source and target of edges, by key. */
export async function endsOfEdges(
  em: EntityManager,
  keys: readonly number[],
): Promise<Map<number, { kind: EdgeKind; source: number; target: number }>> {
  const found = await tablesOf(em)
    .selectFrom('edge')
    .select(['id', 'kind', 'source', 'target'])
    .where('id', '=', anyOf(keys.map(String), 'bigint'))
    .execute();
  return new Map(found.map(({ id, ...ends }) => [Number(id), ends]));
}

/** The levels of resources, the lowest first, by key. */
export async function levelOrdersOf(
  em: EntityManager,
  resources: readonly number[],
): Promise<Map<number, string[]>> {
  const found = await tablesOf(em)
    .selectFrom('resource')
    .select(['id', 'levels'])
    .where('id', '=', anyOf(resources, 'int'))
    .execute();
  return new Map(found.map(({ id, levels }) => [id, levels]));
}

/** A user, and when they were or will be active, from an instant on. */
export interface ActiveTimes {
  /** The end of a guest, which limits all of their access; null for other users. */
  guestEndsAt: number | null;
  active: { from: number; to: number }[];
}

export async function activeTimes(
  em: EntityManager,
  users: readonly number[],
  now: Date,
): Promise<Map<number, ActiveTimes>> {
  const found = await rowsOf(
    em,
    { id: int, guest_ends_at: nullable(instant), starts_at: nullable(instant), ends_at: nullable(instant) },
    sql`select u.id, u.guest_ends_at, s.starts_at, s.ends_at from directory_user u
        left join user_state s on s.user_id = u.id and s.state = 'ACTIVE' and s.ends_at > ${now}
        where u.id = any(${[...users]}::int[]) order by u.id, s.starts_at`,
  );
  const times = new Map<number, ActiveTimes>();
  for (const { id, guest_ends_at, starts_at, ends_at } of found) {
    const one = times.get(id) ?? { guestEndsAt: boundOf(guest_ends_at)?.getTime() ?? null, active: [] };
    times.set(id, one);
    if (starts_at === null || ends_at === null) continue;
    one.active.push({
      from: boundOf(starts_at)?.getTime() ?? -Infinity,
      to: boundOf(ends_at)?.getTime() ?? Infinity,
    });
  }
  return times;
}
