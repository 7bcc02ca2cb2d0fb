import type { EntityManager } from '@mikro-orm/postgresql';
import { type PolicyEdgeKind, policyEdgeKinds } from '../model/edge-kinds.ts';
import { boundOf } from '../shared/instant.ts';
import { bigint, instant, int, oneOf, rowType } from '../shared/row-type.ts';
import { rowsOf, type Sql, sql } from '../shared/sql.ts';
import { carriesPolicies, contains } from './edge-conditions.ts';

/** An edge through which policies reach systems. */
export interface PolicyEdge {
  key: number;
  kind: PolicyEdgeKind;
  source: number;
  target: number;
  priority: number;
  from: number;
  to: number;
}

const systemRow = rowType('systems behind a node', { id: int, total: int });
const policyEdgeRow = rowType('edges by which policies reach systems', {
  id: bigint,
  kind: oneOf('edge_kind', policyEdgeKinds),
  source: int,
  target: int,
  priority: int,
  starts_at: instant,
  ends_at: instant,
});

/**
 * The edges that count at `now` or later. Edges that a transaction at `now` ends are among them, because it ends them
 * at `now` or later.
 */
const counts = (now: Date): Sql => sql`e.ends_at >= ${now}`;

/** The first systems, by key, in or behind some nodes, and how many there are. */
export async function systemsBehind(
  em: EntityManager,
  nodes: readonly number[],
  now: Date,
  first: number,
): Promise<{ systems: number[]; total: number }> {
  const found = await rowsOf(
    em,
    systemRow,
    sql`with recursive down(node) as (
          select unnest(${[...nodes]}::int[])
          union
          select e.target from down d
          join edge e on e.source = d.node and ${carriesPolicies} and ${counts(now)}
        )
        select r.id, count(*) over ()::int as total from down d join resource r on r.id = d.node
        where r.resource_kind = 'SYSTEM' order by r.id limit ${first}`,
  );
  return { systems: found.map(({ id }) => id), total: found[0]?.total ?? 0 };
}

/** All edges through which policies reach some systems. */
export async function policyEdgesTo(
  em: EntityManager,
  systems: readonly number[],
  now: Date,
): Promise<PolicyEdge[]> {
  const found = await rowsOf(
    em,
    policyEdgeRow,
    sql`with recursive up(node) as (
          select unnest(${[...systems]}::int[])
          union
          select e.source from up u join edge e on e.target = u.node and ${contains} and ${counts(now)}
        )
        select e.id, e.kind, e.source, e.target, coalesce(e.priority, 0) as priority, e.starts_at, e.ends_at
        from up u join edge e on e.target = u.node and ${carriesPolicies} and ${counts(now)}
        order by e.id`,
  );
  return found.map(({ id, starts_at, ends_at, ...edge }) => ({
    ...edge,
    key: Number(id),
    from: boundOf(starts_at)?.getTime() ?? -Infinity,
    to: boundOf(ends_at)?.getTime() ?? Infinity,
  }));
}
