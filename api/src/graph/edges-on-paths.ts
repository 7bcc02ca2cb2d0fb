import { edgeKinds } from '../model/edge-kinds.ts';
import type { SubgraphEdge } from './access-edges.ts';

/** The edges on paths to a resource, and the levels at which each node takes part. */
export interface EdgesOnPaths {
  edges: SubgraphEdge[];
  /**
   * For each user and group, the levels of access that it gives; for each resource, the levels at which it is reached.
   */
  levels: Map<number, Set<string>>;
}

/**
 * Keeps the edges that lead to a resource at a level that counts. The binding on a path determines its level, so the
 * edges are walked once for each level: forward from the bindings of that level, and back from the resources that
 * count.
 */
export function edgesOnPathsTo(
  edges: readonly SubgraphEdge[],
  counts: (node: number, level: string) => boolean,
): EdgesOnPaths {
  const contained = edges.filter(({ kind }) => edgeKinds[kind].step === 'CONTAINS');
  const joined = edges.filter(({ kind }) => edgeKinds[kind].step === 'JOINS');
  const bindings = Map.groupBy(
    edges.filter(({ kind }) => edgeKinds[kind].step === 'GRANTS'),
    ({ level }) => level ?? '',
  );
  const kept = new Set<SubgraphEdge>();
  const levels = new Map<number, Set<string>>();
  for (const [level, bound] of bindings) {
    const reached = closure(
      bound.map(({ target }) => target),
      contained,
      'down',
    );
    const ends = [...reached].filter((node) => counts(node, level));
    const leading = closure(
      ends,
      contained.filter(({ source }) => reached.has(source)),
      'up',
    );
    const used = bound.filter(({ target }) => leading.has(target));
    const subjects = closure(
      used.map(({ source }) => source),
      joined,
      'up',
    );
    for (const edge of contained) if (reached.has(edge.source) && leading.has(edge.target)) kept.add(edge);
    for (const edge of used) kept.add(edge);
    for (const edge of joined) if (subjects.has(edge.target)) kept.add(edge);
    for (const node of [...ends, ...subjects]) levels.set(node, (levels.get(node) ?? new Set()).add(level));
  }
  return { edges: edges.filter((edge) => kept.has(edge)), levels };
}

/** The start nodes, and all nodes that edges lead to from them (down), or that lead to them (up). */
export function closure(
  starts: Iterable<number>,
  edges: readonly SubgraphEdge[],
  direction: 'down' | 'up',
): Set<number> {
  const [here, there] =
    direction === 'down' ? (['source', 'target'] as const) : (['target', 'source'] as const);
  const next = Map.groupBy(edges, (edge) => edge[here]);
  const seen = new Set(starts);
  // Iterating over a Set also visits elements that are added meanwhile, in order of insertion: a breadth-first walk.
  for (const node of seen) for (const edge of next.get(node) ?? []) seen.add(edge[there]);
  return seen;
}
