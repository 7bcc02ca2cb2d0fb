import type { EntityManager } from '@mikro-orm/postgresql';
import { LimitError } from '../shared/errors.ts';
import { boundOf } from '../shared/instant.ts';
import { rows, sql } from '../shared/sql.ts';

/** An edge, as far as paths are concerned. */
export interface PathEdge {
  key: number;
  source: number;
  target: number;
  kind: string;
  level: string | null;
  from: number;
  to: number;
}

/** One way from a user to a resource, and when all its edges, and the user, count. */
export interface PathFound {
  edges: PathEdge[];
  level: string;
  from: number;
  to: number;
}

const maxPaths = 2_000;

/**
 * Every way from a user to a resource that there is, was or will be: all edges between them, whatever their lifetimes,
 * then a walk through those. Ways whose edges never counted at the same time are none.
 */
export async function pathsBetween(em: EntityManager, user: number, resource: number): Promise<PathFound[]> {
  const found = await rows<{
    key: string;
    source: number;
    target: number;
    kind: string;
    level: string | null;
    starts_at: string;
    ends_at: string;
  }>(
    em,
    sql`with recursive forward(node) as (
          select ${user}::int
          union
          select e.target from forward f join edge e on e.source = f.node and e.kind <> 'OWNERSHIP'
        ),
        backward(node) as (
          select ${resource}::int
          union
          select e.source from backward b join edge e on e.target = b.node and e.kind <> 'OWNERSHIP'
        )
        select e.id as key, e.source, e.target, e.kind, e.level, e.starts_at, e.ends_at
        from edge e join forward f on f.node = e.source join backward b on b.node = e.target
        where e.kind <> 'OWNERSHIP' and e.ends_at > e.starts_at
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
  return walk(
    Map.groupBy(edges, ({ source }) => source),
    user,
    resource,
  );
}

function walk(from: Map<number, PathEdge[]>, user: number, resource: number): PathFound[] {
  const paths: PathFound[] = [];
  const visit = (node: number, way: PathEdge[], level: string | null, start: number, end: number): void => {
    if (node === resource && level !== null) {
      if (paths.length >= maxPaths) throw new LimitError(`There are more than ${maxPaths} ways.`, maxPaths);
      paths.push({ edges: way, level, from: start, to: end });
      return;
    }
    for (const edge of from.get(node) ?? []) {
      const [later, sooner] = [Math.max(start, edge.from), Math.min(end, edge.to)];
      if (later < sooner && !way.includes(edge))
        visit(edge.target, [...way, edge], edge.level ?? level, later, sooner);
    }
  };
  visit(user, [], null, -Infinity, Infinity);
  return paths;
}
