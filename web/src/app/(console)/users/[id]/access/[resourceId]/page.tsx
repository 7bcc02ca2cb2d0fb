'use client';

import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { use } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../../../../gql';
import { paths } from '../../../../../../paths';
import { AppLink } from '../../../../../../ui/app-link';
import { Failure } from '../../../../../../ui/failure';
import { PageHeading } from '../../../../../../ui/heading';
import { Time } from '../../../../../../ui/time';
import { PathSteps } from './path-steps';

const WhyPageQuery = graphql(`
  query WhyPage($userId: ID!, $resourceId: ID!) {
    user(ref: { id: $userId }) {
      id
      displayName
    }
    resource(ref: { id: $resourceId }) {
      id
      name
    }
    explainAccess(user: { id: $userId }, resource: { id: $resourceId }) {
      allowed
      level
      endsAt
      reasons {
        code
        message
      }
      paths {
        level
        endsAt
        ...PathSteps_Path
      }
      otherPaths {
        level
        startsAt
        endsAt
        ...PathSteps_Path
      }
    }
  }
`);

export default function WhyPage({ params }: { params: Promise<{ id: string; resourceId: string }> }) {
  const { id: userId, resourceId } = use(params);
  const [{ data, error }] = useQuery({ query: WhyPageQuery, variables: { userId, resourceId } });
  if (error) return <Failure message={error.message} />;
  if (!data?.user || !data.resource) return <PageHeading title="Why?" />;
  const { user, resource, explainAccess: answer } = data;
  return (
    <SpaceBetween size="l">
      <PageHeading
        title={`${user.displayName} and ${resource.name}`}
        description="Every way that leads from the person to the resource."
      />
      <Container>
        <SpaceBetween size="xs">
          {answer.allowed ? (
            <StatusIndicator type="success">
              {user.displayName} has {answer.level} on {resource.name}, until{' '}
              <Time at={answer.endsAt} none="further notice" />
            </StatusIndicator>
          ) : (
            <StatusIndicator type="stopped">
              {user.displayName} has no access to {resource.name}
            </StatusIndicator>
          )}
          {answer.reasons.map(({ message }) => (
            <div key={message}>{message}</div>
          ))}
          <AppLink href={paths.user(user.id)}>All access of {user.displayName}</AppLink>
        </SpaceBetween>
      </Container>
      {answer.paths.map((path, index) => (
        <Container
          // biome-ignore lint/suspicious/noArrayIndexKey: a path has no name of its own, and the list is drawn anew as a whole
          key={index}
          header={
            <Header variant="h2">
              {path.level}, until <Time at={path.endsAt} none="further notice" />
            </Header>
          }
        >
          <PathSteps path={path} />
        </Container>
      ))}
      {answer.otherPaths.map((path, index) => (
        <Container
          // biome-ignore lint/suspicious/noArrayIndexKey: a path has no name of its own, and the list is drawn anew as a whole
          key={index}
          header={
            <Header
              variant="h3"
              description={
                <>
                  From <Time at={path.startsAt} none="ever" /> until <Time at={path.endsAt} />
                </>
              }
            >
              {path.level}, not now
            </Header>
          }
        >
          <PathSteps path={path} />
        </Container>
      ))}
    </SpaceBetween>
  );
}
