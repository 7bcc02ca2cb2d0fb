'use client';

import Tabs from '@cloudscape-design/components/tabs';
import { parseAsString, useQueryState } from 'nuqs';
import type { ReactNode } from 'react';

export interface Tab {
  id: string;
  label: string;
  content: ReactNode;
}

/** Tabs whose choice is in the address. */
export function UrlTabs({ tabs }: { tabs: [Tab, ...Tab[]] }) {
  const [tab, setTab] = useQueryState(
    'tab',
    parseAsString.withDefault(tabs[0].id).withOptions({ history: 'push' }),
  );
  return <Tabs activeTabId={tab} tabs={tabs} onChange={({ detail }) => void setTab(detail.activeTabId)} />;
}
