'use client';

import Header from '@cloudscape-design/components/header';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { type FragmentType, graphql, readFragment } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { ListTable } from '~/ui/list-table';
import { Time } from '~/ui/time';
import { AppLink } from '../links/app-link';
import { accountStatusTypes } from './account-status';

export const SyncedMemberships_Membership = graphql(`
  fragment SyncedMemberships_Membership on SyncedMembership {
    state
    isDesired
    endsAt
    message
    messageCode
    messageValues
    syncerId
    syncerName
    userGroup {
      id
      name
    }
  }
`);

/** Groups in other systems, such as LDAP groups, in which a user is or was. */
export function SyncedMemberships({
  memberships,
}: {
  memberships: readonly FragmentType<typeof SyncedMemberships_Membership>[];
}) {
  const m = useMessages();
  return (
    <ListTable
      label={m.accounts.groups}
      rows={memberships.map((one) => readFragment(SyncedMemberships_Membership, one))}
      trackBy={({ userGroup, syncerId }) => `${userGroup.id} ${syncerId}`}
      header={<Header variant="h2">{m.accounts.groups}</Header>}
      empty=""
      columns={[
        {
          id: 'group',
          header: m.userGroup.one,
          isRowHeader: true,
          cell: ({ userGroup }) => <AppLink href={paths.userGroup(userGroup.id)}>{userGroup.name}</AppLink>,
        },
        {
          id: 'syncer',
          header: m.accounts.keptBy,
          cell: ({ syncerId, syncerName }) => <AppLink href={paths.syncer(syncerId)}>{syncerName}</AppLink>,
        },
        {
          id: 'state',
          header: m.accounts.state,
          cell: ({ state, message }) => (
            <>
              <StatusIndicator type={accountStatusTypes[state]}>{m.accounts.states[state]}</StatusIndicator>
              {message && <div>{message}</div>}
            </>
          ),
        },
        {
          id: 'until',
          header: m.accounts.until,
          cell: ({ isDesired, endsAt }) => (isDesired ? <Time at={endsAt} /> : '–'),
        },
      ]}
    />
  );
}
