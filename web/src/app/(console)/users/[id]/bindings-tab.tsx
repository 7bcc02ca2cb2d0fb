'use client';

import { useQuery } from 'urql';
import { Bindings } from '~/console/edges/bindings';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const UserBindingsTabQuery = graphql(`
  query UserBindingsTab($id: ID!) {
    user(ref: { id: $id }) {
      id
      bindings(first: 200) {
        nodes {
          id
          ...Bindings_Binding
        }
      }
    }
  }
`);

/** What the user is bound to without a group. */
export function BindingsTab({ id }: { id: string }) {
  const m = useMessages();
  const [{ data }] = useQuery({ query: UserBindingsTabQuery, variables: { id } });
  return (
    <Bindings
      bindings={data?.user?.bindings.nodes}
      shows={['object']}
      add={paths.addBinding({ subject: id })}
      empty={m.binding.userHasNone}
    />
  );
}
