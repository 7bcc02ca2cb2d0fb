'use client';

import Container from '@cloudscape-design/components/container';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useQuery } from 'urql';
import { AnyEdges } from '~/console/edges/any-edges';
import { EndingChart, endOfDays, timeZone } from '~/console/edges/ending-chart';
import { useTabList } from '~/console/tabs';
import { EndingGuests } from '~/console/users/ending-guests';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';

const EndingSoonPageQuery = graphql(`
  query EndingSoonPage($days: Int!, $timeZone: String!, $before: DateTime!, $after: String) {
    endingPerDay(days: $days, timeZone: $timeZone) {
      ...EndingPicture_Day
    }
    users(
      first: 200
      where: { guestEndsAt: { before: $before }, state: { eq: ACTIVE } }
      orderBy: { field: GUEST_ENDS_AT }
    ) {
      nodes {
        id
        ...EndingGuests_User
      }
      totalCount
    }
    endingSoon(until: $before, first: 100, after: $after) {
      nodes {
        id
        ...AnyEdges_Edge
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const spans = { P7D: 7, P14D: 14, P30D: 30 } as const;
type Span = keyof typeof spans;

export default function EndingSoonPage() {
  const m = useMessages();
  const [within, setWithin] = useQueryState(
    'within',
    parseAsStringLiteral(Object.keys(spans) as Span[]).withDefault('P14D'),
  );
  const { after, paging } = useTabList();
  const days = spans[within];
  const before = endOfDays(days);
  const variables = { days, timeZone: timeZone(), before, after };
  const [{ data, error }] = useQuery({ query: EndingSoonPageQuery, variables });
  return (
    <SpaceBetween size="l">
      <PageHeading
        title={m.places.endingSoon}
        description={m.endingSoon.text}
        actions={
          <SegmentedControl
            label={m.endingSoon.span}
            selectedId={within}
            options={(Object.keys(spans) as Span[]).map((id) => ({ id, text: m.endingSoon.days(spans[id]) }))}
            onChange={({ detail }) => void setWithin(detail.selectedId as Span)}
          />
        }
      />
      {error && <Failure error={error} />}
      <Container>
        <EndingChart days={data?.endingPerDay ?? []} />
      </Container>
      {data && data.users.totalCount > 0 && (
        <EndingGuests users={data.users.nodes} count={data.users.totalCount} />
      )}
      <AnyEdges
        label={m.endingSoon.edges}
        edges={data?.endingSoon.nodes}
        empty={m.endingSoon.none}
        paging={paging(data?.endingSoon.pageInfo)}
      />
    </SpaceBetween>
  );
}
