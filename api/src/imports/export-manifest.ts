import type { EntityManager } from '@mikro-orm/postgresql';
import { EdgeKind } from '../model/edge-kinds.ts';
import { nodeKinds } from '../model/node.entity.ts';
import { ResourceKind } from '../model/resource.entity.ts';
import { ldapGroupKinds } from '../model/syncer-kinds.ts';
import { factNames, userFacts } from '../model/user-facts.ts';
import { ldapSyncers } from '../provisioning/find-syncers.ts';
import { clock } from '../shared/clock.ts';
import { boundOf } from '../shared/instant.ts';
import { keysOf } from '../shared/record-of.ts';
import { instant, int, json, nullable, oneOf, type RowOf, text, texts, written } from '../shared/row-type.ts';
import { sorted } from '../shared/sorted.ts';
import { rowsOf, sql } from '../shared/sql.ts';
import { type EdgeList, edgeLists, type ObjectList, objectLists } from './edge-lists.ts';

const edgeRow = {
  kind: oneOf('edge_kind', Object.values(EdgeKind)),
  source: text,
  source_kind: oneOf('node_kind', nodeKinds),
  target: text,
  target_kind: oneOf('node_kind', nodeKinds),
  level: nullable(text),
  priority: nullable(int),
  starts_at: instant,
  ends_at: instant,
};
type EdgeRow = RowOf<typeof edgeRow>;

type Facts = Record<string, unknown>;

/** The list that contains an edge, such as `userGroups.members Web`, or `bindings`. */
function placeOf(edge: EdgeRow): string {
  for (const objects of keysOf(edgeLists))
    for (const [name, list] of Object.entries<EdgeList>(edgeLists[objects])) {
      const [own, other] =
        list.own === 'source' ? (['source', 'target'] as const) : (['target', 'source'] as const);
      const isThis =
        edge.kind === list.kind &&
        edge[`${own}_kind`] === objectLists[objects].kind &&
        (list.other === null || edge[`${other}_kind`] === objectLists[list.other].kind);
      if (isThis) return `${objects}.${name} ${edge[own]}`;
    }
  return 'bindings';
}

/**
 * The whole directory as a manifest, in a fixed order: all objects that are not archived, with their live and planned
 * edges. Edges that follow from rules or are mirrored by syncers are left out, because they are created again. So are
 * roles and passwords.
 */
export async function exportManifest(em: EntityManager): Promise<Facts> {
  const now = clock.now();
  const edges = await rowsOf(
    em,
    edgeRow,
    sql`select e.kind, coalesce(su.username, sg.name, sp.name, po.name) as source, s.node_kind as source_kind,
               coalesce(tg.name, tr.name, tp.name) as target, t.node_kind as target_kind, e.level, e.priority, e.starts_at, e.ends_at
        from edge e join node s on s.id = e.source join node t on t.id = e.target
        left join directory_user su on su.id = e.source left join user_group sg on sg.id = e.source
        left join resource_group sp on sp.id = e.source left join policy po on po.id = e.source
        left join user_group tg on tg.id = e.target left join resource tr on tr.id = e.target
        left join resource_group tp on tp.id = e.target
        where e.ends_at > ${now} and e.ends_at > e.starts_at and e.authority in ('MANUAL', 'IMPORT', 'REQUEST')
        order by lower(coalesce(su.username, sg.name, sp.name, po.name)), lower(coalesce(tg.name, tr.name, tp.name)), e.level, e.starts_at, e.ends_at`,
  );
  const listed = Map.groupBy(edges, placeOf);
  const life = (edge: EdgeRow) => lifetime(edge, now);
  const entry = (edge: EdgeRow, key: string, name: string) => {
    const span = life(edge);
    return Object.keys(span).length === 0 ? name : { [key]: name, ...span };
  };
  /** The lists of an object, without those that would be empty. */
  const listsOf = (objects: 'userGroups' | 'resourceGroups', object: string) =>
    Object.fromEntries(
      Object.entries<EdgeList & { other: ObjectList }>(edgeLists[objects]).flatMap(
        ([name, { own, other }]) => {
          const found = listed.get(`${objects}.${name} ${object}`);
          const end = own === 'source' ? 'target' : 'source';
          return found ? [[name, found.map((edge) => entry(edge, objectLists[other].key, edge[end]))]] : [];
        },
      ),
    );

  const groups = await groupRows(em);
  const hasOneLdapSyncer = (await ldapSyncers(em)).length === 1;
  const resourceGroups = await rowsOf(
    em,
    {
      kind: oneOf('resource_kind', Object.values(ResourceKind)),
      name: text,
      description: nullable(text),
      external_id: nullable(text),
      levels: texts,
    },
    sql`select o.resource_kind as kind, o.name, o.description, n.external_id, o.levels from resource_group o join node n using (id)
        where n.archived_at is null order by lower(o.name)`,
  );
  return {
    muster: 1,
    users: await users(em, now),
    userGroups: groups.map(({ name, description, external_id, rule, exempt, ldap }) =>
      withoutEmpty({
        name,
        description,
        externalId: external_id,
        rule,
        exempt,
        ...(ldap && { ldap: hasOneLdapSyncer ? true : ldap }),
        ...listsOf('userGroups', name),
      }),
    ),
    resources: await resources(em),
    resourceGroups: resourceGroups.map(({ kind, name, description, external_id, levels }) =>
      withoutEmpty({
        kind,
        name,
        description,
        externalId: external_id,
        levels,
        ...listsOf('resourceGroups', name),
      }),
    ),
    bindings: (listed.get('bindings') ?? []).map((edge) => ({
      [edge.source_kind === 'USER' ? 'user' : 'userGroup']: edge.source,
      [edge.target_kind === 'RESOURCE' ? 'resource' : 'resourceGroup']: edge.target,
      level: edge.level,
      ...life(edge),
    })),
    policies: await policies(em, listed, life),
  };
}

