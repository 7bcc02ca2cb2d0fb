'use client';

import { type FragmentType, graphql, readFragment } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { State } from '~/ui/state';
import { Time } from '~/ui/time';
import { AppLink } from '../links/app-link';
import type { Column } from '../list/column';
import { rowOf, textsOf, type UserFact, userFactNames } from './user-facts';

const UserList_User = graphql(`
  fragment UserList_User on User {
    id
    ...UserFacts_User
    state
    role
    createdAt
    guest {
      endsAt
      sponsor {
        id
        displayName
      }
    }
  }
`);

export type UserRow = FragmentType<typeof UserList_User> & { id: string };

/** The columns of the list of users, or of that of guests. */
export function useUserColumns(isGuests: boolean): Column<UserRow>[] {
  const m = useMessages();
  const user = (row: UserRow) => readFragment(UserList_User, row);
  const factsOf = (row: UserRow) => textsOf(user(row));
  const columnOf = (fact: UserFact): Column<UserRow> => ({
    id: fact,
    header: m.user[fact],
    cell: (row) => factsOf(row)[fact] || '–',
    text: (row) => factsOf(row)[fact],
    order: rowOf(fact).order,
    width: rowOf(fact).width,
    isExtra: rowOf(fact).column === 'EXTRA',
  });
  const guestColumns: Column<UserRow>[] = [
    {
      id: 'sponsor',
      header: m.user.sponsor,
      cell: (row) => {
        const guest = user(row).guest;
        return guest ? (
          <AppLink href={paths.user(guest.sponsor.id)}>{guest.sponsor.displayName}</AppLink>
        ) : (
          '–'
        );
      },
      text: (row) => user(row).guest?.sponsor.displayName,
    },
    {
      id: 'until',
      header: m.user.guestUntil,
      cell: (row) => <Time at={user(row).guest?.endsAt} />,
      text: (row) => user(row).guest?.endsAt,
    },
  ];
  return [
    {
      ...columnOf('displayName'),
      cell: (row) => <AppLink href={paths.user(row.id)}>{factsOf(row).displayName}</AppLink>,
    },
    columnOf('username'),
    {
      id: 'state',
      header: m.user.state,
      width: 150,
      cell: (row) => <State of={user(row).state} />,
      text: (row) => user(row).state,
    },
    ...(isGuests ? guestColumns : []),
    ...userFactNames
      .filter((fact) => rowOf(fact).column !== null && fact !== 'displayName' && fact !== 'username')
      .map(columnOf),
    {
      id: 'role',
      header: m.user.role,
      cell: (row) => m.roles[user(row).role],
      text: (row) => user(row).role,
      isExtra: true,
    },
    {
      id: 'createdAt',
      header: m.user.createdAt,
      order: 'CREATED_AT',
      cell: (row) => <Time at={user(row).createdAt} />,
      text: (row) => user(row).createdAt,
      isExtra: true,
    },
  ];
}
