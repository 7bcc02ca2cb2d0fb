'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import { useClient, useQuery } from 'urql';
import { AppLink } from '../../../console/app-link';
import { LinkButton } from '../../../console/link-button';
import { namedOrders, useNamedFields } from '../../../console/list/named-fields';
import { ObjectList } from '../../../console/list/object-list';
import { useList } from '../../../console/list/use-list';
import { graphql } from '../../../gql';
import { useMessages } from '../../../i18n/language';
import { paths } from '../../../paths';
import { Failure } from '../../../ui/failure';
import { PageHeading } from '../../../ui/heading';

const ResourceGroupsPageQuery = graphql(`
  query ResourceGroupsPage(
    $search: String
    $where: ResourceGroupFilter
    $orderBy: NamedOrder
    $after: String
    $first: Int!
    $isCounted: Boolean!
  ) {
    resourceGroups(first: $first, search: $search, where: $where, orderBy: $orderBy, after: $after) {
      nodes {
        id
        kind
        name
        description
        levels
      }
      totalCount @include(if: $isCounted)
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export default function ResourceGroupsPage() {
  const m = useMessages();
  const client = useClient();
  const fields = useNamedFields('kind');
  const list = useList(namedOrders, fields);
  const variables = {
    search: list.search || null,
    where: list.where,
    orderBy: { field: list.order, direction: list.direction },
  };
  const [{ data, error }] = useQuery({
    query: ResourceGroupsPageQuery,
    variables: { ...variables, after: list.after, first: 50, isCounted: true },
  });
  return (
    <SpaceBetween size="l">
      <PageHeading title={m.places.resourceGroups} description={m.resourceGroups.text} />
      {error && <Failure error={error} />}
      <ObjectList
        name="resource-groups"
        label={m.places.resourceGroups}
        list={list}
        fields={fields}
        rows={data?.resourceGroups.nodes}
        total={data?.resourceGroups.totalCount}
        pageInfo={data?.resourceGroups.pageInfo}
        trackBy={({ id }) => id}
        empty={
          list.address ? (
            m.list.nothingFits
          ) : (
            <>
              {m.resourceGroups.none}{' '}
              <AppLink href={paths.newResourceGroup}>{m.resourceGroups.create}</AppLink>
            </>
          )
        }
        more={async (after) => {
          const answer = await client
            .query(
              ResourceGroupsPageQuery,
              { ...variables, after, first: 200, isCounted: false },
              { requestPolicy: 'network-only' },
            )
            .toPromise();
          if (!answer.data) throw answer.error;
          return { rows: answer.data.resourceGroups.nodes, pageInfo: answer.data.resourceGroups.pageInfo };
        }}
        actions={({ rows }) => (
          <SpaceBetween direction="horizontal" size="xs">
            <LinkButton
              href={paths.addBinding({ object: rows[0]?.id })}
              disabled={rows.length !== 1}
              disabledReason={m.list.chooseOne}
            >
              {m.binding.add}
            </LinkButton>
            <LinkButton variant="primary" href={paths.newResourceGroup}>
              {m.resourceGroups.create}
            </LinkButton>
          </SpaceBetween>
        )}
        columns={[
          {
            id: 'name',
            header: m.name,
            order: 'NAME',
            width: 260,
            cell: ({ id, name }) => <AppLink href={paths.resourceGroup(id)}>{name}</AppLink>,
            text: ({ name }) => name,
          },
          {
            id: 'kind',
            header: m.resource.kind,
            cell: ({ kind }) => m.kinds[kind],
            text: ({ kind }) => kind,
          },
          {
            id: 'description',
            header: m.description,
            width: 380,
            cell: ({ description }) => description ?? '–',
            text: ({ description }) => description,
          },
          {
            id: 'levels',
            header: m.resource.levels,
            cell: ({ levels }) => levels.join(' < '),
            text: ({ levels }) => levels.join(' '),
          },
        ]}
      />
    </SpaceBetween>
  );
}
