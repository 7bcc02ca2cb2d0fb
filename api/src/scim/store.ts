import type { EntityManager } from '@mikro-orm/postgresql';
import { fold } from '../shared/fold.ts';
import { instant, int, oneOf, type RowOf, text, uuid, written } from '../shared/row-type.ts';
import { rows, rowsOf, sql } from '../shared/sql.ts';
import { createYieldPoint } from '../shared/yield-point.ts';
import type { Complex, ResourceType } from './attributes.ts';
import { compiled } from './compile-filter.ts';
import { type Filter, matches } from './filter.ts';
import { renderResource } from './render.ts';
import { ScimError } from './scim-error.ts';
import { orderOf, type Sort, sorted } from './sort.ts';
import type { StoredResource } from './stored-resource.ts';

/** The most resources that are evaluated one by one, for a filter that no index answers. */
const maxLookedAt = 20_000;

const storedRow = {
  id: uuid,
  type: oneOf('text', ['User', 'Group']),
  attributes: written<Complex>(),
  version: int,
  relations: int,
  created_at: instant,
  updated_at: instant,
};
type StoredRow = RowOf<typeof storedRow>;

const storedOf = ({ created_at, updated_at, ...facts }: StoredRow): StoredResource => ({
  ...facts,
  createdAt: new Date(created_at),
  updatedAt: new Date(updated_at),
});

const columns = sql`id, type, attributes, version, relations, created_at, updated_at`;

export async function findStored(
  em: EntityManager,
  syncer: number,
  type: ResourceType,
  id: string,
): Promise<StoredResource | null> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return null;
  const [found] = await rowsOf(
    em,
    storedRow,
    sql`select ${columns} from scim_resource where syncer_id = ${syncer} and type = ${type} and id = ${id}::uuid`,
  );
  return found ? storedOf(found) : null;
}

export interface Query {
  filter: Filter | null;
  sort: Sort | null;
  /** Counted from 0. */
  start: number;
  count: number;
  /** The base URL of SCIM, for `meta.location`. */
  base: string;
}

/** A page of the resources that match a filter, the oldest first, and how many match. */
export async function listStored(
  em: EntityManager,
  syncer: number,
  type: ResourceType,
  { filter, sort, start, count, base }: Query,
): Promise<{ total: number; page: StoredResource[] }> {
  const { condition, rest } = compiled(type, filter);
  const where = sql`r.syncer_id = ${syncer} and r.type = ${type} and ${condition}`;
  const order = orderOf(sort);
  if (rest === null && order !== null) {
    const [[{ total } = { total: 0 }], page] = await Promise.all([
      rowsOf(
        em.fork(),
        { total: int },
        sql`select count(*)::int as total from scim_resource r where ${where}`,
      ),
      rowsOf(
        em,
        storedRow,
        sql`select ${columns} from scim_resource r where ${where} ${order} limit ${count} offset ${start}`,
      ),
    ]);
    return { total, page: page.map(storedOf) };
  }
  const all = await rowsOf(
    em,
    storedRow,
    sql`select ${columns} from scim_resource r where ${where} ${order ?? sql`order by created_at, id`} limit ${maxLookedAt + 1}`,
  );
  if (all.length > maxLookedAt)
    throw new ScimError(
      400,
      'There are too many to be looked at one by one: filter by userName, displayName, externalId or id, and sort by meta.created, meta.lastModified or id.',
      'tooMany',
    );
  const fitting: StoredResource[] = [];
  const yieldPoint = createYieldPoint();
  for (const one of all) {
    const stored = storedOf(one);
    if (rest === null || matches(rest, renderResource(stored, base))) fitting.push(stored);
    await yieldPoint();
  }
  const ordered = sort !== null && order === null ? sorted(fitting, sort) : fitting;
  return { total: fitting.length, page: ordered.slice(start, start + count) };
}

/** The name that a resource must have. */
export const nameOf = (type: ResourceType, attributes: Complex): string =>
  String((type === 'User' ? attributes.userName : attributes.displayName) ?? '');

/** Stores a new resource, or the next version of one. Returns false if another request has changed it meanwhile. */
export async function storeResource(
  em: EntityManager,
  syncer: number,
  { id, type, attributes, version }: Pick<StoredResource, 'id' | 'type' | 'attributes' | 'version'>,
  now: Date,
): Promise<boolean> {
  const name = nameOf(type, attributes);
  const externalId = (attributes.externalId ?? null) as string | null;
  const key = fold(name);
  const json = JSON.stringify(attributes);
  if (version === 1) {
    await rows(
      em,
      sql`insert into scim_resource (id, syncer_id, type, name, name_key, external_id, attributes, created_at, updated_at)
          values (${id}, ${syncer}, ${type}, ${name}, ${key}, ${externalId}, ${json}::jsonb, ${now}, ${now})`,
    );
    return true;
  }
  const written = await rows(
    em,
    sql`update scim_resource set name = ${name}, name_key = ${key},
          name_exempt = case when name_key = ${key} then name_exempt else '' end, external_id = ${externalId}, attributes = ${json}::jsonb,
          version = ${version}, updated_at = ${now}
        where id = ${id} and syncer_id = ${syncer} and version = ${version - 1} returning id`,
  );
  return written.length > 0;
}

