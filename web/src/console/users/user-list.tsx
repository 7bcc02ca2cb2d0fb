'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import { useClient, useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';
import { State } from '~/ui/state';
import { Time } from '~/ui/time';
import { AppLink } from '../links/app-link';
import { LinkButton } from '../links/link-button';
import type { Column } from '../list/column';
import { ObjectList } from '../list/object-list';
import { useList } from '../list/use-list';
import { rowOf, textsOf, type UserFact, userFactNames } from './user-facts';
import { useUserFields } from './user-fields';

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

const UserListQuery = graphql(`
  query UserList($search: String, $where: UserFilter, $orderBy: UserOrder, $after: String, $first: Int!, $isCounted: Boolean!) {
    users(first: $first, search: $search, where: $where, orderBy: $orderBy, after: $after) {
      nodes {
        id
        ...UserList_User
      }
      totalCount @include(if: $isCounted)
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Row = FragmentType<typeof UserList_User> & { id: string };

const orders = ['DISPLAY_NAME', 'USERNAME', 'EMAIL', 'DEPARTMENT', 'CREATED_AT', 'UPDATED_AT'] as const;

/** All users, or only guests. */
export function UserList({ isGuests }: { isGuests: boolean }) {
  const m = useMessages();
  const client = useClient();
  const fields = useUserFields();
  const list = useList(orders, fields);
  const guests = { guest: { eq: true } };
  const where = isGuests ? (list.where ? { AND: [guests, list.where] } : guests) : list.where;
  const variables = {
    search: list.search || null,
    where,
    orderBy: { field: list.order, direction: list.direction },
  };
  const [{ data, error }] = useQuery({
    query: UserListQuery,
    variables: { ...variables, after: list.after, first: 50, isCounted: true },
  });
  const user = (row: Row) => readFragment(UserList_User, row);
  const factsOf = (row: Row) => textsOf(user(row));
  const columnOf = (fact: UserFact): Column<Row> => ({
    id: fact,
    header: m.user[fact],
    cell: (row) => factsOf(row)[fact] || '–',
    text: (row) => factsOf(row)[fact],
    order: rowOf(fact).order,
    width: rowOf(fact).width,
    isExtra: rowOf(fact).column === 'EXTRA',
  });
  const columns: Column<Row>[] = [
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
    ...(isGuests
      ? [
          {
            id: 'sponsor',
            header: m.user.sponsor,
            cell: (row: Row) => {
              const guest = user(row).guest;
              return guest ? (
                <AppLink href={paths.user(guest.sponsor.id)}>{guest.sponsor.displayName}</AppLink>
              ) : (
                '–'
              );
            },
            text: (row: Row) => user(row).guest?.sponsor.displayName,
          },
          {
            id: 'until',
            header: m.user.guestUntil,
            cell: (row: Row) => <Time at={user(row).guest?.endsAt} />,
            text: (row: Row) => user(row).guest?.endsAt,
          },
        ]
      : []),
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
  return (
    <SpaceBetween size="l">
      <PageHeading
        title={isGuests ? m.places.guests : m.places.users}
        description={isGuests ? m.guests.text : m.users.text}
      />
      {error && <Failure error={error} />}
      <ObjectList
        name={isGuests ? 'guests' : 'users'}
        label={isGuests ? m.places.guests : m.places.users}
        list={list}
        fields={fields}
        columns={columns}
        rows={data?.users.nodes}
        total={data?.users.totalCount}
        pageInfo={data?.users.pageInfo}
        trackBy={({ id }) => id}
        empty={
          list.address ? (
            m.list.nothingFits
          ) : (
            <>
              {m.users.none} <AppLink href={paths.newUser}>{m.users.create}</AppLink>
            </>
          )
        }
        more={async (after) => {
          const answer = await client
            .query(
              UserListQuery,
              { ...variables, after, first: 200, isCounted: false },
              { requestPolicy: 'network-only' },
            )
            .toPromise();
          if (!answer.data) throw answer.error;
          return { rows: answer.data.users.nodes, pageInfo: answer.data.users.pageInfo };
        }}
        actions={({ rows, isAll, count }) => (
          <SpaceBetween direction="horizontal" size="xs">
            <LinkButton
              disabled={count === 0}
              disabledReason={m.list.chooseFirst}
              href={paths.addMembers(
                isAll
                  ? { q: list.search, filter: printedWith(list.address, isGuests) }
                  : { users: rows.map(({ id }) => id) },
              )}
            >
              {m.members.addToGroup}
            </LinkButton>
            <LinkButton href={paths.import} iconName="upload">
              {m.import.title}
            </LinkButton>
            <LinkButton variant="primary" href={isGuests ? paths.newGuest : paths.newUser}>
              {isGuests ? m.guests.create : m.users.create}
            </LinkButton>
          </SpaceBetween>
        )}
      />
    </SpaceBetween>
  );
}

/** The filter that selects everybody in the list. A selection must have a filter, so `createdAt` matches all users. */
function printedWith(address: string, isGuests: boolean): string {
  const filter = new URLSearchParams(address).get('filter') ?? '';
  const all = isGuests ? 'guest = "true"' : 'createdAt >= "1970-01-01T00:00:00Z"';
  return filter && !isGuests ? filter : [filter, all].filter(Boolean).join(' and ');
}
