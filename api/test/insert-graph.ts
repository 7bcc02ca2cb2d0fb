import { int } from '../src/shared/row-type.ts';
import { rows, rowsOf, sql } from '../src/shared/sql.ts';
import type { App } from './app.ts';
import { type Graph, type Life, levels } from './oracle.ts';

export interface InsertedGraph {
  users: number[];
  groups: number[];
  resources: number[];
  resourceGroups: number[];
}

const hour = 3_600_000;

/** Inserts a graph into the database. Names contain a number, so that many graphs can exist side by side. */
export async function insertGraph(
  app: App,
  graph: Graph,
  origin: Date,
  number: number,
): Promise<InsertedGraph> {
  const em = app.database.em.fork();
  const at = (hours: number | null, unbounded: string) =>
    hours === null ? unbounded : new Date(origin.getTime() + hours * hour).toISOString();
  const make = async (kind: string, count: number): Promise<number[]> => {
    const made = await rowsOf(
      em,
      { id: int },
      sql`insert into node (node_kind, created_at, updated_at) select ${kind}::node_kind, ${origin}, ${origin} from generate_series(1, ${count}) returning id`,
    );
    return made.map(({ id }) => id);
  };
  const users = await make('USER', graph.users.length);
  const groups = await make('USER_GROUP', graph.groups);
  const resources = await make('RESOURCE', graph.resources);
  const resourceGroups = await make('RESOURCE_GROUP', graph.resourceGroups);
  const names = (letter: string, keys: number[]) => keys.map((_, index) => `${letter}${index}-${number}`);

  await rows(
    em,
    sql`insert into directory_user (id, username, username_key, display_name, search_text) select k, n, n, n, n || E'\\n' || n from unnest(${users}::int[], ${names('u', users)}::text[]) as t(k, n)`,
  );
  await rows(
    em,
    sql`insert into user_group (id, name, name_key, search_text) select k, n, n, n from unnest(${groups}::int[], ${names('g', groups)}::text[]) as t(k, n)`,
  );
  await rows(
    em,
    sql`insert into resource (id, resource_kind, name, name_key, search_text, levels) select k, 'APPLICATION', n, n, n, ${levels}::text[] from unnest(${resources}::int[], ${names('r', resources)}::text[]) as t(k, n)`,
  );
  await rows(
    em,
    sql`insert into resource_group (id, resource_kind, name, name_key, search_text, levels) select k, 'APPLICATION', n, n, n, ${levels}::text[] from unnest(${resourceGroups}::int[], ${names('q', resourceGroups)}::text[]) as t(k, n)`,
  );
  for (const [index, { active }] of graph.users.entries()) {
    await rows(
      em,
      sql`insert into user_state (user_id, state, starts_at, ends_at, stated_by, created_at)
          values (${users[index]}, 'ACTIVE', ${at(active.from, '-infinity')}::timestamptz, ${at(active.to, 'infinity')}::timestamptz, 1, ${origin})`,
    );
  }

  const subjects = [...users, ...groups];
  const objects = [...resources, ...resourceGroups];
  type Row = Life & {
    kind: string;
    source: number | undefined;
    target: number | undefined;
    level: string | null;
  };
  const edges: Row[] = [
    ...graph.memberships.map((link) => ({
      ...link,
      kind: 'MEMBERSHIP',
      source: users[link.source],
      target: groups[link.target],
      level: null,
    })),
    ...graph.nestings.map((link) => ({
      ...link,
      kind: 'NESTING',
      source: groups[link.source],
      target: groups[link.target],
      level: null,
    })),
    ...graph.bindings.map((link) => ({
      ...link,
      kind: 'BINDING',
      source: subjects[link.source],
      target: objects[link.target],
      level: levels[link.level] as string,
    })),
    ...graph.containments.map((link) => ({
      ...link,
      kind: 'CONTAINMENT',
      source: resourceGroups[link.source],
      target: objects[link.target],
      level: null,
    })),
  ];
  await rows(
    em,
    sql`with added as (
          insert into edge (kind, source, target, level, starts_at, ends_at, authority, stated_by, created_at)
          select kind::edge_kind, source, target, level, starts_at, ends_at, 'MANUAL', 1, ${origin}
          from unnest(${edges.map((edge) => edge.kind)}::text[], ${edges.map((edge) => edge.source)}::int[], ${edges.map((edge) => edge.target)}::int[],
                      ${edges.map((edge) => edge.level)}::text[], ${edges.map((edge) => at(edge.from, '-infinity'))}::timestamptz[],
                      ${edges.map((edge) => at(edge.to, 'infinity'))}::timestamptz[]) as e(kind, source, target, level, starts_at, ends_at)
          returning 1
        ) select count(*) from added`,
  );
  app.memory?.forget();
  return { users, groups, resources, resourceGroups };
}
