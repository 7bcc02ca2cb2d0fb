import type { Edge } from '../model/edge.entity.ts';
import { assertCursor, cursorOf, Page, type PageArgs, pageOf } from '../shared/paging.ts';
import { bigint, int } from '../shared/row-type.ts';
import { onlyRow, rowsOf, type Sql, sql } from '../shared/sql.ts';
import type { Operation } from '../viewer/operation.ts';

/** A page of live edges that end in [from, to), the earliest first. */
export async function listEnding(
  operation: Operation,
  from: Date,
  to: Date,
  more: Sql,
  args: PageArgs,
): Promise<Page<Edge>> {
  const page = pageOf(args);
  const { size, after } = page;
  const where = sql`e.ends_at >= ${from} and e.ends_at < ${to} and e.starts_at <= ${from} and ${more}`;
  const found = await rowsOf(
    operation.em,
    { id: bigint },
    sql`select e.id from edge e where ${where} and ${after ? afterCursor(after) : sql`true`}
        order by e.ends_at, e.id limit ${size + 1}`,
  );
  const edges = await Promise.all(found.map(({ id }) => operation.loaders.edge(Number(id))));
  return Page.from(
    edges,
    page,
    (edge) => cursorOf([edge.endsAt?.toISOString(), edge.key]),
    async () =>
      (
        await onlyRow(
          operation.em,
          { count: int },
          sql`select count(*)::int as count from edge e where ${where}`,
        )
      ).count,
  );
}

function afterCursor(after: unknown[]): Sql {
  assertCursor(after, 'instant', 'bigKey');
  const [endsAt, key] = after;
  return sql`(e.ends_at, e.id) > (${endsAt}::timestamptz, ${key}::bigint)`;
}
