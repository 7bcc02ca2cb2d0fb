'use client';

import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import CollectionPreferences from '@cloudscape-design/components/collection-preferences';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table, { type TableProps } from '@cloudscape-design/components/table';
import { type ReactNode, useEffect, useState } from 'react';
import { useMessages } from '~/i18n/language';
import { Pages } from '~/ui/list-table';
import type { Column } from './column';
import { ExportButton } from './export-button';
import type { FilterField } from './filter';
import { FilterBar } from './filter-bar';
import { type Preferences, usePreferences } from './preferences';
import type { ListState, PageInfo } from './use-list';

/** The selected rows: some of this page, or all that match. */
export interface Selection<Row> {
  rows: readonly Row[];
  isAll: boolean;
  count: number;
}

interface Props<Row> {
  name: string;
  label: string;
  list: ListState<string>;
  fields: readonly FilterField[];
  columns: Column<Row>[];
  rows: readonly Row[] | undefined;
  total: number | undefined;
  pageInfo: PageInfo | undefined;
  trackBy(row: Row): string;
  empty: ReactNode;
  /** Buttons for what can be done with the selection. */
  actions?(selection: Selection<Row>): ReactNode;
  /** Loads another page, for an export of all rows that match. */
  more?(after: string | null): Promise<{ rows: readonly Row[]; pageInfo: PageInfo }>;
}

/** A list of objects that the server searches, filters, sorts and pages, so that it can have any size. */
export function ObjectList<Row>(props: Props<Row>) {
  const { name, label, list, fields, columns, rows, total, trackBy } = props;
  const m = useMessages();
  const [selected, setSelected] = useState<readonly Row[]>([]);
  const [isAll, setAll] = useState(false);
  const [preferences, keep] = usePreferences(name, columns);
  // Clears the selection when the list shows something else.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address and the page say what is shown
  useEffect(() => {
    setSelected([]);
    setAll(false);
  }, [list.address, list.after]);

  const chosen = rows ? selected.filter((row) => rows.some((other) => trackBy(other) === trackBy(row))) : [];
  const selection: Selection<Row> = { rows: chosen, isAll, count: isAll ? (total ?? 0) : chosen.length };
  const isWholePage = rows !== undefined && rows.length > 0 && chosen.length === rows.length;
  const definitions: TableProps.ColumnDefinition<Row>[] = columns.map(
    ({ id, header, cell, order, width }) => ({
      id,
      header,
      cell,
      width,
      minWidth: 90,
      isRowHeader: id === columns[0]?.id,
      sortingField: order,
    }),
  );
  return (
    <Table
      variant="full-page"
      stickyHeader
      resizableColumns
      items={rows ?? []}
      loading={rows === undefined}
      loadingText={m.loading}
      trackBy={trackBy}
      columnDefinitions={definitions}
      columnDisplay={columns.map(({ id }) => ({
        id,
        visible: id === columns[0]?.id || preferences.columns.includes(id),
      }))}
      contentDensity={preferences.isCompact ? 'compact' : 'comfortable'}
      sortingColumn={definitions.find(({ sortingField }) => sortingField === list.order)}
      sortingDescending={list.direction === 'DESC'}
      onSortingChange={({ detail }) => {
        if (detail.sortingColumn.sortingField)
          list.sort(detail.sortingColumn.sortingField, detail.isDescending ? 'DESC' : 'ASC');
      }}
      selectionType={props.actions ? 'multi' : undefined}
      selectedItems={chosen}
      onSelectionChange={({ detail }) => {
        setSelected(detail.selectedItems);
        setAll(false);
      }}
      ariaLabels={{
        tableLabel: label,
        selectionGroupLabel: label,
        allItemsSelectionLabel: () => m.list.choosePage,
        itemSelectionLabel: (_data, row) => m.list.choose(trackBy(row)),
      }}
      header={
        <Header
          counter={total === undefined ? undefined : `(${total})`}
          description={
            props.actions && (
              <SelectionSize
                selection={selection}
                total={total ?? 0}
                isWholePage={isWholePage}
                onAll={() => setAll(true)}
              />
            )
          }
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              {props.more && <ExportButton name={name} columns={columns} more={props.more} />}
              {props.actions?.(selection)}
            </SpaceBetween>
          }
        >
          {label}
        </Header>
      }
      filter={<FilterBar list={list} fields={fields} label={m.list.find} />}
      pagination={<Pages {...list.paging(props.pageInfo)} />}
      preferences={
        <ListPreferences label={label} columns={columns} preferences={preferences} onChange={keep} />
      }
      empty={<Box textAlign="center">{props.empty}</Box>}
    />
  );
}

/** Says how many rows are selected, and offers to select those of the other pages, too. */
function SelectionSize<Row>({
  selection: { rows, isAll },
  total,
  isWholePage,
  onAll,
}: {
  selection: Selection<Row>;
  total: number;
  isWholePage: boolean;
  onAll: () => void;
}) {
  const m = useMessages();
  return (
    <div aria-live="polite">
      {isAll && m.list.allChosen(total)}
      {!isAll && isWholePage && total > rows.length && (
        <Button variant="inline-link" onClick={onAll}>
          {m.list.chooseAll(total)}
        </Button>
      )}
      {!isAll && !isWholePage && rows.length > 0 && m.list.chosen(rows.length)}
    </div>
  );
}

function ListPreferences<Row>({
  label,
  columns,
  preferences,
  onChange,
}: {
  label: string;
  columns: Column<Row>[];
  preferences: Preferences;
  onChange: (preferences: Preferences) => void;
}) {
  const m = useMessages();
  return (
    <CollectionPreferences
      title={m.list.preferences}
      confirmLabel={m.save}
      cancelLabel={m.form.cancel}
      preferences={{
        visibleContent: [...preferences.columns],
        contentDensity: preferences.isCompact ? 'compact' : 'comfortable',
      }}
      contentDensityPreference={{ label: m.list.compact, description: m.list.compactText }}
      visibleContentPreference={{
        title: m.list.columns,
        options: [
          {
            label,
            options: columns.slice(1).map(({ id, header }) => ({ id, label: header })),
          },
        ],
      }}
      onConfirm={({ detail }) =>
        onChange({
          columns: [columns[0]?.id ?? '', ...(detail.visibleContent ?? [])],
          isCompact: detail.contentDensity === 'compact',
        })
      }
    />
  );
}
