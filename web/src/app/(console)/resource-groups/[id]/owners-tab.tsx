'use client';

import { useQuery } from 'urql';
import { Owners } from '~/console/edges/owners';
import { graphql } from '~/gql';

const ResourceGroupOwnersQuery = graphql(`
  query ResourceGroupOwners($id: ID!) {
    resourceGroup(ref: { id: $id }) {
      id
      owners(first: 200) {
        nodes {
          id
          ...Owners_Ownership
        }
      }
    }
  }
`);

export function OwnersTab({ id }: { id: string }) {
  const [{ data }] = useQuery({ query: ResourceGroupOwnersQuery, variables: { id } });
  return <Owners of={id} owners={data?.resourceGroup?.owners.nodes} />;
}
