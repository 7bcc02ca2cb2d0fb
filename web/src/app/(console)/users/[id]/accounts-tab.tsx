'use client';

import { useQuery } from 'urql';
import { AccountReport } from '../../../../console/accounts/account-report';
import { Accounts, useAccountState } from '../../../../console/accounts/accounts';
import { useTabList } from '../../../../console/tabs';
import { graphql } from '../../../../gql';
import { useMessages } from '../../../../i18n/language';
import { usePoll } from '../../../../ui/use-poll';

const UserAccountsTabQuery = graphql(`
  query UserAccountsTab($id: ID!, $where: AccountFilter, $after: String) {
    user(ref: { id: $id }) {
      id
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

/** Where the user has an account, or should; what has ended, and what is still to end. */
export function AccountsTab({ id }: { id: string }) {
  const m = useMessages();
  const { after, paging } = useTabList();
  const [state] = useAccountState();
  const [{ data }, again] = useQuery({
    query: UserAccountsTabQuery,
    variables: { id, where: state && { state: [state] }, after },
    requestPolicy: 'cache-and-network',
  });
  usePoll(() => again({ requestPolicy: 'network-only' }));
  const page = data?.user?.accounts;
  return (
    <Accounts
      accounts={page?.nodes}
      shows="resource"
      paging={paging(page?.pageInfo)}
      empty={m.accounts.noneOfUser}
      actions={<AccountReport user={id} />}
    />
  );
}
