import { EdgeKind } from '../model/edge.entity.ts';
import type { NodeKind } from '../model/node.entity.ts';
import { canWrite, isAdmin, type Viewer } from '../viewer/viewer.ts';

/** Who states and ends edges: somebody, with the groups that they own, and those whose members they may know. */
export interface Manager {
  viewer: Viewer;
  owned: ReadonlySet<number>;
  managed: ReadonlySet<number>;
}

/** An edge that somebody wants to state, move or end. */
export interface EdgeEnds {
  kind: EdgeKind;
  source: number;
  sourceKind: NodeKind;
  target: number;
}

type EdgeRule = (manager: Manager, ends: EdgeEnds) => boolean;

const ownsTarget: EdgeRule = ({ owned }, { target }) => owned.has(target);

/** A group is put somewhere by those who may know its members: whoever owns the target sees them from then on. */
const ownsTargetAndKnowsSource: EdgeRule = ({ owned, managed }, { source, sourceKind, target }) =>
  owned.has(target) && (sourceKind === 'USER' || managed.has(source));

/**
 * Whether somebody who is no admin may state an edge, or make it last longer. Nobody gives through a group what they
 * could not give directly: whoever widens what others reach must own what is widened, and what it is widened with.
 */
const rules: Record<EdgeKind, EdgeRule> = {
  [EdgeKind.MEMBERSHIP]: ownsTarget,
  [EdgeKind.NESTING]: ownsTargetAndKnowsSource,
  [EdgeKind.BINDING]: ownsTargetAndKnowsSource,
  [EdgeKind.CONTAINMENT]: ({ owned }, { source, target }) => owned.has(source) && owned.has(target),
  [EdgeKind.OWNERSHIP]: () => false,
  [EdgeKind.ASSIGNMENT]: () => false,
};

/** To end an edge gives nothing to anybody, and tells nobody who was in a group. */
const rulesToEnd: Record<EdgeKind, EdgeRule> = {
  ...rules,
  [EdgeKind.NESTING]: ownsTarget,
  [EdgeKind.BINDING]: ownsTarget,
  [EdgeKind.CONTAINMENT]: ({ owned }, { source }) => owned.has(source),
};

export type MayChange = (manager: Manager, ends: EdgeEnds) => boolean;

export const mayState: MayChange = (manager, ends) =>
  canWrite(manager.viewer) && (isAdmin(manager.viewer) || rules[ends.kind](manager, ends));

export const mayEnd: MayChange = (manager, ends) =>
  canWrite(manager.viewer) && (isAdmin(manager.viewer) || rulesToEnd[ends.kind](manager, ends));

/** The groups that somebody who is no admin must own to state or move an edge, or to end one. */
export const ownedFor = (
  { kind, source, target }: Pick<EdgeEnds, 'kind' | 'source' | 'target'>,
  may: MayChange,
): number[] => {
  if (kind !== EdgeKind.CONTAINMENT) return [target];
  return may === mayEnd ? [source] : [source, target];
};
