import type { EntityManager } from '@mikro-orm/postgresql';
import { searchCondition } from '../shared/filters.ts';
import { boundOf } from '../shared/instant.ts';
import { bool, instant, int, nullable, rowType, text, texts } from '../shared/row-type.ts';
import { rowsOf, type Sql, sql } from '../shared/sql.ts';
import { contains, grants, joins, joinsGroupToGroup, joinsUserToGroup } from './edge-conditions.ts';
import type { Period } from './effective-level.ts';

/**
 * Reachability in the access graph, in SQL. Only this module walks edges. A walk carries the intersection of the
 * lifetimes along its path, and keeps what is or will be live: what has ended by `at` is left out. Edges are
 * walked in this order: those that join groups, those that grant access, those that contain.
 */
export interface Reached extends Period {
  root: number;
  node: number;
  /** Reached by an edge of its own, not through other groups. */
  direct: boolean;
}

const reachedRow = rowType('reached nodes', {
  root: int,
  node: int,
  level: nullable(text),
  starts_at: instant,
  ends_at: instant,
  direct: bool,
});
const countRow = rowType('numbers of reached nodes', { root: int, count: int });

/** The nodes that can be reached from some roots, or that reach them. */
export interface Reach {
  /** For each root, a slice of the nodes, with every period of access to them that is live or prolongs a live one. */
  page(slice?: Slice): Promise<Reached[]>;
  /** For each root that reaches any nodes, how many. */
  count(search?: string | null): Promise<Map<number, number>>;
}

/** A page of reached nodes: those after a key, in order of keys. */
export interface Slice {
  after: number;
  size: number;
  /** Only for users: a text anywhere in their names, without regard to case. */
  search?: string | null;
  /** Only for other nodes than users: returns these nodes only. */
  only?: readonly number[];
}

export const wholeSet: Slice = { after: 0, size: 2_147_483_646 };

/** Questions of reachability, at an instant. */
export interface Reachability {
  /** The groups that users are in, or that groups nest in. */
  groupsOf(keys: readonly number[], at: Date): Reach;
  /** The resources that users, or the members of groups, may use. */
  resourcesOf(keys: readonly number[], at: Date, kind?: string | null): Reach;
  /** The resources in resource groups. */
  partsOf(keys: readonly number[], at: Date): Reach;
  /** The users who may use resources, or what is in resource groups. */
  usersOf(keys: readonly number[], at: Date): Reach;
  /** The users in groups, directly or through nesting. */
  membersOf(keys: readonly number[], at: Date): Reach;
}

/** Answers from the database, at any instant and within its transaction. */
export const reachabilityIn = (em: EntityManager): Reachability => ({
  groupsOf: (keys, at) => groupsOf(em, keys, at),
  resourcesOf: (keys, at, kind) => resourcesOf(em, keys, at, kind),
  partsOf: (keys, at) => partsOf(em, keys, at),
  usersOf: (keys, at) => usersOf(em, keys, at),
  membersOf: (keys, at) => membersOf(em, keys, at),
});

/** Condition for a step along edge `e` from walk `w`: their lifetimes overlap, and `e` has not ended at `at`. */
const step = (at: Date): Sql =>
  sql`e.ends_at > ${at} and e.starts_at < w.ends_at and e.ends_at > w.starts_at`;

const overlap = sql`greatest(w.starts_at, e.starts_at), least(w.ends_at, e.ends_at)`;

/** The users or groups themselves, and all groups that they are in. A user counts while active. */
const subjects = (keys: Sql, at: Date): Sql => sql`
  subject(root, node, starts_at, ends_at, direct) as (
    select n.id, n.id,
           case when n.node_kind = 'USER' then s.starts_at else '-infinity' end,
           case when n.node_kind = 'USER' then s.ends_at else 'infinity' end,
           true
    from node n left join user_state s on s.user_id = n.id and s.state = 'ACTIVE' and s.ends_at > ${at}
    where n.id = any(${keys}) and (n.node_kind <> 'USER' or s.user_id is not null)
    union
    select w.root, e.target, ${overlap}, w.node = w.root
    from subject w join edge e on e.source = w.node and ${joins} and ${step(at)}
  )`;

/** The objects that those subjects are bound to, and everything in them. */
const objects = (at: Date): Sql => sql`
  object(root, node, level, starts_at, ends_at) as (
    select w.root, e.target, e.level, ${overlap}
    from subject w join edge e on e.source = w.node and ${grants} and ${step(at)}
    union
    select w.root, e.target, w.level, ${overlap}
    from object w join edge e on e.source = w.node and ${contains} and ${step(at)}
  )`;

