'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { changeFilterOf, useActivityFields } from '~/console/activity-filter';
import { ActivityList } from '~/console/activity-list';
import { FilterBar } from '~/console/list/filter-bar';
import { useList } from '~/console/list/use-list';
import { VerificationLine } from '~/console/verification/verification-line';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';

const ActivityPageQuery = graphql(`
  query ActivityPage($after: Position, $where: ChangeFilter) {
    changes(first: 50, newestFirst: true, after: $after, where: $where) {
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

/** Changes can only be sorted by position, the newest first. */
const orders = ['POSITION'] as const;

export default function ActivityPage() {
  const m = useMessages();
  const fields = useActivityFields();
  const list = useList(orders, fields);
  const where = useMemo(() => changeFilterOf(list.filter), [list.filter]);
  const [{ data, error }] = useQuery({
    query: ActivityPageQuery,
    variables: { after: list.after === null ? null : Number(list.after), where },
  });
  return (
    <SpaceBetween size="l">
      <PageHeading title={m.places.activity} description={m.activity.text} />
      <VerificationLine of="LOG" />
      {error && <Failure error={error} />}
      <ActivityList
        changes={data?.changes.nodes}
        filter={<FilterBar list={list} fields={fields} label={m.activity.find} isPlain />}
        empty={list.address ? m.list.nothingFits : undefined}
        paging={list.paging(data?.changes.pageInfo)}
      />
    </SpaceBetween>
  );
}
