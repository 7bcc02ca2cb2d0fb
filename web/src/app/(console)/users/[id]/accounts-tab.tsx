'use client';

import Alert from '@cloudscape-design/components/alert';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQuery } from 'urql';
import { AccountReport } from '~/console/accounts/account-report';
import { Accounts, useAccountFilter } from '~/console/accounts/accounts';
import { SyncedMemberships } from '~/console/accounts/synced-memberships';
import { useTabList } from '~/console/tabs';
import { graphql } from '~/gql';
import type { UserAccountsTabQuery as UserAccountsTabQueryData } from '~/gql/graphql';
import { useMessages } from '~/i18n/language';
import { Failure } from '~/ui/failure';
import { usePoll } from '~/ui/use-poll';

const UserAccountsTabQuery = graphql(`
  query UserAccountsTab($id: ID!, $where: AccountFilter, $after: String) {
    user(ref: { id: $id }) {
      id
      state
      ending: accounts(first: 0, where: { state: [PENDING, FAILING] }) {
        totalCount
      }
      ended: accounts(first: 0, where: { state: [DEPROVISIONED] }) {
        totalCount
      }
      syncedMemberships {
        state
        ...SyncedMemberships_Membership
      }
      accounts(first: 50, where: $where, after: $after) {
        nodes {
          ...Accounts_Account
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** Accounts and group memberships that the user has elsewhere, or should have. */
export function AccountsTab({ id }: { id: string }) {
  const m = useMessages();
  const { after, paging } = useTabList();
  const where = useAccountFilter();
  const [{ data, error }, refetch] = useQuery({
    query: UserAccountsTabQuery,
    variables: { id, where, after },
    requestPolicy: 'cache-and-network',
  });
  usePoll(() => refetch({ requestPolicy: 'network-only' }));
  const user = data?.user;
  const page = user?.accounts;
  return (
    <SpaceBetween size="l">
      {error && <Failure error={error} />}
      {user && (user.state === 'ARCHIVED' || user.state === 'SUSPENDED') && <Leaving user={user} />}
      <Accounts
        accounts={page?.nodes}
        shows="resource"
        paging={paging(page?.pageInfo)}
        empty={m.accounts.noneOfUser}
        actions={<AccountReport user={id} />}
      />
      {user && user.syncedMemberships.length > 0 && (
        <SyncedMemberships memberships={user.syncedMemberships} />
      )}
    </SpaceBetween>
  );
}

/** For a user who has lost all access: how many accounts and memberships have ended, and how many have not. */
function Leaving({ user }: { user: NonNullable<UserAccountsTabQueryData['user']> }) {
  const m = useMessages();
  const inState = (...states: string[]) =>
    user.syncedMemberships.filter(({ state }) => states.includes(state)).length;
  const left = user.ending.totalCount + inState('PENDING', 'FAILING');
  const ended = user.ended.totalCount + inState('DEPROVISIONED');
  if (left + ended === 0) return null;
  return (
    <Alert type={left === 0 ? 'success' : 'warning'} header={left === 0 ? m.accounts.allEnded : undefined}>
      {m.accounts.leaving(left, ended)}
    </Alert>
  );
}
