'use client';

import { useQuery } from 'urql';
import { Assignments } from '~/console/policies/assignments';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const GroupPoliciesTabQuery = graphql(`
  query GroupPoliciesTab($id: ID!) {
    resourceGroup(ref: { id: $id }) {
      id
      assignments(first: 200) {
        nodes {
          id
          ...Assignments_Assignment
        }
      }
    }
  }
`);

/** The policies that are assigned to the group itself. */
export function PoliciesTab({ id }: { id: string }) {
  const m = useMessages();
  const [{ data }] = useQuery({ query: GroupPoliciesTabQuery, variables: { id } });
  return (
    <Assignments
      assignments={data?.resourceGroup?.assignments.nodes}
      shows="policy"
      add={paths.addAssignment({ object: id })}
      empty={m.policies.noneHere}
    />
  );
}
