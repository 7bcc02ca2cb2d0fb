'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQuery } from 'urql';
import { AppLink } from '~/console/links/app-link';
import { LinkButton } from '~/console/links/link-button';
import { kindLabel } from '~/console/syncers/kind-label';
import { SyncerHealth } from '~/console/syncers/syncer-health';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';
import { ListTable } from '~/ui/list-table';
import { Time } from '~/ui/time';
import { usePoll } from '~/ui/use-poll';

const SyncersPageQuery = graphql(`
  query SyncersPage {
    syncers {
      id
      name
      kindInfo {
        kind
        label
      }
      desiredGrants
      failingGrants
      desiredPosition
      appliedPosition
      lastSeenAt
      ...SyncerHealth_Syncer
    }
  }
`);

const pollMs = 5_000;

export default function SyncersPage() {
  const m = useMessages();
  const [{ data, error }, refetch] = useQuery({
    query: SyncersPageQuery,
    requestPolicy: 'cache-and-network',
  });
  // What syncers report of themselves is in no log.
  usePoll(() => refetch({ requestPolicy: 'network-only' }), pollMs);
  return (
    <SpaceBetween size="l">
      <PageHeading
        title={m.places.syncers}
        description={m.syncer.text}
        actions={
          <LinkButton variant="primary" href={paths.newSyncer}>
            {m.syncer.create}
          </LinkButton>
        }
      />
      {error && <Failure error={error} />}
      <ListTable
        label={m.places.syncers}
        rows={data?.syncers}
        trackBy={({ id }) => id}
        empty={
          <>
            {m.syncer.none} <AppLink href={paths.newSyncer}>{m.syncer.create}</AppLink>
          </>
        }
        columns={[
          {
            id: 'name',
            header: m.name,
            isRowHeader: true,
            cell: ({ id, name }) => <AppLink href={paths.syncer(id)}>{name}</AppLink>,
          },
          { id: 'kind', header: m.syncer.kind, cell: ({ kindInfo }) => kindLabel(m, kindInfo) },
          { id: 'health', header: m.syncer.health, cell: (syncer) => <SyncerHealth syncer={syncer} /> },
          { id: 'desired', header: m.syncer.desired, cell: ({ desiredGrants }) => desiredGrants },
          { id: 'failing', header: m.syncer.failingTitle, cell: ({ failingGrants }) => failingGrants },
          {
            id: 'seen',
            header: m.syncer.seen,
            cell: ({ lastSeenAt }) => <Time at={lastSeenAt} none={m.never} />,
          },
        ]}
      />
    </SpaceBetween>
  );
}
