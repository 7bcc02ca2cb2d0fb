import type { EntityManager } from '@mikro-orm/postgresql';
import type { Transaction } from '../changes/transaction.ts';
import type { NodeClass } from '../graph/plain-nodes.ts';
import { loadNodes } from '../graph/store-nodes.ts';
import type { Node, NodeKind } from '../model/node.entity.ts';
import { Policy } from '../model/policy.entity.ts';
import { Resource } from '../model/resource.entity.ts';
import { ResourceGroup } from '../model/resource-group.entity.ts';
import { User } from '../model/user.entity.ts';
import { UserGroup } from '../model/user-group.entity.ts';
import { exact, fold } from '../shared/fold.ts';
import { allOfParts, inParts } from '../shared/in-parts.ts';
import { int, text } from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';
import type { ObjectList } from './edge-lists.ts';
import type { Manifest } from './manifest.ts';
import { statedLists } from './stated-lists.ts';

/** The objects of one type by name and external id. */
export class Names<Kind extends { key: number; externalId: string | null }> {
  private readonly byName = new Map<string, Kind>();
  private readonly byExactName = new Map<string, Kind>();
  private readonly byId = new Map<string, Kind>();
  private readonly namesOf = new Map<Kind, string[]>();

  /**
   * An object with exactly this name, or else one with the same folded name: two names may have become equal when
   * folding was introduced.
   */
  get(name: string): Kind | undefined {
    return this.byExactName.get(exact(name)) ?? this.byName.get(fold(name));
  }

  byExternalId(id: string): Kind | undefined {
    return this.byId.get(exact(id));
  }

  set(name: string, value: Kind): void {
    this.byName.set(fold(name), value);
    this.byExactName.set(exact(name), value);
    this.namesOf.set(value, [...(this.namesOf.get(value) ?? []), name]);
    if (value.externalId !== null) this.byId.set(value.externalId, value);
  }

  /** Removes all names of an object that has been renamed. */
  forget(value: Kind): void {
    for (const name of this.namesOf.get(value) ?? []) {
      if (this.byName.get(fold(name)) === value) this.byName.delete(fold(name));
      if (this.byExactName.get(exact(name)) === value) this.byExactName.delete(exact(name));
    }
    this.namesOf.delete(value);
  }
}

/** Where the objects of each list of a document are stored, and the column of their folded names. */
const stored = {
  users: { kind: 'USER', table: 'directory_user', column: 'username_key' },
  userGroups: { kind: 'USER_GROUP', table: 'user_group', column: 'name_key' },
  resources: { kind: 'RESOURCE', table: 'resource', column: 'name_key' },
  resourceGroups: { kind: 'RESOURCE_GROUP', table: 'resource_group', column: 'name_key' },
  policies: { kind: 'POLICY', table: 'policy', column: 'name_key' },
} as const satisfies Record<string, { kind: NodeKind; table: string; column: string }>;

type List = keyof typeof stored;

const isList = (list: string): list is List => Object.hasOwn(stored, list);

/** Which of these objects of a document already exist in the directory. */
export async function existingNames<Entry extends { list: string; name: string }>(
  em: EntityManager,
  entries: readonly Entry[],
): Promise<Set<Entry>> {
  const found = new Set<Entry>();
  for (const [list, those] of Map.groupBy(entries, (entry) => entry.list)) {
    if (!isList(list)) continue;
    const { table, column } = stored[list];
    const names = await rowsOf(
      em,
      { name: text },
      sql`select ${sql.ref(column)} as name from ${sql.table(table)}
          where ${sql.ref(column)} = any(${those.map(({ name }) => fold(name))}::text[])`,
    );
    const known = new Set(names.map(({ name }) => name));
    for (const entry of those) if (known.has(fold(entry.name))) found.add(entry);
  }
  return found;
}

/** The existing objects that a document names. */
export interface Directory {
  users: Names<User>;
  userGroups: Names<UserGroup>;
  resources: Names<Resource>;
  resourceGroups: Names<ResourceGroup>;
  policies: Names<Policy>;
}

/**
 * Loads all objects that the document names, with two queries per type. Objects that it states facts of are locked
 * until the transaction ends, so that they are compared with their current state.
 */
export async function loadDirectory(tx: Transaction, manifest: Manifest): Promise<Directory> {
  const names = namesIn(manifest);
  const find = (list: List) => findKeys(tx.em, list, names[list], manifest[list]);
  const found = {
    users: await find('users'),
    userGroups: await find('userGroups'),
    resources: await find('resources'),
    resourceGroups: await find('resourceGroups'),
    policies: await find('policies'),
  };
  // Members of groups may be very many, so users whom the document only mentions are not locked.
  const mentioned = await mentionedUsers(manifest, names.users);
  const { users, ...others } = found;
  const locked = [...users.filter(({ name }) => !mentioned.has(name)), ...Object.values(others).flat()];
  await tx.lockNodes(locked.map(({ id }) => id));
  const load = <Kind extends Node & { name: string; nameExempt: number }>(
    type: NodeClass<Kind>,
    keys: readonly Key[],
  ) => loadNames(tx.em, type, keys, ({ name, nameExempt }) => ({ name, exempt: nameExempt }));
  return {
    users: await loadNames(tx.em, User, users, ({ username, usernameExempt }) => ({
      name: username,
      exempt: usernameExempt,
    })),
    userGroups: await load(UserGroup, found.userGroups),
    resources: await load(Resource, found.resources),
    resourceGroups: await load(ResourceGroup, found.resourceGroups),
    policies: await load(Policy, found.policies),
  };
}

