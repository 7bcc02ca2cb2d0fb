'use client';

import { type FragmentType, graphql, readFragment } from '../../../../gql';
import { paths } from '../../../../paths';
import { AppLink } from '../../../../ui/app-link';
import { ListTable } from '../../../../ui/list-table';
import { State } from '../../../../ui/state';
import { Time } from '../../../../ui/time';

const GroupMemberships_UserGroup = graphql(`
  fragment GroupMemberships_UserGroup on UserGroup {
    id
    memberships(first: 200) {
      nodes {
        id
        status
        startsAt
        endsAt
        authority
        reason
        statedBy {
          name
        }
        user {
          id
          displayName
        }
      }
    }
  }
`);

const reasons: Record<string, string> = {
  RULE: 'The rule decides: change it, or exempt the user',
  SYNC: 'Its directory decides: change it there',
};

/** Who was put in, by whom and for how long. */
export function GroupMemberships(props: { group: FragmentType<typeof GroupMemberships_UserGroup> }) {
  const group = readFragment(GroupMemberships_UserGroup, props.group);
  return (
    <ListTable
      label="Memberships"
      rows={group.memberships.nodes}
      trackBy={({ id }) => id}
      empty="Nobody was put into this group directly."
      columns={[
        {
          id: 'name',
          header: 'User',
          isRowHeader: true,
          cell: ({ user }) => <AppLink href={paths.user(user.id)}>{user.displayName}</AppLink>,
        },
        { id: 'status', header: 'Status', minWidth: 120, cell: ({ status }) => <State of={status} /> },
        { id: 'from', header: 'From', cell: ({ startsAt }) => <Time at={startsAt} none="ever" /> },
        { id: 'until', header: 'Until', cell: ({ endsAt }) => <Time at={endsAt} /> },
        {
          id: 'by',
          header: 'Stated by',
          cell: ({ statedBy, authority, reason }) =>
            `${statedBy.name} (${authority.toLowerCase()})${reason ? `: ${reason}` : ''}`,
        },
        {
          id: 'end',
          header: 'End',
          cell: ({ id, authority }) =>
            reasons[authority] ?? <AppLink href={paths.endMembership(group.id, id)}>End</AppLink>,
        },
      ]}
    />
  );
}
