'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQuery } from 'urql';
import { AppLink } from '~/console/links/app-link';
import { LinkButton } from '~/console/links/link-button';
import { WebhookHealth } from '~/console/webhooks/webhook-health';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';
import { ListTable } from '~/ui/list-table';
import { Time } from '~/ui/time';

const WebhooksPageQuery = graphql(`
  query WebhooksPage {
    webhooks {
      id
      name
      url
      kinds
      deliveredAt
      ...WebhookHealth_Webhook
    }
  }
`);

export default function WebhooksPage() {
  const m = useMessages();
  const [{ data, error }] = useQuery({ query: WebhooksPageQuery, requestPolicy: 'cache-and-network' });
  return (
    <SpaceBetween size="l">
      <PageHeading
        title={m.places.webhooks}
        description={m.webhooks.text}
        actions={
          <LinkButton variant="primary" href={paths.newWebhook}>
            {m.webhooks.create}
          </LinkButton>
        }
      />
      {error && <Failure error={error} />}
      <ListTable
        label={m.places.webhooks}
        rows={data?.webhooks}
        trackBy={({ id }) => id}
        empty={
          <>
            {m.webhooks.none} <AppLink href={paths.newWebhook}>{m.webhooks.create}</AppLink>
          </>
        }
        columns={[
          {
            id: 'name',
            header: m.name,
            isRowHeader: true,
            cell: ({ id, name }) => <AppLink href={paths.webhook(id)}>{name}</AppLink>,
          },
          { id: 'url', header: m.webhooks.url, cell: ({ url }) => url },
          {
            id: 'kinds',
            header: m.webhooks.kinds,
            cell: ({ kinds }) => kinds?.join(', ') ?? m.webhooks.allKinds,
          },
          { id: 'health', header: m.webhooks.health, cell: (webhook) => <WebhookHealth webhook={webhook} /> },
          {
            id: 'delivered',
            header: m.webhooks.delivered,
            cell: ({ deliveredAt }) => <Time at={deliveredAt} none={m.never} />,
          },
        ]}
      />
    </SpaceBetween>
  );
}
