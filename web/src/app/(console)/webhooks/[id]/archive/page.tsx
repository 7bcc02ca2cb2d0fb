'use client';

import { use } from 'react';
import { useQuery } from 'urql';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const ArchiveWebhookName = graphql(`
  query ArchiveWebhookName($id: ID!) {
    webhook(id: $id) {
      id
      name
    }
  }
`);

const ArchiveWebhook = graphql(`
  mutation ArchiveWebhook($input: ArchiveWebhookInput!) {
    archiveWebhook(input: $input) {
      position
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export default function ArchiveWebhookPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const [{ data }] = useQuery({ query: ArchiveWebhookName, variables: { id } });
  const name = data?.webhook?.name ?? '';
  const change = useChange(ArchiveWebhook, ({ archiveWebhook }) => archiveWebhook);
  return (
    <ChangeForm
      title={`${m.archive.title}: ${name}`}
      description={m.webhooks.archiveText}
      change={change}
      input={{ id }}
      submit={m.archive.title}
      back={paths.webhook(id)}
      next={() => paths.webhooks}
      done={() => m.archive.done(name)}
    />
  );
}
