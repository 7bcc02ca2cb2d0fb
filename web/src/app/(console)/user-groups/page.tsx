'use client';

import Badge from '@cloudscape-design/components/badge';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useClient, useQuery } from 'urql';
import { AppLink } from '../../../console/app-link';
import { LinkButton } from '../../../console/link-button';
import { namedOrders, useNamedFields } from '../../../console/list/named-fields';
import { ObjectList } from '../../../console/list/object-list';
import { useList } from '../../../console/list/use-list';
import { graphql } from '../../../gql';
import { useMessages } from '../../../i18n/language';
import { paths } from '../../../paths';
import { Failure } from '../../../ui/failure';
import { PageHeading } from '../../../ui/heading';
import { Time } from '../../../ui/time';

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
  const client = useClient();
  const fields = useNamedFields('dynamic', 'mirrored');
  const list = useList(namedOrders, fields);
  const variables = {
    search: list.search || null,
    where: list.where,
    orderBy: { field: list.order, direction: list.direction },
  };
  const [{ data, error }] = useQuery({
    query: UserGroupsPageQuery,
    variables: { ...variables, after: list.after, first: 50, isCounted: true },
  });
  return (
    <SpaceBetween size="l">
      <PageHeading title={m.places.userGroups} description={m.userGroups.text} />
      {error && <Failure error={error} />}
      <ObjectList
        name="user-groups"
        label={m.places.userGroups}
        list={list}
        fields={fields}
        rows={data?.userGroups.nodes}
        total={data?.userGroups.totalCount}
        pageInfo={data?.userGroups.pageInfo}
        trackBy={({ id }) => id}
        empty={
          list.address ? (
            m.list.nothingFits
          ) : (
            <>
              {m.userGroups.none} <AppLink href={paths.newUserGroup}>{m.userGroups.create}</AppLink>
            </>
          )
        }
        more={async (after) => {
          const answer = await client
            .query(
              UserGroupsPageQuery,
              { ...variables, after, first: 200, isCounted: false },
              { requestPolicy: 'network-only' },
            )
            .toPromise();
          if (!answer.data) throw answer.error;
          return { rows: answer.data.userGroups.nodes, pageInfo: answer.data.userGroups.pageInfo };
        }}
        actions={({ rows }) => (
          <SpaceBetween direction="horizontal" size="xs">
            <LinkButton
              href={paths.addBinding({ subject: rows[0]?.id })}
              disabled={rows.length !== 1}
              disabledReason={m.list.chooseOne}
            >
              {m.binding.add}
            </LinkButton>
            <LinkButton variant="primary" href={paths.newUserGroup}>
              {m.userGroups.create}
            </LinkButton>
          </SpaceBetween>
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
    </SpaceBetween>
  );
}
