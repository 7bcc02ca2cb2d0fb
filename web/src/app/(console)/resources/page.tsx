'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQuery } from 'urql';
import { useListState } from '../../../console/list-state';
import { graphql } from '../../../gql';
import { paths } from '../../../paths';
import { AppLink } from '../../../ui/app-link';
import { Failure } from '../../../ui/failure';
import { PageHeading } from '../../../ui/heading';
import { ListTable } from '../../../ui/list-table';
import { Search } from '../../../ui/search';

const ResourcesPageQuery = graphql(`
  query ResourcesPage($search: String, $after: String) {
    resources(first: 50, search: $search, after: $after) {
      nodes {
        id
        kind
        name
        levels
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export default function ResourcesPage() {
  const { q, after, search, paging } = useListState();
  const [{ data, error }] = useQuery({ query: ResourcesPageQuery, variables: { search: q || null, after } });
  return (
    <SpaceBetween size="l">
      <PageHeading title="Resources" description="Systems, applications, networks and storage." />
      {error && <Failure message={error.message} />}
      <ListTable
        label="Resources"
        rows={data?.resources.nodes}
        trackBy={({ id }) => id}
        empty="No resource fits. Search for something else."
        filter={<Search value={q} label="Find by name or description" onSearch={search} />}
        paging={paging(data?.resources.pageInfo)}
        columns={[
          {
            id: 'name',
            header: 'Name',
            isRowHeader: true,
            cell: ({ id, name }) => <AppLink href={paths.resource(id)}>{name}</AppLink>,
          },
          { id: 'kind', header: 'Kind', cell: ({ kind }) => kind.charAt(0) + kind.slice(1).toLowerCase() },
          { id: 'levels', header: 'Levels', cell: ({ levels }) => levels.join(' < ') },
        ]}
      />
    </SpaceBetween>
  );
}
