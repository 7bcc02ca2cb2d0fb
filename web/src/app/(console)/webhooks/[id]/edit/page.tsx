'use client';

import Checkbox from '@cloudscape-design/components/checkbox';
import FormField from '@cloudscape-design/components/form-field';
import { use } from 'react';
import { EditForm } from '~/console/change/edit-form';
import { EditedObject } from '~/console/change/edited-object';
import { useChange } from '~/console/change/use-change';
import { useDraft } from '~/console/change/use-draft';
import { isComplete, type WebhookDraft, WebhookForm, webhookInput } from '~/console/webhooks/webhook-form';
import { graphql } from '~/gql';
import type { EditWebhookQuery } from '~/gql/graphql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const EditWebhookDocument = graphql(`
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
        messageCode
        messageValues
        path
      }
    }
  }
`);

interface Draft extends WebhookDraft {
  isPaused: boolean;
}

/** A webhook has no version, so the last save wins. */
const draftOf = ({ name, url, kinds, isPaused }: NonNullable<EditWebhookQuery['webhook']>): Draft => ({
  name,
  url,
  kinds: kinds ?? [],
  isPaused,
});

export default function EditWebhookPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  return (
    <EditedObject query={EditWebhookDocument} id={id} subject={({ webhook }) => webhook}>
      {(webhook) => <EditWebhook webhook={webhook} />}
    </EditedObject>
  );
}

function EditWebhook({ webhook }: { webhook: NonNullable<EditWebhookQuery['webhook']> }) {
  const m = useMessages();
  const editing = useDraft({ ...webhook, version: 0 }, draftOf);
  const { draft, original, isChanged } = editing;
  const change = useChange(UpdateWebhook, ({ updateWebhook }) => updateWebhook);
  return (
    <EditForm
      name={original.name}
      editing={editing}
      compared={[]}
      change={change}
      input={
        isChanged && isComplete(draft)
          ? { id: webhook.id, ...webhookInput(draft), isPaused: draft.isPaused }
          : null
      }
      incomplete={isComplete(draft) ? m.form.nothingNew : m.form.nameMissing}
      back={paths.webhook(webhook.id)}
      done={(saved) => m.saved(saved.webhook?.name ?? '')}
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
    </EditForm>
  );
}
