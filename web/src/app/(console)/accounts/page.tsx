'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQuery } from 'urql';
import { Accounts, useAccountFilter } from '~/console/accounts/accounts';
import { useTabList } from '~/console/tabs';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';
import { usePoll } from '~/ui/use-poll';

const AccountsPageQuery = graphql(`
  query AccountsPage($where: AccountFilter, $after: String) {
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
`);

/** Accounts on all resources. Filters show those that fail, are pending or belong to nobody. */
export default function AccountsPage() {
  const m = useMessages();
  const { after, paging } = useTabList();
  const where = useAccountFilter();
  const [{ data, error }, refetch] = useQuery({
    query: AccountsPageQuery,
    variables: { where, after },
    requestPolicy: 'cache-and-network',
  });
  usePoll(() => refetch({ requestPolicy: 'network-only' }));
  const page = data?.accounts;
  return (
    <SpaceBetween size="l">
      <PageHeading title={m.places.accounts} description={m.accounts.text} />
      {error && <Failure error={error} />}
      <Accounts accounts={page?.nodes} shows="both" paging={paging(page?.pageInfo)} empty={m.accounts.none} />
    </SpaceBetween>
  );
}
