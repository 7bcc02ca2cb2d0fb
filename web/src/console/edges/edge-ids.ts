'use client';

import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '~/gql';

const EdgeIdsQuery = graphql(`
  query EdgeIds($group: ID!, $search: String, $after: String) {
    userGroup(ref: { id: $group }) {
      id
      memberships(first: 200, status: [LIVE, PLANNED], search: $search, after: $after) {
        nodes {
          id
          authority
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** The edges that an address selects: by id, or all memberships of a group. Null while they are being loaded. */
export function useEdgeIds(ids: string, of: string, search: string): readonly string[] | null {
  const client = useClient();
  const [found, setFound] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      if (of === '') return ids.split(',').filter(Boolean);
      const all: string[] = [];
      let after: string | null = null;
      for (;;) {
        const variables: { group: string; search: string | null; after: string | null } = {
          group: of,
          search: search || null,
          after,
        };
        const { data } = await client
          .query(EdgeIdsQuery, variables, { requestPolicy: 'network-only' })
          .toPromise();
        const page = data?.userGroup?.memberships;
        if (!page) return all;
        for (const { id, authority } of page.nodes)
          if (authority !== 'RULE' && authority !== 'SYNC') all.push(id);
        if (!page.pageInfo.hasNextPage) return all;
        after = page.pageInfo.endCursor ?? null;
      }
    };
    void read().then((all) => isCurrent && setFound(all));
    return () => {
      isCurrent = false;
    };
  }, [client, ids, of, search]);
  return found;
}
