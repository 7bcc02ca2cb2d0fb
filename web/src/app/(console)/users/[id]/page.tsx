'use client';

import Container from '@cloudscape-design/components/container';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { use } from 'react';
import { useQuery } from 'urql';
import { ActivityList } from '../../../../console/activity-list';
import { UrlTabs } from '../../../../console/tabs';
import { graphql } from '../../../../gql';
import { paths } from '../../../../paths';
import { AppLink } from '../../../../ui/app-link';
import { Failure } from '../../../../ui/failure';
import { PageHeading } from '../../../../ui/heading';
import { State } from '../../../../ui/state';
import { Time } from '../../../../ui/time';
import { UserAccess } from './user-access';
import { UserGroups } from './user-groups';

const UserPageQuery = graphql(`
  query UserPage($id: ID!, $ids: [ID!]!) {
    user(ref: { id: $id }) {
      id
      displayName
      username
      email
      jobTitle
      department
      location
      employeeType
      role
      state
      guest {
        sponsor {
          id
          displayName
        }
        endsAt
      }
      ...UserGroups_User
      ...UserAccess_User
    }
    changes(first: 50, newestFirst: true, where: { nodes: $ids }) {
      nodes {
        position
        ...ActivityList_Change
      }
    }
  }
`);

export default function UserPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const [{ data, error }] = useQuery({ query: UserPageQuery, variables: { id, ids: [id] } });
  if (error) return <Failure message={error.message} />;
  if (data?.user === null) return <Failure message="There is no such user that you may see." />;
  const user = data?.user;
  if (!user) return <PageHeading title="User" />;
  const fact = (label: string, value: React.ReactNode) => ({ label, value: value ?? '–' });
  return (
    <SpaceBetween size="l">
      <PageHeading
        title={user.displayName}
        description={[user.jobTitle, user.department].filter(Boolean).join(', ')}
      />
      <Container>
        <KeyValuePairs
          columns={4}
          items={[
            fact('State', <State of={user.state} />),
            fact('Username', user.username),
            fact('E-mail', user.email),
            fact('Location', user.location),
            fact('Employee type', user.employeeType),
            fact('Role in Muster', user.role.toLowerCase()),
            ...(user.guest
              ? [
                  fact(
                    'Guest of',
                    <AppLink href={paths.user(user.guest.sponsor.id)}>
                      {user.guest.sponsor.displayName}
                    </AppLink>,
                  ),
                  fact('Guest until', <Time at={user.guest.endsAt} />),
                ]
              : []),
          ]}
        />
      </Container>
      <UrlTabs
        tabs={[
          { id: 'access', label: 'Access', content: <UserAccess user={user} /> },
          { id: 'groups', label: 'User groups', content: <UserGroups user={user} /> },
          { id: 'activity', label: 'Activity', content: <ActivityList changes={data?.changes.nodes} /> },
        ]}
      />
    </SpaceBetween>
  );
}
