'use client';

import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { ListTable, type Paging } from '~/ui/list-table';
import { Time } from '~/ui/time';
import { AppLink } from '../links/app-link';

export const ResourceAccess_Edge = graphql(`
  fragment ResourceAccess_Edge on EffectiveResourceEdge {
    level
    endsAt
    node {
      id
      kind
      name
    }
  }
`);

/** The resources that a user, or every member of a group, may use. */
export function ResourceAccess(props: {
  edges: readonly FragmentType<typeof ResourceAccess_Edge>[] | undefined;
  /** The user whose access this is. If given, each row links to the explanation. */
  userId?: string;
  at?: string | null;
  empty: ReactNode;
  paging?: Paging;
}) {
  const m = useMessages();
  const { userId, at } = props;
  return (
    <ListTable
      label={m.access.title}
      rows={props.edges?.map((edge) => readFragment(ResourceAccess_Edge, edge))}
      trackBy={({ node }) => node.id}
      empty={props.empty}
      paging={props.paging}
      columns={[
        {
          id: 'name',
          header: m.resource.one,
          isRowHeader: true,
          cell: ({ node }) => <AppLink href={paths.resource(node.id)}>{node.name}</AppLink>,
        },
        { id: 'kind', header: m.resource.kind, cell: ({ node }) => m.kinds[node.kind] },
        { id: 'level', header: m.binding.level, cell: ({ level }) => level },
        { id: 'until', header: m.edges.until, cell: ({ endsAt }) => <Time at={endsAt} /> },
        ...(userId
          ? [
              {
                id: 'why',
                header: m.why.title,
                cell: ({ node }: { node: { id: string } }) => (
                  <AppLink href={paths.why(userId, node.id, at)}>{m.why.link}</AppLink>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
