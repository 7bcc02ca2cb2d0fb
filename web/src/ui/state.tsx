'use client';

import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import { useMessages } from '../i18n/language';
import type { Messages } from '../i18n/messages/en';

const statusTypes: Record<keyof Messages['states'], StatusIndicatorProps.Type> = {
  ACTIVE: 'success',
  LIVE: 'success',
  STAGED: 'pending',
  PLANNED: 'pending',
  SUSPENDED: 'warning',
  ARCHIVED: 'stopped',
  ENDED: 'stopped',
};

/** A state as text, with an icon. */
export function State({ of }: { of: keyof Messages['states'] }) {
  return <StatusIndicator type={statusTypes[of]}>{useMessages().states[of]}</StatusIndicator>;
}
