'use client';

import { useQuery } from 'urql';
import { ResourceAccess } from '~/console/access/resource-access';
import { useTabList } from '~/console/tabs';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';

const GroupAccessTabQuery = graphql(`
  query GroupAccessTab($id: ID!, $after: String) {
    userGroup(ref: { id: $id }) {
      id
      resources(first: 100, after: $after) {
        edges {
          node {
            id
          }
          ...ResourceAccess_Edge
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** The access that the group gives to its members. */
export function AccessTab({ id }: { id: string }) {
  const m = useMessages();
  const { after, paging } = useTabList();
  const [{ data }] = useQuery({ query: GroupAccessTabQuery, variables: { id, after } });
  return (
    <ResourceAccess
      edges={data?.userGroup?.resources.edges}
      paging={paging(data?.userGroup?.resources.pageInfo)}
      empty={m.access.groupHasNothing}
    />
  );
}
