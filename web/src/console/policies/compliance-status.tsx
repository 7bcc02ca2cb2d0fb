'use client';

import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { ComplianceState } from '~/gql/graphql';
import { useMessages } from '~/i18n/language';

const statusTypes = {
  PENDING: 'pending',
  COMPLIANT: 'success',
  FAILED: 'error',
  UNSUPPORTED: 'warning',
} as const;

/** Whether a system complies with its policies of one type. */
export function ComplianceStatus({ state }: { state: ComplianceState }) {
  const m = useMessages();
  return (
    <StatusIndicator type={statusTypes[state]} wrapText={false}>
      {m.policies.compliances[state]}
    </StatusIndicator>
  );
}
