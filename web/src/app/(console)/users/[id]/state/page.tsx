'use client';

import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { use, useEffect } from 'react';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { useNameOf } from '~/console/pickers/picker';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const SetUserState = graphql(`
  mutation SetUserState($input: SetUserStateInput!) {
    setUserState(input: $input) {
      position
      user {
        id
        state
      }
      effects {
        ...Effects_Effects
      }
      userErrors {
        code
        message
        messageCode
        messageValues
        path
      }
    }
  }
`);

const states = ['ACTIVE', 'SUSPENDED', 'ARCHIVED', 'STAGED'] as const;

export default function UserStatePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const [to] = useQueryState('to', parseAsStringLiteral(states).withDefault('SUSPENDED'));
  const name = useNameOf(id);
  const change = useChange(SetUserState, ({ setUserState }) => setUserState);
  const { dryRun } = change;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when another state is meant
  useEffect(() => dryRun({ user: { id }, state: to }), [id, to]);
  return (
    <ChangeForm
      title={`${m.users.to[to]}: ${name}`}
      description={m.users.toText[to]}
      change={change}
      input={{ user: { id }, state: to }}
      submit={m.users.to[to]}
      back={to === 'ARCHIVED' ? paths.userAccounts(id) : paths.user(id)}
      done={() => m.users.done[to](name)}
    />
  );
}
