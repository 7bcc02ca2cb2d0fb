import type { StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import type { ImportRowOutcome } from '~/gql/graphql';

export const outcomes = ['CREATED', 'UPDATED', 'UNCHANGED', 'PARTIAL', 'FAILED', 'SKIPPED'] as const;

export const statusTypes: Record<ImportRowOutcome, StatusIndicatorProps.Type> = {
  CREATED: 'success',
  UPDATED: 'success',
  UNCHANGED: 'stopped',
  PARTIAL: 'warning',
  FAILED: 'error',
  SKIPPED: 'info',
};
