'use client';

import { useQuery } from 'urql';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { ListTable } from '~/ui/list-table';
import { AppLink } from '../links/app-link';

const DifferenceQuery = graphql(`
  query Difference($from: DateTime!, $to: DateTime!, $user: UserRef, $resource: ResourceRef) {
    accessDifference(from: $from, to: $to, user: $user, resource: $resource, first: 100) {
      nodes {
        before
        after
        user {
          id
          displayName
        }
        resource {
          id
          name
        }
      }
    }
  }
`);

/** How access differs between two instants. */
export function Difference(props: {
  from: string;
  to: string;
  user: string | null;
  resource: string | null;
}) {
  const m = useMessages();
  const { from, to, user, resource } = props;
  const [{ data }] = useQuery({
    query: DifferenceQuery,
    variables: { from, to, user: user ? { id: user } : null, resource: resource ? { id: resource } : null },
  });
  return (
    <ListTable
      label={m.explorer.difference}
      header={m.explorer.difference}
      rows={data?.accessDifference.nodes}
      trackBy={(row) => `${row.user.id} ${row.resource.id}`}
      empty={m.explorer.noDifference}
      columns={[
        {
          id: 'user',
          header: m.user.one,
          isRowHeader: true,
          cell: (row) => <AppLink href={paths.user(row.user.id)}>{row.user.displayName}</AppLink>,
        },
        {
          id: 'resource',
          header: m.resource.one,
          cell: (row) => <AppLink href={paths.resource(row.resource.id)}>{row.resource.name}</AppLink>,
        },
        { id: 'before', header: m.explorer.before, cell: ({ before }) => before ?? '–' },
        { id: 'after', header: m.explorer.after, cell: ({ after }) => after ?? '–' },
      ]}
    />
  );
}
