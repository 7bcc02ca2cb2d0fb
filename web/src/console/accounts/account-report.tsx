'use client';

import { useClient } from 'urql';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
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
          messageCode
          messageValues
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
      syncedMemberships {
        state
        isDesired
        endsAt
        message
        messageCode
        messageValues
        syncerName
        userGroup {
          id
          name
        }
      }
    }
  }
`);

interface Line {
  what: string;
  kind: string;
  /** The name of the account; for a group, the name of its syncer. */
  as: string;
  state: string;
  isDesired: boolean;
  level?: string | null;
  endsAt?: string | null;
  found?: string | null;
  foundAt?: string | null;
  message?: string | null;
}

const columns: [keyof Line, string][] = [
  ['what', 'resource'],
  ['kind', 'kind'],
  ['as', 'account'],
  ['state', 'state'],
  ['isDesired', 'isDesired'],
  ['level', 'level'],
  ['endsAt', 'endsAt'],
  ['found', 'found'],
  ['foundAt', 'foundAt'],
  ['message', 'message'],
];

/** Downloads a report of all accounts and group memberships that a user has or had elsewhere. */
export function AccountReport({ user }: { user: string }) {
  const client = useClient();
  const m = useMessages();
  return (
    <ExportButton
      name={`accounts-${user}`}
      label={m.accounts.report}
      more={async (after) => {
        const { data, error } = await client
          .query(AccountReportQuery, { user, after }, { requestPolicy: 'network-only' })
          .toPromise();
        if (!data?.user) throw error ?? new Error('There is no such user');
        const { accounts, syncedMemberships } = data.user;
        const rows = accounts.nodes.map(
          ({ resource, name, observed, observedAt, ...rest }): Line => ({
            ...rest,
            what: resource.name,
            kind: resource.kind,
            as: name,
            found: observed,
            foundAt: observedAt,
          }),
        );
        const groups = syncedMemberships.map(
          ({ userGroup, syncerName, ...rest }): Line => ({
            ...rest,
            what: userGroup.name,
            kind: 'USER_GROUP',
            as: syncerName,
          }),
        );
        const { pageInfo } = accounts;
        return { rows: pageInfo.hasNextPage ? rows : [...rows, ...groups], pageInfo };
      }}
      columns={columns.map(([field, id]) => ({
        id,
        header: '',
        cell: () => null,
        text: (line: Line) => (line[field] == null ? '' : String(line[field])),
      }))}
    />
  );
}
