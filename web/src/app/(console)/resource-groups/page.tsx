'use client';

import { AppLink } from '~/console/links/app-link';
import { LinkButton } from '~/console/links/link-button';
import { useNamedFields } from '~/console/list/named-fields';
import { NamedList } from '~/console/list/named-list';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const ResourceGroupsPageQuery = graphql(`
  query ResourceGroupsPage(
    $search: String
    $where: ResourceGroupFilter
    $orderBy: NamedOrder
    $after: String
    $first: Int!
    $isCounted: Boolean!
  ) {
    resourceGroups(first: $first, search: $search, where: $where, orderBy: $orderBy, after: $after) {
      nodes {
        id
        kind
        name
        description
        levels
      }
      totalCount @include(if: $isCounted)
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export default function ResourceGroupsPage() {
  const m = useMessages();
  const fields = useNamedFields('kind');
  return (
    <NamedList
      name="resource-groups"
      title={m.places.resourceGroups}
      description={m.resourceGroups.text}
      document={ResourceGroupsPageQuery}
      found={(data) => data.resourceGroups}
      fields={fields}
      none={m.resourceGroups.none}
      create={{ label: m.resourceGroups.create, href: paths.newResourceGroup }}
      actions={(rows) => (
        <LinkButton
          href={paths.addBinding({ object: rows[0]?.id })}
          disabled={rows.length !== 1}
          disabledReason={m.list.chooseOne}
        >
          {m.binding.add}
        </LinkButton>
      )}
      columns={[
        {
          id: 'name',
          header: m.name,
          order: 'NAME',
          width: 260,
          cell: ({ id, name }) => <AppLink href={paths.resourceGroup(id)}>{name}</AppLink>,
          text: ({ name }) => name,
        },
        {
          id: 'kind',
          header: m.resource.kind,
          cell: ({ kind }) => m.kinds[kind],
          text: ({ kind }) => kind,
        },
        {
          id: 'description',
          header: m.description,
          width: 380,
          cell: ({ description }) => description ?? '–',
          text: ({ description }) => description,
        },
        {
          id: 'levels',
          header: m.resource.levels,
          cell: ({ levels }) => levels.join(' < '),
          text: ({ levels }) => levels.join(' '),
        },
      ]}
    />
  );
}
