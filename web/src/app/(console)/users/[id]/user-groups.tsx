'use client';

import { type FragmentType, graphql, readFragment } from '../../../../gql';
import { paths } from '../../../../paths';
import { AppLink } from '../../../../ui/app-link';
import { ListTable } from '../../../../ui/list-table';
import { Time } from '../../../../ui/time';

const UserGroups_User = graphql(`
  fragment UserGroups_User on User {
    id
    userGroups(first: 200) {
      edges {
        endsAt
        isDirect
        node {
          id
          name
        }
      }
    }
  }
`);

/** The groups the user is in, directly or through others. */
export function UserGroups(props: { user: FragmentType<typeof UserGroups_User> }) {
  const user = readFragment(UserGroups_User, props.user);
  return (
    <ListTable
      label="User groups"
      rows={user.userGroups.edges}
      trackBy={({ node }) => node.id}
      empty="In no group."
      columns={[
        {
          id: 'name',
          header: 'Group',
          isRowHeader: true,
          cell: ({ node }) => <AppLink href={paths.userGroup(node.id)}>{node.name}</AppLink>,
        },
        {
          id: 'how',
          header: 'How',
          cell: ({ isDirect }) => (isDirect ? 'Directly' : 'Through another group'),
        },
        { id: 'until', header: 'Until', cell: ({ endsAt }) => <Time at={endsAt} /> },
      ]}
    />
  );
}
