import { graphlib, layout } from '@dagrejs/dagre';
import type { Drawing, GraphEdge } from './graph';

export type PlacedNode = Drawing['nodes'][number] & { x: number; y: number };

export interface PlacedEdge extends GraphEdge {
  points: { x: number; y: number }[];
  label: { x: number; y: number };
}

export interface Picture {
  width: number;
  height: number;
  nodes: PlacedNode[];
  edges: PlacedEdge[];
}

export const nodeSize = { width: 164, height: 44 };
const margin = 16;

/** Places the nodes from left to right, in the direction in which access flows. */
export function pictureOf({ nodes, edges }: Drawing): Picture {
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 12, ranksep: 36, marginx: margin, marginy: margin });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of nodes) graph.setNode(id, { ...nodeSize });
  for (const { id, source, target, level, endsAt } of edges) {
    graph.setEdge(source, target, { width: level || endsAt ? 84 : 16, height: 14, labelpos: 'c' }, id);
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.max(width, nodeSize.width),
    height: Math.max(height, nodeSize.height),
    nodes: nodes.map((node) => {
      const { x, y } = graph.node(node.id) as { x: number; y: number };
      return { ...node, x, y };
    }),
    edges: edges.map((edge) => {
      const placed = graph.edge({ v: edge.source, w: edge.target, name: edge.id }) as {
        points: { x: number; y: number }[];
        x: number;
        y: number;
      };
      return { ...edge, points: placed.points, label: { x: placed.x, y: placed.y } };
    }),
  };
}
