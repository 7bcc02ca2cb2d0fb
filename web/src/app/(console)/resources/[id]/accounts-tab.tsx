'use client';

import { useQuery } from 'urql';
import { Accounts, useAccountFilter } from '~/console/accounts/accounts';
import { useTabList } from '~/console/tabs';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { Failure } from '~/ui/failure';
import { usePoll } from '~/ui/use-poll';

const ResourceAccountsTabQuery = graphql(`
  query ResourceAccountsTab($id: ID!, $where: AccountFilter, $after: String) {
    resource(ref: { id: $id }) {
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

/** Accounts that exist on the resource or should exist there, also those that Muster did not create. */
export function AccountsTab({ id }: { id: string }) {
  const m = useMessages();
  const { after, paging } = useTabList();
  const where = useAccountFilter();
  const [{ data, error }, refetch] = useQuery({
    query: ResourceAccountsTabQuery,
    variables: { id, where, after },
    requestPolicy: 'cache-and-network',
  });
  usePoll(() => refetch({ requestPolicy: 'network-only' }));
  if (error) return <Failure error={error} />;
  const page = data?.resource?.accounts;
  return (
    <Accounts accounts={page?.nodes} shows="user" paging={paging(page?.pageInfo)} empty={m.accounts.none} />
  );
}
