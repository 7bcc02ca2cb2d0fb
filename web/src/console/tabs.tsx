'use client';

import Tabs from '@cloudscape-design/components/tabs';
import { parseAsString, useQueryStates } from 'nuqs';
import type { ReactNode } from 'react';
import type { Paging } from '../ui/list-table';

export interface Tab {
  id: string;
  label: string;
  content: ReactNode;
}

const states = { tab: parseAsString, q: parseAsString.withDefault(''), after: parseAsString };

/** Tabs whose choice is in the address. Only the tab that is shown loads data. */
export function UrlTabs({ tabs }: { tabs: [Tab, ...Tab[]] }) {
  const [{ tab }, set] = useQueryStates(states, { history: 'push' });
  const shown = tabs.find(({ id }) => id === tab) ?? tabs[0];
  return (
    <Tabs
      activeTabId={shown.id}
      tabs={tabs.map((one) => ({ ...one, content: one === shown ? one.content : null }))}
      onChange={({ detail }) => void set({ tab: detail.activeTabId, q: null, after: null })}
    />
  );
}

/** The search and the page of the list in a tab, from the address. */
export function useTabList() {
  const [{ q, after }, set] = useQueryStates(states);
  return {
    search: q,
    after,
    find: (text: string) => void set({ q: text || null, after: null }),
    paging: (page: { hasNextPage: boolean; endCursor?: string | null } | undefined): Paging => ({
      hasNextPage: page?.hasNextPage ?? false,
      isFirst: after === null,
      onNext: () => void set({ after: page?.endCursor ?? null }, { history: 'push' }),
      onFirst: () => void set({ after: null }, { history: 'push' }),
    }),
  };
}
