'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '~/gql';
import { useMessages } from '~/i18n/language';
import { pathOf } from '~/paths';
import type { Paging } from '~/ui/list-table';
import { AppLink } from '../links/app-link';
import { LinkButton } from '../links/link-button';
import type { Column } from '../list/column';
import { ExportButton } from '../list/export-button';
import type { PageInfo } from '../list/use-list';
import { EdgeTable, EdgeTable_Edge } from './edge-table';

export const Bindings_Binding = graphql(`
  fragment Bindings_Binding on Binding {
    id
    level
    subject {
      ... on User {
        id
        displayName
      }
      ... on UserGroup {
        id
        name
      }
    }
    object {
      ... on Resource {
        id
        name
        kind
      }
      ... on ResourceGroup {
        id
        name
        kind
      }
    }
    ...EdgeTable_Edge
  }
`);

interface Props {
  bindings: readonly FragmentType<typeof Bindings_Binding>[] | undefined;
  /** Which ends of the bindings to show. A page of an object leaves out the end that is the object itself. */
  shows: readonly ('subject' | 'object')[];
  add: string;
  empty: ReactNode;
  paging?: Paging;
  filter?: ReactNode;
  /** The number of bindings on all pages. */
  count?: number;
  /** Loads another page, for an export of all bindings that match. */
  more?(after: string | null): Promise<{ rows: readonly Listed[]; pageInfo: PageInfo }>;
}

type Listed = FragmentType<typeof Bindings_Binding>;

const exportedFields = ['subject', 'object', 'kind', 'level', 'status', 'startsAt', 'endsAt'] as const;

/** The columns of the exported CSV file. */
const exportColumns = (
  exported: (row: Listed) => Record<(typeof exportedFields)[number], string | null | undefined>,
): Column<Listed>[] =>
  exportedFields.map((id) => ({
    id,
    header: id,
    cell: (row) => exported(row)[id],
    text: (row) => exported(row)[id],
  }));

export function Bindings({ bindings, shows, add, empty, paging, filter, count, more }: Props) {
  const m = useMessages();
  const rows = bindings?.map((binding) => readFragment(Bindings_Binding, binding));
  type Row = NonNullable<typeof rows>[number];
  const nameOf = (end: Row['subject'] | Row['object']) => ('displayName' in end ? end.displayName : end.name);
  const link = (end: Row['subject'] | Row['object']) => (
    <AppLink href={pathOf(end.id) ?? ''}>{nameOf(end)}</AppLink>
  );
  const exported = exportColumns((listed) => {
    const row = readFragment(Bindings_Binding, listed);
    const { startsAt, endsAt, status } = readFragment(EdgeTable_Edge, row);
    return {
      subject: nameOf(row.subject),
      object: nameOf(row.object),
      kind: row.object.kind,
      level: row.level,
      status,
      startsAt,
      endsAt,
    };
  });
  return (
    <EdgeTable
      label={m.places.bindings}
      rows={rows}
      edgeOf={(row) => row}
      nameOf={(row) => `${nameOf(row.subject)} – ${nameOf(row.object)}`}
      empty={empty}
      paging={paging}
      filter={filter}
      count={count}
      actions={
        <SpaceBetween direction="horizontal" size="xs">
          {more && <ExportButton name="bindings" columns={exported} more={more} />}
          <LinkButton variant="primary" href={add}>
            {m.binding.add}
          </LinkButton>
        </SpaceBetween>
      }
      columns={[
        ...(shows.includes('subject')
          ? [{ id: 'subject', header: m.binding.subject, cell: (row: Row) => link(row.subject) }]
          : []),
        ...(shows.includes('object')
          ? [
              { id: 'object', header: m.binding.object, cell: (row: Row) => link(row.object) },
              { id: 'kind', header: m.resource.kind, cell: (row: Row) => m.kinds[row.object.kind] },
            ]
          : []),
        { id: 'level', header: m.binding.level, cell: (row: Row) => row.level },
      ]}
    />
  );
}