/** All names in a document, by the list that the object of that name would be in. */
function namesIn(manifest: Manifest): Record<List, (string | undefined)[]> {
  const { users, userGroups, resources, resourceGroups, bindings, policies } = manifest;
  const items = Map.groupBy(
    statedLists(manifest).flatMap((list) => list.items),
    ({ other }) => other,
  );
  const listed = (list: ObjectList) => (items.get(list) ?? []).map(({ name }) => name);
  return {
    users: [
      ...users.flatMap((user) => [user.username, user.guest?.sponsor]),
      ...listed('users'),
      ...userGroups.flatMap((group) => group.exempt ?? []),
      ...bindings.map(({ user }) => user),
    ],
    userGroups: [
      ...userGroups.map(({ name }) => name),
      ...listed('userGroups'),
      ...bindings.map(({ userGroup }) => userGroup),
    ],
    resources: [
      ...resources.map(({ name }) => name),
      ...listed('resources'),
      ...bindings.map(({ resource }) => resource),
    ],
    resourceGroups: [
      ...resourceGroups.map(({ name }) => name),
      ...listed('resourceGroups'),
      ...bindings.map(({ resourceGroup }) => resourceGroup),
    ],
    policies: policies.map(({ name }) => name),
  };
}

interface Key {
  id: number;
  /** The folded name. */
  name: string;
}

/** The keys of the objects that have one of these names, or the external id of one of these entries. */
async function findKeys(
  em: EntityManager,
  list: List,
  names: readonly (string | undefined)[],
  entries: readonly { externalId?: string | null | undefined }[],
): Promise<Key[]> {
  const { kind, ...place } = stored[list];
  const [table, column] = [sql.table(place.table), sql.ref(place.column)];
  const folded = [
    ...new Set(
      await allOfParts(names, (part) => part.flatMap((name) => (name === undefined ? [] : [fold(name)]))),
    ),
  ];
  const ids = entries.flatMap(({ externalId }) => (externalId ? [exact(externalId)] : []));
  const found = [
    ...(await allOfParts(folded, (part) =>
      rowsOf(
        em,
        { id: int, name: text },
        sql`select id, ${column} as name from ${table} where ${column} = any(${part}::text[])`,
      ),
    )),
    ...(await allOfParts(ids, (part) =>
      rowsOf(
        em,
        { id: int, name: text },
        sql`select id, ${column} as name from node join ${table} using (id)
            where node_kind = ${kind}::node_kind and external_id = any(${part}::text[])`,
      ),
    )),
  ];
  return [...new Map(found.map((one) => [one.id, one])).values()];
}

/**
 * The folded names of users whom a document only mentions, for example as members of a group. It states facts of all
 * others, names them as sponsors, or exempts them from a rule, of which the log has changes.
 */
async function mentionedUsers(
  { users, userGroups }: Manifest,
  names: readonly (string | undefined)[],
): Promise<ReadonlySet<string>> {
  const statedNames = [
    ...users.flatMap(({ username, guest }) => [username, guest?.sponsor ?? '']),
    ...userGroups.flatMap(({ exempt }) => exempt ?? []),
  ];
  const stated = new Set(await allOfParts(statedNames, (part) => part.map(fold)));
  const folded = await allOfParts(names, (part) => part.map((name) => fold(name ?? '')));
  return new Set(folded.filter((name) => !stated.has(name)));
}

async function loadNames<Kind extends Node>(
  em: EntityManager,
  type: NodeClass<Kind>,
  keys: readonly Key[],
  nameOf: (object: Kind) => { name: string; exempt: number },
): Promise<Names<Kind>> {
  const objects = await loadNodes(
    em,
    type,
    keys.map(({ id }) => id),
  );
  const result = new Names<Kind>();
  const named = await allOfParts(objects, (part) =>
    part.map((object) => ({ object, folded: fold(nameOf(object).name), ...nameOf(object) })),
  );
  const live = new Set(named.filter(({ object }) => object.archivedAt === null).map(({ folded }) => folded));
  // Archived objects keep their names, which others may have too. The object that holds the name exclusively comes
  // last, so that it wins, and is also found by names with another spelling.
  const ordered = named
    .filter(({ object, folded }) => object.archivedAt === null || !live.has(folded))
    .sort((a, b) => Number(b.exempt !== 0) - Number(a.exempt !== 0));
  await inParts(ordered, (part) => {
    for (const { object, name } of part) result.set(name, object);
  });
  return result;
}
