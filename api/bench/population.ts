import type { EntityManager } from '@mikro-orm/postgresql';
import { rows, sql } from '../src/shared/sql.ts';

/** The size of a population. Ten memberships per user are usual in large organisations. */
export interface Size {
  users: number;
  groups: number;
  resources: number;
  bindings: number;
}

export const sizes: Record<'10k' | '100k', Size> = {
  '10k': { users: 10_000, groups: 1_000, resources: 2_000, bindings: 4_000 },
  '100k': { users: 100_000, groups: 10_000, resources: 20_000, bindings: 40_000 },
};

/** Memberships, bindings and answers per user are the same in both sizes; only the rest of the directory grows. */
export async function populate(
  em: EntityManager,
  { users, groups, resources, bindings }: Size,
): Promise<void> {
  const at = new Date('2026-01-01T00:00:00Z');
  const node = (kind: string, from: number, count: number) =>
    rows(
      em,
      sql`insert into node (id, node_kind, created_at, updated_at) select i, ${kind}::node_kind, ${at}, ${at} from generate_series(${from}::int, ${from + count - 1}::int) i`,
    );
  const [u, g, r] = [1_000, 2_000_000, 3_000_000];
  await node('USER', u, users);
  await rows(
    em,
    sql`insert into directory_user (id, username, username_key, display_name, search_text, department) select ${u}::int + i, 'user' || i, 'user' || i, 'User ' || i, 'user' || i || E'\\nuser ' || i, 'Department ' || i % 20 from generate_series(0, ${users - 1}::int) i`,
  );
  await rows(
    em,
    sql`insert into user_state (user_id, state, starts_at, stated_by, created_at) select ${u}::int + i, 'ACTIVE', ${at}, 1, ${at} from generate_series(0, ${users - 1}::int) i`,
  );
  await node('USER_GROUP', g, groups);
  await rows(
    em,
    sql`insert into user_group (id, name, name_key, search_text) select ${g}::int + i, 'group ' || i, 'group ' || i, 'group ' || i from generate_series(0, ${groups - 1}::int) i`,
  );
  await node('RESOURCE', r, resources);
  await rows(
    em,
    sql`insert into resource (id, resource_kind, name, name_key, search_text, levels) select ${r}::int + i, 'APPLICATION', 'resource ' || i, 'resource ' || i, 'resource ' || i, array['read','write','admin'] from generate_series(0, ${resources - 1}::int) i`,
  );
  const edge = (kind: string, select: ReturnType<typeof sql>) =>
    rows(
      em,
      sql`insert into edge (kind, source, target, level, starts_at, authority, stated_by, created_at) select ${kind}::edge_kind, s, t, l, ${at}, 'MANUAL', 1, ${at} from (${select}) as e(s, t, l)`,
    );
  await edge(
    'MEMBERSHIP',
    sql`select ${u}::int + i, ${g}::int + (i * 7 + k * 131) % ${groups}::int, null::text from generate_series(0, ${users - 1}::int) i, generate_series(0, 9) k`,
  );
  await edge(
    'NESTING',
    sql`select ${g}::int + i, ${g}::int + i + 1, null::text from generate_series(0, ${groups - 2}::int) i where i % 4 <> 3`,
  );
  await edge(
    'BINDING',
    sql`select ${g}::int + i % ${groups}::int, ${r}::int + (i * 13) % ${resources}::int, (array['read','write','admin'])[1 + i % 3] from generate_series(0, ${bindings - 1}::int) i`,
  );
  await rows(em, sql`select setval(pg_get_serial_sequence('node', 'id'), 5000000)`);
  for (const table of ['node', 'directory_user', 'user_state', 'user_group', 'resource', 'edge']) {
    await rows(em, sql`vacuum analyze ${sql.table(table)}`);
  }
}
