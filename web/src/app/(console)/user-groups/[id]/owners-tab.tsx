'use client';

import { useQuery } from 'urql';
import { Owners } from '~/console/edges/owners';
import { graphql } from '~/gql';

const GroupOwnersTabQuery = graphql(`
  query GroupOwnersTab($id: ID!) {
    userGroup(ref: { id: $id }) {
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
  const [{ data }] = useQuery({ query: GroupOwnersTabQuery, variables: { id } });
  return <Owners of={id} owners={data?.userGroup?.owners.nodes} />;
}
