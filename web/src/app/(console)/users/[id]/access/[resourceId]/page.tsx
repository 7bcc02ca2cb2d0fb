'use client';

import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { parseAsString, useQueryState } from 'nuqs';
import { use } from 'react';
import { useQuery } from 'urql';
import { AppLink } from '~/console/links/app-link';
import { LinkButton } from '~/console/links/link-button';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';
import { Time } from '~/ui/time';
import { PathSteps } from './path-steps';

const WhyPageQuery = graphql(`
  query WhyPage($userId: ID!, $resourceId: ID!, $at: DateTime) {
    user(ref: { id: $userId }) {
      id
      displayName
    }
    resource(ref: { id: $resourceId }) {
      id
      name
    }
    explainAccess(user: { id: $userId }, resource: { id: $resourceId }, at: $at) {
      allowed
      level
      endsAt
      reasons {
        code
        message
        messageCode
        messageValues
      }
      paths {
        level
        endsAt
        ...PathSteps_Path
      }
      pathCount
      pathsIfActive {
        level
        endsAt
        ...PathSteps_Path
      }
      pathIfActiveCount
      otherPathCount
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
  const m = useMessages();
  const [at] = useQueryState('at', parseAsString);
  const [{ data, error }] = useQuery({ query: WhyPageQuery, variables: { userId, resourceId, at } });
  if (error) return <Failure error={error} />;
  if (!data) return <PageHeading title={m.why.title} />;
  if (!data.user || !data.resource) return <Failure error={m.notFound} />;
  const { user, resource, explainAccess: answer } = data;
  return (
    <SpaceBetween size="l">
      <PageHeading
        title={m.why.heading(user.displayName, resource.name)}
        description={m.why.text}
        actions={
          <LinkButton href={paths.explorer({ user: userId, resource: resourceId })}>
            {m.explorer.show}
          </LinkButton>
        }
      />
      <Container>
        <SpaceBetween size="xs">
          {at && (
            <div>
              {m.explorer.asOf}: <Time at={at} />
            </div>
          )}
          {answer.allowed ? (
            <StatusIndicator type="success">
              {m.why.has(user.displayName, answer.level ?? '', resource.name)}, {m.why.until}{' '}
              <Time at={answer.endsAt} none={m.why.furtherNotice} />
            </StatusIndicator>
          ) : (
            <StatusIndicator type="stopped">{m.why.hasNot(user.displayName, resource.name)}</StatusIndicator>
          )}
          {answer.reasons.map(({ message }) => (
            <div key={message}>{message}</div>
          ))}
          <AppLink href={paths.user(user.id)}>{m.why.all(user.displayName)}</AppLink>
        </SpaceBetween>
      </Container>
      {answer.paths.map((path, index) => (
        <Container
          // biome-ignore lint/suspicious/noArrayIndexKey: a path has no name of its own, and the list is drawn anew as a whole
          key={index}
          header={
            <Header variant="h2">
              {path.level}, {m.why.until} <Time at={path.endsAt} none={m.why.furtherNotice} />
            </Header>
          }
        >
          <PathSteps path={path} />
        </Container>
      ))}
      {answer.pathsIfActive.map((path, index) => (
        <Container
          // biome-ignore lint/suspicious/noArrayIndexKey: a path has no name of its own, and the list is drawn anew as a whole
          key={index}
          header={
            <Header variant="h2">
              {path.level}, {m.why.ifActive}, {m.why.until}{' '}
              <Time at={path.endsAt} none={m.why.furtherNotice} />
            </Header>
          }
        >
          <PathSteps path={path} />
        </Container>
      ))}
      <Shown count={answer.paths.length} of={answer.pathCount} />
      <Shown count={answer.pathsIfActive.length} of={answer.pathIfActiveCount} />
      {answer.otherPaths.map((path, index) => (
        <Container
          // biome-ignore lint/suspicious/noArrayIndexKey: a path has no name of its own, and the list is drawn anew as a whole
          key={index}
          header={
            <Header
              variant="h3"
              description={
                <>
                  {m.edges.from} <Time at={path.startsAt} none={m.edges.ever} /> {m.why.until}{' '}
                  <Time at={path.endsAt} />
                </>
              }
            >
              {path.level}, {m.why.notNow}
            </Header>
          }
        >
          <PathSteps path={path} />
        </Container>
      ))}
      <Shown count={answer.otherPaths.length} of={answer.otherPathCount} />
    </SpaceBetween>
  );
}

/** Says how many paths exist when not all of them are shown. */
function Shown({ count, of }: { count: number; of: number }) {
  const m = useMessages().why;
  return count < of ? <div>{m.shown(count, of)}</div> : null;
}
