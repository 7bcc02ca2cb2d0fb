import { registerEnumType } from 'type-graphql';
import { type BigIdType, toId } from '../shared/ids.ts';
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
 * What flows along an edge of a kind.
 * - JOINS: the source, and whoever is in it, is in the target. Access flows along it.
 * - GRANTS: the source, and whoever is in it, may use the target at the level of the edge. Access flows along it.
 * - CONTAINS: the target is a part of the source. Access and policies flow along it.
 * - ASSIGNS: the source, a policy, applies to the target. Policies flow along it.
 * - NONE: nothing flows along it.
 */
export type Step = 'JOINS' | 'GRANTS' | 'CONTAINS' | 'ASSIGNS' | 'NONE';

type EndName = 'source' | 'target';

interface EdgeEnd {
  /** The name of the end in the inputs of mutations, for errors. */
  field: string;
  kinds: readonly NodeKind[];
}

/** The differences between the kinds of edges. All code that treats kinds differently uses this table. */
interface EdgeKindFacts {
  /** The type in the schema, with which ids begin. */
  typeName: BigIdType;
  description: string;
  source: EdgeEnd;
  target: EdgeEnd;
  step: Step;
  /**
   * Whether edges of this kind could form a cycle, because they connect groups of one type: what a group would then be
   * of itself. Null where they cannot.
   */
  cycle: 'member' | 'part' | null;
  hasLevel: boolean;
  /** The range and the default of priorities; null: edges of this kind have none. */
  priority: { least: number; most: number; usual: number } | null;
  /**
   * The ends that a user who is not an admin must own in order to add such an edge or to prolong it: nobody may give
   * through a group what they could not give directly. Null: only admins may.
   */
  ownedToState: readonly EndName[] | null;
  /** The same for ending an edge, which gives nobody access. */
  ownedToEnd: readonly EndName[] | null;
  /**
   * Whether the edge lets the owner of its target see the members of its source, a group. Then only somebody who may
   * already know these members may add the edge.
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

/** The id of an edge, which begins with its type. */
export const edgeId = (kind: EdgeKind, key: number): string => toId(edgeKinds[kind].typeName, key);

export const factsOfKind = (kind: EdgeKind): EdgeKindFacts => edgeKinds[kind];

/** The name of the kind, for people. */
export const nounOfKind = (kind: EdgeKind): string => edgeKinds[kind].typeName.toLowerCase();

type KindWithStep<Steps extends Step> = {
  [Kind in keyof typeof edgeKinds]: (typeof edgeKinds)[Kind]['step'] extends Steps ? Kind : never;
}[keyof typeof edgeKinds];

const kindsWithStep = <const Steps extends Step>(...steps: Steps[]): readonly KindWithStep<Steps>[] =>
  keysOf(edgeKinds).filter((kind): kind is KindWithStep<Steps> =>
    steps.some((step) => step === edgeKinds[kind].step),
  );

/** The kinds along which access flows. */
export type AccessEdgeKind = KindWithStep<'JOINS' | 'GRANTS' | 'CONTAINS'>;
export const accessEdgeKinds = kindsWithStep('JOINS', 'GRANTS', 'CONTAINS');

/** The kinds along which policies flow. */
export type PolicyEdgeKind = KindWithStep<'CONTAINS' | 'ASSIGNS'>;
export const policyEdgeKinds = kindsWithStep('CONTAINS', 'ASSIGNS');

export const carriesAccess = (kind: EdgeKind): boolean => accessEdgeKinds.some((other) => other === kind);
export const carriesPolicies = (kind: EdgeKind): boolean => policyEdgeKinds.some((other) => other === kind);
