'use client';

import Checkbox from '@cloudscape-design/components/checkbox';
import FormField from '@cloudscape-design/components/form-field';
import { use } from 'react';
import { useQuery } from 'urql';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { useDraft } from '~/console/change/use-draft';
import { isComplete, type WebhookDraft, WebhookForm, webhookInput } from '~/console/webhooks/webhook-form';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';

const EditWebhookQuery = graphql(`
  query EditWebhook($id: ID!) {
    webhook(id: $id) {
      id
      name
      url
      kinds
      isPaused
    }
  }
`);

const UpdateWebhook = graphql(`
  mutation UpdateWebhook($input: UpdateWebhookInput!) {
    updateWebhook(input: $input) {
      position
      webhook {
        id
        name
        url
        kinds
        isPaused
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

interface Draft extends WebhookDraft {
  isPaused: boolean;
}

export default function EditWebhookPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const [{ data, error }] = useQuery({
    query: EditWebhookQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const webhook = data?.webhook;
  const editing = useDraft(
    webhook && { ...webhook, version: 0 },
    ({ name, url, kinds, isPaused }): Draft => ({ name, url, kinds: kinds ?? [], isPaused }),
  );
  const change = useChange(UpdateWebhook, ({ updateWebhook }) => updateWebhook);
  if (error) return <Failure error={error} />;
  if (webhook === null) return <Failure error={m.notFound} />;
  if (!editing) return <PageHeading title={m.edit} />;
  const { draft, begun, isChanged } = editing;
  return (
    <ChangeForm
      title={`${m.edit}: ${begun.name}`}
      change={change}
      input={isChanged && isComplete(draft) ? { id, ...webhookInput(draft), isPaused: draft.isPaused } : null}
      incomplete={isComplete(draft) ? m.form.nothingNew : m.form.nameMissing}
      submit={m.save}
      back={paths.webhook(id)}
      done={({ webhook }) => m.saved(webhook?.name ?? '')}
      isUnsaved={isChanged}
    >
      <WebhookForm
        draft={draft}
        onChange={(next) => editing.edit({ ...draft, ...next })}
        errors={change.errors}
      />
      <FormField>
        <Checkbox
          checked={draft.isPaused}
          description={m.webhooks.isPausedText}
          onChange={({ detail }) => editing.edit({ ...draft, isPaused: detail.checked })}
        >
          {m.webhooks.isPaused}
        </Checkbox>
      </FormField>
    </ChangeForm>
  );
}
