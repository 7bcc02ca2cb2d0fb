'use client';

import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useMessages } from '../../i18n/language';
import { pathOf } from '../../paths';
import type { Paging } from '../../ui/list-table';
import { AppLink } from '../app-link';
import { LinkButton } from '../link-button';
import { EdgeTable, type EdgeTable_Edge } from './edge-table';

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
  /** The ends that are shown: the other one is the object of the page. */
  shows: readonly ('subject' | 'object')[];
  add: string;
  empty: ReactNode;
  paging?: Paging;
}

/** Who is bound to what, at which level. */
export function Bindings({ bindings, shows, add, empty, paging }: Props) {
  const m = useMessages();
  const rows = bindings?.map((binding) => readFragment(Bindings_Binding, binding));
  type Row = NonNullable<typeof rows>[number];
  const nameOf = (end: Row['subject'] | Row['object']) => ('displayName' in end ? end.displayName : end.name);
  const link = (end: Row['subject'] | Row['object']) => (
    <AppLink href={pathOf(end.id) ?? ''}>{nameOf(end)}</AppLink>
  );
  return (
    <EdgeTable
      label={m.places.bindings}
      rows={rows}
      edgeOf={(row) => row as FragmentType<typeof EdgeTable_Edge>}
      nameOf={(row) => `${nameOf(row.subject)} – ${nameOf(row.object)}`}
      empty={empty}
      paging={paging}
      actions={
        <LinkButton variant="primary" href={add}>
          {m.binding.add}
        </LinkButton>
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
