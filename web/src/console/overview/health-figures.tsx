'use client';

import { useQuery } from 'urql';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Figure } from './figure';

/** A query of its own: with many systems it takes longer than the rest of the page. */
const HealthFiguresQuery = graphql(`
  query HealthFigures {
    accounts(first: 0, where: { state: [FAILING] }) {
      totalCount
    }
    compliance(first: 0, where: { state: [FAILED] }) {
      totalCount
    }
  }
`);

/** How many accounts and policies failed. */
export function HealthFigures() {
  const m = useMessages();
  const [{ data }] = useQuery({ query: HealthFiguresQuery, requestPolicy: 'cache-and-network' });
  return (
    <>
      <Figure
        label={m.overview.failingAccounts}
        value={data?.accounts.totalCount}
        href={paths.accounts('FAILING')}
      />
      <Figure
        label={m.overview.failedPolicies}
        value={data?.compliance.totalCount}
        href={paths.compliance('FAILED')}
      />
    </>
  );
}
