/** A nesting: an edge from a group to a group that it is nested in. */
export interface NestingEdge {
  source: number;
  target: number;
}

export interface Admitted<Edge> {
  admitted: Edge[];
  /** Nestings that would make a group a member of itself. */
  closing: Edge[];
  /** Nestings that would exceed the maximum depth. */
  tooDeep: Edge[];
}

/**
 * Which nestings can be added to the existing ones. One that cannot be added is left out, and does not affect the
 * others.
 */
export function admitNestings<Edge extends NestingEdge>(
  present: readonly NestingEdge[],
  added: readonly Edge[],
  maxDepth: number,
): Admitted<Edge> {
  const all = new Nestings([...present, ...added]);
  const depth = all.depth();
  if (depth !== null && depth <= maxDepth) return { admitted: [...added], closing: [], tooDeep: [] };
  const graph = new Nestings(present);
  const result: Admitted<Edge> = { admitted: [], closing: [], tooDeep: [] };
  for (const edge of added) {
    if (edge.source === edge.target || graph.above(edge.target).has(edge.source)) result.closing.push(edge);
    else if (graph.highest(edge.target) + 1 + graph.deepest(edge.source) > maxDepth)
      result.tooDeep.push(edge);
    else {
      graph.add(edge);
      result.admitted.push(edge);
    }
  }
  return result;
}

class Nestings {
  private readonly targets = new Map<number, number[]>();
  private readonly sources = new Map<number, number[]>();

  constructor(edges: readonly NestingEdge[]) {
    for (const edge of edges) this.add(edge);
  }

  add({ source, target }: NestingEdge): void {
    push(this.targets, source, target);
    push(this.sources, target, source);
  }

  /** All groups that a group is nested in, directly or indirectly. */
  above(group: number): Set<number> {
    const found = new Set<number>();
    const open = [group];
    for (let here = open.pop(); here !== undefined; here = open.pop())
      for (const target of this.targets.get(here) ?? [])
        if (!found.has(target)) {
          found.add(target);
          open.push(target);
        }
    return found;
  }

  /** The length of the longest path upwards from a group. */
  highest(group: number): number {
    return longest(group, this.targets);
  }

  /** The length of the longest path downwards from a group. */
  deepest(group: number): number {
    return longest(group, this.sources);
  }

  /** The length of the longest path of all; null if there is a cycle. Kahn's algorithm (1962). */
  depth(): number | null {
    const waiting = new Map([...this.sources].map(([group, sources]) => [group, sources.length]));
    let layer = [...this.targets.keys()].filter((group) => !waiting.has(group));
    let depth = 0;
    for (; layer.length > 0; depth++) {
      const next: number[] = [];
      for (const group of layer)
        for (const target of this.targets.get(group) ?? []) {
          const left = (waiting.get(target) ?? 0) - 1;
          if (left > 0) waiting.set(target, left);
          else {
            waiting.delete(target);
            next.push(target);
          }
        }
      layer = next;
    }
    return waiting.size > 0 ? null : Math.max(0, depth - 1);
  }
}

/** Each layer contains the groups that are one step further away. The graph has no cycle, so this ends. */
function longest(group: number, next: ReadonlyMap<number, readonly number[]>): number {
  let layer = new Set([group]);
  for (let steps = 0; ; steps++) {
    const following = new Set([...layer].flatMap((here) => next.get(here) ?? []));
    if (following.size === 0) return steps;
    layer = following;
  }
}

function push(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
