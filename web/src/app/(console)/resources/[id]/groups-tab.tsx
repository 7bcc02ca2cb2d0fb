'use client';

import { useQuery } from 'urql';
import { Containers } from '~/console/edges/containers';
import { graphql } from '~/gql';

const ResourceGroupsTabQuery = graphql(`
  query ResourceGroupsTab($id: ID!) {
    resource(ref: { id: $id }) {
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

/** The resource groups that contain the resource. */
export function GroupsTab({ id }: { id: string }) {
  const [{ data }] = useQuery({ query: ResourceGroupsTabQuery, variables: { id } });
  return <Containers part={id} containers={data?.resource?.resourceGroups.nodes} />;
}
