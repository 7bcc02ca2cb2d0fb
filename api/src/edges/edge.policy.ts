import { type EdgeKind, factsOfKind } from '../model/edge-kinds.ts';
import type { NodeKind } from '../model/node.entity.ts';
import { canWrite, isAdmin, type Viewer } from '../viewer/viewer.ts';

/** A viewer, the groups that they own, and the groups whose members they may know. */
export interface Manager {
  viewer: Viewer;
  owned: ReadonlySet<number>;
  managed: ReadonlySet<number>;
}

/** An edge that somebody wants to add, move or end. */
export interface EdgeEnds {
  kind: EdgeKind;
  source: number;
  sourceKind: NodeKind;
  target: number;
}

/** `state` also covers prolonging an edge. */
export type EdgeAction = 'state' | 'end';

const ownedFor = (kind: EdgeKind, action: EdgeAction) =>
  action === 'state' ? factsOfKind(kind).ownedToState : factsOfKind(kind).ownedToEnd;

export function mayChange(manager: Manager, ends: EdgeEnds, action: EdgeAction): boolean {
  const { viewer, owned, managed } = manager;
  if (!canWrite(viewer)) return false;
  if (isAdmin(viewer)) return true;
  const needed = ownedFor(ends.kind, action);
  if (!needed?.every((end) => owned.has(ends[end]))) return false;
  return !showsMembersOf(ends, action) || managed.has(ends.source);
}

const showsMembersOf = ({ kind, sourceKind }: EdgeEnds, action: EdgeAction): boolean =>
  action === 'state' && factsOfKind(kind).showsMembers && sourceKind !== 'USER';

/** The groups whose members a viewer who is not an admin must be allowed to know for this. */
export const groupsToKnow = (edges: readonly EdgeEnds[], action: EdgeAction): number[] =>
  edges.filter((edge) => showsMembersOf(edge, action)).map(({ source }) => source);

/** The groups that a viewer who is not an admin must own for this. */
export const groupsToOwn = (
  { kind, ...ends }: Pick<EdgeEnds, 'kind' | 'source' | 'target'>,
  action: EdgeAction,
): number[] => (ownedFor(kind, action) ?? ['target']).map((end) => ends[end]);
