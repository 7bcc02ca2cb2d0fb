'use client';

import { useQuery } from 'urql';
import { EdgeTable } from '~/console/edges/edge-table';
import { AppLink } from '~/console/links/app-link';
import { LinkButton } from '~/console/links/link-button';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { pathOf, paths } from '~/paths';

const ResourceGroupPartsQuery = graphql(`
  query ResourceGroupParts($id: ID!) {
    resourceGroup(ref: { id: $id }) {
      id
      parts(first: 200) {
        nodes {
          id
          part {
            __typename
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
      }
    }
  }
`);

export function PartsTab({ id }: { id: string }) {
  const m = useMessages();
  const [{ data }] = useQuery({ query: ResourceGroupPartsQuery, variables: { id } });
  return (
    <EdgeTable
      label={m.part.title}
      rows={data?.resourceGroup?.parts.nodes}
      edgeOf={(row) => row}
      nameOf={({ part }) => part.name}
      empty={m.part.none}
      actions={
        <LinkButton variant="primary" href={paths.addPart({ group: id })}>
          {m.part.add}
        </LinkButton>
      }
      columns={[
        {
          id: 'part',
          header: m.name,
          cell: ({ part }) => <AppLink href={pathOf(part.id) ?? ''}>{part.name}</AppLink>,
        },
        {
          id: 'type',
          header: m.part.sort,
          cell: ({ part }) => (part.__typename === 'Resource' ? m.resource.one : m.resourceGroup.one),
        },
      ]}
    />
  );
}
