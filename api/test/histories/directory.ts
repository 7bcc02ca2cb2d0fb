import type { EntityManager } from '@mikro-orm/postgresql';
import { bigint, int, text } from '../../src/shared/row-type.ts';
import { rows, rowsOf, type Sql, sql } from '../../src/shared/sql.ts';
import type { App, Caller } from '../app.ts';

/** What differs between the small directories. The same shape gives equal directories. */
export interface Shape {
  /** The departments of the users u0, u1 and u2. */
  departments: (string | null)[];
  /** The department that the rule of group g1 selects; null if g1 has no rule. */
  rule: string | null;
  isExempt: boolean;
  isMember: boolean;
  isNested: boolean;
  isBound: boolean;
  isContained: boolean;
}

/**
 * A small directory whose names have a prefix, so that many copies fit into one database and each can be dumped alone. `ids`
 * has its objects and edges by label.
 */
export interface Directory {
  prefix: string;
  /** All nodes of the copy have this key or a greater one; nodes of earlier copies have smaller ones. */
  firstKey: number;
  ids: ReadonlyMap<string, string>;
  owner: Caller;
}

/** An end date that no history reaches. */
export const farFuture = '2099-01-01T00:00:00Z';

let made = 0;
/** The first key of the newest copy. */
let lastFirstKey = 0;

/** The type of object for each first letter of a label. */
const kinds = {
  u: ['USER', 'user'],
  a: ['USER', 'user'],
  g: ['USER_GROUP', 'group'],
  m: ['USER_GROUP', 'group'],
  r: ['RESOURCE', 'resource'],
  p: ['RESOURCE_GROUP', 'resourcegroup'],
} as const;
const labels = ['u0', 'u1', 'u2', 'a0', 'a1', 'g0', 'g1', 'g2', 'm0', 'r0', 'r1', 'p0', 'p1'];

/**
 * Makes a copy of the directory in few statements, since one is made for each order of each history. Rules and admins
 * of earlier copies are removed, because they would affect this one.
 */
export async function createDirectory(app: App, shape: Shape): Promise<Directory> {
  made += 1;
  const prefix = `w${made}x`;
  const em = app.database.em.fork();
  const { ids, firstKey, ownerKey } = await em.transactional((tx) => createObjects(tx, shape, prefix));
  lastFirstKey = firstKey;
  return { prefix, firstKey, ids, owner: await app.as({ key: ownerKey, displayName: `${prefix}u2` }) };
}

