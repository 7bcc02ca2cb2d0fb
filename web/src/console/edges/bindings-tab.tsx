'use client';

import { useQuery } from 'urql';
import { graphql, readFragment } from '~/gql';
import { paths } from '~/paths';
import { Bindings } from './bindings';

const BindingsTab_Bindings = graphql(`
  fragment BindingsTab_Bindings on BindingConnection {
    nodes {
      id
      ...Bindings_Binding
    }
  }
`);

const BindingsTabQuery = graphql(`
  query BindingsTab($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on User {
        bindings(first: 200) {
          ...BindingsTab_Bindings
        }
      }
      ... on UserGroup {
        bindings(first: 200) {
          ...BindingsTab_Bindings
        }
      }
      ... on Resource {
        bindings(first: 200) {
          ...BindingsTab_Bindings
        }
      }
      ... on ResourceGroup {
        bindings(first: 200) {
          ...BindingsTab_Bindings
        }
      }
    }
  }
`);

/** The bindings of one object: of a user or group as the subject, or of a resource or resource group as the object. */
export function BindingsTab({ id, end, empty }: { id: string; end: 'subject' | 'object'; empty: string }) {
  const [{ data }] = useQuery({ query: BindingsTabQuery, variables: { id } });
  const page = readFragment(
    BindingsTab_Bindings,
    data?.node && 'bindings' in data.node ? data.node.bindings : null,
  );
  return (
    <Bindings
      bindings={page?.nodes}
      shows={[end === 'subject' ? 'object' : 'subject']}
      add={paths.addBinding({ [end]: id })}
      empty={empty}
    />
  );
}
