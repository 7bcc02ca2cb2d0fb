'use client';

import { useQuery } from 'urql';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { ListTable } from '~/ui/list-table';
import { State } from '~/ui/state';
import { Time } from '~/ui/time';

const UserStatesTabQuery = graphql(`
  query UserStatesTab($id: ID!) {
    user(ref: { id: $id }) {
      id
      states {
        state
        startsAt
        endsAt
        by {
          name
          nameCode
        }
      }
    }
  }
`);

/** Past, present and planned states of the user. */
export function StatesTab({ id }: { id: string }) {
  const m = useMessages();
  const [{ data }] = useQuery({ query: UserStatesTabQuery, variables: { id } });
  return (
    <ListTable
      label={m.user.states}
      rows={data?.user?.states}
      trackBy={({ startsAt }) => startsAt ?? ''}
      empty=""
      columns={[
        { id: 'state', header: m.user.state, isRowHeader: true, cell: ({ state }) => <State of={state} /> },
        {
          id: 'from',
          header: m.edges.from,
          cell: ({ startsAt }) => <Time at={startsAt} none={m.edges.ever} />,
        },
        { id: 'until', header: m.edges.until, cell: ({ endsAt }) => <Time at={endsAt} none="–" /> },
        { id: 'by', header: m.edges.statedBy, cell: ({ by }) => by.name },
      ]}
    />
  );
}
