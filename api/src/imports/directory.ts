import type { Transaction } from '../changes/transaction.ts';
import { Policy } from '../model/policy.entity.ts';
import { Resource } from '../model/resource.entity.ts';
import { ResourceGroup } from '../model/resource-group.entity.ts';
import { User } from '../model/user.entity.ts';
import { UserGroup } from '../model/user-group.entity.ts';
import { rows, sql } from '../shared/sql.ts';
import type { Manifest } from './manifest.ts';

const fold = (name: string) => name.toLowerCase();

/** Objects of one type by name; upper and lower case are the same. */
export class Names<Kind extends { key: number }> {
  private readonly byName = new Map<string, Kind>();

  get(name: string): Kind | undefined {
    return this.byName.get(fold(name));
  }

  set(name: string, value: Kind): void {
    this.byName.set(fold(name), value);
  }
}

/** What is in the directory already of what a document names. */
export interface Directory {
  users: Names<User>;
  userGroups: Names<UserGroup>;
  resources: Names<Resource>;
  resourceGroups: Names<ResourceGroup>;
  policies: Names<Policy>;
}

/**
 * Loads all that the document names, with two queries for each type. What the document is about is locked until the
 * transaction ends, so that it is compared with what is there then.
 */
export async function loadDirectory(
  tx: Transaction,
  { users, userGroups, resources, resourceGroups, bindings, policies }: Manifest,
): Promise<Directory> {
  const assignments = policies.flatMap((policy) => policy.assignments ?? []);
  const named = {
    users: [
      ...users.flatMap((user) => [user.username, user.guest?.sponsor]),
      ...userGroups.flatMap((group) =>
        [...(group.members ?? []), ...(group.owners ?? [])].map(({ name }) => name),
      ),
      ...userGroups.flatMap((group) => group.exempt ?? []),
      ...resourceGroups.flatMap((group) => (group.owners ?? []).map(({ name }) => name)),
      ...bindings.map(({ user }) => user),
    ],
    userGroups: [
      ...userGroups.flatMap((group) => [group.name, ...(group.memberOf ?? []).map(({ name }) => name)]),
      ...bindings.map(({ userGroup }) => userGroup),
    ],
    resources: [
      ...resources.map(({ name }) => name),
      ...resourceGroups.flatMap((group) => (group.resources ?? []).map(({ name }) => name)),
      ...bindings.map(({ resource }) => resource),
      ...assignments.map(({ resource }) => resource),
    ],
    resourceGroups: [
      ...resourceGroups.flatMap((group) => [
        group.name,
        ...(group.resourceGroups ?? []).map(({ name }) => name),
      ]),
      ...bindings.map(({ resourceGroup }) => resourceGroup),
      ...assignments.map(({ resourceGroup }) => resourceGroup),
    ],
  };
  const keysOf = async (table: string, column: 'username' | 'name', names: (string | undefined)[]) => {
    const folded = [...new Set(names.filter((name) => name !== undefined).map(fold))];
    const found = await rows<{ id: number; name: string }>(
      tx.em,
      sql`select id, lower(${sql.ref(column)}) as name from ${sql.table(table)}
          where lower(${sql.ref(column)}) = any(${folded}::text[])`,
    );
    return found;
  };
  const keys = {
    users: await keysOf('directory_user', 'username', named.users),
    userGroups: await keysOf('user_group', 'name', named.userGroups),
    resources: await keysOf('resource', 'name', named.resources),
    resourceGroups: await keysOf('resource_group', 'name', named.resourceGroups),
    policies: await keysOf(
      'policy',
      'name',
      policies.map(({ name }) => name),
    ),
  };
  // Of users, those whose facts it states, and sponsors: who is only put into a group may be anybody's, and very many.
  const stated = new Set(users.flatMap(({ username, guest }) => [username, guest?.sponsor ?? '']).map(fold));
  const { users: people, ...others } = keys;
  const locked = [...people.filter(({ name }) => stated.has(name)), ...Object.values(others).flat()];
  await tx.lockNodes(locked.map(({ id }) => id));
  const load = async <Kind extends { key: number }>(
    type: new (...args: never[]) => Kind,
    column: 'username' | 'name',
    found: readonly { id: number }[],
  ): Promise<Names<Kind>> => {
    const objects = await tx.em.find(type, { key: { $in: found.map(({ id }) => id) } } as never);
    const result = new Names<Kind>();
    for (const object of objects)
      result.set((object as unknown as Record<string, string>)[column] as string, object as Kind);
    return result;
  };
  return {
    users: await load(User, 'username', keys.users),
    userGroups: await load(UserGroup, 'name', keys.userGroups),
    resources: await load(Resource, 'name', keys.resources),
    resourceGroups: await load(ResourceGroup, 'name', keys.resourceGroups),
    policies: await load(Policy, 'name', keys.policies),
  };
}
