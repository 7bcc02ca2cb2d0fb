import { type EntityManager, IsolationLevel } from '@mikro-orm/postgresql';
import { accessEdgeKinds } from '../../model/edge-kinds.ts';
import { boundOf } from '../../shared/instant.ts';
import { bigints, bool, instant, int, ints, nullable, oneOf, text, texts } from '../../shared/row-type.ts';
import { onlyRow, rowsOf, type Sql, sql } from '../../shared/sql.ts';
import { carriesAccess } from '../edge-conditions.ts';
import { GraphInMemory, type Joined, type NewState } from './graph-in-memory.ts';
import type { Life } from './lifetimes.ts';
import { type LogState, selectState, stateColumns, stateOf } from './log-state.ts';

const edgeRow = {
  kind: oneOf('edge_kind', accessEdgeKinds),
  source: int,
  target: int,
  level: nullable(text),
  starts_at: nullable(instant),
  ends_at: nullable(instant),
};
const lastingRow = { source: int, targets: ints };
const activeRow = { id: int, starts_at: nullable(instant), ends_at: nullable(instant) };
const resourceRow = { id: int, kind: text, levels: texts };

/** Nodes that are read at a time: enough to be fast, and few enough that other requests are not delayed for long. */
const nodesAtOnce = 1_024;

/** The same for edges that have changed. */
const edgesAtOnce = 10_000;

/** Reads the part of the graph that counts at `horizon` or later, all of it as of one instant of the database. */
export function readGraph(
  main: EntityManager,
  horizon: Date,
): Promise<{ graph: GraphInMemory; state: LogState }> {
  return inOneSnapshot(main, async (em) => {
    const graph = new GraphInMemory();
    const { last, ...state } = await onlyRow(
      em,
      { ...stateColumns, last: int },
      sql`select state.*, (select coalesce(max(id), 0) from node) as last from (${selectState}) state`,
    );
    for (let key = 0; key <= last; key += nodesAtOnce) {
      const within = (column: Sql) => sql`${column} >= ${key} and ${column} < ${key + nodesAtOnce}`;
      const pairs = sql`select distinct e.kind, e.source, e.target from edge e
                        where ${within(sql`e.source`)} and ${counts(horizon)} and not (${lasts(horizon)})`;
      const state = {
        users: await usersWhere(em, within(sql`u.id`), horizon),
        resources: await resourcesWhere(em, within(sql`r.id`)),
        joined: await joinedBy(em, pairs, horizon, sql`and not (${lasts(horizon)})`),
      };
      graph.load(state, await lastingMemberships(em, within(sql`e.source`), horizon));
    }
    await graph.indexMembers();
    return { graph, state: stateOf(state) };
  });
}

/**
 * What has changed since a state, as it is now; null where the database has another history, so that everything has to
 * be read. Changes without a position are read with those that have one.
 */
export function readChanged(
  main: EntityManager,
  since: LogState,
  horizon: Date,
): Promise<(NewState & { state: LogState }) | null> {
  return inOneSnapshot(main, async (em) => {
    const { continues, ...found } = await onlyRow(
      em,
      { ...stateColumns, continues: bool },
      sql`select state.*, ${since.position} = 0 or exists (
            select from change where position = ${since.position} and hash = decode(${since.hash}, 'hex')
          ) as continues from (${selectState}) state`,
    );
    if (!continues) return null;
    const state = stateOf(found);
    const waiting = sql`union all
      select (c ->> 'edge')::bigint, array(select jsonb_array_elements_text(c -> 'nodes')::int)
      from outbox cross join jsonb_array_elements(changes) as c`;
    const { edges, nodes } = await onlyRow(
      em,
      { edges: bigints, nodes: ints },
      // The state of a user and the levels of a resource are changed by changes that are not about an edge.
      sql`with touched(edge, nodes) as (
            select edge, nodes from change where position > ${since.position} ${state.waiting ? waiting : sql``}
          )
          select array(select distinct edge from touched where edge is not null) as edges,
                 array(select distinct n from touched cross join unnest(nodes) as n where edge is null) as nodes`,
    );
    const touched = (column: Sql) => sql`${column} = any(${nodes}::int[])`;
    const joined: Joined[] = [];
    for (let start = 0; start < edges.length; start += edgesAtOnce) {
      const some = edges.slice(start, start + edgesAtOnce);
      const pairs = sql`select distinct kind, source, target from edge where id = any(${some}::bigint[])`;
      for (const one of await joinedBy(em, pairs, horizon)) joined.push(one);
    }
    return {
      users: nodes.length > 0 ? await usersWhere(em, touched(sql`u.id`), horizon) : [],
      resources: nodes.length > 0 ? await resourcesWhere(em, touched(sql`r.id`)) : [],
      joined,
      state,
    };
  });
}

