'use client';

import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import { parseAsString, useQueryStates } from 'nuqs';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { usePreview } from '~/console/change/use-preview';
import { parseLifetime } from '~/console/pickers/lifetime';
import { LifetimeField } from '~/console/pickers/lifetime-field';
import { Picker, pickableOf } from '~/console/pickers/picker';
import { objectRef, subjectRef } from '~/console/pickers/refs';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { pathOf, paths } from '~/paths';

const AddBinding = graphql(`
  mutation AddBinding($input: AddBindingInput!) {
    addBinding(input: $input) {
      position
      binding {
        id
        endsAt
      }
      effects {
        ...Effects_Effects
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

const AddBindingLevels = graphql(`
  query AddBindingLevels($id: ID!, $isResource: Boolean!, $isResourceGroup: Boolean!) {
    resource(ref: { id: $id }) @include(if: $isResource) {
      id
      levels
    }
    resourceGroup(ref: { id: $id }) @include(if: $isResourceGroup) {
      id
      levels
    }
  }
`);

export default function AddBindingPage() {
  const m = useMessages();
  const [{ subject, object, level }, set] = useQueryStates({
    subject: parseAsString,
    object: parseAsString,
    level: parseAsString,
  });
  const [until, setUntil] = useState('');
  const lifetime = parseLifetime(until, new Date());
  const [{ data }] = useQuery({
    query: AddBindingLevels,
    variables: {
      id: object ?? '',
      isResource: object !== null && pickableOf(object) === 'resource',
      isResourceGroup: object !== null && pickableOf(object) === 'resourceGroup',
    },
    pause: object === null,
  });
  const levels = data?.resource?.levels ?? data?.resourceGroup?.levels ?? [];
  const chosen = level && levels.includes(level) ? level : (levels[0] ?? null);
  const change = useChange(AddBinding, ({ addBinding }) => addBinding);
  const { preview } = change;
  const input =
    subject && object && chosen && lifetime !== undefined
      ? { subject: subjectRef(subject), object: objectRef(object), level: chosen, ...lifetime }
      : null;
  usePreview(change, input);
  return (
    <ChangeForm
      title={m.binding.add}
      description={m.binding.text}
      change={change}
      input={input}
      incomplete={lifetime === undefined ? m.lifetime.unclear : m.binding.incomplete}
      submit={m.binding.add}
      back={(object && pathOf(object)) ?? (subject && pathOf(subject)) ?? paths.bindings}
      done={() => m.binding.added}
    >
      <FormField label={m.binding.subject}>
        <Picker
          kinds={['userGroup', 'user']}
          value={subject}
          onChange={(id) => void set({ subject: id })}
          label={m.picker.subject}
        />
      </FormField>
      <FormField label={m.binding.object}>
        <Picker
          kinds={['resource', 'resourceGroup']}
          value={object}
          onChange={(id) => void set({ object: id })}
          label={m.picker.object}
        />
      </FormField>
      <FormField label={m.binding.level} description={m.binding.levelText}>
        <Select
          selectedOption={chosen ? { value: chosen, label: chosen } : null}
          options={levels.map((value) => ({ value, label: value }))}
          disabled={levels.length === 0}
          placeholder={m.binding.objectFirst}
          onChange={({ detail }) => void set({ level: detail.selectedOption.value ?? null })}
        />
      </FormField>
      <LifetimeField text={until} onChange={setUntil} endsAt={preview?.binding?.endsAt} />
    </ChangeForm>
  );
}
