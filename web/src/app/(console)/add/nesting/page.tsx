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
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const AddNesting = graphql(`
  mutation AddNesting($input: AddNestingInput!) {
    addNesting(input: $input) {
      position
      nesting {
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

export default function AddNestingPage() {
  const m = useMessages();
  const [{ child, parent }, set] = useQueryStates({ child: parseAsString, parent: parseAsString });
  const [until, setUntil] = useState('');
  const lifetime = parseLifetime(until, new Date());
  const change = useChange(AddNesting, ({ addNesting }) => addNesting);
  const { preview } = change;
  const input =
    child && parent && lifetime !== undefined
      ? { child: { id: child }, parent: { id: parent }, ...lifetime }
      : null;
  usePreview(change, input);
  const shown = parent ?? child;
  return (
    <ChangeForm
      title={m.nesting.add}
      description={m.nesting.text}
      change={change}
      input={input}
      incomplete={lifetime === undefined ? m.lifetime.unclear : m.nesting.incomplete}
      submit={m.nesting.add}
      back={shown ? `${paths.userGroup(shown)}?tab=nesting` : paths.userGroups}
      done={() => m.nesting.added}
    >
      <FormField label={m.nesting.child} description={m.nesting.childText}>
        <Picker
          kinds={['userGroup']}
          value={child}
          onChange={(id) => void set({ child: id })}
          label={m.picker.userGroup}
        />
      </FormField>
      <FormField label={m.nesting.parent} description={m.nesting.parentText}>
        <Picker
          kinds={['userGroup']}
          value={parent}
          onChange={(id) => void set({ parent: id })}
          label={m.picker.userGroup}
        />
      </FormField>
      <LifetimeField text={until} onChange={setUntil} endsAt={preview?.nesting?.endsAt} />
    </ChangeForm>
  );
}
