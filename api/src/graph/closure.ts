import type { EntityManager } from '@mikro-orm/postgresql';
import { rows, type Sql, sql } from '../shared/sql.ts';

/**
 * Edges that count for finding out whom a batch of changes concerns: those live at `now`, and those of the batch
 * itself. Two removals along one way leave no live way, and still concern whoever had it.
 */
const counts = (now: Date, touched: readonly number[]): Sql => sql`
  e.kind <> 'OWNERSHIP' and (e.starts_at <= ${now} and e.ends_at > ${now} or e.id = any(${touched}::bigint[]))`;

/** The users from whom one of the nodes is, or was until this batch, reached; the nodes themselves where they are users. */
export async function usersUpstream(
  em: EntityManager,
  nodes: readonly number[],
  touched: readonly number[],
  now: Date,
): Promise<number[]> {
  const found = await rows<{ node: number }>(
    em,
    sql`with recursive up(node) as (
          select unnest(${nodes}::int[])
          union
          select e.source from up u join edge e on e.target = u.node and ${counts(now, touched)}
        )
        select u.node from up u join directory_user d on d.id = u.node order by 1`,
  );
  return found.map(({ node }) => node);
}

/** The targets of syncers that are, or were until this batch, reached from one of the nodes; also the nodes themselves. */
export async function targetsDownstream(
  em: EntityManager,
  nodes: readonly number[],
  touched: readonly number[],
  now: Date,
): Promise<number[]> {
  const found = await rows<{ node: number }>(
    em,
    sql`with recursive down(node) as (
          select unnest(${nodes}::int[])
          union
          select e.target from down d join edge e on e.source = d.node and ${counts(now, touched)}
        )
        select distinct d.node from down d join target t on t.node_id = d.node order by 1`,
  );
  return found.map(({ node }) => node);
}
