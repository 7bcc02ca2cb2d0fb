'use client';

import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useMessages } from '~/i18n/language';

interface Named {
  name: string;
  description: string;
}

/** The fields for the name and the description of a group, a resource or a policy. */
export function NameFields<Draft extends Named>({
  draft,
  onChange,
  errors,
}: {
  draft: Draft;
  onChange(draft: Draft): void;
  errors: readonly { message: string; path: readonly string[] }[];
}) {
  const m = useMessages();
  return (
    <SpaceBetween size="l">
      <FormField label={m.name} errorText={errors.find(({ path }) => path.at(-1) === 'name')?.message}>
        <Input value={draft.name} onChange={({ detail }) => onChange({ ...draft, name: detail.value })} />
      </FormField>
      <FormField label={m.description}>
        <Textarea
          value={draft.description}
          rows={2}
          onChange={({ detail }) => onChange({ ...draft, description: detail.value })}
        />
      </FormField>
    </SpaceBetween>
  );
}
