'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQuery } from 'urql';
import { Memberships } from '~/console/edges/memberships';
import { AppLink } from '~/console/links/app-link';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { ListTable } from '~/ui/list-table';
import { Time } from '~/ui/time';

const UserGroupsTabQuery = graphql(`
  query UserGroupsTab($id: ID!) {
    user(ref: { id: $id }) {
      id
      memberships(first: 200) {
        nodes {
          id
          ...Memberships_Membership
        }
      }
      userGroups(first: 200) {
        edges {
          isDirect
          endsAt
          node {
            id
            name
          }
        }
      }
    }
  }
`);

/** Groups of which the user is a direct member, and groups that follow by nesting. */
export function GroupsTab({ id }: { id: string }) {
  const m = useMessages();
  const [{ data }] = useQuery({ query: UserGroupsTabQuery, variables: { id } });
  return (
    <SpaceBetween size="l">
      <Memberships
        memberships={data?.user?.memberships.nodes}
        shows="userGroup"
        add={paths.addMembers({ users: [id] })}
        empty={m.members.userInNone}
      />
      <ListTable
        label={m.members.byNesting}
        header={m.members.byNesting}
        rows={data?.user?.userGroups.edges.filter(({ isDirect }) => !isDirect)}
        trackBy={({ node }) => node.id}
        empty={m.members.noneByNesting}
        columns={[
          {
            id: 'name',
            header: m.userGroup.one,
            isRowHeader: true,
            cell: ({ node }) => <AppLink href={paths.userGroup(node.id)}>{node.name}</AppLink>,
          },
          { id: 'until', header: m.edges.until, cell: ({ endsAt }) => <Time at={endsAt} /> },
        ]}
      />
    </SpaceBetween>
  );
}
