'use client';

import { use } from 'react';
import { ArchivePage } from '~/console/change/archive-page';
import { useChange } from '~/console/change/use-change';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const ArchiveWebhook = graphql(`
  mutation ArchiveWebhook($input: ArchiveWebhookInput!) {
    archiveWebhook(input: $input) {
      position
      userErrors {
        code
        message
        messageCode
        messageValues
        path
      }
    }
  }
`);

export default function ArchiveWebhookPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  return (
    <ArchivePage
      id={id}
      text={m.webhooks.archiveText}
      change={useChange(ArchiveWebhook, ({ archiveWebhook }) => archiveWebhook)}
      input={{ id }}
      back={paths.webhook(id)}
      next={paths.webhooks}
    />
  );
}
