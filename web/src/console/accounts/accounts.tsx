'use client';

import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '~/gql';
import type { Accounts_AccountFragment } from '~/gql/graphql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Choice } from '~/ui/choice';
import { ListTable, type Paging } from '~/ui/list-table';
import { Time } from '~/ui/time';
import { AppLink } from '../links/app-link';
import { AccountStatus } from './account-status';

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
    messageCode
    messageValues
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

const accountStates = ['PENDING', 'PROVISIONED', 'FAILING', 'DEPROVISIONED'] as const;

const accountLinks = ['LINKED', 'ORPHANED', 'DISPUTED'] as const;

const asked = {
  state: parseAsStringLiteral(accountStates),
  link: parseAsStringLiteral(accountLinks),
  after: parseAsString,
};

/** The filters in the address, and the same as the API's filter. */
export function useAccountFilter() {
  const [{ state, link }] = useQueryStates(asked);
  return { state: state && [state], link: link && [link] };
}

/** A list of accounts, each with its desired and its actual state. */
export function Accounts({
  accounts,
  shows,
  paging,
  empty,
  actions,
}: {
  accounts: readonly FragmentType<typeof Accounts_Account>[] | undefined;
  shows: 'user' | 'resource' | 'both';
  paging: Paging;
  empty: ReactNode;
  actions?: ReactNode;
}) {
  const m = useMessages();
  const [{ state, link }, set] = useQueryStates(asked, { history: 'push' });
  const rows = accounts?.map((account) => readFragment(Accounts_Account, account));
  const user = {
    id: 'user',
    header: m.accounts.user,
    cell: ({ user }: Accounts_AccountFragment) =>
      user ? <AppLink href={paths.user(user.id)}>{user.displayName}</AppLink> : '–',
  };
  const resource = {
    id: 'resource',
    header: m.accounts.resource,
    cell: ({ resource }: Accounts_AccountFragment) => (
      <AppLink href={paths.resource(resource.id)}>{resource.name}</AppLink>
    ),
  };
  return (
    <ListTable
      label={m.accounts.title}
      rows={rows}
      trackBy={({ resource, user, name, syncerId }) => `${resource.id} ${user?.id} ${name} ${syncerId}`}
      header={
        shows !== 'both' && (
          <Header variant="h2" actions={actions}>
            {m.accounts.title}
          </Header>
        )
      }
      filter={
        <SpaceBetween direction="horizontal" size="xs">
          <Choice
            label={m.accounts.state}
            every={m.accounts.every}
            options={accountStates.map((value) => ({ value, label: m.accounts.states[value] }))}
            value={state}
            onChange={(state) => void set({ state, after: null })}
          />
          {shows !== 'resource' && (
            <Choice
              label={m.accounts.whose}
              every={m.accounts.everybodys}
              options={accountLinks.map((value) => ({ value, label: m.accounts.links[value] }))}
              value={link}
              onChange={(link) => void set({ link, after: null })}
            />
          )}
        </SpaceBetween>
      }
      paging={paging}
      empty={empty}
      columns={[
        { id: 'name', header: m.accounts.name, isRowHeader: true, cell: ({ name }) => <code>{name}</code> },
        ...(shows === 'resource' ? [] : [user]),
        ...(shows === 'user' ? [] : [resource]),
        { id: 'state', header: m.accounts.state, cell: (account) => <AccountStatus account={account} /> },
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
        ...(shows === 'resource'
          ? []
          : [
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
            ]),
      ]}
    />
  );
}
