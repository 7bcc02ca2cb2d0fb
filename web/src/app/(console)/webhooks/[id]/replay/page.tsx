'use client';

import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import { use, useState } from 'react';
import { useQuery } from 'urql';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const ReplayWebhookName = graphql(`
  query ReplayWebhookName($id: ID!) {
    webhook(id: $id) {
      id
      name
      position
    }
  }
`);

const ReplayWebhook = graphql(`
  mutation ReplayWebhook($input: ReplayWebhookInput!) {
    replayWebhook(input: $input) {
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

export default function ReplayWebhookPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const [{ data }] = useQuery({ query: ReplayWebhookName, variables: { id } });
  const [after, setAfter] = useState('');
  const name = data?.webhook?.name ?? '';
  const change = useChange(ReplayWebhook, ({ replayWebhook }) => replayWebhook);
  return (
    <ChangeForm
      title={`${m.webhooks.replay}: ${name}`}
      description={m.webhooks.replayText}
      change={change}
      input={/^\d{1,15}$/.test(after) ? { id, after: Number(after) } : null}
      incomplete={m.webhooks.afterText}
      submit={m.webhooks.replay}
      back={paths.webhook(id)}
      done={() => m.webhooks.replayed(name)}
      isUnsaved={after !== ''}
    >
      <FormField
        label={m.webhooks.after}
        description={m.webhooks.afterText}
        errorText={change.errors.find(({ path }) => path?.includes('after'))?.message}
      >
        <Input
          value={after}
          inputMode="numeric"
          placeholder={String(data?.webhook?.position ?? '')}
          onChange={({ detail }) => setAfter(detail.value.trim())}
        />
      </FormField>
    </ChangeForm>
  );
}
