'use client';

import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table, { type TableProps } from '@cloudscape-design/components/table';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/language';

export interface Paging {
  hasNextPage: boolean;
  isFirst: boolean;
  onNext(): void;
  onFirst(): void;
}

interface Props<Row> {
  label: string;
  rows: readonly Row[] | undefined;
  columns: TableProps.ColumnDefinition<Row>[];
  trackBy: (row: Row) => string;
  empty: ReactNode;
  header?: ReactNode;
  filter?: ReactNode;
  paging?: Paging;
  selection?: { rows: readonly Row[]; onChange(rows: readonly Row[]): void; label(row: Row): string };
}

/** A table with its filter and pages, and with texts for loading and for no results. */
export function ListTable<Row>({
  label,
  rows,
  columns,
  trackBy,
  empty,
  header,
  filter,
  paging,
  selection,
}: Props<Row>) {
  const m = useMessages();
  return (
    <Table
      variant="container"
      items={rows ?? []}
      loading={rows === undefined}
      loadingText={m.loading}
      columnDefinitions={columns}
      trackBy={trackBy}
      header={header}
      filter={filter}
      wrapLines
      selectionType={selection && 'multi'}
      selectedItems={selection?.rows}
      onSelectionChange={({ detail }) => selection?.onChange(detail.selectedItems)}
      ariaLabels={{
        tableLabel: label,
        selectionGroupLabel: label,
        allItemsSelectionLabel: () => m.list.choosePage,
        itemSelectionLabel: (_data, row) => selection?.label(row) ?? '',
      }}
      empty={<Box color="text-body-secondary">{empty}</Box>}
      pagination={paging && <Pages {...paging} />}
    />
  );
}

export function Pages({ hasNextPage, isFirst, onNext, onFirst }: Paging) {
  const m = useMessages();
  if (isFirst && !hasNextPage) return null;
  return (
    <SpaceBetween direction="horizontal" size="xs">
      <Button formAction="none" disabled={isFirst} onClick={onFirst}>
        {m.list.firstPage}
      </Button>
      <Button formAction="none" disabled={!hasNextPage} onClick={onNext}>
        {m.list.nextPage}
      </Button>
    </SpaceBetween>
  );
}
