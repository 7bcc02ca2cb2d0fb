'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import { AppLink } from '~/console/links/app-link';
import { LinkButton } from '~/console/links/link-button';
import { useNamedFields } from '~/console/list/named-fields';
import { NamedList } from '~/console/list/named-list';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const ResourcesPageQuery = graphql(`
  query ResourcesPage(
    $search: String
    $where: ResourceFilter
    $orderBy: NamedOrder
    $after: String
    $first: Int!
    $isCounted: Boolean!
  ) {
    resources(first: $first, search: $search, where: $where, orderBy: $orderBy, after: $after) {
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

export default function ResourcesPage() {
  const m = useMessages();
  const fields = useNamedFields('kind');
  return (
    <NamedList
      name="resources"
      title={m.places.resources}
      description={m.resources.text}
      document={ResourcesPageQuery}
      found={(data) => data.resources}
      fields={fields}
      none={m.resources.none}
      create={{ label: m.resources.create, href: paths.newResource() }}
      actions={(rows) => (
        <SpaceBetween direction="horizontal" size="xs">
          <LinkButton href={paths.enrolSystem()}>{m.systems.enrol}</LinkButton>
          <LinkButton
            href={paths.addBinding({ object: rows[0]?.id })}
            disabled={rows.length !== 1}
            disabledReason={m.list.chooseOne}
          >
            {m.binding.add}
          </LinkButton>
        </SpaceBetween>
      )}
      columns={[
        {
          id: 'name',
          header: m.name,
          order: 'NAME',
          width: 260,
          cell: ({ id, name }) => <AppLink href={paths.resource(id)}>{name}</AppLink>,
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
