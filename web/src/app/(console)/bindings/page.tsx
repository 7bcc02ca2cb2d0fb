'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQuery } from 'urql';
import { Bindings } from '../../../console/edges/bindings';
import { useTabList } from '../../../console/tabs';
import { graphql } from '../../../gql';
import { useMessages } from '../../../i18n/language';
import { paths } from '../../../paths';
import { Failure } from '../../../ui/failure';
import { PageHeading } from '../../../ui/heading';

const BindingsPageQuery = graphql(`
  query BindingsPage($after: String) {
    bindings(first: 50, after: $after) {
      nodes {
        id
        ...Bindings_Binding
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export default function BindingsPage() {
  const m = useMessages();
  const { after, paging } = useTabList();
  const [{ data, error }] = useQuery({ query: BindingsPageQuery, variables: { after } });
  return (
    <SpaceBetween size="l">
      <PageHeading title={m.places.bindings} description={m.binding.text} />
      {error && <Failure error={error} />}
      <Bindings
        bindings={data?.bindings.nodes}
        shows={['subject', 'object']}
        add={paths.addBinding({})}
        empty={m.binding.none}
        paging={paging(data?.bindings.pageInfo)}
      />
    </SpaceBetween>
  );
}
