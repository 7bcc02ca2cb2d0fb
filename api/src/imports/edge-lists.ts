import { EdgeKind } from '../model/edge-kinds.ts';
import type { NodeKind } from '../model/node.entity.ts';

/** The lists of a document whose entries are objects: their kind, the key that names one elsewhere, and their name for people. */
export const objectLists = {
  users: { kind: 'USER', key: 'user', noun: 'user' },
  userGroups: { kind: 'USER_GROUP', key: 'userGroup', noun: 'user group' },
  resources: { kind: 'RESOURCE', key: 'resource', noun: 'resource' },
  resourceGroups: { kind: 'RESOURCE_GROUP', key: 'resourceGroup', noun: 'resource group' },
  policies: { kind: 'POLICY', key: 'policy', noun: 'policy' },
} as const satisfies Record<string, { kind: NodeKind; key: string; noun: string }>;

export type ObjectList = keyof typeof objectLists;

/** A list within the entry of an object, each item of which states an edge. */
export interface EdgeList {
  kind: EdgeKind;
  /** The end of the edge that is the object with the list. */
  own: 'source' | 'target';
  /** What is at the other end; null where each item says it by its key, `resource` or `resourceGroup`. */
  other: ObjectList | null;
}

/** The lists within the entries of objects. Bindings have a list of their own, because no end owns them. */
export const edgeLists = {
  userGroups: {
    owners: { kind: EdgeKind.OWNERSHIP, own: 'target', other: 'users' },
    memberOf: { kind: EdgeKind.NESTING, own: 'source', other: 'userGroups' },
    members: { kind: EdgeKind.MEMBERSHIP, own: 'target', other: 'users' },
  },
  resourceGroups: {
    owners: { kind: EdgeKind.OWNERSHIP, own: 'target', other: 'users' },
    resources: { kind: EdgeKind.CONTAINMENT, own: 'source', other: 'resources' },
    resourceGroups: { kind: EdgeKind.CONTAINMENT, own: 'source', other: 'resourceGroups' },
  },
  policies: {
    assignments: { kind: EdgeKind.ASSIGNMENT, own: 'source', other: null },
  },
} as const satisfies Partial<Record<ObjectList, Record<string, EdgeList>>>;

const allEdgeLists: readonly EdgeList[] = Object.values(edgeLists).flatMap((lists) =>
  Object.values<EdgeList>(lists),
);

/**
 * The end of edges of a kind whose entry has the list that contains them; null where the edges have a list of their
 * own.
 */
export const ownEndOf = (kind: EdgeKind): EdgeList['own'] | null =>
  allEdgeLists.find((list) => list.kind === kind)?.own ?? null;

/** How the steps of a plan name an edge. */
export const edgePhrases = {
  MEMBERSHIP: (user, group) => `${user} in ${group}`,
  NESTING: (child, parent) => `${child} in ${parent}`,
  BINDING: (subject, object) => `${subject} on ${object}`,
  CONTAINMENT: (group, part) => `${part} in ${group}`,
  OWNERSHIP: (owner, object) => `${owner} of ${object}`,
  ASSIGNMENT: (policy, object) => `${policy} to ${object}`,
} as const satisfies Record<EdgeKind, (source: string, target: string) => string>;