/** The groups that users are in, or that groups are nested in. */
export function groupsOf(em: EntityManager, keys: readonly number[], at: Date): Reach {
  const walk = sql`select root, node, null::text as level, starts_at, ends_at, direct from subject where node <> root`;
  return reach(em, at, sql`with recursive ${subjects(sql`${keys}::int[]`, at)}`, walk);
}

/** The resources that users, or the members of groups, may use. */
export function resourcesOf(
  em: EntityManager,
  keys: readonly number[],
  at: Date,
  kind: string | null = null,
): Reach {
  const walk = sql`
    select o.*, false as direct from object o join resource r on r.id = o.node
    where ${kind}::resource_kind is null or r.resource_kind = ${kind}::resource_kind`;
  return reach(em, at, sql`with recursive ${subjects(sql`${keys}::int[]`, at)}, ${objects(at)}`, walk);
}

/**
 * A user, a resource, and the periods of access from the one to the other. Where there is no such resource, its key is
 * null, its name empty, and it has no levels.
 */
export interface AccessBetween {
  userKey: number | null;
  resourceKey: number | null;
  name: string;
  levels: readonly string[];
  periods: readonly Period[];
}

const betweenRow = rowType('access between a user and a resource', {
  userKey: nullable(int),
  resourceKey: nullable(int),
  name: nullable(text),
  levels: nullable(texts),
  level: nullable(text),
  starts_at: nullable(instant),
  ends_at: nullable(instant),
});

/** The access of one user to one resource that is or will be live, with both objects, in one statement. */
export async function accessBetween(
  em: EntityManager,
  user: Sql,
  resource: Sql,
  at: Date,
): Promise<AccessBetween> {
  const found = await rowsOf(
    em,
    betweenRow,
    sql`with recursive
      asked as materialized (select ${user} as user_id, ${resource} as resource_id),
      ${subjects(sql`(select array[user_id] from asked)::int[]`, at)}, ${objects(at)}
      select u.id as "userKey", r.id as "resourceKey", r.name, r.levels, o.level, o.starts_at, o.ends_at
      from asked
      left join directory_user u on u.id = asked.user_id
      left join resource r on r.id = asked.resource_id
      left join object o on o.node = r.id`,
  );
  const [first] = found;
  if (!first) throw new Error('The statement gave no row');
  const { userKey, resourceKey, name, levels } = first;
  const periods = found.flatMap(({ level, starts_at, ends_at }) =>
    starts_at === null || ends_at === null ? [] : [periodOf(level, starts_at, ends_at)],
  );
  return { userKey, resourceKey, name: name ?? '', levels: levels ?? [], periods };
}

/** The resources in resource groups. */
export function partsOf(em: EntityManager, keys: readonly number[], at: Date): Reach {
  const parts = sql`
    object(root, node, level, starts_at, ends_at, direct) as (
      ${itself(keys, sql`, true`)}
      union
      select w.root, e.target, null, ${overlap}, w.node = w.root
      from object w join edge e on e.source = w.node and ${contains} and ${step(at)}
    )`;
  return reach(
    em,
    at,
    sql`with recursive ${parts}`,
    sql`select o.* from object o join resource r on r.id = o.node`,
  );
}

/** The users who may use resources, or the resources in resource groups. */
export function usersOf(em: EntityManager, keys: readonly number[], at: Date): Reach {
  const bound = sql`
    container(root, node, level, starts_at, ends_at) as (
      ${itself(keys)}
      union
      select w.root, e.source, null, ${overlap}
      from container w join edge e on e.target = w.node and ${contains} and ${step(at)}
    ),
    granting(root, node, level, starts_at, ends_at) as (
      select w.root, e.source, e.level, ${overlap}
      from container w join edge e on e.target = w.node and ${grants} and ${step(at)}
      union
      select w.root, e.source, w.level, ${overlap}
      from granting w join edge e on e.target = w.node and ${joinsGroupToGroup} and ${step(at)}
    )`;
  return people(em, at, bound);
}

/** The users in groups, directly or through nesting. */
export function membersOf(em: EntityManager, keys: readonly number[], at: Date): Reach {
  const nested = sql`
    granting(root, node, level, starts_at, ends_at) as (
      ${itself(keys)}
      union
      select w.root, e.source, null, ${overlap}
      from granting w join edge e on e.target = w.node and ${joinsGroupToGroup} and ${step(at)}
    )`;
  return people(em, at, nested);
}

const itself = (keys: readonly number[], more: Sql = sql``): Sql => sql`
  select id, id, null::text, '-infinity'::timestamptz, 'infinity'::timestamptz ${more}
  from unnest(${keys}::int[]) as start(id)`;

