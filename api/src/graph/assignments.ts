import type { EntityManager } from '@mikro-orm/postgresql';
import { rows, sql } from '../shared/sql.ts';

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
