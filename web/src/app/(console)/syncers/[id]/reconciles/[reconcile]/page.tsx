'use client';

import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { use } from 'react';
import { useMutation } from 'urql';
import { useFreshQuery } from '~/api/use-fresh-query';
import { useNavigate } from '~/console/links/navigation-guard';
import { useNotify } from '~/console/notices';
import { ReconcileStatus } from '~/console/syncers/reconciles';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Facts } from '~/ui/facts';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';
import { ListTable } from '~/ui/list-table';
import { Time } from '~/ui/time';

const ReconcileQuery = graphql(`
  query ReconcilePage($id: ID!) {
    syncer(id: $id) {
      id
      name
      reconciles(first: 100) {
        id
        state
        planOnly
        createdAt
        endedAt
        additions
        updates
        removals
        message
        messageCode
        messageValues
        selection {
          groups
          units
          filter
          createUsers
        }
        plan {
          action
          object
          detail
          detailCode
          detailValues
        }
      }
    }
  }
`);

const DecideReconcile = graphql(`
  mutation DecideReconcile($input: DecideReconcileInput!) {
    decideReconcile(input: $input) {
      userErrors {
        message
        messageCode
        messageValues
      }
    }
  }
`);

const MirrorPlanned = graphql(`
  mutation MirrorPlanned($input: SetMirrorSelectionInput!) {
    setMirrorSelection(input: $input) {
      position
      userErrors {
        message
        messageCode
        messageValues
      }
    }
  }
`);

/** The differences that a reconcile found, and the decision about removals that exceed the limit. */
export default function ReconcilePage({ params }: { params: Promise<{ id: string; reconcile: string }> }) {
  const { id, reconcile: which } = use(params);
  const m = useMessages();
  const notify = useNotify();
  const [{ data, error }, refetch] = useFreshQuery({
    query: ReconcileQuery,
    variables: { id },
  });
  const [decided, decide] = useMutation(DecideReconcile);
  const [started, start] = useMutation(MirrorPlanned);
  const navigate = useNavigate();
  if (error) return <Failure error={error} />;
  const found = data?.syncer?.reconciles.find((reconcile) => reconcile.id === which);
  if (data && !found) return <Failure error={m.notFound} />;
  if (!found) return <PageHeading title={m.reconcile.one} />;
  const submit = async (approve: boolean) => {
    const answer = await decide({ input: { id: which, approve } });
    const refused = answer.data?.decideReconcile.userErrors[0]?.message ?? answer.error?.message;
    if (refused) notify.failure(refused);
    else notify(approve ? m.reconcile.approved : m.reconcile.dismissed);
    refetch({ requestPolicy: 'network-only' });
  };
  const mirror = async () => {
    if (!found.selection) return;
    const { groups, units, filter, createUsers } = found.selection;
    const answer = await start({ input: { syncer: id, selection: { groups, units, filter, createUsers } } });
    const refused = answer.data?.setMirrorSelection.userErrors[0]?.message ?? answer.error?.message;
    if (refused) return notify.failure(refused);
    notify(m.domain.selected, answer.data?.setMirrorSelection.position);
    navigate(paths.syncer(id));
  };
  return (
    <SpaceBetween size="l">
      <PageHeading
        title={`${m.reconcile.one}: ${data?.syncer?.name}`}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button iconName="refresh" onClick={() => refetch({ requestPolicy: 'network-only' })}>
              {m.reconcile.look}
            </Button>
            {found.selection && found.state === 'DONE' && (
              <Button variant="primary" loading={started.fetching} onClick={() => void mirror()}>
                {m.domain.start}
              </Button>
            )}
          </SpaceBetween>
        }
      />
      {found.state === 'BLOCKED' && (
        <Alert
          type="warning"
          header={m.reconcile.blocked}
          action={
            <SpaceBetween direction="horizontal" size="xs">
              <Button loading={decided.fetching} onClick={() => void submit(false)}>
                {m.reconcile.dismiss}
              </Button>
              <Button variant="primary" loading={decided.fetching} onClick={() => void submit(true)}>
                {m.reconcile.approve(found.removals)}
              </Button>
            </SpaceBetween>
          }
        >
          {found.message}
        </Alert>
      )}
      <Facts
        items={[
          [m.edges.status, <ReconcileStatus key="state" state={found.state} />],
          [m.activity.what, found.planOnly ? m.reconcile.planOnly : m.reconcile.repair],
          [m.user.createdAt, <Time key="created" at={found.createdAt} />],
          [m.reconcile.ended, <Time key="ended" at={found.endedAt} none="–" />],
          [m.reconcile.additions, found.additions],
          [m.reconcile.updates, found.updates],
          [m.reconcile.removals, found.removals],
        ]}
      />
      <ListTable
        label={m.reconcile.plan}
        rows={found.plan}
        trackBy={({ action, object, detail }) => `${action} ${object} ${detail}`}
        empty={found.state === 'REQUESTED' ? m.reconcile.waiting : m.reconcile.equal}
        columns={[
          {
            id: 'action',
            header: m.reconcile.action,
            width: 140,
            cell: ({ action }) => m.reconcile.actions[action],
          },
          { id: 'object', header: m.reconcile.object, isRowHeader: true, cell: ({ object }) => object },
          { id: 'detail', header: m.reconcile.detail, cell: ({ detail }) => detail ?? '–' },
        ]}
      />
    </SpaceBetween>
  );
}
