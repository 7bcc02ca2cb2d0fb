'use client';

import { useQuery } from 'urql';
import { UserAccess } from '~/console/access/user-access';
import { useTabList } from '~/console/tabs';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { Search } from '~/ui/search';

const ResourceGroupUsersQuery = graphql(`
  query ResourceGroupUsers($id: ID!, $search: String, $after: String) {
    resourceGroup(ref: { id: $id }) {
      id
      users(first: 50, search: $search, after: $after) {
        edges {
          node {
            id
          }
          ...UserAccess_Edge
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export function UsersTab({ id }: { id: string }) {
  const m = useMessages();
  const { search, after, find, paging } = useTabList();
  const [{ data }] = useQuery({
    query: ResourceGroupUsersQuery,
    variables: { id, search: search || null, after },
  });
  return (
    <UserAccess
      edges={data?.resourceGroup?.users.edges}
      filter={<Search value={search} label={m.picker.find} onSearch={find} />}
      paging={paging(data?.resourceGroup?.users.pageInfo)}
      empty={search ? m.list.nothingFits : m.access.nobody}
    />
  );
}
