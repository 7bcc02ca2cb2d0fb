'use client';

import { useQuery } from 'urql';
import { Bindings } from '~/console/edges/bindings';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const ResourceBindingsTabQuery = graphql(`
  query ResourceBindingsTab($id: ID!) {
    resource(ref: { id: $id }) {
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

/** Who is bound to the resource itself. */
export function BindingsTab({ id }: { id: string }) {
  const m = useMessages();
  const [{ data }] = useQuery({ query: ResourceBindingsTabQuery, variables: { id } });
  return (
    <Bindings
      bindings={data?.resource?.bindings.nodes}
      shows={['subject']}
      add={paths.addBinding({ object: id })}
      empty={m.binding.resourceHasNone}
    />
  );
}
