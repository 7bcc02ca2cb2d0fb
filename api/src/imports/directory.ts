import type { EntityManager } from '@mikro-orm/postgresql';
import type { Transaction } from '../changes/transaction.ts';
import { loadNodes, type NodeClass } from '../graph/store-nodes.ts';
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

/** Which of these objects of a document already exist in the directory. */
export async function existingNames<Entry extends { list: string; name: string }>(
  em: EntityManager,
  entries: readonly Entry[],
): Promise<Set<Entry>> {
  const found = new Set<Entry>();
  for (const [list, those] of Map.groupBy(entries, (entry) => entry.list)) {
    const { table, column } =
      list === 'users'
        ? { table: 'directory_user', column: 'username_key' }
        : {
            table: list === 'userGroups' ? 'user_group' : 'resource_group',
            column: 'name_key',
          };
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
  const { users, userGroups, resources, resourceGroups, bindings, policies } = manifest;
  const items = Map.groupBy(
    statedLists(manifest).flatMap((list) => list.items),
    ({ other }) => other,
  );
  const listed = (list: ObjectList) => (items.get(list) ?? []).map(({ name }) => name);
  const named = {
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
  };
  const keysOf = async (
    kind: NodeKind,
    column: 'username' | 'name',
    names: (string | undefined)[],
    entries: readonly { externalId?: string | null | undefined }[],
  ) => {
    const folded = [
      ...new Set(
        await allOfParts(names, (part) => part.flatMap((name) => (name === undefined ? [] : [fold(name)]))),
      ),
    ];
    const ids = entries.flatMap(({ externalId }) => (externalId ? [exact(externalId)] : []));
    const key = sql.ref(`${column}_key`);
    const table = sql.table(tableOf[kind]);
    const found = [
      ...(await allOfParts(folded, (part) =>
        rowsOf(
          tx.em,
          { id: int, name: text },
          sql`select id, ${key} as name from ${table} where ${key} = any(${part}::text[])`,
        ),
      )),
      ...(await allOfParts(ids, (part) =>
        rowsOf(
          tx.em,
          { id: int, name: text },
          sql`select id, ${key} as name from node join ${table} using (id)
              where node_kind = ${kind}::node_kind and external_id = any(${part}::text[])`,
        ),
      )),
    ];
    return [...new Map(found.map((one) => [one.id, one])).values()];
  };
  const keys = {
    users: await keysOf('USER', 'username', named.users, users),
    userGroups: await keysOf('USER_GROUP', 'name', named.userGroups, userGroups),
    resources: await keysOf('RESOURCE', 'name', named.resources, resources),
    resourceGroups: await keysOf('RESOURCE_GROUP', 'name', named.resourceGroups, resourceGroups),
    policies: await keysOf(
      'POLICY',
      'name',
      policies.map(({ name }) => name),
      policies,
    ),
  };
  // Of users, only those whose facts are stated, sponsors, and users who become exempt from a rule are locked, because the
  // log has changes of them. Members of groups may be very many.
  const statedNames = [
    ...users.flatMap(({ username, guest }) => [username, guest?.sponsor ?? '']),
    ...userGroups.flatMap(({ exempt }) => exempt ?? []),
  ];
  const stated = new Set(await allOfParts(statedNames, (part) => part.map(fold)));
  const allNames = await allOfParts(named.users, (part) => part.map((name) => fold(name ?? '')));
  const only = new Set(allNames.filter((name) => !stated.has(name)));
  const { users: people, ...others } = keys;
  const locked = [...people.filter(({ name }) => !only.has(name)), ...Object.values(others).flat()];
  await tx.lockNodes(locked.map(({ id }) => id));
  const load = async <Kind extends Node>(
    type: NodeClass<Kind>,
    nameOf: (object: Kind) => { name: string; exempt: number },
    found: readonly { id: number }[],
  ): Promise<Names<Kind>> => {
    const objects = await loadNodes(
      tx.em,
      type,
      found.map(({ id }) => id),
    );
    const result = new Names<Kind>();
    const named = await allOfParts(objects, (part) =>
      part.map((object) => ({ object, folded: fold(nameOf(object).name), ...nameOf(object) })),
    );
    const live = new Set(
      named.filter(({ object }) => object.archivedAt === null).map(({ folded }) => folded),
    );
    // Archived objects keep their names, which others may have too. The object that holds the name exclusively comes
    // last, so that it wins, and is also found by names with another spelling.
    const ordered = named
      .filter(({ object, folded }) => object.archivedAt === null || !live.has(folded))
      .sort((a, b) => Number(b.exempt !== 0) - Number(a.exempt !== 0));
    await inParts(ordered, (part) => {
      for (const { object, name } of part) result.set(name, object);
    });
    return result;
  };
  const nameOf = ({ name, nameExempt }: { name: string; nameExempt: number }) => ({
    name,
    exempt: nameExempt,
  });
  return {
    users: await load(
      User,
      ({ username, usernameExempt }) => ({ name: username, exempt: usernameExempt }),
      keys.users,
    ),
    userGroups: await load(UserGroup, nameOf, keys.userGroups),
    resources: await load(Resource, nameOf, keys.resources),
    resourceGroups: await load(ResourceGroup, nameOf, keys.resourceGroups),
    policies: await load(Policy, nameOf, keys.policies),
  };
}

const tableOf: Record<NodeKind, string> = {
  USER: 'directory_user',
  USER_GROUP: 'user_group',
  RESOURCE: 'resource',
  RESOURCE_GROUP: 'resource_group',
  POLICY: 'policy',
};
