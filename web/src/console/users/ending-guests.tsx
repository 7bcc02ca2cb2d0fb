'use client';

import Header from '@cloudscape-design/components/header';
import { type FragmentType, graphql, readFragment } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { ListTable } from '~/ui/list-table';
import { Time } from '~/ui/time';
import { AppLink } from '../links/app-link';

const EndingGuests_User = graphql(`
  fragment EndingGuests_User on User {
    id
    displayName
    guest {
      endsAt
      sponsor {
        id
        displayName
      }
    }
  }
`);

/** Guests whose end date is near. */
export function EndingGuests(props: {
  users: readonly FragmentType<typeof EndingGuests_User>[];
  /** The number of such guests on all pages. */
  count: number;
}) {
  const m = useMessages();
  const users = readFragment(EndingGuests_User, props.users);
  return (
    <ListTable
      label={m.places.guests}
      header={
        <Header variant="h2" counter={`(${props.count})`} description={m.endingSoon.guestsText}>
          {m.places.guests}
        </Header>
      }
      rows={users}
      trackBy={({ id }) => id}
      empty={m.endingSoon.none}
      columns={[
        {
          id: 'name',
          header: m.edges.who,
          isRowHeader: true,
          cell: ({ id, displayName }) => <AppLink href={paths.user(id)}>{displayName}</AppLink>,
        },
        {
          id: 'sponsor',
          header: m.user.sponsor,
          cell: ({ guest }) =>
            guest?.sponsor && (
              <AppLink href={paths.user(guest.sponsor.id)}>{guest.sponsor.displayName}</AppLink>
            ),
        },
        {
          id: 'until',
          header: m.edges.until,
          minWidth: 110,
          cell: ({ guest }) => <Time at={guest?.endsAt} />,
        },
      ]}
    />
  );
}
