'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import { use } from 'react';
import { useQuery } from 'urql';
import { DomainTab } from '~/console/domain/domain-tab';
import { MirrorProblems } from '~/console/domain/mirror-problems';
import { PeopleTab } from '~/console/domain/people-tab';
import { AppLink } from '~/console/links/app-link';
import { LinkButton } from '~/console/links/link-button';
import { kindLabel } from '~/console/syncers/kind-label';
import { Reconciles } from '~/console/syncers/reconciles';
import { SyncerHealth } from '~/console/syncers/syncer-health';
import { UrlTabs } from '~/console/tabs';
import { graphql } from '~/gql';
import type { SyncerPageQuery as SyncerPageAnswer } from '~/gql/graphql';
import { useMessages } from '~/i18n/language';
import { pathOf, paths } from '~/paths';
import { Facts } from '~/ui/facts';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';
import { ListTable } from '~/ui/list-table';
import { Time } from '~/ui/time';
import { usePoll } from '~/ui/use-poll';

const SyncerPageQuery = graphql(`
  query SyncerPage($id: ID!) {
    syncer(id: $id) {
      id
      name
      description
      kindInfo {
        kind
        label
        isMirrored
        isSearchable
      }
      isArchived
      desiredGrants
      desiredPosition
      appliedPosition
      lastSeenAt
      createdAt
      problemSince
      ...SyncerHealth_Syncer
      ...MirrorProblems_Syncer
      ...Reconciles_Syncer
      ...DomainTab_Syncer
      targets {
        id
        createdAt
        object {
          ... on UserGroup {
            id
            name
          }
          ... on Resource {
            id
            name
          }
        }
      }
      failures {
        message
        messageCode
        messageValues
        attempts
        since
        user {
          id
          displayName
        }
        object {
          ... on UserGroup {
            id
            name
          }
          ... on Resource {
            id
            name
          }
        }
      }
    }
  }
`);

const pollMs = 5_000;

export default function SyncerPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const [{ data, error }, refetch] = useQuery({
    query: SyncerPageQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  // What a syncer reports of itself is in no log.
  usePoll(() => refetch({ requestPolicy: 'network-only' }), pollMs);
  if (error) return <Failure error={error} />;
  if (data?.syncer === null) return <Failure error={m.notFound} />;
  const syncer = data?.syncer;
  if (!syncer) return <PageHeading title={m.syncer.one} />;
  const isDomain = syncer.kindInfo.isSearchable;
  const isMirroring = syncer.kindInfo.isMirrored;
  return (
    <SpaceBetween size="l">
      <PageHeading
        title={syncer.name}
        description={syncer.description ?? undefined}
        actions={
          <LinkButton
            href={paths.archiveSyncer(id)}
            disabled={syncer.isArchived}
            disabledReason={m.archive.already}
          >
            {m.archive.title}
          </LinkButton>
        }
      />
      <Facts
        items={[
          [m.syncer.health, <SyncerHealth key="health" syncer={syncer} />],
          [m.syncer.problemSince, syncer.problemSince && <Time key="since" at={syncer.problemSince} />],
          [m.syncer.kind, kindLabel(m, syncer.kindInfo)],
          ...(isMirroring
            ? []
            : ([
                [m.syncer.desired, syncer.desiredGrants],
                [m.syncer.positions, `${syncer.appliedPosition} / ${syncer.desiredPosition}`],
              ] as [string, string | number][])),
          [m.syncer.seen, <Time key="seen" at={syncer.lastSeenAt} none={m.never} />],
          [m.user.createdAt, <Time key="created" at={syncer.createdAt} />],
        ]}
      />
      {isDomain && (
        <UrlTabs
          tabs={[
            { id: 'domain', label: m.domain.title, content: <DomainTab syncer={syncer} /> },
            { id: 'people', label: m.domain.people, content: <PeopleTab id={id} /> },
            { id: 'reconciles', label: m.reconcile.many, content: <Reconciles syncer={syncer} /> },
          ]}
        />
      )}
      {isMirroring && !isDomain && <MirrorProblems syncer={syncer} />}
      {isMirroring && !isDomain && <PeopleTab id={id} />}
      {!isMirroring && (
        <UrlTabs
          tabs={[
            {
              id: 'failures',
              label: m.syncer.failingTitle,
              content: <Failures failures={syncer.failures} />,
            },
            { id: 'targets', label: m.syncer.targets, content: <Targets targets={syncer.targets} /> },
            { id: 'reconciles', label: m.reconcile.many, content: <Reconciles syncer={syncer} /> },
          ]}
        />
      )}
    </SpaceBetween>
  );
}

type Syncer = NonNullable<SyncerPageAnswer['syncer']>;

/** The grants that the syncer cannot apply. */
function Failures({ failures }: { failures: Syncer['failures'] }) {
  const m = useMessages();
  return (
    <ListTable
      label={m.syncer.failingTitle}
      rows={failures}
      trackBy={({ user, object }) => `${user.id} ${object.id}`}
      empty={m.syncer.noFailures}
      columns={[
        {
          id: 'user',
          header: m.user.one,
          isRowHeader: true,
          cell: ({ user }) => <AppLink href={paths.user(user.id)}>{user.displayName}</AppLink>,
        },
        {
          id: 'object',
          header: m.syncer.target,
          cell: ({ object }) => <AppLink href={pathOf(object.id) ?? ''}>{object.name}</AppLink>,
        },
        { id: 'message', header: m.syncer.message, cell: ({ message }) => message },
        { id: 'since', header: m.syncer.since, cell: ({ since }) => <Time at={since} /> },
        { id: 'attempts', header: m.syncer.attempts, cell: ({ attempts }) => attempts },
      ]}
    />
  );
}

/** What the syncer manages elsewhere. */
function Targets({ targets }: { targets: Syncer['targets'] }) {
  const m = useMessages();
  return (
    <ListTable
      label={m.syncer.targets}
      rows={targets}
      trackBy={(target) => target.id}
      empty={m.syncer.noTargets}
      columns={[
        {
          id: 'object',
          header: m.syncer.target,
          isRowHeader: true,
          cell: ({ object }) => <AppLink href={pathOf(object.id) ?? ''}>{object.name}</AppLink>,
        },
        { id: 'since', header: m.syncer.since, cell: ({ createdAt }) => <Time at={createdAt} /> },
      ]}
    />
  );
}
