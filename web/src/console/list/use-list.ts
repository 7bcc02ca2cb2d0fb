'use client';

import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useMemo } from 'react';
import type { Paging } from '~/ui/list-table';
import { type Filter, type FilterField, noFilter, parseFilter, printFilter, whereOf } from './filter';

export interface PageInfo {
  hasNextPage: boolean;
  endCursor?: string | null;
}

export interface ListState<Order extends string> {
  search: string;
  filter: Filter;
  where: Record<string, unknown> | null;
  order: Order;
  direction: 'ASC' | 'DESC';
  after: string | null;
  /** The query string for search, filter and order, without the page. */
  address: string;
  show(search: string, filter: Filter): void;
  sort(order: Order, direction: 'ASC' | 'DESC'): void;
  paging(page: PageInfo | undefined): Paging;
}

/** Search, filter, order and page of a list. They are in the address, so that a link shows the same list. */
export function useList<Order extends string>(
  orders: readonly [Order, ...Order[]],
  fields: readonly FilterField[],
): ListState<Order> {
  const [state, set] = useQueryStates({
    q: parseAsString.withDefault(''),
    filter: parseAsString.withDefault(''),
    sort: parseAsStringLiteral(orders).withDefault(orders[0]),
    dir: parseAsStringLiteral(['ASC', 'DESC'] as const).withDefault('ASC'),
    after: parseAsString,
  });
  const filter = useMemo(() => parseFilter(state.filter) ?? noFilter, [state.filter]);
  const where = useMemo(() => whereOf(filter, fields), [filter, fields]);
  const address = new URLSearchParams({
    ...(state.q && { q: state.q }),
    ...(state.filter && { filter: state.filter }),
  }).toString();
  return {
    search: state.q,
    filter,
    where,
    order: state.sort as Order,
    direction: state.dir,
    after: state.after,
    address,
    show: (search, next) => void set({ q: search || null, filter: printFilter(next) || null, after: null }),
    sort: (order, direction) => void set({ sort: order as never, dir: direction, after: null }),
    paging: (page) => ({
      hasNextPage: page?.hasNextPage ?? false,
      isFirst: state.after === null,
      onNext: () => void set({ after: page?.endCursor ?? null }, { history: 'push' }),
      onFirst: () => void set({ after: null }, { history: 'push' }),
    }),
  };
}
