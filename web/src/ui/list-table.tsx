'use client';

import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table, { type TableProps } from '@cloudscape-design/components/table';
import type { ReactNode } from 'react';

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
  empty: string;
  header?: ReactNode;
  filter?: ReactNode;
  paging?: Paging;
}

/** A list with its filter and its pages. While nothing is there yet it says so. */
export function ListTable<Row>({ label, rows, columns, trackBy, empty, header, filter, paging }: Props<Row>) {
  return (
    <Table
      variant="container"
      items={rows ?? []}
      loading={rows === undefined}
      loadingText="Loading"
      columnDefinitions={columns}
      trackBy={trackBy}
      header={header}
      filter={filter}
      wrapLines
      ariaLabels={{ tableLabel: label, selectionGroupLabel: label }}
      empty={<Box color="text-body-secondary">{empty}</Box>}
      pagination={paging && <Pages {...paging} />}
    />
  );
}

function Pages({ hasNextPage, isFirst, onNext, onFirst }: Paging) {
  if (isFirst && !hasNextPage) return null;
  return (
    <SpaceBetween direction="horizontal" size="xs">
      <Button disabled={isFirst} onClick={onFirst}>
        First page
      </Button>
      <Button disabled={!hasNextPage} onClick={onNext}>
        Next page
      </Button>
    </SpaceBetween>
  );
}
