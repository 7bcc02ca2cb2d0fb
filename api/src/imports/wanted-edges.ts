import { EdgeKind } from '../model/edge-kinds.ts';
import { errorText } from '../shared/error-text.ts';
import { NotFoundError } from '../shared/errors.ts';
import { one } from '../shared/one.ts';
import type { Directory, Names } from './directory.ts';
import type { Manifest, ManifestEntry } from './manifest.ts';
import type { Plan } from './plan.ts';

/** An edge in the document. */
export interface Wanted {
  kind: EdgeKind;
  source: number;
  target: number;
  level: string | null;
  priority?: number | null;
  from: Date | undefined;
  until: Date | undefined;
  name: string;
  path: string;
}

const stored = 'objects of the document are stored by now';

/** All edges in a document. An unknown name is an error at its place. */
export function wantedEdges(manifest: Manifest, directory: Directory, plan: Plan): Wanted[] {
  const wanted: Wanted[] = [];
  const find = <Kind extends { key: number; externalId: string | null }>(
    names: Names<Kind>,
    noun: string,
    name: string,
    path: string,
  ): number | null => {
    const found = names.get(name);
    if (!found) plan.refuse(new NotFoundError(errorText('NOT_IN_DOCUMENT', { noun, name })), path);
    return found?.key ?? null;
  };
  const want = (
    kind: EdgeKind,
    source: number | null,
    target: number | null,
    entry: Omit<ManifestEntry, 'name'>,
    name: string,
    path: string,
    level: string | null = null,
  ) => {
    if (source === null || target === null) return;
    if (entry.from && entry.until && entry.until <= entry.from)
      plan.fail(errorText('END_BEFORE_START'), `${path}.until`);
    wanted.push({ kind, source, target, level, from: entry.from, until: entry.until, name, path });
  };

  manifest.userGroups.forEach((group, index) => {
    const at = `userGroups.${index}`;
    const key = one(directory.userGroups.get(group.name), stored).key;
    group.members?.forEach((entry, place) => {
      const path = `${at}.members.${place}`;
      want(
        EdgeKind.MEMBERSHIP,
        find(directory.users, 'user', entry.name, path),
        key,
        entry,
        `${entry.name} in ${group.name}`,
        path,
      );
    });
    group.memberOf?.forEach((entry, place) => {
      const path = `${at}.memberOf.${place}`;
      const parent = find(directory.userGroups, 'user group', entry.name, path);
      want(EdgeKind.NESTING, key, parent, entry, `${group.name} in ${entry.name}`, path);
    });
    group.owners?.forEach((entry, place) => {
      const path = `${at}.owners.${place}`;
      want(
        EdgeKind.OWNERSHIP,
        find(directory.users, 'user', entry.name, path),
        key,
        entry,
        `${entry.name} of ${group.name}`,
        path,
      );
    });
  });
  manifest.resourceGroups.forEach((group, index) => {
    const at = `resourceGroups.${index}`;
    const key = one(directory.resourceGroups.get(group.name), stored).key;
    group.resources?.forEach((entry, place) => {
      const path = `${at}.resources.${place}`;
      want(
        EdgeKind.CONTAINMENT,
        key,
        find(directory.resources, 'resource', entry.name, path),
        entry,
        `${entry.name} in ${group.name}`,
        path,
      );
    });
    group.resourceGroups?.forEach((entry, place) => {
      const path = `${at}.resourceGroups.${place}`;
      const part = find(directory.resourceGroups, 'resource group', entry.name, path);
      want(EdgeKind.CONTAINMENT, key, part, entry, `${entry.name} in ${group.name}`, path);
    });
    group.owners?.forEach((entry, place) => {
      const path = `${at}.owners.${place}`;
      want(
        EdgeKind.OWNERSHIP,
        find(directory.users, 'user', entry.name, path),
        key,
        entry,
        `${entry.name} of ${group.name}`,
        path,
      );
    });
  });
  manifest.bindings.forEach(({ user, userGroup, resource, resourceGroup, level, ...span }, index) => {
    const path = `bindings.${index}`;
    const source = user
      ? find(directory.users, 'user', user, `${path}.user`)
      : find(directory.userGroups, 'user group', userGroup ?? '', `${path}.userGroup`);
    const target = resource
      ? find(directory.resources, 'resource', resource, `${path}.resource`)
      : find(directory.resourceGroups, 'resource group', resourceGroup ?? '', `${path}.resourceGroup`);
    const name = `${user ?? userGroup} on ${resource ?? resourceGroup}`;
    want(EdgeKind.BINDING, source, target, span, name, path, level ?? null);
  });
  manifest.policies.forEach(({ name, assignments }, index) => {
    assignments?.forEach(({ resource, resourceGroup, priority, ...span }, place) => {
      const path = `policies.${index}.assignments.${place}`;
      const target = resource
        ? find(directory.resources, 'resource', resource, `${path}.resource`)
        : find(directory.resourceGroups, 'resource group', resourceGroup ?? '', `${path}.resourceGroup`);
      const source = one(directory.policies.get(name), stored).key;
      want(EdgeKind.ASSIGNMENT, source, target, span, `${name} to ${resource ?? resourceGroup}`, path);
      const last = wanted.at(-1);
      if (last?.path === path) last.priority = priority;
    });
  });
  return wanted;
}
