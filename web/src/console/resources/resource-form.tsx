'use client';

import Checkbox from '@cloudscape-design/components/checkbox';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMessages } from '~/i18n/language';
import { type AttributeRows, AttributesField } from '../attributes-field';
import { NameFields } from '../name-fields';

export const resourceKinds = ['SYSTEM', 'APPLICATION', 'NETWORK', 'STORAGE'] as const;
export type ResourceKind = (typeof resourceKinds)[number];

export interface ResourceDraft {
  name: string;
  description: string;
  /** From the lowest to the highest, separated by commas. If empty, the defaults of the kind apply. */
  levels: string;
  /** Only resources have this; resource groups do not. */
  deprovision?: Deprovision;
  gracePeriod?: string;
  /** Only resources have this; resource groups do not. */
  attributes?: AttributeRows;
  /** Only systems have this. */
  setsPasswords?: boolean;
}

export const deprovisions = ['LOCK', 'DISABLE', 'DELETE', 'LEAVE'] as const;
export type Deprovision = (typeof deprovisions)[number];

export const emptyResource: ResourceDraft = { name: '', description: '', levels: '' };

export const levelsIn = (text: string): string[] =>
  text
    .split(',')
    .map((level) => level.trim())
    .filter(Boolean);

/** The fields of a resource or a resource group. */
export function ResourceForm({
  draft,
  onChange,
  kind,
  onKind,
  errors,
}: {
  draft: ResourceDraft;
  onChange(draft: ResourceDraft): void;
  kind?: ResourceKind;
  onKind?(kind: ResourceKind): void;
  errors: readonly { message: string; path: readonly string[] }[];
}) {
  const m = useMessages();
  const errorOf = (field: string) => errors.find(({ path }) => path.includes(field))?.message;
  return (
    <SpaceBetween size="l">
      {kind && onKind && (
        <FormField label={m.resource.kind}>
          <Select
            selectedOption={{ value: kind, label: m.kinds[kind] }}
            options={resourceKinds.map((value) => ({ value, label: m.kinds[value] }))}
            onChange={({ detail }) => onKind(detail.selectedOption.value as ResourceKind)}
          />
        </FormField>
      )}
      <NameFields draft={draft} onChange={onChange} errors={errors} />
      <FormField label={m.resource.levels} description={m.resource.levelsText} errorText={errorOf('levels')}>
        <Input
          value={draft.levels}
          placeholder={kind && m.resource.defaultLevels[kind]}
          onChange={({ detail }) => onChange({ ...draft, levels: detail.value })}
        />
      </FormField>
      {draft.deprovision && (
        <FormField label={m.accounts.deprovision} description={m.accounts.deprovisionText}>
          <Select
            selectedOption={{ value: draft.deprovision, label: m.accounts.deprovisions[draft.deprovision] }}
            options={deprovisions.map((value) => ({ value, label: m.accounts.deprovisions[value] }))}
            onChange={({ detail }) =>
              onChange({ ...draft, deprovision: detail.selectedOption.value as Deprovision })
            }
          />
        </FormField>
      )}
      {draft.deprovision === 'DELETE' && (
        <FormField
          label={m.accounts.grace}
          description={m.accounts.graceText}
          errorText={errorOf('gracePeriod')}
        >
          <Input
            value={draft.gracePeriod ?? ''}
            onChange={({ detail }) => onChange({ ...draft, gracePeriod: detail.value })}
          />
        </FormField>
      )}
      {draft.attributes && (
        <AttributesField
          rows={draft.attributes}
          onChange={(attributes) => onChange({ ...draft, attributes })}
          errorText={errorOf('attributes')}
        />
      )}
      {draft.setsPasswords !== undefined && (
        <FormField label={m.systems.passwords} errorText={errorOf('setsPasswords')}>
          <Checkbox
            checked={draft.setsPasswords}
            description={m.systems.passwordsText}
            onChange={({ detail }) => onChange({ ...draft, setsPasswords: detail.checked })}
          >
            {m.systems.setsPasswords}
          </Checkbox>
        </FormField>
      )}
    </SpaceBetween>
  );
}
