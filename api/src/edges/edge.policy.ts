import { canWrite, isAdmin, type Viewer } from '../auth/viewer.ts';
import { EdgeKind } from '../graph/edge.entity.ts';

/** Who states and ends edges: somebody, with the groups that they own. */
export interface Manager {
  viewer: Viewer;
  owned: ReadonlySet<number>;
}

type EdgeRule = (manager: Manager, source: number, target: number) => boolean;

const ownsTarget: EdgeRule = ({ owned }, _source, target) => owned.has(target);

/**
 * Whether somebody who is no admin may state or end an edge. Nobody gives through a group what they could not give
 * directly: whoever widens what others reach must own what is widened, and what it is widened with.
 */
const rules: Record<EdgeKind, EdgeRule> = {
  [EdgeKind.MEMBERSHIP]: ownsTarget,
  [EdgeKind.NESTING]: ownsTarget,
  [EdgeKind.BINDING]: ownsTarget,
  [EdgeKind.CONTAINMENT]: ({ owned }, source, target) => owned.has(source) && owned.has(target),
  [EdgeKind.OWNERSHIP]: () => false,
  [EdgeKind.ASSIGNMENT]: () => false,
};

/** Taking a part out of one's own resource group gives nothing to anybody. */
const rulesToEnd: Record<EdgeKind, EdgeRule> = {
  ...rules,
  [EdgeKind.CONTAINMENT]: ({ owned }, source) => owned.has(source),
};

export const mayState = (manager: Manager, kind: EdgeKind, source: number, target: number): boolean =>
  canWrite(manager.viewer) && (isAdmin(manager.viewer) || rules[kind](manager, source, target));

export const mayEnd = (manager: Manager, kind: EdgeKind, source: number, target: number): boolean =>
  canWrite(manager.viewer) && (isAdmin(manager.viewer) || rulesToEnd[kind](manager, source, target));
