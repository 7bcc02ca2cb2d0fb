'use client';

import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { type FragmentType, graphql, readFragment } from '~/gql';
import { useMessages } from '~/i18n/language';

export const SyncerHealth_Syncer = graphql(`
  fragment SyncerHealth_Syncer on Syncer {
    lagMs
    failingGrants
    lastSeenAt
    isArchived
    problem
    problemCode
    problemValues
    newest: reconciles(first: 1) {
      id
      state
    }
  }
`);

/** A syncer that lags by more milliseconds than this is shown as late. */
const lateMs = 5_000;

export function SyncerHealth(props: { syncer: FragmentType<typeof SyncerHealth_Syncer> }) {
  const m = useMessages().syncer;
  const { lagMs, failingGrants, lastSeenAt, isArchived, problem, newest } = readFragment(
    SyncerHealth_Syncer,
    props.syncer,
  );
  if (isArchived) return <StatusIndicator type="stopped">{m.archived}</StatusIndicator>;
  // Before all else: a syncer that could never reach its target has not acknowledged anything yet.
  if (problem) return <StatusIndicator type="error">{problem}</StatusIndicator>;
  if (!lastSeenAt) return <StatusIndicator type="pending">{m.never}</StatusIndicator>;
  if (newest[0]?.state === 'BLOCKED') return <StatusIndicator type="warning">{m.blocked}</StatusIndicator>;
  if (failingGrants > 0) return <StatusIndicator type="error">{m.failing(failingGrants)}</StatusIndicator>;
  if (lagMs > lateMs)
    return <StatusIndicator type="warning">{m.late(Math.round(lagMs / 1000))}</StatusIndicator>;
  return <StatusIndicator type="success">{m.upToDate}</StatusIndicator>;
}
