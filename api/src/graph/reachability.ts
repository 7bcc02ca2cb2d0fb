import type { EntityManager } from '@mikro-orm/postgresql';
import { rows, type Sql, sql } from '../shared/sql.ts';
import type { Period } from './standing.ts';

/**
 * Reachability in the access graph, in SQL: the one place that walks edges. Every walk carries the intersection of the
 * lifetimes along its way, and keeps what is or will be live: whatever has ended by `at` plays no part.
 * Kinds of edges are walked in their order (membership and nesting, binding, containment), so ownership grants nothing.
 */
export interface Reached extends Period {
  root: number;
  node: number;
}

/** What a page of reached nodes looks like: those after a key, by key. */
export interface Slice {
  after: number;
  size: number;
  /** Matched anywhere in names, without regard to case. */
  search?: string | null;
}

export const wholeSet: Slice = { after: 0, size: 2_147_483_646 };

/** One step along an edge `e` from a walk `w`: they must overlap, and not be over at `at`. */
const step = (at: Date): Sql =>
  sql`e.ends_at > ${at} and e.starts_at < w.ends_at and e.ends_at > w.starts_at`;

const overlap = sql`greatest(w.starts_at, e.starts_at), least(w.ends_at, e.ends_at)`;

/** The users or groups themselves, and every group that they are in. Users count while they are active. */
const subjects = (keys: readonly number[], at: Date): Sql => sql`
  subject(root, node, starts_at, ends_at) as (
    select n.id, n.id,
           case when n.kind = 'USER' then s.starts_at else '-infinity' end,
           case when n.kind = 'USER' then s.ends_at else 'infinity' end
    from node n left join user_state s on s.user_id = n.id and s.state = 'ACTIVE' and s.ends_at > ${at}
    where n.id = any(${keys}::int[]) and (n.kind <> 'USER' or s.user_id is not null)
    union
    select w.root, e.target, ${overlap}
    from subject w join edge e on e.source = w.node and e.kind in ('MEMBERSHIP', 'NESTING') and ${step(at)}
  )`;

/** What those subjects are bound to, and all that it contains. */
const objects = (at: Date): Sql => sql`
  object(root, node, level, starts_at, ends_at) as (
    select w.root, e.target, e.level, ${overlap}
    from subject w join edge e on e.source = w.node and e.kind = 'BINDING' and ${step(at)}
    union
    select w.root, e.target, w.level, ${overlap}
    from object w join edge e on e.source = w.node and e.kind = 'CONTAINMENT' and ${step(at)}
  )`;

/** What is live at `at` comes with all that prolongs it; what only begins later is left out. */
const sliced = (walk: Sql, at: Date, { after, size }: Slice): Sql => sql`
  select root, node, level, starts_at, ends_at
  from (
    select r.*, dense_rank() over (partition by root order by node) as place
    from (
      select w.*, bool_or(starts_at <= ${at}) over (partition by root, node) as live from (${walk}) w
    ) r
    where live and node > ${after}
  ) ranked
  where place <= ${size}
  order by root, node`;

/** The groups that users are in, or that groups nest in. */
export function groupsOf(em: EntityManager, keys: readonly number[], at: Date, slice = wholeSet): Promise<Reached[]> {
  const walk = sql`select root, node, null::text as level, starts_at, ends_at from subject where node <> root`;
  return rows(em, sql`with recursive ${subjects(keys, at)} ${sliced(walk, at, slice)}`);
}

/** The resources that users, or the members of groups, may use. */
export function resourcesOf(
  em: EntityManager,
  keys: readonly number[],
  at: Date,
  slice = wholeSet,
  kind: string | null = null,
): Promise<Reached[]> {
  const walk = sql`
    select o.* from object o join resource r on r.id = o.node
    where ${kind}::resource_kind is null or r.resource_kind = ${kind}::resource_kind`;
  return rows(em, sql`with recursive ${subjects(keys, at)}, ${objects(at)} ${sliced(walk, at, slice)}`);
}

/** The resources in resource groups. */
export function partsOf(em: EntityManager, keys: readonly number[], at: Date, slice = wholeSet): Promise<Reached[]> {
  const walk = sql`select o.* from object o join resource r on r.id = o.node`;
  return rows(
    em,
    sql`with recursive object(root, node, level, starts_at, ends_at) as (
          select id, id, null::text, '-infinity'::timestamptz, 'infinity'::timestamptz
          from unnest(${keys}::int[]) as start(id)
          union
          select w.root, e.target, null, ${overlap}
          from object w join edge e on e.source = w.node and e.kind = 'CONTAINMENT' and ${step(at)}
        ) ${sliced(walk, at, slice)}`,
  );
}

