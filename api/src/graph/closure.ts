import type { EntityManager } from '@mikro-orm/postgresql';
import { int, rowType } from '../shared/row-type.ts';
import { rowsOf, type Sql, sql } from '../shared/sql.ts';
import { carriesAnything, contains, joinsGroupToGroup } from './edge-conditions.ts';

const usersUpstreamRow = rowType('users upstream', { node: int });
const targetsRow = rowType('targets downstream', { node: int });
const nestedRow = rowType('nested groups', { node: int });

/**
 * The edges that are walked to find out whom a batch of changes affects: those live at `now`, and those in the batch.
 * If two edges of one path are removed together, no live path is left, but whoever had it is affected.
 */
const counts = (now: Date, touched: readonly number[]): Sql => sql`
  ${carriesAnything} and (e.starts_at <= ${now} and e.ends_at > ${now} or e.id = any(${touched}::bigint[]))`;

/** The users from whom one of the nodes is reached, or was until this batch, including the nodes that are users. */
export async function usersUpstream(
  em: EntityManager,
  nodes: readonly number[],
  touched: readonly number[],
  now: Date,
): Promise<number[]> {
  const found = await rowsOf(
    em,
    usersUpstreamRow,
    sql`with recursive up(node) as (
          select unnest(${nodes}::int[])
          union
          select e.source from up u join edge e on e.target = u.node and ${counts(now, touched)}
        )
        select u.node from up u join directory_user d on d.id = u.node order by 1`,
  );
  return found.map(({ node }) => node);
}

/**
 * The targets of syncers that are reached from one of the nodes, or were until this batch, including the nodes that are
 * targets.
 */
export async function targetsDownstream(
  em: EntityManager,
  nodes: readonly number[],
  touched: readonly number[],
  now: Date,
): Promise<number[]> {
  const found = await rowsOf(
    em,
    targetsRow,
    sql`with recursive down(node) as (
          select unnest(${nodes}::int[])
          union
          select e.target from down d join edge e on e.source = d.node and ${counts(now, touched)}
        )
        select distinct d.node from down d join target t on t.node_id = d.node order by 1`,
  );
  return found.map(({ node }) => node);
}

/** The groups in user groups or resource groups, at any depth, without the groups themselves. */
export async function nestedIn(em: EntityManager, groups: readonly number[], now: Date): Promise<number[]> {
  if (groups.length === 0) return [];
  const live = sql`e.starts_at <= ${now} and e.ends_at > ${now}`;
  const found = await rowsOf(
    em,
    nestedRow,
    sql`with recursive
          child(node) as (
            select e.source from edge e where e.target = any(${groups}::int[]) and ${joinsGroupToGroup} and ${live}
            union
            select e.source from child c join edge e on e.target = c.node and ${joinsGroupToGroup} and ${live}
          ),
          part(node) as (
            select e.target from edge e where e.source = any(${groups}::int[]) and ${contains} and ${live}
            union
            select e.target from part p join edge e on e.source = p.node and ${contains} and ${live}
          )
        select node from child union select p.node from part p join resource_group g on g.id = p.node`,
  );
  return found.map(({ node }) => node);
}
