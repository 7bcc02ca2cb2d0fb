'use client';

import { parseAsString, useQueryStates } from 'nuqs';
import type { Paging } from '../ui/list-table';

/** What is searched for and which page is shown: the address says it, so that a link shows the same. */
export function useListState() {
  const [{ q, after }, set] = useQueryStates({ q: parseAsString.withDefault(''), after: parseAsString });
  const search = (text: string) => void set({ q: text || null, after: null });
  const paging = (page: { hasNextPage: boolean; endCursor?: string | null } | undefined): Paging => ({
    hasNextPage: page?.hasNextPage ?? false,
    isFirst: after === null,
    onNext: () => void set({ after: page?.endCursor ?? null }, { history: 'push' }),
    onFirst: () => void set({ after: null }, { history: 'push' }),
  });
  return { q, after, search, paging };
}
