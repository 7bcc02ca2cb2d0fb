import { registerEnumType } from 'type-graphql';
import { toId } from '../shared/ids.ts';
import { keysOf, recordOf } from '../shared/record-of.ts';
import type { NodeKind } from './node.entity.ts';

export enum EdgeKind {
  MEMBERSHIP = 'MEMBERSHIP',
  NESTING = 'NESTING',
  BINDING = 'BINDING',
  CONTAINMENT = 'CONTAINMENT',
  OWNERSHIP = 'OWNERSHIP',
  ASSIGNMENT = 'ASSIGNMENT',
}

/**
 * What an edge does for what flows from its source to its target:
 * - JOINS: whoever is the source, or is in it, is in the target too. Access flows along it.
 * - GRANTS: whoever is the source, or is in it, may use the target at the edge's level. Access flows along it.
 * - CONTAINS: the target is a part of the source. Access and policies flow along it.
 * - ASSIGNS: the source, a policy, applies to the target. Policies flow along it.
 * - NONE: nothing flows along it.
 */
export type Step = 'JOINS' | 'GRANTS' | 'CONTAINS' | 'ASSIGNS' | 'NONE';

type EndName = 'source' | 'target';

interface EdgeEnd {
  /** What the inputs of mutations call it, for errors. */
  field: string;
  kinds: readonly NodeKind[];
}

/** How the kinds of edges differ. Everything that treats some kinds unlike others asks this table. */
interface EdgeKindFacts {
  /** Its type in the schema, and in ids. */
  typeName: string;
  description: string;
  source: EdgeEnd;
  target: EdgeEnd;
  step: Step;
  /** Joins groups of one type, so that edges could form a cycle. What a group would then be of itself; null: edges of this kind cannot form one. */
  cycle: 'member' | 'part' | null;
  hasLevel: boolean;
  /** The values that a priority may have, and the one where none is asked for; null: such edges have none. */
  priority: { least: number; most: number; usual: number } | null;
  /**
   * The ends that somebody who is no admin must own to state such an edge, or to make it last longer: nobody gives
   * through a group what they could not give directly. Null: only admins do.
   */
  ownedToState: readonly EndName[] | null;
  /** The same for ending one, which gives nothing to anybody. */
  ownedToEnd: readonly EndName[] | null;
  /**
   * Whether the owner of the target can then see the members of a source that is a group. If so, only somebody who may
   * know these members already may state the edge.
   */
  showsMembers: boolean;
}

export const edgeKinds = {
  MEMBERSHIP: {
    typeName: 'Membership',
    description: 'A user is in a user group.',
    source: { field: 'user', kinds: ['USER'] },
    target: { field: 'userGroup', kinds: ['USER_GROUP'] },
    step: 'JOINS',
    cycle: null,
    hasLevel: false,
    priority: null,
    ownedToState: ['target'],
    ownedToEnd: ['target'],
    showsMembers: false,
  },
  NESTING: {
    typeName: 'Nesting',
    description: 'The members of a user group (the child) are also members of another (the parent).',
    source: { field: 'child', kinds: ['USER_GROUP'] },
    target: { field: 'parent', kinds: ['USER_GROUP'] },
    step: 'JOINS',
    cycle: 'member',
    hasLevel: false,
    priority: null,
    ownedToState: ['target'],
    ownedToEnd: ['target'],
    showsMembers: true,
  },
  BINDING: {
    typeName: 'Binding',
    description: 'A user or user group may use a resource or resource group, at a level.',
    source: { field: 'subject', kinds: ['USER', 'USER_GROUP'] },
    target: { field: 'object', kinds: ['RESOURCE', 'RESOURCE_GROUP'] },
    step: 'GRANTS',
    cycle: null,
    hasLevel: true,
    priority: null,
    ownedToState: ['target'],
    ownedToEnd: ['target'],
    showsMembers: true,
  },
  CONTAINMENT: {
    typeName: 'Containment',
    description: 'A resource group contains a resource or another resource group.',
    source: { field: 'resourceGroup', kinds: ['RESOURCE_GROUP'] },
    target: { field: 'part', kinds: ['RESOURCE', 'RESOURCE_GROUP'] },
    step: 'CONTAINS',
    cycle: 'part',
    hasLevel: false,
    priority: null,
    ownedToState: ['source', 'target'],
    ownedToEnd: ['source'],
    showsMembers: false,
  },
  OWNERSHIP: {
    typeName: 'Ownership',
    description: 'A user manages a user group or resource group without being an admin.',
    source: { field: 'user', kinds: ['USER'] },
    target: { field: 'object', kinds: ['USER_GROUP', 'RESOURCE_GROUP'] },
    step: 'NONE',
    cycle: null,
    hasLevel: false,
    priority: null,
    ownedToState: null,
    ownedToEnd: null,
    showsMembers: false,
  },
  ASSIGNMENT: {
    typeName: 'Assignment',
    description: 'A policy applies to a system, or to the systems of a resource group.',
    source: { field: 'policy', kinds: ['POLICY'] },
    target: { field: 'object', kinds: ['RESOURCE', 'RESOURCE_GROUP'] },
    step: 'ASSIGNS',
    cycle: null,
    hasLevel: false,
    priority: { least: -1_000, most: 1_000, usual: 0 },
    ownedToState: null,
    ownedToEnd: null,
    showsMembers: false,
  },
} as const satisfies Record<EdgeKind, EdgeKindFacts>;

registerEnumType(EdgeKind, {
  name: 'EdgeKind',
  description: 'The kind of an edge of the access graph.',
  valuesConfig: recordOf(keysOf(edgeKinds), (kind) => ({ description: edgeKinds[kind].description })),
});

export type EdgeTypeName = (typeof edgeKinds)[keyof typeof edgeKinds]['typeName'];
export const edgeTypeNames: readonly EdgeTypeName[] = keysOf(edgeKinds).map(
  (kind) => edgeKinds[kind].typeName,
);

/** Ids of edges say their kind. */
export const edgeId = (kind: EdgeKind, key: number): string => toId(edgeKinds[kind].typeName, key);

export const factsOfKind = (kind: EdgeKind): EdgeKindFacts => edgeKinds[kind];

/** What people call such an edge. */
export const nounOfKind = (kind: EdgeKind): string => edgeKinds[kind].typeName.toLowerCase();

type KindThat<Does extends Step> = {
  [Kind in keyof typeof edgeKinds]: (typeof edgeKinds)[Kind]['step'] extends Does ? Kind : never;
}[keyof typeof edgeKinds];

const kindsThat = <const Does extends Step>(...steps: Does[]): readonly KindThat<Does>[] =>
  keysOf(edgeKinds).filter((kind): kind is KindThat<Does> =>
    steps.some((step) => step === edgeKinds[kind].step),
  );

/** Along which access flows. */
export type AccessEdgeKind = KindThat<'JOINS' | 'GRANTS' | 'CONTAINS'>;
export const accessEdgeKinds = kindsThat('JOINS', 'GRANTS', 'CONTAINS');

/** Along which policies flow. */
export type PolicyEdgeKind = KindThat<'CONTAINS' | 'ASSIGNS'>;
export const policyEdgeKinds = kindsThat('CONTAINS', 'ASSIGNS');

export const carriesAccess = (kind: EdgeKind): boolean => accessEdgeKinds.some((other) => other === kind);
export const carriesPolicies = (kind: EdgeKind): boolean => policyEdgeKinds.some((other) => other === kind);