const memberRow = { group: text, id: text, type: oneOf('text', ['User', 'Group']), name: text };
export type Member = RowOf<typeof memberRow>;

/** The members of groups: users and groups. */
export function membersOf(em: EntityManager, syncer: number, groups: readonly string[]): Promise<Member[]> {
  return rowsOf(
    em,
    memberRow,
    sql`select g.anchor as "group", u.anchor as id, 'User' as type, u.facts ->> 'username' as name
        from mirrored_group g join mirrored_membership m on m.group_id = g.id join mirrored_user u on u.id = m.user_id
        where g.syncer_id = ${syncer} and g.anchor = any(${[...groups]}::text[]) and u.gone_at is null
        union all
        select g.anchor, c.anchor, 'Group', c.facts ->> 'name'
        from mirrored_group g join mirrored_nesting n on n.parent_id = g.id join mirrored_group c on c.id = n.child_id
        where g.syncer_id = ${syncer} and g.anchor = any(${[...groups]}::text[]) and c.gone_at is null
        order by 1, 2`,
  );
}

/** The groups that users are in directly. */
export function groupsOf(
  em: EntityManager,
  syncer: number,
  users: readonly string[],
): Promise<{ user: string; id: string; name: string }[]> {
  return rowsOf(
    em,
    { user: text, id: text, name: text },
    sql`select u.anchor as "user", g.anchor as id, g.facts ->> 'name' as name
        from mirrored_user u join mirrored_membership m on m.user_id = u.id join mirrored_group g on g.id = m.group_id
        where u.syncer_id = ${syncer} and u.anchor = any(${[...users]}::text[]) and g.gone_at is null order by 1, 2`,
  );
}

/** Which ids are users and which are groups. Unknown ids are left out. */
export async function typesOf(
  em: EntityManager,
  syncer: number,
  ids: readonly string[],
): Promise<Map<string, ResourceType>> {
  const found = await rowsOf(
    em,
    { id: uuid, type: oneOf('text', ['User', 'Group']) },
    sql`select id, type from scim_resource where syncer_id = ${syncer} and id::text = any(${ids.map((id) => id.toLowerCase())}::text[])`,
  );
  return new Map(found.map(({ id, type }) => [id, type]));
}

/**
 * Recognises a person who was deleted at the provider and created again by the external id: they are the same user
 * here. A name or e-mail address proves nothing, because it may have been given to another person.
 */
export async function reviveByExternalId(
  em: EntityManager,
  syncer: number,
  type: ResourceType,
  id: string,
  externalId: unknown,
): Promise<void> {
  if (typeof externalId !== 'string' || externalId === '') return;
  const table = type === 'User' ? sql`mirrored_user` : sql`mirrored_group`;
  // The path of a resource without an external id is its own anchor.
  await rows(
    em,
    sql`update ${table} set anchor = ${id} where id = (
          select id from ${table}
          where syncer_id = ${syncer} and gone_at is not null and facts ->> 'path' = ${externalId} and anchor <> ${externalId}
          order by gone_at desc limit 1)`,
  );
}

/**
 * Counts a change of everything that shows the name of a resource which is renamed, with `name`, or deleted: groups with
 * it as a member, and users in it. Otherwise a client that has read one of them before would be answered that nothing
 * has changed.
 */
export async function touchRelated(
  em: EntityManager,
  syncer: number,
  id: string,
  name: string | null,
  now: Date,
): Promise<void> {
  const isRenamed = sql`exists (select from scim_resource o where o.id = ${id} and o.name is distinct from ${name}::text)`;
  await rows(
    em,
    sql`update scim_resource r set version = r.version + 1, updated_at = ${now}
        where r.syncer_id = ${syncer} and r.type = 'Group' and r.id::text in (
          select g.anchor from mirrored_user u join mirrored_membership m on m.user_id = u.id
          join mirrored_group g on g.id = m.group_id where u.syncer_id = ${syncer} and u.anchor = ${id}
          union all
          select g.anchor from mirrored_group c join mirrored_nesting n on n.child_id = c.id
          join mirrored_group g on g.id = n.parent_id where c.syncer_id = ${syncer} and c.anchor = ${id}
        ) and ${isRenamed}`,
  );
  await rows(
    em,
    sql`update scim_resource r set relations = r.relations + 1
        where r.syncer_id = ${syncer} and r.type = 'User' and r.id::text in (
          select u.anchor from mirrored_group g join mirrored_membership m on m.group_id = g.id
          join mirrored_user u on u.id = m.user_id where g.syncer_id = ${syncer} and g.anchor = ${id}
        ) and ${isRenamed}`,
  );
}

/** Counts a change of users who join or leave a group. */
export async function touchUsers(em: EntityManager, syncer: number, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await rows(
    em,
    sql`update scim_resource set relations = relations + 1
        where syncer_id = ${syncer} and type = 'User' and id = any(${[...ids]}::uuid[])`,
  );
}
