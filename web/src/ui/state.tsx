import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';

const looks: Record<string, StatusIndicatorProps.Type> = {
  ACTIVE: 'success',
  LIVE: 'success',
  STAGED: 'pending',
  PLANNED: 'pending',
  SUSPENDED: 'warning',
  ARCHIVED: 'stopped',
  ENDED: 'stopped',
};

/** A state in words, with a sign. */
export function State({ of }: { of: string }) {
  return (
    <StatusIndicator type={looks[of] ?? 'info'}>{of.charAt(0) + of.slice(1).toLowerCase()}</StatusIndicator>
  );
}
