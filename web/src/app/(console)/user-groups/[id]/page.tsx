'use client';

import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useRouter } from 'next/navigation';
import { use } from 'react';
import { useQuery } from 'urql';
import { ActivityList } from '../../../../console/activity-list';
import { UrlTabs } from '../../../../console/tabs';
import { graphql } from '../../../../gql';
import { paths } from '../../../../paths';
import { Failure } from '../../../../ui/failure';
import { PageHeading } from '../../../../ui/heading';
import { GroupAccess } from './group-access';
import { GroupMembers } from './group-members';
import { GroupMemberships } from './group-memberships';
import { GroupNesting } from './group-nesting';

const UserGroupPageQuery = graphql(`
  query UserGroupPage($id: ID!, $ids: [ID!]!) {
    userGroup(ref: { id: $id }) {
      id
      name
      description
      isDynamic
      rule
      ...GroupMembers_UserGroup
      ...GroupMemberships_UserGroup
      ...GroupNesting_UserGroup
      ...GroupAccess_UserGroup
    }
    changes(first: 50, newestFirst: true, where: { nodes: $ids }) {
      nodes {
        position
        ...ActivityList_Change
      }
    }
  }
`);

export default function UserGroupPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const router = useRouter();
  const [{ data, error }] = useQuery({ query: UserGroupPageQuery, variables: { id, ids: [id] } });
  if (error) return <Failure message={error.message} />;
  if (data?.userGroup === null) return <Failure message="There is no such group that you may see." />;
  const group = data?.userGroup;
  if (!group) return <PageHeading title="User group" />;
  return (
    <SpaceBetween size="l">
      <PageHeading
        title={group.name}
        description={group.description ?? undefined}
        actions={
          <Button
            variant="primary"
            href={paths.addMember(id)}
            onFollow={(event) => {
              event.preventDefault();
              router.push(paths.addMember(id));
            }}
          >
            Add member
          </Button>
        }
      />
      {group.isDynamic && (
        <Alert type="info" header="A rule decides who is in this group">
          <code>{JSON.stringify(group.rule)}</code>
        </Alert>
      )}
      <UrlTabs
        tabs={[
          { id: 'members', label: 'Members', content: <GroupMembers group={group} /> },
          { id: 'memberships', label: 'Memberships', content: <GroupMemberships group={group} /> },
          { id: 'nesting', label: 'Nesting', content: <GroupNesting group={group} /> },
          { id: 'access', label: 'Access', content: <GroupAccess group={group} /> },
          { id: 'activity', label: 'Activity', content: <ActivityList changes={data?.changes.nodes} /> },
        ]}
      />
    </SpaceBetween>
  );
}
