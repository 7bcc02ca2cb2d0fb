'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import { useClient, useQuery } from 'urql';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';
import { AppLink } from '../links/app-link';
import { LinkButton } from '../links/link-button';
import { ObjectList } from '../list/object-list';
import { useList } from '../list/use-list';
import { type UserRow, useUserColumns } from './user-columns';
import { useUserFields } from './user-fields';

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

const orders = ['DISPLAY_NAME', 'USERNAME', 'EMAIL', 'DEPARTMENT', 'CREATED_AT', 'UPDATED_AT'] as const;

/** All users, or only guests. */
export function UserList({ isGuests }: { isGuests: boolean }) {
  const m = useMessages();
  const client = useClient();
  const fields = useUserFields();
  const columns = useUserColumns(isGuests);
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
        actions={(selection) => (
          <UserActions isGuests={isGuests} address={list.address} search={list.search} {...selection} />
        )}
      />
    </SpaceBetween>
  );
}

/** What can be done with the users who are selected, and without a selection. */
function UserActions(props: {
  isGuests: boolean;
  /** The query string of the list, and the search that is in it. */
  address: string;
  search: string;
  rows: readonly UserRow[];
  /** Whether all users of the list are selected, and not only the rows of this page. */
  isAll: boolean;
  count: number;
}) {
  const m = useMessages();
  return (
    <SpaceBetween direction="horizontal" size="xs">
      <LinkButton
        disabled={props.count === 0}
        disabledReason={m.list.chooseFirst}
        href={paths.addMembers(
          props.isAll
            ? { q: props.search, filter: printedWith(props.address, props.isGuests) }
            : { users: props.rows.map(({ id }) => id) },
        )}
      >
        {m.members.addToGroup}
      </LinkButton>
      <LinkButton href={paths.import} iconName="upload">
        {m.import.title}
      </LinkButton>
      <LinkButton variant="primary" href={props.isGuests ? paths.newGuest : paths.newUser}>
        {props.isGuests ? m.guests.create : m.users.create}
      </LinkButton>
    </SpaceBetween>
  );
}

/** The filter that selects everybody in the list. A selection must have a filter, so `createdAt` matches all users. */
function printedWith(address: string, isGuests: boolean): string {
  const filter = new URLSearchParams(address).get('filter') ?? '';
  const all = isGuests ? 'guest = "true"' : 'createdAt >= "1970-01-01T00:00:00Z"';
  return filter && !isGuests ? filter : [filter, all].filter(Boolean).join(' and ');
}
