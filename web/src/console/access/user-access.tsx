'use client';

import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { ListTable, type Paging } from '~/ui/list-table';
import { Time } from '~/ui/time';
import { AppLink } from '../links/app-link';

export const UserAccess_Edge = graphql(`
  fragment UserAccess_Edge on EffectiveUserEdge {
    level
    endsAt
    node {
      id
      displayName
      username
    }
  }
`);

/** The users who may use a resource, or the resources of a group. */
export function UserAccess(props: {
  edges: readonly FragmentType<typeof UserAccess_Edge>[] | undefined;
  /** The resource. If given, each row links to the explanation. */
  resourceId?: string;
  empty: ReactNode;
  filter?: ReactNode;
  paging?: Paging;
}) {
  const m = useMessages();
  const { resourceId } = props;
  return (
    <ListTable
      label={m.access.who}
      rows={props.edges?.map((edge) => readFragment(UserAccess_Edge, edge))}
      trackBy={({ node }) => node.id}
      empty={props.empty}
      filter={props.filter}
      paging={props.paging}
      columns={[
        {
          id: 'name',
          header: m.user.one,
          isRowHeader: true,
          cell: ({ node }) => <AppLink href={paths.user(node.id)}>{node.displayName}</AppLink>,
        },
        { id: 'username', header: m.user.username, cell: ({ node }) => node.username },
        { id: 'level', header: m.binding.level, cell: ({ level }) => level },
        { id: 'until', header: m.edges.until, cell: ({ endsAt }) => <Time at={endsAt} /> },
        ...(resourceId
          ? [
              {
                id: 'why',
                header: m.why.title,
                cell: ({ node }: { node: { id: string } }) => (
                  <AppLink href={paths.why(node.id, resourceId)}>{m.why.link}</AppLink>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
