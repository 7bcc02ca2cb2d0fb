import type { EntityManager } from '@mikro-orm/postgresql';
import { int, rowType } from '../shared/row-type.ts';
import { rowsOf, type Sql, sql } from '../shared/sql.ts';
import { assigns, contains } from './edge-conditions.ts';

/** A policy that applies to a system, and the group or system that it is assigned to. */
export interface Assigned {
  system: number;
  policy: number;
  via: number;
  priority: number;
}

const assignedRow = rowType('assigned policies', { system: int, policy: int, via: int, priority: int });

/** The policies that apply to systems at an instant, directly or through the groups that contain them. */
export function assignedTo(em: EntityManager, systems: readonly number[], at: Date): Promise<Assigned[]> {
  const given = sql`select unnest(${[...systems]}::int[])`;
  return rowsOf(em, assignedRow, assignmentsOf(given, at));
}

/** The same as rows (system, policy, via, priority), for the systems that a statement returns. */
export const assignmentsOf = (systems: Sql, at: Date): Sql => sql`
  with recursive container(system, node) as (
    select s, s from (${systems}) as t(s)
    union
    select c.system, e.source from container c
    join edge e on e.target = c.node and ${contains} and e.starts_at <= ${at} and e.ends_at > ${at}
  )
  select c.system, e.source as policy, e.target as via, max(e.priority) as priority
  from container c
  join edge e on e.target = c.node and ${assigns} and e.starts_at <= ${at} and e.ends_at > ${at}
  group by 1, 2, 3`;

/** The systems in a group at an instant, directly or through groups in it. */
export const systemsIn = (group: number, at: Date): Sql => sql`
  with recursive part(node) as (
    select ${group}::int
    union
    select e.target from part p
    join edge e on e.source = p.node and ${contains} and e.starts_at <= ${at} and e.ends_at > ${at}
  )
  select part.node from part join resource on resource.id = part.node`;