/** Several statements that see the same state of the database. */
const inOneSnapshot = <Result>(main: EntityManager, read: (em: EntityManager) => Promise<Result>) =>
  main.fork().transactional(read, { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true });

/** Edges that are not over. */
const counts = (horizon: Date): Sql =>
  sql`${carriesAccess} and e.ends_at > ${horizon} and e.ends_at > e.starts_at`;

/** Memberships that have begun and have no end. Nearly all edges are such, so they are read in a shorter form. */
const lasts = (horizon: Date): Sql =>
  sql`e.kind = 'MEMBERSHIP' and e.starts_at <= ${horizon} and e.ends_at = 'infinity'`;

const lastingMemberships = (em: EntityManager, which: Sql, horizon: Date) =>
  rowsOf(
    em,
    lastingRow,
    sql`select e.source, array_agg(e.target order by e.target) as targets
        from edge e where ${which} and ${lasts(horizon)} group by e.source order by e.source`,
  );

/** All that joins some pairs of nodes; nothing, where nothing joins them any more. */
async function joinedBy(em: EntityManager, pairs: Sql, horizon: Date, which: Sql = sql``): Promise<Joined[]> {
  const found = await rowsOf(
    em,
    edgeRow,
    sql`select p.kind, p.source, p.target, e.level, e.starts_at, e.ends_at
        from (${pairs}) p
        left join edge e on e.source = p.source and e.target = p.target and e.kind = p.kind and ${counts(horizon)} ${which}
        where p.kind in (${sql.join(accessEdgeKinds.map((kind) => sql.lit(kind)))})
        order by p.source, p.target, p.kind`,
  );
  const joined: (Joined & { lives: Joined['lives'][number][] })[] = [];
  for (const { kind, source, target, level, starts_at, ends_at } of found) {
    const last = joined.at(-1);
    const isSame = last?.kind === kind && last.source === source && last.target === target;
    const one = isSame ? last : { kind, source, target, lives: [] };
    if (!isSame) joined.push(one);
    if (starts_at !== null && ends_at !== null)
      one.lives.push({ level, ...lifeOf(starts_at, ends_at, horizon) });
  }
  return joined;
}

async function usersWhere(em: EntityManager, which: Sql, horizon: Date): Promise<NewState['users']> {
  const found = await rowsOf(
    em,
    activeRow,
    sql`select u.id, s.starts_at, s.ends_at from directory_user u
        left join user_state s on s.user_id = u.id and s.state = 'ACTIVE' and s.ends_at > ${horizon}
        where ${which} order by u.id, s.starts_at`,
  );
  return [...Map.groupBy(found, ({ id }) => id)].map(([key, periods]) => ({
    key,
    active: periods.flatMap(({ starts_at, ends_at }) =>
      starts_at === null || ends_at === null ? [] : [lifeOf(starts_at, ends_at, horizon)],
    ),
  }));
}

async function resourcesWhere(em: EntityManager, which: Sql): Promise<NewState['resources']> {
  const found = await rowsOf(
    em,
    resourceRow,
    sql`select r.id, r.resource_kind::text as kind, r.levels from resource r where ${which}`,
  );
  return found.map(({ id, ...resource }) => ({ key: id, ...resource }));
}

/** What has begun by the horizon is read as if it always had: so most edges share one lifetime. */
function lifeOf(startsAt: string, endsAt: string, horizon: Date): Life {
  const from = boundOf(startsAt)?.getTime() ?? -Infinity;
  return { from: from <= horizon.getTime() ? -Infinity : from, to: boundOf(endsAt)?.getTime() ?? Infinity };
}
