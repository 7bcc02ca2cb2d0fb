'use client';

import Badge from '@cloudscape-design/components/badge';
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

const UserGroupsPageQuery = graphql(`
  query UserGroupsPage($search: String, $after: String) {
    userGroups(first: 50, search: $search, after: $after) {
      nodes {
        id
        name
        description
        isDynamic
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export default function UserGroupsPage() {
  const { q, after, search, paging } = useListState();
  const [{ data, error }] = useQuery({ query: UserGroupsPageQuery, variables: { search: q || null, after } });
  return (
    <SpaceBetween size="l">
      <PageHeading title="User groups" description="Users who share the same access." />
      {error && <Failure message={error.message} />}
      <ListTable
        label="User groups"
        rows={data?.userGroups.nodes}
        trackBy={({ id }) => id}
        empty="No group fits. Search for something else."
        filter={<Search value={q} label="Find by name or description" onSearch={search} />}
        paging={paging(data?.userGroups.pageInfo)}
        columns={[
          {
            id: 'name',
            header: 'Name',
            isRowHeader: true,
            cell: ({ id, name }) => <AppLink href={paths.userGroup(id)}>{name}</AppLink>,
          },
          { id: 'description', header: 'Description', cell: ({ description }) => description ?? '–' },
          {
            id: 'kind',
            header: 'Kind',
            cell: ({ isDynamic }) => (isDynamic ? <Badge color="blue">By rule</Badge> : 'By hand'),
          },
        ]}
      />
    </SpaceBetween>
  );
}
