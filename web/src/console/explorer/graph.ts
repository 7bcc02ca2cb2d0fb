import type { AnyEdge } from '../edges/any-edges';
import { endsOf } from '../edges/any-edges';
import { pickableOf } from '../pickers/picker';

export interface GraphNode {
  id: string;
  name: string;
  kind: 'user' | 'userGroup' | 'resourceGroup' | 'resource';
}

export interface GraphEdge {
  id: string;
  source: string;
  target: string;
  level: string | null;
  endsAt: string | null;
}

/** What leads from people to resources. */
export interface Graph {
  nodes: GraphNode[];
  edges: GraphEdge[];
}

/** The graph of some edges, each once. */
export function graphOf(fragments: readonly AnyEdge[]): Graph {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  for (const fragment of fragments) {
    const { id, source, target, level, endsAt } = endsOf(fragment);
    for (const end of [source, target]) nodes.set(end.id, { ...end, kind: pickableOf(end.id) });
    edges.set(id, { id, source: source.id, target: target.id, level, endsAt });
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** As a text that says the same as the picture: each edge a line, in Markdown. */
export function markdownOf(
  { nodes, edges }: Graph,
  title: string,
  until: (endsAt: string | null) => string,
): string {
  const name = new Map(nodes.map((node) => [node.id, node.name]));
  const lines = edges.map(
    ({ source, target, level, endsAt }) =>
      `- ${name.get(source)} → ${name.get(target)}${level ? ` (${level})` : ''}, ${until(endsAt)}`,
  );
  return `# ${title}\n\n${lines.join('\n')}\n`;
}
