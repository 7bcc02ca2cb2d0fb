'use client';

import Box from '@cloudscape-design/components/box';
import FormField from '@cloudscape-design/components/form-field';
import { parseAsString, useQueryStates } from 'nuqs';
import { useState } from 'react';
import { ChangeForm } from '~/console/change/change-form';
import { useSelectedUsers } from '~/console/change/selected-users';
import { useChange } from '~/console/change/use-change';
import { usePreview } from '~/console/change/use-preview';
import { parseLifetime } from '~/console/pickers/lifetime';
import { LifetimeField } from '~/console/pickers/lifetime-field';
import { Picker } from '~/console/pickers/picker';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const AddMembers = graphql(`
  mutation AddMembers($input: AddMembershipsInput!) {
    addMemberships(input: $input) {
      position
      addedCount
      unchangedCount
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

export default function AddMembersPage() {
  const m = useMessages();
  const [{ group, users: named, q, filter }, set] = useQueryStates({
    group: parseAsString,
    users: parseAsString.withDefault(''),
    q: parseAsString.withDefault(''),
    filter: parseAsString.withDefault(''),
  });
  const users = useSelectedUsers(named, q, filter);
  const isMany = q !== '' || filter !== '' || named.includes(',');
  const [until, setUntil] = useState('');
  const lifetime = parseLifetime(until, new Date());
  const change = useChange(AddMembers, ({ addMemberships }) => addMemberships);
  const { preview } = change;
  const input =
    group && users && users.length > 0 && lifetime !== undefined
      ? { userGroup: { id: group }, rows: users.map((id) => ({ user: { id } })), ...lifetime }
      : null;
  usePreview(change, input);
  const back = group ? `${paths.userGroup(group)}?tab=memberships` : paths.users;
  return (
    <ChangeForm
      title={m.members.add}
      description={m.members.addText}
      change={change}
      input={input}
      incomplete={lifetime === undefined ? m.lifetime.unclear : m.members.incomplete}
      submit={m.members.add}
      back={back}
      done={({ addedCount }) => m.members.added(addedCount)}
      isUnsaved={named !== '' || until !== ''}
    >
      <FormField label={m.userGroup.one}>
        <Picker
          kinds={['userGroup']}
          value={group}
          onChange={(id) => void set({ group: id })}
          label={m.picker.userGroup}
        />
      </FormField>
      {isMany ? (
        <FormField label={m.places.users}>
          <Box>
            {users === null ? m.searching : m.members.chosen(users.length)}
            {preview && preview.unchangedCount > 0 && ` ${m.members.already(preview.unchangedCount)}`}
          </Box>
        </FormField>
      ) : (
        <FormField label={m.user.one}>
          <Picker
            kinds={['user']}
            value={named || null}
            onChange={(id) => void set({ users: id })}
            label={m.picker.user}
          />
        </FormField>
      )}
      <LifetimeField text={until} onChange={setUntil} />
    </ChangeForm>
  );
}
