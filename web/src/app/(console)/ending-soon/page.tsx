'use client';

import Container from '@cloudscape-design/components/container';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useQuery } from 'urql';
import { AnyEdges } from '~/console/edges/any-edges';
import { EndingPicture } from '~/console/edges/ending-picture';
import { useTabList } from '~/console/tabs';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';

const EndingSoonPageQuery = graphql(`
  query EndingSoonPage($within: ISO8601Duration!, $after: String) {
    endingSoon(within: $within, first: 100, after: $after) {
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
  const [{ data, error }] = useQuery({ query: EndingSoonPageQuery, variables: { within, after } });
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
        <EndingPicture edges={data?.endingSoon.nodes ?? []} days={spans[within]} />
      </Container>
      <AnyEdges
        label={m.places.endingSoon}
        edges={data?.endingSoon.nodes}
        empty={m.endingSoon.none}
        paging={paging(data?.endingSoon.pageInfo)}
      />
    </SpaceBetween>
  );
}