/**
 * Selects the nodes of a walk: what is live at `at`, with all periods that prolong it. What only begins later is left
 * out.
 */
function reach(em: EntityManager, at: Date, ctes: Sql, walk: Sql): Reach {
  return {
    page: ({ after, size, only } = wholeSet) =>
      reached(
        em,
        sql`${ctes}
          select root, node, level, starts_at, ends_at, direct
          from (
            select r.*, dense_rank() over (partition by root order by node) as place
            from (
              select w.*, bool_or(starts_at <= ${at}) over (partition by root, node) as live from (${walk}) w
            ) r
            where live and node > ${after} ${only ? sql`and node = any(${only}::int[])` : sql``}
          ) ranked
          where place <= ${size}
          order by root, node`,
      ),
    count: () =>
      counts(
        em,
        sql`${ctes} select root, count(distinct node)::int as count from (${walk}) w where starts_at <= ${at} group by root`,
      ),
  };
}

async function reached(em: EntityManager, statement: Sql): Promise<Reached[]> {
  const found = await rowsOf(em, reachedRow, statement);
  return found.map(({ root, node, direct, level, starts_at, ends_at }) => ({
    root,
    node,
    direct,
    ...periodOf(level, starts_at, ends_at),
  }));
}

const periodOf = (level: string | null, startsAt: string, endsAt: string): Period => ({
  level,
  from: boundOf(startsAt)?.getTime() ?? -Infinity,
  to: boundOf(endsAt)?.getTime() ?? Infinity,
});

async function counts(em: EntityManager, statement: Sql): Promise<Map<number, number>> {
  const found = await rowsOf(em, countRow, statement);
  return new Map(found.map(({ root, count }) => [root, count]));
}

/**
 * The users behind `granting`, which contains groups and users. A page takes the next few users of each granting group
 * by key, from the index, and merges them: a user who is among the first of all is among the first of each of their
 * groups.
 */
function people(em: EntityManager, at: Date, granting: Sql): Reach {
  const active = sql`join user_state s on s.user_id = e.source and s.state = 'ACTIVE' and s.ends_at > ${at}`;
  const period = sql`greatest(g.starts_at, e.starts_at, s.starts_at) < least(g.ends_at, e.ends_at, s.ends_at)`;
  return {
    page: (slice = wholeSet) =>
      reached(
        em,
        sql`with recursive ${granting}, ${found(at, slice)},
          page(root, node) as (
            select root, node
            from (select f.*, row_number() over (partition by root order by node) as place from found f) ranked
            where place <= ${slice.size}
          )
          select p.root, p.node, g.level, greatest(g.starts_at, e.starts_at, s.starts_at) as starts_at,
                 least(g.ends_at, e.ends_at, s.ends_at) as ends_at, g.node = g.root as direct
          from page p
          join granting g on g.root = p.root
          join edge e on e.source = p.node and ${joinsUserToGroup} and e.target = g.node and e.ends_at > ${at}
          ${active}
          where ${period}
          union
          select p.root, p.node, g.level, greatest(g.starts_at, s.starts_at), least(g.ends_at, s.ends_at), true
          from page p
          join granting g on g.root = p.root and g.node = p.node
          join user_state s on s.user_id = p.node and s.state = 'ACTIVE' and s.ends_at > ${at}
          where greatest(g.starts_at, s.starts_at) < least(g.ends_at, s.ends_at)
          order by 1, 2`,
      ),
    count: (search) =>
      counts(
        em,
        sql`with recursive ${granting}, ${found(at, { ...wholeSet, search })}
            select root, count(*)::int as count from found group by root`,
      ),
  };
}

/** The users behind `granting` at `at`, each once. */
const found = (at: Date, { after, size, search }: Slice): Sql => {
  const named = search
    ? sql`and exists (select from directory_user u where u.id = s.user_id and ${searchCondition(sql`u`, search)})`
    : sql``;
  const active = sql`s.state = 'ACTIVE' and s.starts_at <= ${at} and s.ends_at > ${at} ${named}`;
  return sql`
    found(root, node) as (
      select g.root, next.node
      from (select distinct root, node from granting where starts_at <= ${at} and ends_at > ${at}) g
      cross join lateral (
        select e.source as node
        from edge e join user_state s on s.user_id = e.source
        where e.target = g.node and ${joinsUserToGroup} and e.source > ${after}
          and e.starts_at <= ${at} and e.ends_at > ${at} and ${active}
        group by e.source order by e.source limit ${size}
      ) next
      union
      select g.root, s.user_id
      from granting g join user_state s on s.user_id = g.node
      where g.starts_at <= ${at} and g.ends_at > ${at} and g.node > ${after} and ${active}
    )`;
};
