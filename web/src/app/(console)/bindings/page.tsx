'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import { useClient, useQuery } from 'urql';
import { useBindingFields } from '~/console/edges/binding-fields';
import { Bindings } from '~/console/edges/bindings';
import { FilterBar } from '~/console/list/filter-bar';
import { useList } from '~/console/list/use-list';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';

const BindingsPageQuery = graphql(`
  query BindingsPage(
    $search: String
    $where: BindingFilter
    $after: String
    $first: Int!
    $isCounted: Boolean!
  ) {
    bindings(first: $first, search: $search, where: $where, after: $after) {
      nodes {
        id
        ...Bindings_Binding
      }
      totalCount @include(if: $isCounted)
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Bindings can only be sorted by when they were created. */
const orders = ['STATED'] as const;

export default function BindingsPage() {
  const m = useMessages();
  const client = useClient();
  const fields = useBindingFields();
  const list = useList(orders, fields);
  const asked = { search: list.search || null, where: list.where };
  const [{ data, error }] = useQuery({
    query: BindingsPageQuery,
    variables: { ...asked, after: list.after, first: 50, isCounted: true },
  });
  const more = async (after: string | null) => {
    const variables = { ...asked, after, first: 200, isCounted: false };
    const policy = { requestPolicy: 'network-only' } as const;
    const answer = await client.query(BindingsPageQuery, variables, policy).toPromise();
    if (!answer.data) throw answer.error;
    const { nodes, pageInfo } = answer.data.bindings;
    return { rows: nodes, pageInfo };
  };
  return (
    <SpaceBetween size="l">
      <PageHeading title={m.places.bindings} description={m.binding.text} />
      {error && <Failure error={error} />}
      <Bindings
        bindings={data?.bindings.nodes}
        shows={['subject', 'object']}
        add={paths.addBinding({})}
        empty={list.address ? m.list.nothingFits : m.binding.none}
        count={data?.bindings.totalCount}
        filter={<FilterBar list={list} fields={fields} label={m.list.find} />}
        more={more}
        paging={list.paging(data?.bindings.pageInfo)}
      />
    </SpaceBetween>
  );
}
