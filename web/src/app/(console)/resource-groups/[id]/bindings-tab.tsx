'use client';

import { useQuery } from 'urql';
import { Bindings } from '~/console/edges/bindings';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const ResourceGroupBindingsQuery = graphql(`
  query ResourceGroupBindings($id: ID!) {
    resourceGroup(ref: { id: $id }) {
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

export function BindingsTab({ id }: { id: string }) {
  const m = useMessages();
  const [{ data }] = useQuery({ query: ResourceGroupBindingsQuery, variables: { id } });
  return (
    <Bindings
      bindings={data?.resourceGroup?.bindings.nodes}
      shows={['subject']}
      add={paths.addBinding({ object: id })}
      empty={m.binding.resourceHasNone}
    />
  );
}
