'use client';

import { useQuery } from 'urql';
import { ResourceAccess } from '~/console/access/resource-access';
import { AppLink } from '~/console/links/app-link';
import { useTabList } from '~/console/tabs';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const UserAccessTabQuery = graphql(`
  query UserAccessTab($id: ID!, $after: String) {
    user(ref: { id: $id }) {
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

export function AccessTab({ id }: { id: string }) {
  const m = useMessages();
  const { after, paging } = useTabList();
  const [{ data }] = useQuery({ query: UserAccessTabQuery, variables: { id, after } });
  return (
    <ResourceAccess
      edges={data?.user?.resources.edges}
      userId={id}
      paging={paging(data?.user?.resources.pageInfo)}
      empty={
        <>
          {m.access.userHasNothing}{' '}
          <AppLink href={paths.addMembers({ users: [id] })}>{m.members.addToGroup}</AppLink>
        </>
      }
    />
  );
}
