import type { Edge } from '../model/edge.entity.ts';
import { Page, type PageArgs, pageOf } from '../shared/paging.ts';
import { bigint, int } from '../shared/row-type.ts';
import { onlyRow, rowsOf, type Sql, sql } from '../shared/sql.ts';
import type { Operation } from '../viewer/operation.ts';
import { afterIn, edgeCursor } from './stated-edges.ts';

/** A page of all edges `e` that meet a condition, the oldest first. */
export async function listEdges<Kind extends Edge>(
  operation: Operation,
  where: Sql,
  args: PageArgs,
): Promise<Page<Kind>> {
  const page = pageOf(args);
  const { size, after } = page;
  const found = await rowsOf(
    operation.em,
    { id: bigint },
    sql`select e.id from edge e where ${where} and e.id > ${after === null ? 0 : afterIn(after)}
        order by e.id limit ${size + 1}`,
  );
  const edges: Kind[] = await Promise.all(found.map(({ id }) => operation.loaders.edge<Kind>(Number(id))));
  return Page.from(edges, page, edgeCursor, async () => {
    return (
      await onlyRow(
        operation.em,
        { count: int },
        sql`select count(*)::int as count from edge e where ${where}`,
      )
    ).count;
  });
}
