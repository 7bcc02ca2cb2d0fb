'use client';

import Badge from '@cloudscape-design/components/badge';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { usePathname, useSearchParams } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { type FragmentType, graphql, readFragment } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { ListTable, type Paging } from '~/ui/list-table';
import { State } from '~/ui/state';
import { Time } from '~/ui/time';
import { LinkButton } from '../links/link-button';

export const EdgeTable_Edge = graphql(`
  fragment EdgeTable_Edge on Edge {
    id
    status
    startsAt
    endsAt
    authority
    reason
    endReason
    statedBy {
      name
      nameCode
    }
    endedBy {
      name
      nameCode
    }
  }
`);

export interface EdgeColumn<Row> {
  id: string;
  header: string;
  cell(row: Row): ReactNode;
}

interface Props<Row> {
  label: string;
  rows: readonly Row[] | undefined;
  columns: EdgeColumn<Row>[];
  edgeOf(row: Row): FragmentType<typeof EdgeTable_Edge>;
  nameOf(row: Row): string;
  empty: ReactNode;
  /** Further buttons, such as one that adds an edge. */
  actions?: ReactNode;
  filter?: ReactNode;
  paging?: Paging;
  /** The number of edges on all pages. */
  count?: number;
  /** Allows to end everything in the list at once: the id of the group, and the search that narrows the list. */
  allOf?: { of: string; search?: string; count: number };
}

/** Edges with their lifetimes, who stated them and why. Those that the viewer may end or extend can be selected. */
export function EdgeTable<Row>(props: Props<Row>) {
  const { label, rows, columns, empty, actions, allOf } = props;
  const m = useMessages();
  const pathname = usePathname();
  const search = useSearchParams();
  const [selected, setSelected] = useState<readonly Row[]>([]);
  const edge = (row: Row) => readFragment(EdgeTable_Edge, props.edgeOf(row));
  const isOurs = (row: Row) =>
    !['RULE', 'SYNC'].includes(edge(row).authority) && edge(row).status !== 'ENDED';
  const chosen = selected.filter((row) => rows?.includes(row));
  const ids = chosen.filter(isOurs).map((row) => edge(row).id);
  const back = search.size > 0 ? `${pathname}?${search}` : pathname;
  const isWhole = rows !== undefined && rows.length > 0 && chosen.length === rows.length;
  const which =
    isWhole && allOf && allOf.count > rows.length
      ? { of: allOf.of, search: allOf.search, back }
      : { ids, back };
  const isNone = ids.length === 0;
  const total = allOf?.count ?? props.count;
  const count = 'of' in which ? (allOf?.count ?? 0) : ids.length;
  return (
    <ListTable
      label={label}
      rows={rows}
      trackBy={(row) => edge(row).id}
      empty={empty}
      paging={props.paging}
      filter={props.filter}
      selection={{ rows: chosen, onChange: setSelected, label: props.nameOf }}
      header={
        <Header
          variant="h2"
          counter={total === undefined ? undefined : `(${total})`}
          description={'of' in which ? m.list.allChosen(count) : undefined}
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              <LinkButton
                href={paths.extendEdges(which)}
                disabled={isNone}
                disabledReason={chosen.length > 0 ? m.edges.notOurs : m.edges.chooseFirst}
              >
                {m.edges.extend}
              </LinkButton>
              <LinkButton
                href={paths.endEdges(which)}
                disabled={isNone}
                disabledReason={chosen.length > 0 ? m.edges.notOurs : m.edges.chooseFirst}
              >
                {m.edges.end}
              </LinkButton>
              {actions}
            </SpaceBetween>
          }
        >
          {label}
        </Header>
      }
      columns={[
        ...columns.map((column, index) => ({ ...column, isRowHeader: index === 0 })),
        {
          id: 'status',
          header: m.edges.status,
          minWidth: 120,
          cell: (row) => <State of={edge(row).status} />,
        },
        {
          id: 'from',
          header: m.edges.from,
          minWidth: 130,
          cell: (row) => <Time at={edge(row).startsAt} none={m.edges.ever} />,
        },
        { id: 'until', header: m.edges.until, minWidth: 110, cell: (row) => <Time at={edge(row).endsAt} /> },
        { id: 'why', header: m.edges.statedBy, cell: (row) => <StatedBy edge={edge(row)} /> },
      ]}
    />
  );
}

interface EdgeOrigin {
  authority: 'MANUAL' | 'RULE' | 'SYNC' | 'REQUEST' | 'IMPORT';
  reason?: string | null;
  endReason?: string | null;
  statedBy: { name: string };
  endedBy?: { name: string } | null;
}

/** Who stated the edge, and why. If a rule or a syncer did, says where to change it. */
function StatedBy({ edge }: { edge: EdgeOrigin }) {
  const m = useMessages().edges;
  const { authority } = edge;
  if (authority === 'RULE') return <Badge color="blue">{m.byRule}</Badge>;
  if (authority === 'SYNC') return <Badge color="blue">{m.bySyncer(edge.statedBy.name)}</Badge>;
  return (
    <>
      {edge.statedBy.name}
      {edge.reason && `: ${edge.reason}`}
      {edge.endedBy && ` · ${m.endedBy(edge.endedBy.name)}${edge.endReason ? `: ${edge.endReason}` : ''}`}
    </>
  );
}
