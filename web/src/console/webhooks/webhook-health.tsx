'use client';

import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { type FragmentType, graphql, readFragment } from '~/gql';
import { useMessages } from '~/i18n/language';

const WebhookHealth_Webhook = graphql(`
  fragment WebhookHealth_Webhook on Webhook {
    id
    isPaused
    failingSince
    attempts
  }
`);

/** Whether the receiver accepts the changes that are sent to it. */
export function WebhookHealth({ webhook }: { webhook: FragmentType<typeof WebhookHealth_Webhook> }) {
  const m = useMessages();
  const { isPaused, failingSince, attempts } = readFragment(WebhookHealth_Webhook, webhook);
  if (isPaused) return <StatusIndicator type="stopped">{m.webhooks.paused}</StatusIndicator>;
  if (failingSince) return <StatusIndicator type="error">{m.webhooks.failing(attempts)}</StatusIndicator>;
  return <StatusIndicator type="success">{m.webhooks.upToDate}</StatusIndicator>;
}
