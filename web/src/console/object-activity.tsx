'use client';

import { useQuery } from 'urql';
import { graphql } from '../gql';
import { ActivityList } from './activity-list';
import { useTabList } from './tabs';

const ObjectActivityQuery = graphql(`
  query ObjectActivity($ids: [ID!]!, $after: Position) {
    changes(first: 50, newestFirst: true, after: $after, where: { nodes: $ids }) {
      nodes {
        position
        ...ActivityList_Change
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The changes that concern one object. */
export function ObjectActivity({ id }: { id: string }) {
  const { after, paging } = useTabList();
  const [{ data }] = useQuery({
    query: ObjectActivityQuery,
    variables: { ids: [id], after: after === null ? null : Number(after) },
  });
  return <ActivityList changes={data?.changes.nodes} paging={paging(data?.changes.pageInfo)} />;
}
