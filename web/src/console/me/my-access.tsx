'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQuery } from 'urql';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';
import { ListTable } from '~/ui/list-table';
import { Time } from '~/ui/time';
import { ResourceAccess } from '../access/resource-access';
import { AppLink } from '../links/app-link';
import { LinkButton } from '../links/link-button';

const MyAccessQuery = graphql(`
  query MyAccess {
    me {
      name
      user {
        id
        displayName
        resources(first: 200) {
          edges {
            node {
              id
            }
            ...ResourceAccess_Edge
          }
        }
        userGroups(first: 200) {
          edges {
            isDirect
            endsAt
            node {
              id
              name
              description
            }
          }
        }
        ownerships(first: 100) {
          nodes {
            id
            endsAt
            ownable: object {
              ... on UserGroup {
                id
                name
              }
              ... on ResourceGroup {
                id
                name
              }
            }
          }
        }
      }
    }
  }
`);

/** The viewer's own access and groups, and the groups that they manage. */
export function MyAccess() {
  const m = useMessages();
  const [{ data, error }] = useQuery({ query: MyAccessQuery });
  const user = data?.me?.user;
  return (
    <SpaceBetween size="l">
      <PageHeading
        title={m.places.me}
        description={m.me.text}
        actions={<LinkButton href={paths.settings('sessions')}>{m.settings.sessions}</LinkButton>}
      />
      {error && <Failure error={error} />}
      {user && user.ownerships.nodes.length > 0 && (
        <ListTable
          label={m.me.owned}
          header={m.me.owned}
          rows={user.ownerships.nodes}
          trackBy={({ id }) => id}
          empty=""
          columns={[
            {
              id: 'name',
              header: m.name,
              isRowHeader: true,
              cell: ({ ownable }) => (
                <AppLink
                  href={
                    ownable.id.startsWith('group_')
                      ? paths.userGroup(ownable.id)
                      : paths.resourceGroup(ownable.id)
                  }
                >
                  {ownable.name}
                </AppLink>
              ),
            },
            { id: 'until', header: m.edges.until, cell: ({ endsAt }) => <Time at={endsAt} /> },
          ]}
        />
      )}
      <ResourceAccess edges={user?.resources.edges} userId={user?.id} empty={m.me.nothing} />
      <ListTable
        label={m.me.groups}
        header={m.me.groups}
        rows={user?.userGroups.edges}
        trackBy={({ node }) => node.id}
        empty={m.members.userInNone}
        columns={[
          {
            id: 'name',
            header: m.userGroup.one,
            isRowHeader: true,
            cell: ({ node }) => <AppLink href={paths.userGroup(node.id)}>{node.name}</AppLink>,
          },
          { id: 'description', header: m.description, cell: ({ node }) => node.description ?? '–' },
          {
            id: 'how',
            header: m.members.how,
            cell: ({ isDirect }) => (isDirect ? m.members.direct : m.members.nested),
          },
          { id: 'until', header: m.edges.until, cell: ({ endsAt }) => <Time at={endsAt} /> },
        ]}
      />
    </SpaceBetween>
  );
}
