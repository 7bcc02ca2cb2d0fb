import { Field, ObjectType } from 'type-graphql';
import { isStorable } from './characters.ts';
import { errorText } from './error-text.ts';
import { InputError, LimitError } from './errors.ts';

export const defaultPageSize = 50;
export const maxPageSize = 200;

/**
 * Lists are read forward only, so there is no `before`.
 * @see https://relay.dev/graphql/connections.htm#sec-undefined.PageInfo
 */
@ObjectType({ description: 'Where a page is in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more rows follow. Ask for them with `after: endCursor`.' })
  hasNextPage: boolean;

  @Field(() => Boolean, {
    description:
      'Whether rows come before this page. It is true wherever the page was asked for with `after`.',
  })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first row; null on an empty page.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last row; null on an empty page.' })
  endCursor: string | null;
}

/** The arguments `first` and `after`, checked. */
export interface PageRequest {
  size: number;
  /** The sort keys of the row before the page, as its cursor contains them. */
  after: unknown[] | null;
}

export interface PageArgs {
  first?: number | null;
  after?: string | null;
}

export function pageOf({ first, after }: PageArgs): PageRequest {
  const size = first ?? defaultPageSize;
  if (size < 0) throw new InputError(errorText('FIRST_NEGATIVE')).at('first');
  if (size > maxPageSize) {
    throw new LimitError(errorText('PAGE_TOO_LARGE', { limit: maxPageSize }), maxPageSize).at('first');
  }
  return { size, after: after ? readCursor(after) : null };
}

/**
 * A cursor contains the sort keys of its row, for keyset pagination: rows that are added or removed make it neither
 * skip nor repeat others.
 */
export function cursorOf(keys: unknown[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

function readCursor(cursor: string): unknown[] {
  try {
    const keys = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(keys)) return keys;
  } catch {
    // Falls through to the one error message for every invalid cursor.
  }
  throw new InputError(errorText('CURSOR_INVALID')).at('after');
}

const largestKey = 2 ** 31 - 1;
const instant = /^-?infinity$|^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|\+00(?::00)?)$/;

/** Checks of the parts of a cursor: only values that the database accepts without an error pass. */
const parts = {
  text: (value: unknown) => typeof value === 'string' && isStorable(value),
  key: (value: unknown) => Number.isSafeInteger(value) && Math.abs(Number(value)) <= largestKey,
  /** Keys of edges, and positions, exceed 32 bits. */
  bigKey: (value: unknown) => Number.isSafeInteger(value),
  instant: (value: unknown) =>
    typeof value === 'string' && instant.test(value) && (value.endsWith('infinity') || isOnCalendar(value)),
};

/** JavaScript would take 31 February for 3 March. */
const isOnCalendar = (text: string): boolean => {
  const time = new Date(`${text.slice(0, 10)}T${text.slice(11, 19)}Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text.slice(0, 10));
};

/** Refuses a cursor that does not consist of these parts, because clients can send anything. */
export function assertCursor(after: readonly unknown[], ...kinds: (keyof typeof parts)[]): void {
  const fits = after.length === kinds.length && kinds.every((kind, index) => parts[kind](after[index]));
  if (fits) return;
  throw new InputError(errorText('CURSOR_OF_OTHER_LIST')).at('after');
}

/** Whether there are rows before and after a page. */
type Neighbours = Pick<PageInfo, 'hasNextPage' | 'hasPreviousPage'>;

/** One page of a list, with a function that counts the whole list if that is asked for. */
export class Page<Row> {
  private constructor(
    readonly rows: Row[],
    readonly neighbours: Neighbours,
    readonly cursor: (row: Row) => string,
    readonly count: () => Promise<number>,
  ) {}

  static of<Row>(
    rows: Row[],
    neighbours: Neighbours,
    cursor: (row: Row) => string,
    count: () => Promise<number>,
  ): Page<Row> {
    return new Page(rows, neighbours, cursor, count);
  }

  /** Makes a page of rows that were fetched with one more than its size: the additional row shows that more follow. */
  static from<Row>(
    fetched: Row[],
    { size, after }: PageRequest,
    cursor: (row: Row) => string,
    count: () => Promise<number>,
  ): Page<Row> {
    const neighbours = { hasNextPage: fetched.length > size, hasPreviousPage: after !== null };
    return new Page(fetched.slice(0, size), neighbours, cursor, count);
  }
}
