'use client';

import Badge from '@cloudscape-design/components/badge';
import { AppLink } from '~/console/links/app-link';
import { LinkButton } from '~/console/links/link-button';
import { useNamedFields } from '~/console/list/named-fields';
import { NamedList } from '~/console/list/named-list';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Time } from '~/ui/time';

const UserGroupsPageQuery = graphql(`
  query UserGroupsPage(
    $search: String
    $where: UserGroupFilter
    $orderBy: NamedOrder
    $after: String
    $first: Int!
    $isCounted: Boolean!
  ) {
    userGroups(first: $first, search: $search, where: $where, orderBy: $orderBy, after: $after) {
      nodes {
        id
        name
        description
        isDynamic
        createdAt
      }
      totalCount @include(if: $isCounted)
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export default function UserGroupsPage() {
  const m = useMessages();
  const fields = useNamedFields('dynamic', 'ldap', 'mirrored');
  return (
    <NamedList
      name="user-groups"
      title={m.places.userGroups}
      description={m.userGroups.text}
      document={UserGroupsPageQuery}
      found={(data) => data.userGroups}
      fields={fields}
      none={m.userGroups.none}
      create={{ label: m.userGroups.create, href: paths.newUserGroup }}
      actions={(rows) => (
        <LinkButton
          href={paths.addBinding({ subject: rows[0]?.id })}
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
          cell: ({ id, name }) => <AppLink href={paths.userGroup(id)}>{name}</AppLink>,
          text: ({ name }) => name,
        },
        {
          id: 'description',
          header: m.description,
          width: 420,
          cell: ({ description }) => description ?? '–',
          text: ({ description }) => description,
        },
        {
          id: 'kind',
          header: m.userGroup.decidedBy,
          cell: ({ isDynamic }) =>
            isDynamic ? <Badge color="blue">{m.userGroup.byRule}</Badge> : m.userGroup.byHand,
          text: ({ isDynamic }) => (isDynamic ? 'rule' : 'hand'),
        },
        {
          id: 'createdAt',
          header: m.user.createdAt,
          order: 'CREATED_AT',
          isExtra: true,
          cell: ({ createdAt }) => <Time at={createdAt} />,
          text: ({ createdAt }) => createdAt,
        },
      ]}
    />
  );
}
