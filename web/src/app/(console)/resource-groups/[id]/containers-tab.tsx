'use client';

import { useQuery } from 'urql';
import { Containers } from '~/console/edges/containers';
import { graphql } from '~/gql';

const ResourceGroupContainersQuery = graphql(`
  query ResourceGroupContainers($id: ID!) {
    resourceGroup(ref: { id: $id }) {
      id
      resourceGroups(first: 200) {
        nodes {
          id
          ...Containers_Containment
        }
      }
    }
  }
`);

export function ContainersTab({ id }: { id: string }) {
  const [{ data }] = useQuery({ query: ResourceGroupContainersQuery, variables: { id } });
  return <Containers part={id} containers={data?.resourceGroup?.resourceGroups.nodes} />;
}
