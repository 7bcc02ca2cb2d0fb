import type { EntityManager } from '@mikro-orm/postgresql';
import { registerEnumType } from 'type-graphql';
import { one } from './one.ts';
import { assertCursor, cursorOf, Page, type PageArgs, pageOf } from './paging.ts';
import { int, text } from './row-type.ts';
import { onlyRow, rowsOf, type Sql, sql } from './sql.ts';

export enum SortDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'The direction of an order.',
  valuesConfig: {
    ASC: { description: 'The smallest value comes first.' },
    DESC: { description: 'The largest value comes first.' },
  },
});

/** Where the rows of a list come from, and their order. The key of a row is `n.id`. */
export interface Listing {
  from: Sql;
  where: Sql;
  /** The sort expression, which must never be null. Equal values are ordered by key. */
  sort: Sql;
  /** The PostgreSQL type of `sort`. */
  sortType: 'text' | 'timestamptz';
  direction?: SortDirection | null;
}

const row = { key: int, sort: text };

/**
 * One page of the keys of a list, by keyset pagination: rows that are added or removed between pages make it neither
 * skip nor repeat others.
 */
export async function listPage<Value>(
  em: EntityManager,
  listing: Listing,
  args: PageArgs,
  load: (keys: number[]) => Promise<Value[]>,
): Promise<Page<Value>> {
  const page = pageOf(args);
  const { size, after } = page;
  const { from, where, sort, direction } = listing;
  const order = direction === SortDirection.DESC ? sql`desc` : sql`asc`;
  const keys = await rowsOf(
    em,
    row,
    sql`select n.id as key, ${sort}::text as sort from ${from}
        where ${where} and ${after ? afterCursor(listing, after) : sql`true`}
        order by ${sort} ${order}, n.id ${order} limit ${size + 1}`,
  );
  const values = await load(keys.slice(0, size).map(({ key }) => key));
  const cursors = new Map(
    values.map((value, index) => [value, cursorOf([keys[index]?.sort, keys[index]?.key])]),
  );
  return Page.of(
    values,
    { hasNextPage: keys.length > size, hasPreviousPage: after !== null },
    (value) => one(cursors.get(value), 'every value of the page has a cursor'),
    async () =>
      (await onlyRow(em, { count: int }, sql`select count(*)::int as count from ${from} where ${where}`))
        .count,
  );
}

function afterCursor({ sort, sortType, direction }: Listing, after: unknown[]): Sql {
  assertCursor(after, sortType === 'text' ? 'text' : 'instant', 'key');
  const [value, key] = after;
  const place = sortType === 'text' ? sql`${value}::text` : sql`${value}::timestamptz`;
  const further = direction === SortDirection.DESC ? sql`<` : sql`>`;
  return sql`(${sort}, n.id) ${further} (${place}, ${key}::int)`;
}
