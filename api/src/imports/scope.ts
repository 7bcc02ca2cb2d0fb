import { EdgeKind } from '../model/edge.entity.ts';
import type { Directory, Names } from './directory.ts';
import type { Manifest } from './manifest.ts';

/** What the document says everything about: whose members, parents, parts, owners and bindings it lists. */
export interface Scope {
  memberGroups: number[];
  nestedGroups: number[];
  partGroups: number[];
  ownedGroups: number[];
  subjects: number[];
  objects: number[];
  assignedPolicies: number[];
}

export function scopeOf(manifest: Manifest, directory: Directory): Scope {
  const keys = <Entry extends { name: string }>(
    entries: Entry[],
    names: Names<{ key: number; externalId: string | null }>,
    which: (entry: Entry) => unknown,
  ) =>
    entries.filter((entry) => which(entry) !== undefined).flatMap(({ name }) => names.get(name)?.key ?? []);
  const { userGroups, resources, resourceGroups, users, policies } = manifest;
  return {
    memberGroups: keys(userGroups, directory.userGroups, ({ members }) => members),
    nestedGroups: keys(userGroups, directory.userGroups, ({ memberOf }) => memberOf),
    partGroups: keys(
      resourceGroups,
      directory.resourceGroups,
      (group) => group.resources ?? group.resourceGroups,
    ),
    ownedGroups: [
      ...keys(userGroups, directory.userGroups, ({ owners }) => owners),
      ...keys(resourceGroups, directory.resourceGroups, ({ owners }) => owners),
    ],
    subjects: [
      ...keys(userGroups, directory.userGroups, ({ name }) => name),
      ...users.flatMap(({ username }) => directory.users.get(username)?.key ?? []),
    ],
    objects: [
      ...keys(resources, directory.resources, ({ name }) => name),
      ...keys(resourceGroups, directory.resourceGroups, ({ name }) => name),
    ],
    assignedPolicies: keys(policies, directory.policies, ({ assignments }) => assignments),
  };
}

/** Whether the document would list an edge if it should be. */
export function isInScope(
  scope: Scope,
  { kind, source, target }: { kind: EdgeKind; source: number; target: number },
): boolean {
  switch (kind) {
    case EdgeKind.MEMBERSHIP:
      return scope.memberGroups.includes(target);
    case EdgeKind.NESTING:
      return scope.nestedGroups.includes(source);
    case EdgeKind.CONTAINMENT:
      return scope.partGroups.includes(source);
    case EdgeKind.OWNERSHIP:
      return scope.ownedGroups.includes(target);
    case EdgeKind.BINDING:
      return scope.subjects.includes(source) && scope.objects.includes(target);
    case EdgeKind.ASSIGNMENT:
      return scope.assignedPolicies.includes(source);
  }
}
