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

/** Objects next to a node for which there is no room. */
export interface GraphRemainder {
  node: string;
  kind: GraphKind;
  count: number;
}

/** What leads from people to resources, as the API answers it. */
export interface Graph {
  nodes: GraphNode[];
  edges: GraphEdge[];
  more: GraphRemainder[];
  userCount: number;
  resourceCount: number;
}

/** Everything that a picture or text of a graph shows: a remainder is a box of its own. */
export interface Drawing {
  nodes: (GraphNode & { isRemainder: boolean })[];
  edges: GraphEdge[];
}

/** How a remainder is named: "18 more users". */
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
      // Seen from a user, what is left out is what follows; seen from a resource, what comes before.
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

/** The same in words: each edge a row. */
export function rowsOf({ nodes, edges }: Drawing): TextRow[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return edges.map(({ source, target, ...edge }) => ({
    ...edge,
    source: byId.get(source)?.name ?? source,
    target: byId.get(target)?.name ?? target,
    isRemainder: [source, target].some((end) => byId.get(end)?.isRemainder),
  }));
}

/** As a text that says the same as the picture: each edge a line, in Markdown. */
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
