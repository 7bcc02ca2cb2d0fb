import { Authority } from '../model/edge.entity.ts';
import { EdgeKind, edgeId } from '../model/edge-kinds.ts';
import { type NodeKind, nodeKinds, typeOfKind } from '../model/node.entity.ts';
import { toId } from '../shared/ids.ts';
import { boundOf } from '../shared/instant.ts';
import { bigint, instant, int, nullable, oneOf, type RowOf, text } from '../shared/row-type.ts';
import { type Sql, sql } from '../shared/sql.ts';

/** An edge before or after a change, as the log stores it. */
export interface EdgeFacts {
  key: number;
  kind: EdgeKind;
  sourceKey: number;
  sourceKind: NodeKind;
  targetKey: number;
  targetKind: NodeKind;
  level: string | null;
  /** Only for assignments. */
  priority: number | null;
  startsAt: Date | null;
  endsAt: Date | null;
  authority: Authority;
  reason: string | null;
}

/** The types of `edgeColumns`. */
export const edgeFactsRow = {
  id: bigint,
  kind: oneOf('edge_kind', Object.values(EdgeKind)),
  sourceKey: int,
  sourceKind: oneOf('node_kind', nodeKinds),
  targetKey: int,
  targetKind: oneOf('node_kind', nodeKinds),
  level: nullable(text),
  priority: nullable(int),
  starts_at: instant,
  ends_at: instant,
  authority: oneOf('authority', Object.values(Authority)),
  reason: nullable(text),
};

/** The columns of an edge `e` whose ends are the nodes `s` and `t`. */
export const edgeColumns: Sql = sql`e.id, e.kind, e.source as "sourceKey", s.node_kind as "sourceKind", e.target as "targetKey",
  t.node_kind as "targetKind", e.level, e.priority, e.starts_at, e.ends_at, e.authority, e.reason`;

export const edgeFactsOf = ({ id, starts_at, ends_at, ...facts }: RowOf<typeof edgeFactsRow>): EdgeFacts => ({
  ...facts,
  key: Number(id),
  startsAt: boundOf(starts_at),
  endsAt: boundOf(ends_at),
});

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
