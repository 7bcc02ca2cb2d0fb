'use client';

import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import { parseAsString, useQueryState } from 'nuqs';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { NameFields } from '~/console/name-fields';
import {
  type SettingsDraft,
  SettingsForm,
  SettingsForm_Type,
  settingsOf,
} from '~/console/policies/settings-form';
import { graphql, readFragment } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const PolicyTypes = graphql(`
  query PolicyTypes {
    policyTypes {
      id
      ...SettingsForm_Type
    }
  }
`);

const CreatePolicy = graphql(`
  mutation CreatePolicy($input: CreatePolicyInput!) {
    createPolicy(input: $input) {
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

export default function NewPolicyPage() {
  const m = useMessages();
  const [chosen, choose] = useQueryState('type', parseAsString);
  const [named, setNamed] = useState({ name: '', description: '' });
  const [draft, setDraft] = useState<SettingsDraft>({});
  const [{ data }] = useQuery({ query: PolicyTypes });
  const types = data?.policyTypes.map((type) => readFragment(SettingsForm_Type, type)) ?? [];
  const type = types.find(({ id }) => id === chosen) ?? types[0];
  const change = useChange(CreatePolicy, ({ createPolicy }) => createPolicy);
  const settings = type ? settingsOf(type.settings, draft) : {};
  const isComplete = type && named.name.trim() !== '' && Object.keys(settings).length > 0;
  return (
    <ChangeForm
      title={m.policies.create}
      description={m.policies.text}
      change={change}
      input={
        isComplete
          ? {
              type: type.id,
              name: named.name.trim(),
              description: named.description.trim() || null,
              settings,
            }
          : null
      }
      incomplete={m.policies.settingsMissing}
      submit={m.policies.create}
      back={paths.policies}
      next={({ policy }) => (policy ? paths.policy(policy.id) : paths.policies)}
      done={({ policy }) => m.created(policy?.name ?? '')}
      isUnsaved={named.name !== '' || Object.keys(settings).length > 0}
    >
      <FormField label={m.policies.type} description={type?.description}>
        <Select
          selectedOption={type ? { value: type.id, label: type.title } : null}
          options={types.map(({ id, title, description: text }) => ({
            value: id,
            label: title,
            description: text,
          }))}
          onChange={({ detail }) => {
            setDraft({});
            void choose(detail.selectedOption.value ?? null);
          }}
        />
      </FormField>
      <NameFields draft={named} onChange={setNamed} errors={change.errors} />
      {type && (
        <SettingsForm settings={type.settings} draft={draft} onChange={setDraft} errors={change.errors} />
      )}
    </ChangeForm>
  );
}
