'use client';

import { useQuery } from 'urql';
import { UserAccess } from '~/console/access/user-access';
import { AppLink } from '~/console/links/app-link';
import { useTabList } from '~/console/tabs';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Search } from '~/ui/search';

const ResourceUsersTabQuery = graphql(`
  query ResourceUsersTab($id: ID!, $search: String, $after: String) {
    resource(ref: { id: $id }) {
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
    query: ResourceUsersTabQuery,
    variables: { id, search: search || null, after },
  });
  return (
    <UserAccess
      edges={data?.resource?.users.edges}
      resourceId={id}
      filter={<Search value={search} label={m.picker.find} onSearch={find} />}
      paging={paging(data?.resource?.users.pageInfo)}
      empty={
        search ? (
          m.list.nothingFits
        ) : (
          <>
            {m.access.nobody} <AppLink href={paths.addBinding({ object: id })}>{m.binding.add}</AppLink>
          </>
        )
      }
    />
  );
}
