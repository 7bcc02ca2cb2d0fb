'use client';

import FormField from '@cloudscape-design/components/form-field';
import { parseAsString, useQueryStates } from 'nuqs';
import { useState } from 'react';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { usePreview } from '~/console/change/use-preview';
import { parseLifetime } from '~/console/pickers/lifetime';
import { LifetimeField } from '~/console/pickers/lifetime-field';
import { Picker } from '~/console/pickers/picker';
import { objectRef } from '~/console/pickers/refs';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const AddPart = graphql(`
  mutation AddPart($input: AddContainmentInput!) {
    addContainment(input: $input) {
      position
      containment {
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

export default function AddPartPage() {
  const m = useMessages();
  const [{ group, part }, set] = useQueryStates({ group: parseAsString, part: parseAsString });
  const [until, setUntil] = useState('');
  const lifetime = parseLifetime(until, new Date());
  const change = useChange(AddPart, ({ addContainment }) => addContainment);
  const { preview } = change;
  const input =
    group && part && lifetime !== undefined
      ? { resourceGroup: { id: group }, part: objectRef(part), ...lifetime }
      : null;
  usePreview(change, input);
  return (
    <ChangeForm
      title={m.part.add}
      description={m.part.text}
      change={change}
      input={input}
      incomplete={lifetime === undefined ? m.lifetime.unclear : m.part.incomplete}
      submit={m.part.add}
      back={group ? paths.resourceGroup(group) : paths.resourceGroups}
      done={() => m.part.added}
    >
      <FormField label={m.resourceGroup.one}>
        <Picker
          kinds={['resourceGroup']}
          value={group}
          onChange={(id) => void set({ group: id })}
          label={m.picker.resourceGroup}
        />
      </FormField>
      <FormField label={m.part.part} description={m.part.partText}>
        <Picker
          kinds={['resource', 'resourceGroup']}
          value={part}
          onChange={(id) => void set({ part: id })}
          label={m.picker.object}
        />
      </FormField>
      <LifetimeField text={until} onChange={setUntil} endsAt={preview?.containment?.endsAt} />
    </ChangeForm>
  );
}
