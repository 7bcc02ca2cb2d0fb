import { Field, ObjectType } from 'type-graphql';
import { InputError, LimitError } from './errors.ts';

export const defaultPageSize = 50;
export const maxPageSize = 200;

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows: ask again with `after: endCursor`.' })
  hasNextPage: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row; null on an empty page.' })
  endCursor: string | null;
}

/** `first` and `after`, checked. */
export interface PageRequest {
  size: number;
  /** The sort keys of the row before the page, as its cursor holds them. */
  after: unknown[] | null;
}

export interface PageArgs {
  first?: number | null;
  after?: string | null;
}

export function pageOf({ first, after }: PageArgs): PageRequest {
  const size = first ?? defaultPageSize;
  if (size < 0) throw new InputError('`first` counts rows: 0 or more.').at('first');
  if (size > maxPageSize) {
    throw new LimitError(
      `A page has at most ${maxPageSize} rows. Ask for the next one with \`after\`.`,
      maxPageSize,
    ).at('first');
  }
  return { size, after: after ? readCursor(after) : null };
}

/** A cursor holds the sort keys of its row: keyset paging neither skips nor repeats when rows come and go. */
export function cursorOf(keys: unknown[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

function readCursor(cursor: string): unknown[] {
  try {
    const keys = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(keys)) return keys;
  } catch {
    // Falls through to the one message for all that is no cursor.
  }
  throw new InputError('This is not a cursor of ours. Use `endCursor` of the page before.').at('after');
}

/** A page of a list, and how to count the whole list if somebody asks. */
export class Page<Row> {
  private constructor(
    readonly rows: Row[],
    readonly hasNextPage: boolean,
    readonly cursor: (row: Row) => string,
    readonly count: () => Promise<number>,
  ) {}

  static of<Row>(
    rows: Row[],
    hasNextPage: boolean,
    cursor: (row: Row) => string,
    count: () => Promise<number>,
  ): Page<Row> {
    return new Page(rows, hasNextPage, cursor, count);
  }

  /** From rows that were asked for with one more than fits: its presence says that more follow. */
  static from<Row>(
    fetched: Row[],
    size: number,
    cursor: (row: Row) => string,
    count: () => Promise<number>,
  ): Page<Row> {
    return new Page(fetched.slice(0, size), fetched.length > size, cursor, count);
  }
}
