'use client';

import { type FragmentType, graphql, readFragment } from '../../../../gql';
import { paths } from '../../../../paths';
import { AppLink } from '../../../../ui/app-link';
import { ListTable } from '../../../../ui/list-table';
import { Time } from '../../../../ui/time';

const UserAccess_User = graphql(`
  fragment UserAccess_User on User {
    id
    resources(first: 200) {
      edges {
        level
        endsAt
        node {
          id
          kind
          name
        }
      }
    }
  }
`);

/** What the user may use, and a way to ask why. */
export function UserAccess(props: { user: FragmentType<typeof UserAccess_User> }) {
  const user = readFragment(UserAccess_User, props.user);
  return (
    <ListTable
      label="Access"
      rows={user.resources.edges}
      trackBy={({ node }) => node.id}
      empty="Nothing. Put the user into a group that is bound to something."
      columns={[
        {
          id: 'name',
          header: 'Resource',
          isRowHeader: true,
          cell: ({ node }) => <AppLink href={paths.resource(node.id)}>{node.name}</AppLink>,
        },
        {
          id: 'kind',
          header: 'Kind',
          cell: ({ node }) => node.kind.charAt(0) + node.kind.slice(1).toLowerCase(),
        },
        { id: 'level', header: 'Level', cell: ({ level }) => level },
        { id: 'until', header: 'Until', cell: ({ endsAt }) => <Time at={endsAt} /> },
        {
          id: 'why',
          header: 'Why',
          cell: ({ node }) => <AppLink href={paths.why(user.id, node.id)}>Why?</AppLink>,
        },
      ]}
    />
  );
}
