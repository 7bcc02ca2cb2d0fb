'use client';

import { useState } from 'react';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { SecretShown } from '~/console/secret-shown';
import { emptyWebhook, isComplete, WebhookForm, webhookInput } from '~/console/webhooks/webhook-form';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const CreateWebhook = graphql(`
  mutation CreateWebhook($input: CreateWebhookInput!) {
    createWebhook(input: $input) {
      position
      secret
      webhook {
        id
        name
      }
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

export default function NewWebhookPage() {
  const m = useMessages();
  const [draft, setDraft] = useState(emptyWebhook);
  const [made, setMade] = useState<{ id: string; secret: string } | null>(null);
  const change = useChange(CreateWebhook, ({ createWebhook }) => createWebhook);
  if (made) {
    return (
      <SecretShown
        title={draft.name}
        text={m.webhooks.secretText}
        secret={made.secret}
        back={paths.webhook(made.id)}
      />
    );
  }
  return (
    <ChangeForm
      title={m.webhooks.create}
      description={m.webhooks.text}
      change={change}
      input={isComplete(draft) ? webhookInput(draft) : null}
      incomplete={m.form.nameMissing}
      submit={m.webhooks.create}
      back={paths.webhooks}
      next={({ webhook, secret }) => {
        if (webhook && secret) setMade({ id: webhook.id, secret });
        return paths.newWebhook;
      }}
      done={({ webhook }) => m.created(webhook?.name ?? '')}
      isUnsaved={draft !== emptyWebhook}
    >
      <WebhookForm draft={draft} onChange={setDraft} errors={change.errors} />
    </ChangeForm>
  );
}
