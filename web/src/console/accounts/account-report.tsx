'use client';

import { useClient } from 'urql';
import { graphql } from '../../gql';
import { ExportButton } from '../list/export-button';

const AccountReportQuery = graphql(`
  query AccountReport($user: ID!, $after: String) {
    user(ref: { id: $user }) {
      id
      username
      accounts(first: 200, after: $after) {
        nodes {
          name
          state
          link
          isDesired
          level
          observed
          observedAt
          endsAt
          message
          resource {
            id
            name
            kind
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** All accounts of a user with how they stand, as a file: what has ended, and what is still to end. */
export function AccountReport({ user }: { user: string }) {
  const client = useClient();
  return (
    <ExportButton
      name={`accounts-${user}`}
      more={async (after) => {
        const { data, error } = await client
          .query(AccountReportQuery, { user, after }, { requestPolicy: 'network-only' })
          .toPromise();
        if (!data?.user) throw error ?? new Error('There is no such user');
        const { nodes, pageInfo } = data.user.accounts;
        return { rows: nodes, pageInfo };
      }}
      columns={[
        { id: 'resource', header: '', cell: () => null, text: ({ resource }) => resource.name },
        { id: 'kind', header: '', cell: () => null, text: ({ resource }) => resource.kind },
        { id: 'account', header: '', cell: () => null, text: ({ name }) => name },
        { id: 'state', header: '', cell: () => null, text: ({ state }) => state },
        { id: 'isDesired', header: '', cell: () => null, text: ({ isDesired }) => String(isDesired) },
        { id: 'level', header: '', cell: () => null, text: ({ level }) => level },
        { id: 'endsAt', header: '', cell: () => null, text: ({ endsAt }) => endsAt },
        { id: 'found', header: '', cell: () => null, text: ({ observed }) => observed },
        { id: 'foundAt', header: '', cell: () => null, text: ({ observedAt }) => observedAt },
        { id: 'message', header: '', cell: () => null, text: ({ message }) => message },
      ]}
    />
  );
}
