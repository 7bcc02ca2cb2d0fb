'use client';

import Header from '@cloudscape-design/components/header';
import { useQuery } from 'urql';
import { AppLink } from '~/console/links/app-link';
import { useTabList } from '~/console/tabs';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { ListTable } from '~/ui/list-table';
import { Search } from '~/ui/search';
import { Time } from '~/ui/time';

const GroupMembersTabQuery = graphql(`
  query GroupMembersTab($id: ID!, $search: String, $after: String) {
    userGroup(ref: { id: $id }) {
      id
      members(first: 50, search: $search, after: $after) {
        edges {
          isDirect
          endsAt
          node {
            id
            displayName
            username
            department
          }
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** Effective members: direct ones and those of nested groups. */
export function MembersTab({ id }: { id: string }) {
  const m = useMessages();
  const { search, after, find, paging } = useTabList();
  const [{ data }] = useQuery({
    query: GroupMembersTabQuery,
    variables: { id, search: search || null, after },
  });
  const members = data?.userGroup?.members;
  return (
    <ListTable
      label={m.members.effective}
      header={
        <Header
          variant="h2"
          counter={members && `(${members.totalCount})`}
          description={m.members.effectiveText}
        >
          {m.members.effective}
        </Header>
      }
      rows={members?.edges}
      trackBy={({ node }) => node.id}
      empty={
        search ? (
          m.list.nothingFits
        ) : (
          <>
            {m.members.none} <AppLink href={paths.addMembers({ group: id })}>{m.members.add}</AppLink>
          </>
        )
      }
      filter={<Search value={search} label={m.picker.find} onSearch={find} />}
      paging={paging(members?.pageInfo)}
      columns={[
        {
          id: 'name',
          header: m.user.one,
          isRowHeader: true,
          cell: ({ node }) => <AppLink href={paths.user(node.id)}>{node.displayName}</AppLink>,
        },
        { id: 'username', header: m.user.username, cell: ({ node }) => node.username },
        { id: 'department', header: m.user.department, cell: ({ node }) => node.department ?? '–' },
        {
          id: 'how',
          header: m.members.how,
          cell: ({ isDirect }) => (isDirect ? m.members.direct : m.members.nested),
        },
        { id: 'until', header: m.edges.until, cell: ({ endsAt }) => <Time at={endsAt} /> },
      ]}
    />
  );
}
