'use client';

import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQuery } from 'urql';
import { EdgeTable } from '~/console/edges/edge-table';
import { NestedGroups } from '~/console/groups/nested-groups';
import { AppLink } from '~/console/links/app-link';
import { LinkButton } from '~/console/links/link-button';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const GroupNestingTabQuery = graphql(`
  query GroupNestingTab($id: ID!) {
    userGroup(ref: { id: $id }) {
      id
      children(first: 200) {
        nodes {
          id
          child {
            id
            name
          }
          ...EdgeTable_Edge
        }
      }
      parents(first: 200) {
        nodes {
          id
          parent {
            id
            name
          }
          ...EdgeTable_Edge
        }
      }
    }
  }
`);

/** The child and parent groups, and the tree of all groups nested in this one. */
export function NestingTab({ id }: { id: string }) {
  const m = useMessages();
  const [{ data }] = useQuery({ query: GroupNestingTabQuery, variables: { id } });
  const group = data?.userGroup;
  return (
    <SpaceBetween size="l">
      <EdgeTable
        label={m.nesting.children}
        rows={group?.children.nodes}
        edgeOf={(row) => row}
        nameOf={({ child }) => child.name}
        empty={m.nesting.noChildren}
        actions={
          <LinkButton variant="primary" href={paths.addNesting({ parent: id })}>
            {m.nesting.add}
          </LinkButton>
        }
        columns={[
          {
            id: 'group',
            header: m.userGroup.one,
            cell: ({ child }) => <AppLink href={paths.userGroup(child.id)}>{child.name}</AppLink>,
          },
        ]}
      />
      <EdgeTable
        label={m.nesting.parents}
        rows={group?.parents.nodes}
        edgeOf={(row) => row}
        nameOf={({ parent }) => parent.name}
        empty={m.nesting.noParents}
        actions={
          <LinkButton variant="primary" href={paths.addNesting({ child: id })}>
            {m.nesting.addToParent}
          </LinkButton>
        }
        columns={[
          {
            id: 'group',
            header: m.userGroup.one,
            cell: ({ parent }) => <AppLink href={paths.userGroup(parent.id)}>{parent.name}</AppLink>,
          },
        ]}
      />
      {group && group.children.nodes.length > 0 && (
        <section>
          <Header variant="h2">{m.nesting.tree}</Header>
          <NestedGroups id={id} />
        </section>
      )}
    </SpaceBetween>
  );
}
