'use client';

import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { use } from 'react';
import { useMutation } from 'urql';
import { useFreshQuery } from '~/api/use-fresh-query';
import { useDecide } from '~/console/domain/decide';
import { MatchStatus } from '~/console/domain/match-status';
import { AppLink } from '~/console/links/app-link';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Facts } from '~/ui/facts';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';
import { Time } from '~/ui/time';

const MirroredUserQuery = graphql(`
  query MirroredUserPage($id: ID!, $person: ID!) {
    syncer(id: $id) {
      id
      name
      kindInfo {
        isSearchable
      }
      mirroredUser(id: $person) {
        id
        anchor
        state
        username
        displayName
        email
        path
        isEnabled
        endsAt
        goneAt
        problem
        problemCode
        problemValues
        user {
          id
          displayName
        }
        candidates {
          id
          displayName
          username
        }
      }
    }
  }
`);

const SyncNow = graphql(`
  mutation SyncNow($input: RequestDirectoryInput!) {
    requestDirectory(input: $input) {
      request {
        id
        state
        steps {
          text
          textCode
          textValues
        }
        message
        messageCode
        messageValues
      }
      userErrors {
        message
        messageCode
        messageValues
      }
    }
  }
`);

/** One person of a mirrored directory, and the user in Muster with whom they are matched. */
export default function MirroredUserPage({ params }: { params: Promise<{ id: string; person: string }> }) {
  const { id, person } = use(params);
  const m = useMessages();
  const [{ data, error }, refetch] = useFreshQuery({
    query: MirroredUserQuery,
    variables: { id, person },
  });
  const [synced, syncNow] = useMutation(SyncNow);
  const { isDeciding, decide } = useDecide();
  if (error) return <Failure error={error} />;
  const found = data?.syncer?.mirroredUser;
  if (data && !found) return <Failure error={m.notFound} />;
  if (!found) return <PageHeading title={m.domain.people} />;
  const refresh = () => refetch({ requestPolicy: 'network-only' });
  const submit = async (input: Parameters<typeof decide>[0]) => {
    if (await decide(input)) refresh();
  };
  const answer = synced.data?.requestDirectory;
  const failure = answer?.userErrors[0]?.message ?? answer?.request?.message ?? synced.error?.message;
  return (
    <SpaceBetween size="l">
      <PageHeading
        title={found.displayName ?? found.username}
        description={data?.syncer?.name}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            {!found.user && (
              <Button loading={isDeciding} onClick={() => void submit({ ids: [person], decision: 'CREATE' })}>
                {m.domain.create}
              </Button>
            )}
            {found.state !== 'UNLINKED' && (
              <Button loading={isDeciding} onClick={() => void submit({ ids: [person], decision: 'UNLINK' })}>
                {m.domain.unlink}
              </Button>
            )}
            {data?.syncer?.kindInfo.isSearchable && (
              <Button
                variant="primary"
                loading={synced.fetching}
                onClick={() => void syncNow({ input: { syncer: id, anchor: found.anchor } }).then(refresh)}
              >
                {m.domain.syncNow}
              </Button>
            )}
          </SpaceBetween>
        }
      />
      <Facts
        items={[
          [m.domain.state, <MatchStatus key="state" state={found.state} />],
          [
            m.domain.isHere,
            found.user ? (
              <AppLink key="user" href={paths.user(found.user.id)}>
                {found.user.displayName}
              </AppLink>
            ) : (
              '–'
            ),
          ],
          [m.domain.username, found.username],
          [m.user.email, found.email ?? '–'],
          [m.domain.path, found.path],
          [m.domain.enabled, found.isEnabled ? m.domain.yes : m.domain.no],
          [m.domain.expires, <Time key="ends" at={found.endsAt} none={m.never} />],
          [m.domain.goneAt, <Time key="gone" at={found.goneAt} none="–" />],
          [m.domain.problem, found.problem ?? '–'],
        ]}
      />
      {found.candidates.length > 0 && (
        <Container header={<Header variant="h2">{m.domain.candidates}</Header>}>
          <SpaceBetween direction="horizontal" size="xs">
            {found.candidates.map(({ id: user, displayName, username }) => (
              <Button
                key={user}
                loading={isDeciding}
                onClick={() => void submit({ ids: [person], decision: 'LINK', user: { id: user } })}
              >
                {m.domain.link(`${displayName} (${username})`)}
              </Button>
            ))}
          </SpaceBetween>
        </Container>
      )}
      {failure && <Failure error={failure} />}
      {answer?.request && answer.request.steps.length > 0 && (
        <Container header={<Header variant="h2">{m.domain.steps}</Header>}>
          <ol>
            {answer.request.steps.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        </Container>
      )}
    </SpaceBetween>
  );
}
