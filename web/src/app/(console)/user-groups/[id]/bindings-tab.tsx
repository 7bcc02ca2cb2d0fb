'use client';

import { useQuery } from 'urql';
import { Bindings } from '~/console/edges/bindings';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const GroupBindingsTabQuery = graphql(`
  query GroupBindingsTab($id: ID!) {
    userGroup(ref: { id: $id }) {
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

/** What the group is bound to. */
export function BindingsTab({ id }: { id: string }) {
  const m = useMessages();
  const [{ data }] = useQuery({ query: GroupBindingsTabQuery, variables: { id } });
  return (
    <Bindings
      bindings={data?.userGroup?.bindings.nodes}
      shows={['object']}
      add={paths.addBinding({ subject: id })}
      empty={m.binding.groupHasNone}
    />
  );
}
