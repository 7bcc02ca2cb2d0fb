import { type Edge, EdgeStatus } from '../model/edge.entity.ts';
import type { EdgeKind } from '../model/edge-kinds.ts';
import { clock } from '../shared/clock.ts';
import { allOf, searchCondition as usersFoundBy } from '../shared/filters.ts';
import { listsOf } from '../shared/loader-cache.ts';
import { assertCursor, cursorOf, Page, type PageArgs, pageOf } from '../shared/paging.ts';
import { bigint, int } from '../shared/row-type.ts';
import { rowsOf, type Sql, sql } from '../shared/sql.ts';
import type { Operation } from '../viewer/operation.ts';

export interface StatedArgs extends PageArgs {
  /** Live and planned edges when left out. */
  status?: EdgeStatus[] | null;
  /** Only for memberships of a group: finds users by name. */
  search?: string | null;
}

/** The edges that begin or end at nodes: a page for each of many nodes, loaded at once. */
export class StatedEdges {
  constructor(private readonly operation: Operation) {}

  from<Kind extends Edge>(kind: EdgeKind, node: number, args: StatedArgs): Promise<Page<Kind>> {
    return this.page<Kind>('source', kind, node, args);
  }

  to<Kind extends Edge>(kind: EdgeKind, node: number, args: StatedArgs): Promise<Page<Kind>> {
    return this.page<Kind>('target', kind, node, args);
  }

  private async page<Kind extends Edge>(
    end: 'source' | 'target',
    kind: EdgeKind,
    node: number,
    { status, search, ...args }: StatedArgs,
  ): Promise<Page<Kind>> {
    const page = pageOf(args);
    const { size, after } = page;
    const afterKey = after === null ? 0 : afterIn(after);
    const where = allOf([sql`e.kind = ${kind}::edge_kind`, statusCondition(status), searchCondition(search)]);
    const list = { kind, status, search };

    const keys = await this.operation.loaders.cache.load(
      `edges.${end}`,
      { ...list, size, afterKey },
      node,
      async (nodes) => {
        const found = await rowsOf(
          this.operation.em,
          { root: int, id: bigint },
          sql`select root, e.id from unnest(${nodes}::int[]) as r(root) cross join lateral (
              select e.id from edge e where e.${sql.raw(end)} = r.root and ${where} and e.id > ${afterKey}
              order by e.id limit ${size + 1}
            ) e`,
        );
        return listsOf(
          nodes,
          found,
          ({ root }) => root,
          ({ id }) => Number(id),
        );
      },
    );
    const edges: Kind[] = await Promise.all(keys.map((key) => this.operation.loaders.edge<Kind>(key)));
    return Page.from(edges, page, edgeCursor, () =>
      this.operation.loaders.cache.load(`edges.${end}.count`, list, node, async (nodes) => {
        const counts = await rowsOf(
          this.operation.em,
          { root: int, count: int },
          sql`select e.${sql.raw(end)} as root, count(*)::int as count from edge e
              where e.${sql.raw(end)} = any(${nodes}::int[]) and ${where} group by 1`,
        );
        const byRoot = new Map(counts.map(({ root, count }) => [root, count]));
        return nodes.map((key) => byRoot.get(key) ?? 0);
      }),
    );
  }
}

export const edgeCursor = (edge: Edge): string => cursorOf([edge.key]);

export function statusCondition(status: EdgeStatus[] | null | undefined): Sql {
  const now = clock.now();
  const conditions: Record<EdgeStatus, Sql> = {
    [EdgeStatus.PLANNED]: sql`(e.starts_at > ${now} and e.ends_at > e.starts_at)`,
    [EdgeStatus.LIVE]: sql`(e.starts_at <= ${now} and e.ends_at > ${now})`,
    [EdgeStatus.ENDED]: sql`(e.ends_at <= ${now} or e.ends_at = e.starts_at)`,
  };
  if (status == null) return sql`(e.ends_at > ${now} and e.ends_at > e.starts_at)`;
  return sql`(${sql.join([sql`false`, ...status.map((one) => conditions[one])], sql` or `)})`;
}

function searchCondition(search: string | null | undefined): Sql {
  if (!search) return sql`true`;
  return sql`exists (
    select from directory_user u where u.id = e.source and ${usersFoundBy(sql`u`, search)})`;
}

export function afterIn(after: unknown[]): number {
  assertCursor(after, 'bigKey');
  return Number(after[0]);
}
