import type { EntityManager } from '@mikro-orm/postgresql';
import { EdgeKind } from '../model/edge-kinds.ts';
import { boundOf } from '../shared/instant.ts';
import { bigint, instant, int, nullable, oneOf, rowType, text } from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';
import { carriesAccess } from './edge-conditions.ts';

/** The facts of an edge that are needed for paths. */
export interface PathEdge {
  key: number;
  source: number;
  target: number;
  kind: string;
  level: string | null;
  from: number;
  to: number;
}

/** A path from a user to a resource, and when all of its edges count and the user is active. */
export interface PathFound {
  edges: PathEdge[];
  level: string;
  from: number;
  to: number;
}

/** The most paths that are returned: of those that count at the instant, and of all others. More are counted only. */
const maxPaths = 2_000;
const maxOtherPaths = 50;

/** The paths from a user to a resource: those that count at an instant, and those that did before or will. */
export interface PathsFound {
  live: PathFound[];
  liveCount: number;
  /** Sorted by end, the latest first. */
  others: PathFound[];
  otherCount: number;
}

const pathEdgeRow = rowType('edges of paths', {
  key: bigint,
  source: int,
  target: int,
  kind: oneOf('edge_kind', Object.values(EdgeKind)),
  level: nullable(text),
  starts_at: instant,
  ends_at: instant,
});

/**
 * The past, present and future paths from a user to a resource. It loads all edges between them, whatever their
 * lifetimes, and walks them. Edges that never count at the same time make no path. Paths are counted without being
 * walked, because a few groups nested in each other can make more paths than can be listed.
 */
export async function pathsBetween(
  em: EntityManager,
  user: number,
  resource: number,
  at: Date,
): Promise<PathsFound> {
  const found = await rowsOf(
    em,
    pathEdgeRow,
    sql`with recursive forward(node) as (
          select ${user}::int
          union
          select e.target from forward f join edge e on e.source = f.node and ${carriesAccess}
        ),
        backward(node) as (
          select ${resource}::int
          union
          select e.source from backward b join edge e on e.target = b.node and ${carriesAccess}
        )
        select e.id as key, e.source, e.target, e.kind, e.level, e.starts_at, e.ends_at
        from edge e join forward f on f.node = e.source join backward b on b.node = e.target
        where ${carriesAccess} and e.ends_at > e.starts_at
        order by e.id`,
  );
  const edges = found.map(
    ({ key, starts_at, ends_at, ...edge }): PathEdge => ({
      ...edge,
      key: Number(key),
      from: boundOf(starts_at)?.getTime() ?? -Infinity,
      to: boundOf(ends_at)?.getTime() ?? Infinity,
    }),
  );
  const from = Map.groupBy(edges, ({ source }) => source);
  const walk = new Walk(from, resource);
  const instant = at.getTime();
  const isLive = (edge: PathEdge) => edge.from <= instant && instant < edge.to;
  const live = new Walk(
    Map.groupBy(edges.filter(isLive), ({ source }) => source),
    resource,
  );
  const liveCount = live.count(user);
  const others = walk
    .first(user, maxPaths + Math.min(liveCount, maxPaths))
    .filter((path) => !(path.from <= instant && instant < path.to))
    .toSorted((a, b) => (a.to === b.to ? 0 : b.to - a.to));
  return {
    live: live.first(user, maxPaths),
    liveCount,
    others: others.slice(0, maxOtherPaths),
    otherCount: walk.count(user) - liveCount,
  };
}

/** Walks from a user to a resource along edges whose lifetimes overlap. */
class Walk {
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly edgesFrom: ReadonlyMap<number, PathEdge[]>,
    private readonly resource: number,
  ) {}

  /** The number of paths from a node on. Results are kept by node and time, so paths that meet are counted once. */
  count(node: number, start = -Infinity, end = Infinity): number {
    if (node === this.resource) return 1;
    const key = `${node} ${start} ${end}`;
    const known = this.counts.get(key);
    if (known !== undefined) return known;
    let sum = 0;
    for (const { edge, from, to } of this.steps(node, start, end)) sum += this.count(edge.target, from, to);
    this.counts.set(key, sum);
    return sum;
  }

  /** The first paths from a user, in the order of their edges. */
  first(user: number, most: number): PathFound[] {
    const paths: PathFound[] = [];
    const visit = (node: number, way: PathEdge[], level: string | null, start: number, end: number): void => {
      if (node === this.resource && level !== null) {
        paths.push({ edges: way, level, from: start, to: end });
        return;
      }
      for (const { edge, from, to } of this.steps(node, start, end)) {
        if (paths.length >= most) return;
        // Nodes from which no path leads to the resource are not visited.
        if (this.count(edge.target, from, to) > 0)
          visit(edge.target, [...way, edge], edge.level ?? level, from, to);
      }
    };
    visit(user, [], null, -Infinity, Infinity);
    return paths;
  }

  /** Edges that count at the same time cannot form a cycle, so every walk ends. */
  private *steps(node: number, start: number, end: number) {
    for (const edge of this.edgesFrom.get(node) ?? []) {
      const [from, to] = [Math.max(start, edge.from), Math.min(end, edge.to)];
      if (from < to) yield { edge, from, to };
    }
  }
}