/** The resource groups that contain resources or resource groups. */
export function containersOf(em: EntityManager, keys: readonly number[], at: Date): Promise<Reached[]> {
  return rows(
    em,
    sql`with recursive ${containers(keys, at)}
        select root, node, null as level, starts_at, ends_at from container where node <> root and starts_at <= ${at}`,
  );
}

const containers = (keys: readonly number[], at: Date): Sql => sql`
  container(root, node, starts_at, ends_at) as (
    select id, id, '-infinity'::timestamptz, 'infinity'::timestamptz from unnest(${keys}::int[]) as start(id)
    union
    select w.root, e.source, ${overlap}
    from container w join edge e on e.target = w.node and e.kind = 'CONTAINMENT' and ${step(at)}
  )`;

/** Those bound to what a walk found, and all groups nested in them: `granting` are users and groups alike. */
const grantingOf = (at: Date): Sql => sql`
  granting(root, node, level, starts_at, ends_at) as (
    select w.root, e.source, e.level, ${overlap}
    from container w join edge e on e.target = w.node and e.kind = 'BINDING' and ${step(at)}
    union
    select w.root, e.source, w.level, ${overlap}
    from granting w join edge e on e.target = w.node and e.kind = 'NESTING' and ${step(at)}
  )`;

const nestedIn = (keys: readonly number[], at: Date): Sql => sql`
  granting(root, node, level, starts_at, ends_at) as (
    select id, id, null::text, '-infinity'::timestamptz, 'infinity'::timestamptz from unnest(${keys}::int[]) as start(id)
    union
    select w.root, e.source, null, ${overlap}
    from granting w join edge e on e.target = w.node and e.kind = 'NESTING' and ${step(at)}
  )`;

/** The users who may use resources, or what is in resource groups. */
export function usersOf(em: EntityManager, keys: readonly number[], at: Date, slice = wholeSet): Promise<Reached[]> {
  return rows(em, sql`with recursive ${containers(keys, at)}, ${grantingOf(at)}, ${peopleOf(at, slice)}`);
}

/** The users in groups, directly or through nesting. */
export function membersOf(em: EntityManager, keys: readonly number[], at: Date, slice = wholeSet): Promise<Reached[]> {
  return rows(em, sql`with recursive ${nestedIn(keys, at)}, ${peopleOf(at, slice)}`);
}

/**
 * The people behind `granting`. A page takes the next few of each granting group by key, from the index, and merges
 * them: whoever is among the first of all is among the first of each group they are in.
 */
const peopleOf = (at: Date, { after, size, search }: Slice): Sql => {
  const active = sql`join user_state s on s.user_id = e.source and s.state = 'ACTIVE' and s.ends_at > ${at}`;
  const found = search
    ? sql`and exists (select from directory_user u where u.id = e.source and ${matches(search)})`
    : sql``;
  return sql`
    direct(root, node) as (
      select distinct g.root, next.node
      from granting g cross join lateral (
        select e.source as node
        from edge e ${active}
        where e.target = g.node and e.kind = 'MEMBERSHIP' and e.source > ${after} ${found}
          and e.starts_at <= ${at} and e.ends_at > ${at} and s.starts_at <= ${at}
        group by e.source order by e.source limit ${size}
      ) next
      where g.starts_at <= ${at} and g.ends_at > ${at}
      union
      select g.root, e.source
      from granting g
      join (select id as source from directory_user) e on e.source = g.node and e.source > ${after}
      ${active}
      where g.starts_at <= ${at} and s.starts_at <= ${at} ${found}
    ),
    page(root, node) as (
      select root, node
      from (select d.*, row_number() over (partition by root order by node) as place from direct d) ranked
      where place <= ${size}
    )
    select p.root, p.node, g.level, greatest(g.starts_at, e.starts_at, s.starts_at) as starts_at,
           least(g.ends_at, e.ends_at, s.ends_at) as ends_at
    from page p
    join granting g on g.root = p.root
    join edge e on e.source = p.node and e.kind = 'MEMBERSHIP' and e.target = g.node and e.ends_at > ${at}
    ${active}
    where greatest(g.starts_at, e.starts_at, s.starts_at) < least(g.ends_at, e.ends_at, s.ends_at)
    union
    select p.root, p.node, g.level, greatest(g.starts_at, s.starts_at), least(g.ends_at, s.ends_at)
    from page p
    join granting g on g.root = p.root and g.node = p.node
    join user_state s on s.user_id = p.node and s.state = 'ACTIVE' and s.ends_at > ${at}
    where greatest(g.starts_at, s.starts_at) < least(g.ends_at, s.ends_at)
    order by 1, 2`;
};

/** People are searched by the beginning of any of their names. */
function matches(search: string): Sql {
  const pattern = `%${search.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  return sql`(lower(u.username) like ${pattern} or lower(u.display_name) like ${pattern} or lower(u.email) like ${pattern})`;
}
