import { rows, type Sql, sql } from '../src/shared/sql.ts';
import type { Bench, Line } from './bench.ts';
import { sizes } from './population.ts';
import { time } from './timing.ts';

/** Measures the most frequent queries, compared with the simplest SQL that answers them. */
export async function questions(
  { ask, askBare, database }: Bench,
  size: keyof typeof sizes,
): Promise<Line[]> {
  const em = database.em.fork();
  const user = (run: number) => 1_000 + run * 7;
  const resource = (run: number) => 3_000_000 + run * 3;
  // Each search finds exactly one user, so that the answer has the same size in any directory.
  const name = (run: number) => `user ${sizes[size].users / 10 + run * 7}`;
  const lines: Line[] = [];
  const line = async (
    what: string,
    query: (run: number) => Promise<unknown>,
    raw: (run: number) => Sql,
    times = { runs: 200, warmUp: 200 },
  ) => {
    // Warms up each connection first, as in a server that has run for a minute.
    const floor = await time((run) => rows(em, raw(run)), times.runs, times.warmUp);
    const floorOverHttp = await time((run) => askBare(raw(run)), times.runs, times.warmUp);
    const ours = await time(query, times.runs, times.warmUp);
    lines.push({
      what,
      size,
      ours: ours.p50,
      p99: ours.p99,
      floor: floor.p50,
      floorOverHttp: floorOverHttp.p50,
    });
  };

  await line(
    'check',
    (run) =>
      ask(
        'query ($user: ID!, $resource: ID!) { check(user: { id: $user }, resource: { id: $resource }) { allowed level endsAt } }',
        { user: `user_${user(run)}`, resource: `resource_${resource(run)}` },
      ),
    (run) =>
      sql`with recursive g(node) as (
              select ${user(run)}::int
              union
              select e.target from g join edge e on e.source = g.node and e.kind in ('MEMBERSHIP', 'NESTING') and e.starts_at <= ${new Date()} and e.ends_at > ${new Date()}
            )
            select max(e.level) from g join edge e on e.source = g.node and e.kind = 'BINDING' and e.target = ${resource(run)} and e.starts_at <= ${new Date()} and e.ends_at > ${new Date()}`,
  );
  await line(
    'effective access of a user',
    (run) =>
      ask(
        'query ($id: ID!) { user(ref: { id: $id }) { resources(first: 100) { edges { level endsAt node { name } } } } }',
        { id: `user_${user(run)}` },
      ),
    (run) =>
      sql`with recursive g(node) as (
              select ${user(run)}::int
              union
              select e.target from g join edge e on e.source = g.node and e.kind in ('MEMBERSHIP', 'NESTING') and e.starts_at <= ${new Date()} and e.ends_at > ${new Date()}
            )
            select r.id, r.name, max(e.level) from g join edge e on e.source = g.node and e.kind = 'BINDING' and e.starts_at <= ${new Date()} and e.ends_at > ${new Date()}
            join resource r on r.id = e.target group by r.id order by r.id limit 100`,
  );
  await line(
    'who has access (first 50)',
    (run) =>
      ask(
        'query ($id: ID!) { resource(ref: { id: $id }) { users(first: 50) { edges { level endsAt node { displayName } } } } }',
        { id: `resource_${resource(run)}` },
      ),
    (run) =>
      sql`with recursive g(node, level) as (
              select e.source, e.level from edge e where e.target = ${resource(run)} and e.kind = 'BINDING' and e.starts_at <= ${new Date()} and e.ends_at > ${new Date()}
              union
              select e.source, g.level from g join edge e on e.target = g.node and e.kind = 'NESTING' and e.starts_at <= ${new Date()} and e.ends_at > ${new Date()}
            )
            select u.id, u.display_name, max(g.level) from g join edge e on e.target = g.node and e.kind = 'MEMBERSHIP' and e.starts_at <= ${new Date()} and e.ends_at > ${new Date()}
            join directory_user u on u.id = e.source group by u.id order by u.id limit 50`,
  );
  await line(
    'users(first: 50) { userGroups { resources } }',
    () =>
      ask(
        '{ users(first: 50) { nodes { id userGroups(first: 50) { nodes { id resources(first: 50) { edges { level node { id name } } } } } } } }',
      ),
    () =>
      sql`with recursive u as (select id from directory_user order by lower(username), id limit 50),
            g(root, node) as (
              select id, id from u
              union
              select g.root, e.target from g join edge e on e.source = g.node and e.kind in ('MEMBERSHIP', 'NESTING') and e.starts_at <= ${new Date()} and e.ends_at > ${new Date()}
            ),
            up(start, node) as (
              select distinct node, node from g where node <> root
              union
              select up.start, e.target from up join edge e on e.source = up.node and e.kind = 'NESTING' and e.starts_at <= ${new Date()} and e.ends_at > ${new Date()}
            )
            select g.root, g.node, r.id, r.name, max(e.level) from g join up on up.start = g.node
            join edge e on e.source = up.node and e.kind = 'BINDING' and e.starts_at <= ${new Date()} and e.ends_at > ${new Date()}
            join resource r on r.id = e.target group by g.root, g.node, r.id`,
    { runs: 40, warmUp: 10 },
  );
  await line(
    'users by search, first 50',
    (run) =>
      ask('query ($search: String) { users(first: 50, search: $search) { nodes { id displayName } } }', {
        search: name(run),
      }),
    (run) =>
      sql`select id, display_name from directory_user where lower(display_name) like ${`%${name(run)}%`} order by lower(username), id limit 50`,
  );
  return lines;
}
