'use client';

import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Textarea from '@cloudscape-design/components/textarea';
import { use } from 'react';
import { useQuery } from 'urql';
import { ChangeForm } from '~/console/change/change-form';
import { Conflict } from '~/console/change/conflict';
import { useChange } from '~/console/change/use-change';
import { useDraft } from '~/console/change/use-draft';
import {
  draftOf,
  type SettingsDraft,
  SettingsForm,
  SettingsForm_Type,
  settingsOf,
} from '~/console/policies/settings-form';
import { graphql, readFragment } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';

const EditPolicyQuery = graphql(`
  query EditPolicy($id: ID!) {
    policy(ref: { id: $id }) {
      id
      version
      name
      description
      settings
      type {
        id
        ...SettingsForm_Type
      }
    }
  }
`);

const UpdatePolicy = graphql(`
  mutation UpdatePolicy($input: UpdatePolicyInput!) {
    updatePolicy(input: $input) {
      position
      policy {
        id
        name
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

interface Draft {
  name: string;
  description: string;
  settings: SettingsDraft;
}

const shown = (settings: SettingsDraft): string =>
  Object.entries(settings)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');

export default function EditPolicyPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const [{ data, error }] = useQuery({
    query: EditPolicyQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const editing = useDraft(
    data?.policy,
    ({ name, description, settings }): Draft => ({
      name,
      description: description ?? '',
      settings: draftOf(settings as Record<string, unknown>),
    }),
  );
  const change = useChange(UpdatePolicy, ({ updatePolicy }) => updatePolicy);
  if (error) return <Failure error={error} />;
  if (data?.policy === null) return <Failure error={m.notFound} />;
  if (!editing || !data?.policy) return <PageHeading title={m.edit} />;
  const { draft, begun } = editing;
  const type = readFragment(SettingsForm_Type, data.policy.type);
  const settings = settingsOf(type.settings, draft.settings);
  const isComplete = draft.name.trim() !== '' && Object.keys(settings).length > 0;
  const input =
    isComplete && editing.isChanged
      ? {
          policy: { id },
          ifVersion: editing.version,
          name: draft.name.trim(),
          description: draft.description || null,
          settings,
        }
      : null;
  return (
    <ChangeForm
      title={`${m.edit}: ${begun.name}`}
      change={change}
      input={input}
      incomplete={isComplete ? m.form.nothingNew : m.policies.settingsMissing}
      submit={m.save}
      back={paths.policy(id)}
      done={({ policy }) => m.saved(policy?.name ?? '')}
      isUnsaved={editing.isChanged}
    >
      {editing.isOutdated && (
        <Conflict
          onAgain={editing.again}
          fields={[
            { label: m.name, begun: begun.name, mine: draft.name, theirs: editing.theirs.name },
            {
              label: m.policies.settings,
              begun: shown(begun.settings),
              mine: shown(draft.settings),
              theirs: shown(editing.theirs.settings),
            },
          ]}
        />
      )}
      <FormField label={m.name} errorText={change.errors.find(({ path }) => path.includes('name'))?.message}>
        <Input value={draft.name} onChange={({ detail }) => editing.edit({ ...draft, name: detail.value })} />
      </FormField>
      <FormField label={m.description}>
        <Textarea
          value={draft.description}
          rows={2}
          onChange={({ detail }) => editing.edit({ ...draft, description: detail.value })}
        />
      </FormField>
      <SettingsForm
        settings={type.settings}
        draft={draft.settings}
        onChange={(next) => editing.edit({ ...draft, settings: next })}
        errors={change.errors}
      />
    </ChangeForm>
  );
}
