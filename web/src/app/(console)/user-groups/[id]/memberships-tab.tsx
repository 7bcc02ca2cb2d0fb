'use client';

import { useQuery } from 'urql';
import { Memberships } from '~/console/edges/memberships';
import { useTabList } from '~/console/tabs';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Search } from '~/ui/search';

const GroupMembershipsTabQuery = graphql(`
  query GroupMembershipsTab($id: ID!, $search: String, $after: String) {
    userGroup(ref: { id: $id }) {
      id
      memberships(first: 50, search: $search, after: $after) {
        nodes {
          id
          ...Memberships_Membership
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

/** Direct memberships, with who stated them and for how long. */
export function MembershipsTab({ id }: { id: string }) {
  const m = useMessages();
  const { search, after, find, paging } = useTabList();
  const [{ data }] = useQuery({
    query: GroupMembershipsTabQuery,
    variables: { id, search: search || null, after },
  });
  const memberships = data?.userGroup?.memberships;
  return (
    <Memberships
      memberships={memberships?.nodes}
      shows="user"
      add={paths.addMembers({ group: id })}
      empty={search ? m.list.nothingFits : m.members.noneDirect}
      filter={<Search value={search} label={m.picker.find} onSearch={find} />}
      paging={paging(memberships?.pageInfo)}
      allOf={memberships && { of: id, search, count: memberships.totalCount }}
    />
  );
}
