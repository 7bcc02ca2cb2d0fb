'use client';

import { type FragmentType, graphql, readFragment } from '../../../../gql';
import { paths } from '../../../../paths';
import { AppLink } from '../../../../ui/app-link';
import { ListTable } from '../../../../ui/list-table';
import { Time } from '../../../../ui/time';

const GroupMembers_UserGroup = graphql(`
  fragment GroupMembers_UserGroup on UserGroup {
    id
    members(first: 200) {
      edges {
        endsAt
        isDirect
        node {
          id
          displayName
          department
        }
      }
    }
  }
`);

/** Everybody who is in the group, directly or through nesting. */
export function GroupMembers(props: { group: FragmentType<typeof GroupMembers_UserGroup> }) {
  const group = readFragment(GroupMembers_UserGroup, props.group);
  return (
    <ListTable
      label="Members"
      rows={group.members.edges}
      trackBy={({ node }) => node.id}
      empty="Nobody is in this group yet. Add a member."
      columns={[
        {
          id: 'name',
          header: 'User',
          isRowHeader: true,
          cell: ({ node }) => <AppLink href={paths.user(node.id)}>{node.displayName}</AppLink>,
        },
        { id: 'department', header: 'Department', cell: ({ node }) => node.department ?? '–' },
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
