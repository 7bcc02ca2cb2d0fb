'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import { parseAsString, useQueryStates } from 'nuqs';
import { useQuery } from 'urql';
import { AppLink } from '~/console/links/app-link';
import { LinkButton } from '~/console/links/link-button';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';
import { ListTable } from '~/ui/list-table';
import { Search } from '~/ui/search';

const PoliciesPageQuery = graphql(`
  query PoliciesPage($search: String, $after: String) {
    policies(first: 50, search: $search, after: $after) {
      nodes {
        id
        name
        description
        type {
          id
          title
        }
        assignments(first: 5) {
          nodes {
            id
            object {
              ... on Resource {
                id
                name
              }
              ... on ResourceGroup {
                id
                name
              }
            }
          }
          pageInfo {
            hasNextPage
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const states = { q: parseAsString.withDefault(''), after: parseAsString };

export default function PoliciesPage() {
  const m = useMessages();
  const [{ q, after }, set] = useQueryStates(states);
  const [{ data, error }] = useQuery({
    query: PoliciesPageQuery,
    variables: { search: q || null, after },
    requestPolicy: 'cache-and-network',
  });
  return (
    <SpaceBetween size="l">
      <PageHeading
        title={m.places.policies}
        description={m.policies.text}
        actions={
          <LinkButton variant="primary" href={paths.newPolicy}>
            {m.policies.create}
          </LinkButton>
        }
      />
      {error && <Failure error={error} />}
      <ListTable
        label={m.places.policies}
        rows={data?.policies.nodes}
        trackBy={({ id }) => id}
        filter={
          <Search
            value={q}
            label={m.picker.find}
            onSearch={(text) => void set({ q: text || null, after: null })}
          />
        }
        paging={{
          hasNextPage: data?.policies.pageInfo.hasNextPage ?? false,
          isFirst: after === null,
          onNext: () => void set({ after: data?.policies.pageInfo.endCursor ?? null }, { history: 'push' }),
          onFirst: () => void set({ after: null }, { history: 'push' }),
        }}
        empty={
          q ? (
            m.list.nothingFits
          ) : (
            <>
              {m.policies.none} <AppLink href={paths.newPolicy}>{m.policies.create}</AppLink>
            </>
          )
        }
        columns={[
          {
            id: 'name',
            header: m.name,
            isRowHeader: true,
            cell: ({ id, name }) => <AppLink href={paths.policy(id)}>{name}</AppLink>,
          },
          { id: 'type', header: m.policies.type, cell: ({ type }) => type.title },
          { id: 'description', header: m.description, cell: ({ description }) => description ?? '–' },
          {
            id: 'assignments',
            header: m.policies.assignments,
            cell: ({ assignments }) =>
              assignments.nodes.map(({ object }) => object.name).join(', ') +
                (assignments.pageInfo.hasNextPage ? ' …' : '') || '–',
          },
        ]}
      />
    </SpaceBetween>
  );
}
