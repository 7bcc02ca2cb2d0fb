'use client';

import ExpandableSection from '@cloudscape-design/components/expandable-section';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { AppLink } from '../links/app-link';

const NestedGroupsQuery = graphql(`
  query NestedGroups($id: ID!) {
    userGroup(ref: { id: $id }) {
      id
      children(first: 200, status: [LIVE]) {
        nodes {
          id
          child {
            id
            name
            members(first: 1) {
              totalCount
            }
          }
        }
      }
    }
  }
`);

/** The tree of groups nested in a group. Each level is loaded when it is opened. */
export function NestedGroups({ id }: { id: string }) {
  const m = useMessages();
  const [{ data }] = useQuery({ query: NestedGroupsQuery, variables: { id } });
  if (!data) return <div>{m.loading}</div>;
  const children = data.userGroup?.children.nodes ?? [];
  if (children.length === 0) return <div>{m.nesting.noChildren}</div>;
  return (
    <ul className="tree">
      {children.map(({ id: edge, child }) => (
        <li key={edge}>
          <Branch id={child.id} name={child.name} members={child.members.totalCount} />
        </li>
      ))}
    </ul>
  );
}

function Branch({ id, name, members }: { id: string; name: string; members: number }) {
  const m = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <ExpandableSection
      headerText={name}
      headerDescription={m.members.count(members)}
      expanded={isOpen}
      onChange={({ detail }) => setOpen(detail.expanded)}
    >
      <AppLink href={paths.userGroup(id)}>{m.open}</AppLink>
      {isOpen && <NestedGroups id={id} />}
    </ExpandableSection>
  );
}
