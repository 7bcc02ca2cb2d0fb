'use client';

import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Multiselect from '@cloudscape-design/components/multiselect';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ChangeKind } from '~/gql/graphql';
import { useMessages } from '~/i18n/language';
import { changeKindChoices } from '~/i18n/messages/change-kinds';

export interface WebhookDraft {
  name: string;
  url: string;
  /** If empty, all kinds are sent. */
  kinds: readonly ChangeKind[];
}

export const emptyWebhook: WebhookDraft = { name: '', url: '', kinds: [] };

export const isComplete = ({ name, url }: WebhookDraft): boolean => name.trim() !== '' && url.trim() !== '';

export const webhookInput = ({ name, url, kinds }: WebhookDraft) => ({
  name: name.trim(),
  url: url.trim(),
  kinds: kinds.length > 0 ? [...kinds] : null,
});

export function WebhookForm({
  draft,
  onChange,
  errors,
}: {
  draft: WebhookDraft;
  onChange(draft: WebhookDraft): void;
  errors: readonly { message: string; path?: readonly string[] | null }[];
}) {
  const m = useMessages();
  const choices = changeKindChoices(m);
  const errorOf = (field: string) => errors.find(({ path }) => path?.includes(field))?.message;
  return (
    <SpaceBetween size="l">
      <FormField label={m.name} errorText={errorOf('name')}>
        <Input value={draft.name} onChange={({ detail }) => onChange({ ...draft, name: detail.value })} />
      </FormField>
      <FormField label={m.webhooks.url} description={m.webhooks.urlText} errorText={errorOf('url')}>
        <Input
          value={draft.url}
          type="url"
          placeholder="https://"
          onChange={({ detail }) => onChange({ ...draft, url: detail.value })}
        />
      </FormField>
      <FormField label={m.webhooks.kinds} description={m.webhooks.kindsText} errorText={errorOf('kinds')}>
        <Multiselect
          filteringType="auto"
          placeholder={m.webhooks.allKinds}
          selectedOptions={choices.filter(({ value }) => draft.kinds.includes(value))}
          options={choices}
          onChange={({ detail }) => {
            const chosen = new Set(detail.selectedOptions.map(({ value }) => value));
            onChange({
              ...draft,
              kinds: choices.map(({ value }) => value).filter((kind) => chosen.has(kind)),
            });
          }}
        />
      </FormField>
    </SpaceBetween>
  );
}
