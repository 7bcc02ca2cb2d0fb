'use client';

import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import { type FragmentType, graphql, readFragment } from '~/gql';
import type { ReconcileState } from '~/gql/graphql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { ListTable } from '~/ui/list-table';
import { Time } from '~/ui/time';
import { AppLink } from '../links/app-link';
import { LinkButton } from '../links/link-button';

export const Reconciles_Syncer = graphql(`
  fragment Reconciles_Syncer on Syncer {
    id
    isArchived
    reconciles(first: 50) {
      id
      state
      planOnly
      createdAt
      additions
      updates
      removals
    }
  }
`);

const statusTypes: Record<ReconcileState, StatusIndicatorProps.Type> = {
  REQUESTED: 'pending',
  DONE: 'success',
  BLOCKED: 'warning',
  APPROVED: 'in-progress',
  DISMISSED: 'stopped',
  FAILED: 'error',
};

export function ReconcileStatus({ state }: { state: ReconcileState }) {
  const m = useMessages().reconcile;
  return <StatusIndicator type={statusTypes[state]}>{m.states[state]}</StatusIndicator>;
}

/** The reconciles of a syncer, with the number of differences. */
export function Reconciles(props: { syncer: FragmentType<typeof Reconciles_Syncer> }) {
  const m = useMessages();
  const { id, isArchived, reconciles } = readFragment(Reconciles_Syncer, props.syncer);
  return (
    <ListTable
      label={m.reconcile.many}
      header={
        <Header
          variant="h2"
          description={m.reconcile.text}
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              <LinkButton
                href={paths.requestReconcile(id)}
                disabled={isArchived}
                disabledReason={m.archive.already}
              >
                {m.reconcile.request}
              </LinkButton>
            </SpaceBetween>
          }
        >
          {m.reconcile.many}
        </Header>
      }
      rows={reconciles}
      trackBy={(reconcile) => reconcile.id}
      empty={m.reconcile.none}
      columns={[
        {
          id: 'when',
          header: m.activity.when,
          isRowHeader: true,
          cell: ({ id: which, createdAt }) => (
            <AppLink href={paths.reconcile(id, which)}>
              <Time at={createdAt} />
            </AppLink>
          ),
        },
        { id: 'state', header: m.edges.status, cell: ({ state }) => <ReconcileStatus state={state} /> },
        {
          id: 'what',
          header: m.activity.what,
          cell: ({ planOnly }) => (planOnly ? m.reconcile.planOnly : m.reconcile.repair),
        },
        { id: 'additions', header: m.reconcile.additions, cell: ({ additions }) => additions },
        { id: 'updates', header: m.reconcile.updates, cell: ({ updates }) => updates },
        { id: 'removals', header: m.reconcile.removals, cell: ({ removals }) => removals },
      ]}
    />
  );
}
