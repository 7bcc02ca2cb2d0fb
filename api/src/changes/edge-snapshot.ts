import type { Authority } from '../model/edge.entity.ts';
import { type EdgeKind, edgeId } from '../model/edge-kinds.ts';
import { type NodeKind, typeOfKind } from '../model/node.entity.ts';
import { toId } from '../shared/ids.ts';

/** An edge before or after a change, as the log stores it. */
export interface EdgeFacts {
  key: number;
  kind: EdgeKind;
  sourceKey: number;
  sourceKind: NodeKind;
  targetKey: number;
  targetKind: NodeKind;
  level: string | null;
  /** Only of an assignment. */
  priority: number | null;
  startsAt: Date | null;
  endsAt: Date | null;
  authority: Authority;
  reason: string | null;
}

export function edgeSnapshot(edge: EdgeFacts): object {
  return {
    id: edgeId(edge.kind, edge.key),
    source: toId(typeOfKind[edge.sourceKind], edge.sourceKey),
    target: toId(typeOfKind[edge.targetKind], edge.targetKey),
    ...(edge.level !== null && { level: edge.level }),
    ...(edge.priority !== null && { priority: edge.priority }),
    startsAt: edge.startsAt,
    endsAt: edge.endsAt,
    authority: edge.authority,
    ...(edge.reason !== null && { reason: edge.reason }),
  };
}
