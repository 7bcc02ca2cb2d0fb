'use client';

import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '~/gql';
import { parseFilter, whereOf } from '../list/filter';
import { useUserFields } from '../users/user-fields';

const SelectedUsersQuery = graphql(`
  query SelectedUsers($search: String, $where: UserFilter, $after: String) {
    users(first: 200, search: $search, where: $where, after: $after) {
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The users that an address selects: by id, or all that match a search and a filter. Null while they are being loaded. */
export function useSelectedUsers(ids: string, search: string, filter: string): readonly string[] | null {
  const client = useClient();
  const fields = useUserFields();
  const [found, setFound] = useState<readonly string[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fields are the same in every language
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      if (search === '' && filter === '') return ids.split(',').filter(Boolean);
      const where = whereOf(parseFilter(filter) ?? { tokens: [], operation: 'and' }, fields);
      const all: string[] = [];
      let after: string | null = null;
      for (;;) {
        const variables = { search: search || null, where, after } as {
          search: string | null;
          where: object | null;
          after: string | null;
        };
        const { data } = await client
          .query(SelectedUsersQuery, variables, { requestPolicy: 'network-only' })
          .toPromise();
        if (!data) return all;
        all.push(...data.users.nodes.map(({ id }) => id));
        if (!data.users.pageInfo.hasNextPage) return all;
        after = data.users.pageInfo.endCursor ?? null;
      }
    };
    void read().then((all) => isCurrent && setFound(all));
    return () => {
      isCurrent = false;
    };
  }, [client, ids, search, filter]);
  return found;
}
