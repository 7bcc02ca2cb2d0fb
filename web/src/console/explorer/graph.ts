export type GraphKind = 'user' | 'userGroup' | 'resourceGroup' | 'resource';

export interface GraphNode {
  id: string;
  name: string;
  kind: GraphKind;
  /** The highest level of the user on the resource; null for groups. */
  level: string | null;
}

export interface GraphEdge {
  id: string;
  source: string;
  target: string;
  level: string | null;
  endsAt: string | null;
}

/** Neighbours of a node that are not shown. */
export interface GraphRemainder {
  node: string;
  kind: GraphKind;
  count: number;
}

/** The graph as the API returns it: from users to resources. */
export interface Graph {
  nodes: GraphNode[];
  edges: GraphEdge[];
  more: GraphRemainder[];
  userCount: number;
  resourceCount: number;
}

/** The graph to draw: remainders become nodes of their own. */
export interface Drawing {
  nodes: (GraphNode & { isRemainder: boolean })[];
  edges: GraphEdge[];
}

/** The label of a remainder, such as "18 more users". */
export type NameOfRemainder = (remainder: GraphRemainder) => string;

export function drawingOf(
  { nodes, edges, more }: Graph,
  user: string | null,
  nameOf: NameOfRemainder,
): Drawing {
  const remainders = more.map((remainder) => ({
    ...remainder,
    id: `${remainder.node} ${remainder.kind}`,
    name: nameOf(remainder),
  }));
  return {
    nodes: [
      ...nodes.map((node) => ({ ...node, isRemainder: false })),
      ...remainders.map(({ id, name, kind }) => ({ id, name, kind, level: null, isRemainder: true })),
    ],
    edges: [
      ...edges,
      // If the graph starts at a user, remainders come after their node; if it starts at a resource, before it.
      ...remainders.map(({ id, node }) => ({
        id: `${id} edge`,
        source: user === null ? id : node,
        target: user === null ? node : id,
        level: null,
        endsAt: null,
      })),
    ],
  };
}

export interface TextRow {
  id: string;
  source: string;
  target: string;
  level: string | null;
  endsAt: string | null;
  isRemainder: boolean;
}

/** The graph as a table, one row for each edge. */
export function rowsOf({ nodes, edges }: Drawing): TextRow[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return edges.map(({ source, target, ...edge }) => ({
    ...edge,
    source: byId.get(source)?.name ?? source,
    target: byId.get(target)?.name ?? target,
    isRemainder: [source, target].some((end) => byId.get(end)?.isRemainder),
  }));
}

/** The graph as Markdown, one line for each edge. */
export function markdownOf(
  drawing: Drawing,
  title: string,
  summary: string,
  until: (endsAt: string | null) => string,
): string {
  const lines = rowsOf(drawing).map(({ source, target, level, endsAt, isRemainder }) =>
    isRemainder
      ? `- ${source} → ${target}`
      : `- ${source} → ${target}${level ? ` (${level})` : ''}, ${until(endsAt)}`,
  );
  return `# ${title}\n\n${summary}\n\n${lines.join('\n')}\n`;
}
