'use client';

import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import type { MatchState } from '~/gql/graphql';
import { useMessages } from '~/i18n/language';

const statusTypes: Record<MatchState, StatusIndicatorProps.Type> = {
  LINKED: 'success',
  UNLINKED: 'stopped',
  UNMATCHED: 'pending',
  DISPUTED: 'warning',
};

export function MatchStatus({ state }: { state: MatchState }) {
  const m = useMessages().domain;
  return <StatusIndicator type={statusTypes[state]}>{m.states[state]}</StatusIndicator>;
}
