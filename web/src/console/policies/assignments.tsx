'use client';

import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '~/gql';
import { useMessages } from '~/i18n/language';
import { pathOf, paths } from '~/paths';
import { EdgeTable } from '../edges/edge-table';
import { AppLink } from '../links/app-link';
import { LinkButton } from '../links/link-button';

export const Assignments_Assignment = graphql(`
  fragment Assignments_Assignment on Assignment {
    id
    priority
    policy {
      id
      name
      type {
        id
        title
      }
    }
    object {
      ... on Resource {
        id
        name
      }
      ... on ResourceGroup {
        id
        name
      }
    }
    ...EdgeTable_Edge
  }
`);

/** Assignments of policies. Shows the end of each that is not the object of the page. */
export function Assignments({
  assignments,
  shows,
  add,
  empty,
}: {
  assignments: readonly FragmentType<typeof Assignments_Assignment>[] | undefined;
  shows: 'policy' | 'object';
  add: string;
  empty: ReactNode;
}) {
  const m = useMessages();
  return (
    <EdgeTable
      label={shows === 'object' ? m.policies.assignments : m.policies.here}
      rows={assignments?.map((assignment) => readFragment(Assignments_Assignment, assignment))}
      edgeOf={(row) => row}
      nameOf={({ policy, object }) => (shows === 'object' ? object.name : policy.name)}
      empty={empty}
      actions={
        <LinkButton variant="primary" href={add}>
          {m.policies.assign}
        </LinkButton>
      }
      columns={[
        shows === 'object'
          ? {
              id: 'object',
              header: m.policies.object,
              cell: ({ object }) => (
                <AppLink href={pathOf(object.id) ?? paths.policies}>{object.name}</AppLink>
              ),
            }
          : {
              id: 'policy',
              header: m.policies.one,
              cell: ({ policy }) => (
                <>
                  <AppLink href={paths.policy(policy.id)}>{policy.name}</AppLink> · {policy.type.title}
                </>
              ),
            },
        { id: 'priority', header: m.policies.priority, cell: ({ priority }) => priority },
      ]}
    />
  );
}