/** The start is exported only where it lies in the future: live edges start at the import. */
function lifetime({ starts_at, ends_at }: EdgeRow, now: Date): Facts {
  const [from, until] = [boundOf(starts_at), boundOf(ends_at)];
  return {
    ...(from && from > now && { from: from.toISOString() }),
    ...(until && { until: until.toISOString() }),
  };
}

const withoutEmpty = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined));

async function users(em: EntityManager, now: Date): Promise<Facts[]> {
  const stated = sql.join(
    factNames.map((fact) => sql`${sql.ref(`u.${userFacts[fact].column}`)} as ${sql.ref(fact)}`),
  );
  const found = await rowsOf(
    em,
    {
      state: text,
      sponsor: nullable(text),
      guest_ends_at: nullable(instant),
      attributes: written<Record<string, string>>(),
    },
    sql`select u.username, u.display_name as "displayName", ${stated}, n.external_id as "externalId", u.attributes, s.state,
               p.username as sponsor, u.guest_ends_at
        from directory_user u join node n using (id)
        join user_state s on s.user_id = u.id and s.starts_at <= ${now} and s.ends_at > ${now}
        left join directory_user p on p.id = u.sponsor_id
        order by lower(u.username)`,
  );
  return found.map(({ state, sponsor, guest_ends_at, attributes, ...facts }) =>
    withoutEmpty({
      ...facts,
      attributes: Object.keys(attributes).length > 0 ? sorted(attributes) : null,
      state: state === 'ACTIVE' ? null : state,
      guest:
        sponsor === null || guest_ends_at === null
          ? null
          : { sponsor, until: new Date(guest_ends_at).toISOString() },
    }),
  );
}

function groupRows(em: EntityManager) {
  return rowsOf(
    em,
    {
      name: text,
      description: nullable(text),
      external_id: nullable(text),
      rule: json,
      exempt: nullable(texts),
      ldap: nullable(texts),
    },
    sql`select g.name, g.description, n.external_id, g.rule, (
          select array_agg(u.username order by lower(u.username)) from rule_exemption x join directory_user u on u.id = x.user_id
          where x.user_group_id = g.id
        ) as exempt, (
          select array_agg(s.name order by lower(s.name), s.id) from target t join syncer s on s.id = t.syncer_id
          where t.node_id = g.id and s.kind = any(${ldapGroupKinds}::text[]) and s.archived_at is null
        ) as ldap
        from user_group g join node n using (id) where n.archived_at is null order by lower(g.name)`,
  );
}

async function policies(
  em: EntityManager,
  listed: Map<string, EdgeRow[]>,
  life: (edge: EdgeRow) => Facts,
): Promise<Facts[]> {
  const found = await rowsOf(
    em,
    { name: text },
    sql`select p.name, p.policy_type as type, p.description, n.external_id as "externalId", p.settings
        from policy p join node n using (id) where n.archived_at is null order by lower(p.name)`,
  );
  return found.map((policy) =>
    withoutEmpty({
      ...policy,
      assignments: listed.get(`policies.assignments ${policy.name}`)?.map((edge) =>
        withoutEmpty({
          [edge.target_kind === 'RESOURCE' ? 'resource' : 'resourceGroup']: edge.target,
          priority: edge.priority || null,
          ...life(edge),
        }),
      ),
    }),
  );
}

async function resources(em: EntityManager): Promise<Facts[]> {
  const found = await rowsOf(
    em,
    { attributes: written<Record<string, string>>() },
    sql`select o.resource_kind as kind, o.name, o.description, n.external_id as "externalId", o.levels, o.attributes,
               nullif(o.deprovision, 'LOCK') as deprovision, o.grace_period as "gracePeriod",
               nullif(o.sets_passwords, false) as "setsPasswords"
        from resource o join node n using (id) where n.archived_at is null order by lower(o.name)`,
  );
  return found.map(({ attributes, ...facts }) =>
    withoutEmpty({ ...facts, attributes: Object.keys(attributes).length > 0 ? sorted(attributes) : null }),
  );
}
