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
import { State } from '../../../ui/state';

const UsersPageQuery = graphql(`
  query UsersPage($search: String, $after: String) {
    users(first: 50, search: $search, after: $after) {
      nodes {
        id
        displayName
        username
        department
        jobTitle
        state
        isGuest
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export default function UsersPage() {
  const { q, after, search, paging } = useListState();
  const [{ data, error }] = useQuery({ query: UsersPageQuery, variables: { search: q || null, after } });
  return (
    <SpaceBetween size="l">
      <PageHeading title="Users" description="Everybody who may have access to something." />
      {error && <Failure message={error.message} />}
      <ListTable
        label="Users"
        rows={data?.users.nodes}
        trackBy={({ id }) => id}
        empty="Nobody fits. Search for something else."
        filter={<Search value={q} label="Find by name, username or e-mail address" onSearch={search} />}
        paging={paging(data?.users.pageInfo)}
        columns={[
          {
            id: 'name',
            header: 'Name',
            isRowHeader: true,
            cell: ({ id, displayName }) => <AppLink href={paths.user(id)}>{displayName}</AppLink>,
          },
          { id: 'username', header: 'Username', cell: ({ username }) => username },
          { id: 'department', header: 'Department', cell: ({ department }) => department ?? '–' },
          {
            id: 'title',
            header: 'Title',
            cell: ({ jobTitle, isGuest }) => (isGuest ? 'Guest' : (jobTitle ?? '–')),
          },
          { id: 'state', header: 'State', cell: ({ state }) => <State of={state} /> },
        ]}
      />
    </SpaceBetween>
  );
}
