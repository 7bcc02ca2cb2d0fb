'use client';

import Header from '@cloudscape-design/components/header';
import Select from '@cloudscape-design/components/select';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { Accounts_AccountFragment } from '../../gql/graphql';
import { useMessages } from '../../i18n/language';
import { paths } from '../../paths';
import { ListTable, type Paging } from '../../ui/list-table';
import { Time } from '../../ui/time';
import { AppLink } from '../app-link';
import { AccountSign } from './account-sign';

export const Accounts_Account = graphql(`
  fragment Accounts_Account on Account {
    name
    state
    link
    isDesired
    isBeingAdopted
    level
    observed
    observedLevel
    endsAt
    message
    retryAt
    syncerId
    resource {
      id
      name
    }
    user {
      id
      displayName
    }
  }
`);

export const accountStates = ['PENDING', 'PROVISIONED', 'FAILING', 'DEPROVISIONED'] as const;

/** The state that the address asks for, as the API filters by it. */
export const useAccountState = () =>
  useQueryState('state', parseAsStringLiteral(accountStates).withOptions({ history: 'push' }));

/** Accounts, with what should be beside what is. */
export function Accounts({
  accounts,
  shows,
  paging,
  empty,
  actions,
}: {
  accounts: readonly FragmentType<typeof Accounts_Account>[] | undefined;
  shows: 'user' | 'resource';
  paging: Paging;
  empty: ReactNode;
  actions?: ReactNode;
}) {
  const m = useMessages();
  const [state, setState] = useAccountState();
  const rows = accounts?.map((account) => readFragment(Accounts_Account, account));
  const options = [
    { value: '', label: m.accounts.every },
    ...accountStates.map((value) => ({ value, label: m.accounts.states[value] })),
  ];
  return (
    <ListTable
      label={m.accounts.title}
      rows={rows}
      trackBy={({ resource, user, name, syncerId }) => `${resource.id} ${user?.id} ${name} ${syncerId}`}
      header={
        <Header variant="h2" actions={actions}>
          {m.accounts.title}
        </Header>
      }
      filter={
        <Select
          inlineLabelText={m.accounts.state}
          options={options}
          selectedOption={options.find(({ value }) => value === (state ?? '')) ?? null}
          onChange={({ detail }) =>
            void setState((detail.selectedOption.value as (typeof accountStates)[number]) || null)
          }
        />
      }
      paging={paging}
      empty={empty}
      columns={[
        { id: 'name', header: m.accounts.name, isRowHeader: true, cell: ({ name }) => <code>{name}</code> },
        shows === 'user'
          ? {
              id: 'user',
              header: m.accounts.user,
              cell: ({ user }) =>
                user ? <AppLink href={paths.user(user.id)}>{user.displayName}</AppLink> : '–',
            }
          : {
              id: 'resource',
              header: m.accounts.resource,
              cell: ({ resource }) => <AppLink href={paths.resource(resource.id)}>{resource.name}</AppLink>,
            },
        { id: 'state', header: m.accounts.state, cell: (account) => <AccountSign account={account} /> },
        {
          id: 'found',
          header: m.accounts.found,
          cell: ({ observed, observedLevel }) =>
            observed ? [m.accounts.observed[observed], observedLevel].filter(Boolean).join(', ') : '–',
        },
        {
          id: 'level',
          header: m.accounts.level,
          cell: ({ isDesired, level }) => (isDesired && level) || '–',
        },
        {
          id: 'until',
          header: m.accounts.until,
          cell: ({ isDesired, endsAt }) => (isDesired ? <Time at={endsAt} /> : '–'),
        },
        ...(shows === 'user'
          ? [
              {
                id: 'adopt',
                header: m.accounts.adopt,
                cell: ({ link, resource, name, isBeingAdopted }: Accounts_AccountFragment) =>
                  link === 'LINKED' || isBeingAdopted ? (
                    '–'
                  ) : (
                    <AppLink href={paths.adoptAccount(resource.id, name)}>{m.accounts.adopt}</AppLink>
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}
