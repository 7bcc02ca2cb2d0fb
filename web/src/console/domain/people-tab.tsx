'use client';

import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '~/gql';
import type { MirroredPeopleQuery } from '~/gql/graphql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Choice } from '~/ui/choice';
import { Failure } from '~/ui/failure';
import { ListTable } from '~/ui/list-table';
import { AppLink } from '../links/app-link';
import { useDecide } from './decide';
import { MatchStatus } from './match-status';

const MirroredPeople = graphql(`
  query MirroredPeople($id: ID!, $state: MatchState, $after: ID) {
    syncer(id: $id) {
      id
      mirroredUsers(state: $state, after: $after, first: 50) {
        cursor
        users {
          id
          username
          displayName
          state
          problem
          problemCode
          problemValues
          user {
            id
            displayName
          }
          candidates {
            id
            displayName
          }
        }
      }
    }
  }
`);

type Person = NonNullable<MirroredPeopleQuery['syncer']>['mirroredUsers']['users'][number];

const all = ['DISPUTED', 'LINKED', 'UNLINKED', 'UNMATCHED'] as const;
const states = { state: parseAsStringLiteral(all), after: parseAsString };

/** People of the domain and the users with whom they are matched. Unclear matches are decided here. */
export function PeopleTab({ id }: { id: string }) {
  const m = useMessages();
  const [{ state, after }, set] = useQueryStates(states, { history: 'push' });
  const [chosen, setChosen] = useState<readonly Person[]>([]);
  const { isDeciding, decide } = useDecide();
  const [{ data, error }, refetch] = useQuery({
    query: MirroredPeople,
    variables: { id, state, after },
    requestPolicy: 'cache-and-network',
  });
  if (error) return <Failure error={error} />;
  const page = data?.syncer?.mirroredUsers;
  const clear = chosen.filter(({ candidates, user }) => !user && candidates.length === 1);
  const linkAll = async () => {
    if (!(await decide({ ids: clear.map((person) => person.id), decision: 'LINK' }))) return;
    setChosen([]);
    refetch({ requestPolicy: 'network-only' });
  };
  return (
    <ListTable
      label={m.domain.people}
      header={
        <Header
          variant="h2"
          actions={
            <Button disabled={clear.length === 0} loading={isDeciding} onClick={() => void linkAll()}>
              {m.domain.linkAll(clear.length)}
            </Button>
          }
        >
          {m.domain.people}
        </Header>
      }
      filter={
        <Choice
          label={m.domain.state}
          every={m.domain.everyState}
          options={all.map((value) => ({ value, label: m.domain.states[value] }))}
          value={state}
          onChange={(state) => void set({ state, after: null })}
        />
      }
      rows={page?.users}
      trackBy={(person) => person.id}
      empty={m.domain.noPeople}
      selection={{ rows: chosen, onChange: setChosen, label: ({ username }) => username }}
      paging={{
        hasNextPage: page?.cursor != null,
        isFirst: after === null,
        onNext: () => void set({ after: page?.cursor ?? null }),
        onFirst: () => void set({ after: null }),
      }}
      columns={[
        {
          id: 'name',
          header: m.domain.username,
          isRowHeader: true,
          cell: (person) => (
            <AppLink href={paths.mirroredUser(id, person.id)}>
              {person.displayName ? `${person.displayName} (${person.username})` : person.username}
            </AppLink>
          ),
        },
        { id: 'state', header: m.domain.state, cell: (person) => <MatchStatus state={person.state} /> },
        {
          id: 'here',
          header: m.domain.isHere,
          cell: ({ user, candidates }) =>
            user ? (
              <AppLink href={paths.user(user.id)}>{user.displayName}</AppLink>
            ) : (
              candidates.map(({ displayName }) => `${displayName}?`).join(', ') || '–'
            ),
        },
        { id: 'problem', header: m.domain.problem, cell: ({ problem }) => problem ?? '–' },
      ]}
    />
  );
}
