'use client';

import FormField from '@cloudscape-design/components/form-field';
import { parseAsString, useQueryStates } from 'nuqs';
import { useState } from 'react';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { parseLifetime } from '~/console/pickers/lifetime';
import { LifetimeField } from '~/console/pickers/lifetime-field';
import { Picker } from '~/console/pickers/picker';
import { ownableRef } from '~/console/pickers/refs';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { pathOf, paths } from '~/paths';

const AddOwner = graphql(`
  mutation AddOwner($input: AddOwnershipInput!) {
    addOwnership(input: $input) {
      position
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

export default function AddOwnerPage() {
  const m = useMessages();
  const [{ user, object }, set] = useQueryStates({ user: parseAsString, object: parseAsString });
  const [until, setUntil] = useState('');
  const lifetime = parseLifetime(until, new Date());
  const change = useChange(AddOwner, ({ addOwnership }) => addOwnership);
  const input =
    user && object && lifetime !== undefined
      ? { user: { id: user }, object: ownableRef(object), ...lifetime }
      : null;
  return (
    <ChangeForm
      title={m.owner.add}
      description={m.owner.text}
      change={change}
      input={input}
      incomplete={lifetime === undefined ? m.lifetime.unclear : m.owner.incomplete}
      submit={m.owner.add}
      back={`${(object && pathOf(object)) ?? paths.userGroups}?tab=owners`}
      done={() => m.owner.added}
    >
      <FormField label={m.user.one}>
        <Picker
          kinds={['user']}
          value={user}
          onChange={(id) => void set({ user: id })}
          label={m.picker.user}
        />
      </FormField>
      <FormField label={m.owner.object}>
        <Picker
          kinds={['userGroup', 'resourceGroup']}
          value={object}
          onChange={(id) => void set({ object: id })}
          label={m.picker.group}
        />
      </FormField>
      <LifetimeField text={until} onChange={setUntil} />
    </ChangeForm>
  );
}
