'use client';

import Button from '@cloudscape-design/components/button';
import { useState } from 'react';
import { useMessages } from '~/i18n/language';
import type { Column } from './column';
import type { PageInfo } from './use-list';

/** Quotes a field by RFC 4180. An apostrophe before =, + and the like keeps spreadsheets from running a formula. */
const field = (value: string): string => {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** Exports everything that matches, not only the current page, as a CSV file. */
export function ExportButton<Row>({
  name,
  label,
  columns,
  more,
}: {
  name: string;
  label?: string;
  columns: Column<Row>[];
  more(after: string | null): Promise<{ rows: readonly Row[]; pageInfo: PageInfo }>;
}) {
  const m = useMessages();
  const [isBusy, setBusy] = useState(false);
  const write = async () => {
    setBusy(true);
    try {
      const exported = columns.filter(({ text }) => text !== undefined);
      const lines = [exported.map(({ id }) => id).join(',')];
      let after: string | null = null;
      for (;;) {
        const { rows, pageInfo } = await more(after);
        for (const row of rows) lines.push(exported.map(({ text }) => field(text?.(row) ?? '')).join(','));
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor ?? null;
      }
      save(`${name}.csv`, `${lines.join('\r\n')}\r\n`);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button formAction="none" iconName="download" loading={isBusy} onClick={write}>
      {label ?? m.list.export}
    </Button>
  );
}

export function save(name: string, text: string, type = 'text/csv;charset=utf-8'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
