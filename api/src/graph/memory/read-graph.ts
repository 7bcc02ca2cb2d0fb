import { type EntityManager, IsolationLevel } from '@mikro-orm/postgresql';
import { boundOf } from '../../shared/instant.ts';
import { bigint, bigints, instant, int, ints, nullable, oneOf, text, texts } from '../../shared/row-type.ts';
import { onlyRow, rowsOf, type Sql, sql } from '../../shared/sql.ts';
import type { GraphInMemory, Joined, NewState } from './graph-in-memory.ts';
import type { Life } from './lifetimes.ts';

const kinds = ['MEMBERSHIP', 'NESTING', 'BINDING', 'CONTAINMENT'] as const;

const edgeRow = {
  kind: oneOf('edge_kind', kinds),
  source: int,
  target: int,
  level: nullable(text),
  starts_at: nullable(instant),
  ends_at: nullable(instant),
};
const activeRow = {
  id: int,
  starts_at: nullable(instant),
  ends_at: nullable(instant),
};
const resourceRow = { id: int, kind: text, levels: texts };

/** Nodes whose edges are read at a time: enough to be fast, few enough to leave room for what else a process does. */
const nodesAtOnce = 4_096;

/**
 * Reads the part of the graph that counts at `horizon` or later, all of it as of one instant of the database, into an
 * empty memory. Gives the position of the log that it holds.
 */
export function readGraph(main: EntityManager, graph: GraphInMemory, horizon: Date): Promise<number> {
  return inOneSnapshot(main, async (em) => {
    const last = await onlyRow(em, { key: int }, sql`select coalesce(max(id), 0) as key from node`);
    for (let key = 0; key <= last.key; key += nodesAtOnce) {
      const within = (column: Sql) => sql`${column} >= ${key} and ${column} < ${key + nodesAtOnce}`;
      const pairs = sql`select distinct e.kind, e.source, e.target from edge e
                        where ${within(sql`e.source`)} and ${counts(horizon)}`;
      graph.put({
        users: await usersWhere(em, within(sql`u.id`), horizon),
        resources: await resourcesWhere(em, within(sql`r.id`)),
        joined: await joinedBy(em, pairs, horizon),
      });
    }
    return positionOf(em);
  });
}

/** What has changed since a position, and what is committed and has no position yet, as it is now. */
export function readChanged(
  main: EntityManager,
  since: number,
  horizon: Date,
): Promise<NewState & { position: number }> {
  return inOneSnapshot(main, async (em) => {
    const { edges, nodes } = await onlyRow(
      em,
      { edges: bigints, nodes: ints },
      sql`with touched(edge, nodes) as (
            select edge, nodes from change where position > ${since}
            union all
            select (c ->> 'edge')::bigint, array(select jsonb_array_elements_text(c -> 'nodes')::int)
            from outbox cross join jsonb_array_elements(changes) as c
          )
          select array(select distinct edge from touched where edge is not null) as edges,
                 array(select distinct n from touched cross join unnest(nodes) as n) as nodes`,
    );
    const touched = (column: Sql) => sql`${column} = any(${nodes}::int[])`;
    const pairs = sql`select distinct kind, source, target from edge where id = any(${edges}::bigint[])`;
    return {
      users: nodes.length > 0 ? await usersWhere(em, touched(sql`u.id`), horizon) : [],
      resources: nodes.length > 0 ? await resourcesWhere(em, touched(sql`r.id`)) : [],
      joined: edges.length > 0 ? await joinedBy(em, pairs, horizon) : [],
      position: await positionOf(em),
    };
  });
}

/** Several statements that see the same state of the database. */
const inOneSnapshot = <Result>(main: EntityManager, read: (em: EntityManager) => Promise<Result>) =>
  main.fork().transactional(read, { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true });

async function positionOf(em: EntityManager): Promise<number> {
  const { position } = await onlyRow(em, { position: bigint }, sql`select position from sequencer`);
  return Number(position);
}

/** Edges that are not over. */
const counts = (horizon: Date): Sql =>
  sql`e.kind in ('MEMBERSHIP', 'NESTING', 'BINDING', 'CONTAINMENT')
      and e.ends_at > ${horizon} and e.ends_at > e.starts_at`;

/** All that joins some pairs of nodes; nothing, where nothing joins them any more. */
async function joinedBy(em: EntityManager, pairs: Sql, horizon: Date): Promise<Joined[]> {
  const found = await rowsOf(
    em,
    edgeRow,
    sql`select p.kind, p.source, p.target, e.level, e.starts_at, e.ends_at
        from (${pairs}) p
        left join edge e on e.source = p.source and e.target = p.target and e.kind = p.kind and ${counts(horizon)}
        where p.kind in ('MEMBERSHIP', 'NESTING', 'BINDING', 'CONTAINMENT')
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
