import type { EntityManager } from '@mikro-orm/postgresql';
import { rows, type Sql, sql } from '../shared/sql.ts';

/** A policy that reaches a system, by the group (or system) that it is assigned to. */
export interface Assigned {
  system: number;
  policy: number;
  via: number;
  priority: number;
}

/** The policies that reach systems at an instant, directly or through the groups that contain them. */
export function assignedTo(em: EntityManager, systems: readonly number[], at: Date): Promise<Assigned[]> {
  return rows<Assigned>(
    em,
    sql`with recursive container(system, node) as (
          select s, s from unnest(${[...systems]}::int[]) as t(s)
          union
          select c.system, e.source from container c
          join edge e on e.target = c.node and e.kind = 'CONTAINMENT' and e.starts_at <= ${at} and e.ends_at > ${at}
        )
        select c.system, e.source as policy, e.target as via, max(e.priority) as priority
        from container c
        join edge e on e.target = c.node and e.kind = 'ASSIGNMENT' and e.starts_at <= ${at} and e.ends_at > ${at}
        group by 1, 2, 3`,
  );
}

/**
 * The systems that policies reach at an instant, as rows of (system, policy); of all, or of those that a group contains.
 */
export const reachedByPolicies = (at: Date, group: number | null): Sql => sql`
  with recursive reach(policy, node) as (
    select e.source, e.target from edge e where e.kind = 'ASSIGNMENT' and e.starts_at <= ${at} and e.ends_at > ${at}
    union
    select r.policy, e.target from reach r
    join edge e on e.source = r.node and e.kind = 'CONTAINMENT' and e.starts_at <= ${at} and e.ends_at > ${at}
  ), part(node) as (
    select ${group}::int
    union
    select e.target from part p
    join edge e on e.source = p.node and e.kind = 'CONTAINMENT' and e.starts_at <= ${at} and e.ends_at > ${at}
  )
  select r.node as system, r.policy from reach r join resource on resource.id = r.node
  where ${group === null ? sql`true` : sql`r.node in (select node from part)`}`;
