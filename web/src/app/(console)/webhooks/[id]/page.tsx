'use client';

import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { use } from 'react';
import { useQuery } from 'urql';
import { AppLink } from '~/console/links/app-link';
import { LinkButton } from '~/console/links/link-button';
import { WebhookHealth } from '~/console/webhooks/webhook-health';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Facts } from '~/ui/facts';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';
import { ListTable } from '~/ui/list-table';
import { Time } from '~/ui/time';

const WebhookPageQuery = graphql(`
  query WebhookPage($id: ID!) {
    webhook(id: $id) {
      id
      name
      url
      kinds
      position
      deliveredAt
      nextAttemptAt
      message
      messageCode
      messageValues
      createdAt
      ...WebhookHealth_Webhook
      deliveries {
        position
        at
        status
        message
        messageCode
        messageValues
        durationMs
      }
    }
  }
`);

export default function WebhookPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const [{ data, error, fetching }, refresh] = useQuery({
    query: WebhookPageQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  if (error) return <Failure error={error} />;
  if (data?.webhook === null) return <Failure error={m.notFound} />;
  const webhook = data?.webhook;
  if (!webhook) return <PageHeading title={m.webhooks.one} />;
  return (
    <SpaceBetween size="l">
      <PageHeading
        title={webhook.name}
        description={webhook.url}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <LinkButton href={paths.archiveWebhook(id)}>{m.archive.title}</LinkButton>
            <LinkButton href={paths.replayWebhook(id)}>{m.webhooks.replay}</LinkButton>
            <LinkButton href={paths.editWebhook(id)} variant="primary">
              {m.edit}
            </LinkButton>
          </SpaceBetween>
        }
      />
      <Facts
        items={[
          [m.webhooks.health, <WebhookHealth key="health" webhook={webhook} />],
          [m.webhooks.kinds, webhook.kinds?.join(', ') ?? m.webhooks.allKinds],
          [m.webhooks.position, webhook.position],
          [m.webhooks.delivered, <Time key="delivered" at={webhook.deliveredAt} none={m.never} />],
          [m.webhooks.message, webhook.message],
          [m.webhooks.next, webhook.nextAttemptAt && <Time key="next" at={webhook.nextAttemptAt} />],
          [m.user.createdAt, <Time key="created" at={webhook.createdAt} />],
        ]}
      />
      <ListTable
        label={m.webhooks.deliveries}
        header={
          <Header
            description={m.webhooks.deliveriesText}
            actions={
              <Button
                iconName="refresh"
                loading={fetching}
                onClick={() => refresh({ requestPolicy: 'network-only' })}
              >
                {m.webhooks.refresh}
              </Button>
            }
          >
            {m.webhooks.deliveries}
          </Header>
        }
        rows={webhook.deliveries}
        trackBy={({ position, at }) => `${position} ${at}`}
        empty={m.webhooks.noDeliveries}
        columns={[
          {
            id: 'position',
            header: m.webhooks.change,
            isRowHeader: true,
            cell: ({ position }) => <AppLink href={paths.change(position)}>{position}</AppLink>,
          },
          { id: 'at', header: m.activity.when, cell: ({ at }) => <Time at={at} /> },
          {
            id: 'answer',
            header: m.webhooks.answer,
            cell: ({ status, message }) => (
              <StatusIndicator type={message ? 'error' : 'success'}>
                {[status ?? m.webhooks.noAnswer, message].filter(Boolean).join(': ')}
              </StatusIndicator>
            ),
          },
          {
            id: 'duration',
            header: m.webhooks.duration,
            cell: ({ durationMs }) => m.webhooks.milliseconds(durationMs),
          },
        ]}
      />
    </SpaceBetween>
  );
}