async function createObjects(em: EntityManager, shape: Shape, prefix: string) {
  const run = (statement: Sql) => rows(em, statement);
  const named = (label: string) => `${prefix}${label}`;
  const kindsOf = labels.map((label) => kinds[label[0] as keyof typeof kinds]);
  await run(sql`update user_group set rule = null where id >= ${lastFirstKey} and rule is not null`);
  await run(sql`update directory_user set role = 'MEMBER' 
            where id >= ${lastFirstKey} and role = 'ADMIN' and username like 'w%x%'`);
  const nodes = await rowsOf(
    em,
    { id: int },
    sql`insert into node (node_kind, created_at, updated_at)
        select kind::node_kind, now(), now() from unnest(${kindsOf.map(([kind]) => kind)}::text[]) as kind returning id`,
  );
  const keys = new Map(labels.map((label, index) => [label, nodes[index]?.id ?? 0]));
  const key = (label: string) => keys.get(label) ?? 0;
  const ids = new Map(labels.map((label, index) => [label, `${kindsOf[index]?.[1]}_${key(label)}`]));

  const users = labels.filter((label) => /^[ua]/.test(label));
  const departments = users.map((_, index) => {
    const name = shape.departments[index] ?? null;
    return name === null ? null : named(name);
  });
  await run(sql`insert into directory_user (id, username, username_key, display_name, search_text, department, role)
    select id, name, lower(name), name, lower(name), department, case when name like '%a_' then 'ADMIN' else 'MEMBER' end
    from unnest(${users.map(key)}::int[], ${users.map(named)}::text[], ${departments}::text[]) as u(id, name, department)`);
  await run(sql`insert into user_state (user_id, state, starts_at, stated_by, created_at)
    select id, 'ACTIVE', '-infinity', 1, now() from unnest(${users.map(key)}::int[]) as id`);
  const [syncer] = await rowsOf(
    em,
    { id: int },
    sql`insert into syncer (name, kind, created_at) values (${named('m0')}, 'ACTIVE_DIRECTORY', now()) returning id`,
  );
  const rule = shape.rule === null ? null : JSON.stringify({ department: { eq: named(shape.rule) } });
  const groups = labels.filter((label) => /^[gm]/.test(label));
  await run(sql`insert into user_group (id, name, name_key, search_text, rule, mirror_of)
    select id, name, lower(name), lower(name), case when name like '%g1' then ${rule}::jsonb end, case when name like '%m0' then ${syncer?.id}::int end
    from unnest(${groups.map(key)}::int[], ${groups.map(named)}::text[]) as g(id, name)`);
  // A group that is mirrored from another directory.
  await run(sql`insert into mirror (syncer_id) values (${syncer?.id})`);
  await run(sql`insert into mirrored_group (syncer_id, anchor, user_group_id, facts, updated_at)
    values (${syncer?.id}, 'm0', ${key('m0')}, '{"name": "m0", "path": "CN=m0,DC=example"}', now())`);
  for (const [table, letter] of [
    [sql`resource`, 'r'],
    [sql`resource_group`, 'p'],
  ] as const) {
    const of = labels.filter((label) => label.startsWith(letter));
    await run(sql`insert into ${table} (id, name, name_key, search_text, resource_kind, levels)
      select id, name, lower(name), lower(name), 'APPLICATION', '{read,write,admin}' from unnest(${of.map(key)}::int[], ${of.map(named)}::text[]) as r(id, name)`);
  }
  if (shape.isExempt && shape.rule !== null)
    await run(sql`insert into rule_exemption (user_group_id, user_id, stated_by, created_at)
      values (${key('g1')}, ${key('u0')}, 1, now())`);
  await run(sql`insert into edge (kind, source, target, starts_at, authority, stated_by, created_at)
    select 'MEMBERSHIP', u.id, ${key('g1')}, now(), 'RULE', 1, now() from directory_user u
    where u.id = any(${users.map(key)}::int[]) and u.department = ${shape.rule === null ? null : named(shape.rule)}
      and not exists (select from rule_exemption x where x.user_id = u.id)`);
  const stated: [isThere: boolean, kind: string, source: string, target: string][] = [
    [shape.isMember, 'MEMBERSHIP', 'u0', 'g0'],
    [shape.isNested, 'NESTING', 'g0', 'g2'],
    [shape.isBound, 'BINDING', 'g2', 'r0'],
    [shape.isContained, 'CONTAINMENT', 'p0', 'r0'],
    [true, 'OWNERSHIP', 'u2', 'g0'],
  ];
  for (const [isThere, kind, source, target] of stated) {
    if (!isThere) continue;
    const [edge] = await rowsOf(
      em,
      { id: bigint },
      sql`insert into edge (kind, source, target, level, starts_at, authority, stated_by, created_at)
          values (${kind}::edge_kind, ${key(source)}, ${key(target)}, ${kind === 'BINDING' ? 'read' : null}, now(), 'MANUAL', 1, now())
          returning id`,
    );
    ids.set(`${source}-${target}`, `${kind.toLowerCase()}_${edge?.id}`);
  }
  return { ids, firstKey: key('u0'), ownerKey: key('u2') };
}

/** The content of the directory as text that is equal for equal copies. */
export async function dump({ database }: App, { prefix, firstKey }: Directory): Promise<string[]> {
  const found = await rowsOf(
    database.em.fork(),
    { line: text },
    sql`with named as (
          select id, username as name from directory_user where id >= ${firstKey}
          union all select id, name from user_group where id >= ${firstKey}
          union all select id, name from resource where id >= ${firstKey}
          union all select id, name from resource_group where id >= ${firstKey}
        )
        select 'user ' || u.username || ' ' || u.role || ' ' || coalesce(s.state::text, 'no state')
               || ' department ' || coalesce(u.department, '-') || ' email ' || coalesce(u.email, '-')
               || ' sponsor ' || coalesce(p.username, '-') || ' until ' || coalesce(u.guest_ends_at::text, '-') as line
          from directory_user u left join directory_user p on p.id = u.sponsor_id
          left join user_state s on s.user_id = u.id and s.starts_at <= clock_timestamp() and s.ends_at > clock_timestamp()
          where u.id >= ${firstKey}
        union all select 'group ' || g.name || ' rule ' || coalesce(g.rule::text, '-')
                 || case when g.mirror_of is null then '' else ' mirrored' end
                 || case when n.archived_at is null then '' else ' archived' end
          from user_group g join node n using (id) where g.id >= ${firstKey}
        union all select 'resource ' || r.name || ' ' || r.levels::text || case when n.archived_at is null then '' else ' archived' end
          from resource r join node n using (id) where r.id >= ${firstKey}
        union all select 'resource group ' || r.name || ' ' || r.levels::text || case when n.archived_at is null then '' else ' archived' end
          from resource_group r join node n using (id) where r.id >= ${firstKey}
        union all select 'exempt ' || u.name || ' from ' || g.name
          from rule_exemption x join named u on u.id = x.user_id join named g on g.id = x.user_group_id
          where x.user_group_id >= ${firstKey}
        union all select lower(e.kind::text) || ' ' || s.name || ' ' || t.name || ' ' || coalesce(e.level, '') || ' by '
                 || e.authority || case when e.ends_at > clock_timestamp() then ' until ' || e.ends_at::text else ' ended' end
          from edge e join named s on s.id = e.source join named t on t.id = e.target
          where e.source >= ${firstKey}
        order by line`,
  );
  return found.map(({ line }) => line.replaceAll(prefix, ''));
}
