'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import { parseAsInteger, useQueryState } from 'nuqs';
import { useQuery } from 'urql';
import { ActivityList } from '../../../console/activity-list';
import { graphql } from '../../../gql';
import { Failure } from '../../../ui/failure';
import { PageHeading } from '../../../ui/heading';

const ActivityPageQuery = graphql(`
  query ActivityPage($before: Position) {
    changes(first: 50, newestFirst: true, after: $before) {
      nodes {
        position
        ...ActivityList_Change
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export default function ActivityPage() {
  const [before, setBefore] = useQueryState('before', parseAsInteger.withOptions({ history: 'push' }));
  const [{ data, error }] = useQuery({ query: ActivityPageQuery, variables: { before } });
  const changes = data?.changes.nodes;
  return (
    <SpaceBetween size="l">
      <PageHeading
        title="Activity"
        description="Every change, the newest first. The list follows what happens."
      />
      {error && <Failure message={error.message} />}
      <ActivityList
        changes={changes}
        paging={{
          hasNextPage: data?.changes.pageInfo.hasNextPage ?? false,
          isFirst: before === null,
          onFirst: () => void setBefore(null),
          onNext: () => void setBefore(changes?.at(-1)?.position ?? null),
        }}
      />
    </SpaceBetween>
  );
}
