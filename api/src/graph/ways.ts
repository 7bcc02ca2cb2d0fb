import type { WayEdge } from './access-edges.ts';

/** The edges that lie on a way to a resource, and at which levels it is reached from where. */
export interface Ways {
  edges: WayEdge[];
  /** Of every user and group, the levels that it gives access at; of every resource, those at which it is reached. */
  levels: Map<number, Set<string>>;
}

/**
 * Keeps what leads to a resource at a level that counts. A way has its level from its binding, so the edges are walked
 * once for each level: on from the bindings of that level to what they contain, and back from what counts.
 */
export function waysTo(edges: readonly WayEdge[], counts: (node: number, level: string) => boolean): Ways {
  const contained = edges.filter(({ kind }) => kind === 'CONTAINMENT');
  const joined = edges.filter(({ kind }) => kind === 'MEMBERSHIP' || kind === 'NESTING');
  const bindings = Map.groupBy(
    edges.filter(({ kind }) => kind === 'BINDING'),
    ({ level }) => level ?? '',
  );
  const kept = new Set<WayEdge>();
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

/** Some nodes, and all that edges lead to from them (down), or that lead to them (up). */
export function closure(
  starts: Iterable<number>,
  edges: readonly WayEdge[],
  direction: 'down' | 'up',
): Set<number> {
  const [here, there] =
    direction === 'down' ? (['source', 'target'] as const) : (['target', 'source'] as const);
  const next = Map.groupBy(edges, (edge) => edge[here]);
  const seen = new Set(starts);
  // A set is walked in the order of insertion, with what is added meanwhile: breadth first.
  for (const node of seen) for (const edge of next.get(node) ?? []) seen.add(edge[there]);
  return seen;
}
