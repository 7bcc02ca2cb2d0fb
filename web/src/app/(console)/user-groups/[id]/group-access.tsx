'use client';

import { type FragmentType, graphql, readFragment } from '../../../../gql';
import { paths } from '../../../../paths';
import { AppLink } from '../../../../ui/app-link';
import { ListTable } from '../../../../ui/list-table';
import { Time } from '../../../../ui/time';

const GroupAccess_UserGroup = graphql(`
  fragment GroupAccess_UserGroup on UserGroup {
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

/** What members may use because they are in the group. */
export function GroupAccess(props: { group: FragmentType<typeof GroupAccess_UserGroup> }) {
  const group = readFragment(GroupAccess_UserGroup, props.group);
  return (
    <ListTable
      label="Access"
      rows={group.resources.edges}
      trackBy={({ node }) => node.id}
      empty="This group gives access to nothing. Bind it to a resource."
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
      ]}
    />
  );
}
