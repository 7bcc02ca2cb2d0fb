import type { EntityManager } from '@mikro-orm/postgresql';
import { type AccessEdgeKind, accessEdgeKinds } from '../model/edge-kinds.ts';
import { nodeKinds } from '../model/node.entity.ts';
import { errorText } from '../shared/error-text.ts';
import { LimitError } from '../shared/errors.ts';
import { bigint, int, nullable, oneOf, type RowOf, rowType, text, texts } from '../shared/row-type.ts';
import { rowsOf, type Sql, sql } from '../shared/sql.ts';
import { carriesAccess, grants, mayGiveUserAccess, startsAtUser } from './edge-conditions.ts';

/** An edge along which access flows at an instant. */
export interface SubgraphEdge {
  key: number;
  kind: AccessEdgeKind;
  source: number;
  target: number;
  level: string | null;
}

const subgraphEdgeRow = rowType('edges of a subgraph', {
  key: bigint,
  kind: oneOf('edge_kind', accessEdgeKinds),
  source: int,
  target: int,
  level: nullable(text),
});

/** The most edges that one answer is computed from. More would delay other operations. */
const maxEdges = 50_000;

const live = (at: Date): Sql => sql`${carriesAccess} and e.starts_at <= ${at} and e.ends_at > ${at}`;

const active = (at: Date): Sql => sql`s.state = 'ACTIVE' and s.starts_at <= ${at} and s.ends_at > ${at}`;

const edge = sql`e.id as key, e.kind, e.source, e.target, e.level`;

/**
 * The edges that lead on from a user, at every depth; none where the user is not active. Limited to those towards one
 * resource, if given.
 */
export function edgesFromUser(
  em: EntityManager,
  user: number,
  resource: number | null,
  at: Date,
): Promise<SubgraphEdge[]> {
  const up = sql`, up(node) as (
    select ${resource}::int
    union
    select e.source from up u join edge e on e.target = u.node and ${live(at)}
  )`;
  return selectEdges(
    em,
    sql`with recursive down(node) as (
          select s.user_id from user_state s where s.user_id = ${user} and ${active(at)}
          union
          select e.target from down d join edge e on e.source = d.node and ${live(at)}
        )
        ${resource === null ? sql`` : up}
        select ${edge} from down d join edge e on e.source = d.node and ${live(at)}
        ${resource === null ? sql`` : sql`join up u on u.node = e.target`}`,
  );
}

/**
 * The edges between groups, at every depth, and to a resource, through which access at one of some levels flows to it.
 */
export function edgesToResource(
  em: EntityManager,
  resource: number,
  levels: readonly string[] | null,
  at: Date,
): Promise<SubgraphEdge[]> {
  const flows = sql`not (${startsAtUser}) and ${live(at)} and ${atLevels(levels)}`;
  return selectEdges(
    em,
    sql`with recursive up(node) as (
          select ${resource}::int
          union
          select e.source from up u join edge e on e.target = u.node and ${flows}
        )
        select ${edge} from up u join edge e on e.target = u.node and ${flows}
        join node n on n.id = e.source and n.node_kind <> 'USER'`,
  );
}

/**
 * The active users whose access begins with an edge to one of some nodes: members of groups, and users bound directly.
 */
const holding = (nodes: readonly number[], levels: readonly string[] | null, at: Date): Sql => sql`
  holding as materialized (
    select e.id, e.kind, e.source, e.target, e.level
    from edge e join user_state s on s.user_id = e.source and ${active(at)}
    where e.target = any(${[...nodes]}::int[]) and ${mayGiveUserAccess} and ${live(at)} and ${atLevels(levels)}
  )`;

/** The number of these users at each node that has any, and the number in all, where each user counts once. */
export async function countHolders(
  em: EntityManager,
  nodes: readonly number[],
  levels: readonly string[] | null,
  at: Date,
): Promise<{ counts: Map<number, number>; total: number }> {
  const found = await rowsOf(
    em,
    { target: nullable(int), count: int },
    sql`with ${holding(nodes, levels, at)}
        select target, count(distinct source)::int as count from holding group by grouping sets ((target), ())`,
  );
  const counts = new Map<number, number>();
  for (const { target, count } of found) if (target !== null) counts.set(target, count);
  return { counts, total: found.find(({ target }) => target === null)?.count ?? 0 };
}

/** The edges from these users, up to a limit. Each node gets its first user by name before any gets a second. */
export const edgesOfHolders = (
  em: EntityManager,
  nodes: readonly number[],
  levels: readonly string[] | null,
  at: Date,
  first: number,
): Promise<SubgraphEdge[]> =>
  selectEdges(
    em,
    sql`with ${holding(nodes, levels, at)},
          placed as (
            select source, row_number() over (partition by target order by name, source) as place
            from (select distinct h.target, h.source, u.display_name as name
                  from holding h join directory_user u on u.id = h.source) person
          ),
          shown as (select source from placed group by source order by min(place), source limit ${first})
        select ${edge} from holding e join shown using (source)`,
  );

/** The facts of a node that are needed to draw it. */
const subgraphNodeRow = {
  key: int,
  kind: oneOf('node_kind', nodeKinds),
  /** Only for resources. */
  name: nullable(text),
  levels: nullable(texts),
};
export type SubgraphNode = RowOf<typeof subgraphNodeRow>;

export async function loadNodes(
  em: EntityManager,
  keys: Iterable<number>,
): Promise<Map<number, SubgraphNode>> {
  const found = await rowsOf(
    em,
    subgraphNodeRow,
    sql`select n.id as key, n.node_kind as kind, r.name, r.levels
        from node n left join resource r on r.id = n.id where n.id = any(${[...new Set(keys)]}::int[])`,
  );
  return new Map(found.map((node) => [node.key, node]));
}

const atLevels = (levels: readonly string[] | null): Sql =>
  levels === null ? sql`true` : sql`(not (${grants}) or e.level = any(${[...levels]}::text[]))`;

async function selectEdges(em: EntityManager, statement: Sql): Promise<SubgraphEdge[]> {
  const found = await rowsOf(
    em,
    subgraphEdgeRow,
    sql`select * from (${statement}) found order by key limit ${maxEdges + 1}`,
  );
  if (found.length > maxEdges) {
    throw new LimitError(errorText('TOO_MANY_EDGES', { limit: maxEdges }), maxEdges);
  }
  return found.map((one) => ({ ...one, key: Number(one.key) }));
}
