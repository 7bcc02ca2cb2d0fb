import { rows, sql } from '../src/shared/sql.ts';
import type { App } from './app.ts';
import { type InsertedGraph, insertGraph } from './insert-graph.ts';
import { type Graph, type Life, levels } from './oracle.ts';

type Below = (below: number) => number;

/** Inserts a random graph with many planned edges and with bindings at several levels. */
export async function insertPlannedGraph(app: App, below: Below, number: number): Promise<InsertedGraph> {
  // Half an hour off the full hour, so that nothing begins or ends during the test.
  const origin = new Date(Date.now() - 1_800_000);
  const [users, groups, resourceGroups, resources] = [4, 5, 3, 3];
  const life = (): Life => {
    const from = below(3) === 0 ? null : below(12) - 4;
    return { from, to: below(2) === 0 ? null : (from ?? -3) + 1 + below(9) };
  };
  const links = <Link>(count: number, link: () => Link) => Array.from({ length: count }, link);
  const graph: Graph = {
    users: links(users, () => ({ active: { from: null, to: below(3) > 0 ? null : 1 + below(9) } })),
    groups,
    resourceGroups,
    resources,
    memberships: links(7, () => ({ source: below(users), target: below(groups), ...life() })),
    nestings: links(5, () => {
      const parent = 1 + below(groups - 1);
      return { source: below(parent), target: parent, ...life() };
    }),
    bindings: links(9, () => ({
      source: below(users + groups),
      target: below(resources + resourceGroups),
      level: below(levels.length),
      ...life(),
    })),
    containments: links(5, () => {
      const group = below(resourceGroups);
      return { source: group, target: below(resources + group), ...life() };
    }),
  };
  const inserted = await insertGraph(app, graph, origin, number);
  await makeGuests(app, inserted.users);
  app.memory?.forget();
  return inserted;
}

/** Turns users whose state has an end into guests of Grace until that end. */
async function makeGuests(app: App, users: number[]): Promise<void> {
  const em = app.database.em.fork();
  await rows(
    em,
    sql`update directory_user u set guest_ends_at = s.ends_at, sponsor_id = (select id from directory_user where username = 'grace')
        from user_state s where s.user_id = u.id and s.ends_at < 'infinity' and u.id = any(${users}::int[])`,
  );
  await rows(
    em,
    sql`insert into user_state (user_id, state, starts_at, stated_by, created_at)
        select id, 'SUSPENDED', guest_ends_at, 1, '2026-01-01' from directory_user
        where guest_ends_at is not null and id = any(${users}::int[])`,
  );
}
