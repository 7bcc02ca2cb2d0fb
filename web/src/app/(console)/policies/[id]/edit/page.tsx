'use client';

import { use } from 'react';
import { EditForm } from '~/console/change/edit-form';
import { EditedObject } from '~/console/change/edited-object';
import { useChange } from '~/console/change/use-change';
import { useDraft } from '~/console/change/use-draft';
import { NameFields } from '~/console/name-fields';
import {
  type SettingsDraft,
  SettingsForm,
  SettingsForm_Type,
  draftOf as settingsDraftOf,
  settingsOf,
} from '~/console/policies/settings-form';
import { graphql, readFragment } from '~/gql';
import type { EditPolicyQuery } from '~/gql/graphql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const EditPolicyDocument = graphql(`
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
        messageCode
        messageValues
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

const draftOf = ({ name, description, settings }: NonNullable<EditPolicyQuery['policy']>): Draft => ({
  name,
  description: description ?? '',
  settings: settingsDraftOf(settings as Record<string, unknown>),
});

export default function EditPolicyPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  return (
    <EditedObject query={EditPolicyDocument} id={id} subject={({ policy }) => policy}>
      {(policy) => <EditPolicy policy={policy} />}
    </EditedObject>
  );
}

function EditPolicy({ policy }: { policy: NonNullable<EditPolicyQuery['policy']> }) {
  const m = useMessages();
  const editing = useDraft(policy, draftOf);
  const { draft, original } = editing;
  const change = useChange(UpdatePolicy, ({ updatePolicy }) => updatePolicy);
  const type = readFragment(SettingsForm_Type, policy.type);
  const settings = settingsOf(type.settings, draft.settings);
  const isComplete = draft.name.trim() !== '' && Object.keys(settings).length > 0;
  const input =
    isComplete && editing.isChanged
      ? {
          policy: { id: policy.id },
          ifVersion: editing.version,
          name: draft.name.trim(),
          description: draft.description || null,
          settings,
        }
      : null;
  return (
    <EditForm
      name={original.name}
      editing={editing}
      compared={[
        { label: m.name, text: ({ name }) => name },
        { label: m.description, text: ({ description }) => description },
        { label: m.policies.settings, text: (one) => shown(one.settings) },
      ]}
      change={change}
      input={input}
      incomplete={isComplete ? m.form.nothingNew : m.policies.settingsMissing}
      back={paths.policy(policy.id)}
      done={(saved) => m.saved(saved.policy?.name ?? '')}
      isUnsaved={editing.isChanged}
    >
      <NameFields draft={draft} onChange={editing.edit} errors={change.errors} />
      <SettingsForm
        settings={type.settings}
        draft={draft.settings}
        onChange={(next) => editing.edit({ ...draft, settings: next })}
        errors={change.errors}
      />
    </EditForm>
  );
}
