'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQuery } from 'urql';
import { ActivityList } from '../../../console/activity-list';
import { useTabList } from '../../../console/tabs';
import { graphql } from '../../../gql';
import { useMessages } from '../../../i18n/language';
import { Failure } from '../../../ui/failure';
import { PageHeading } from '../../../ui/heading';

const ActivityPageQuery = graphql(`
  query ActivityPage($after: Position) {
    changes(first: 50, newestFirst: true, after: $after) {
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

export default function ActivityPage() {
  const m = useMessages();
  const { after, paging } = useTabList();
  const [{ data, error }] = useQuery({
    query: ActivityPageQuery,
    variables: { after: after === null ? null : Number(after) },
  });
  return (
    <SpaceBetween size="l">
      <PageHeading title={m.places.activity} description={m.activity.text} />
      {error && <Failure error={error} />}
      <ActivityList changes={data?.changes.nodes} paging={paging(data?.changes.pageInfo)} />
    </SpaceBetween>
  );
}
