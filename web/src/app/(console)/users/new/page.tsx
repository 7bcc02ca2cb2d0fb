'use client';

import Checkbox from '@cloudscape-design/components/checkbox';
import FormField from '@cloudscape-design/components/form-field';
import { parseAsBoolean, useQueryState } from 'nuqs';
import { useState } from 'react';
import { attributesIn } from '~/console/attributes-field';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { usePreview } from '~/console/change/use-preview';
import { parseLifetime } from '~/console/pickers/lifetime';
import { userFactNames } from '~/console/users/user-facts';
import { emptyUser, UserForm } from '~/console/users/user-form';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const CreateUser = graphql(`
  mutation CreateUser($input: CreateUserInput!) {
    createUser(input: $input) {
      position
      user {
        id
        displayName
        guest {
          endsAt
        }
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

export default function NewUserPage() {
  const m = useMessages();
  const [isGuest, setGuest] = useQueryState('guest', parseAsBoolean.withDefault(false));
  const [draft, setDraft] = useState(emptyUser);
  const shown = isGuest
    ? { ...draft, guest: draft.guest ?? { sponsor: null, until: '' } }
    : { ...draft, guest: null };
  const end = shown.guest && parseLifetime(shown.guest.until, new Date());
  const change = useChange(CreateUser, ({ createUser }) => createUser);
  const { preview, errors } = change;

  const texts = Object.fromEntries(
    userFactNames.flatMap((name) => (draft.texts[name] ? [[name, draft.texts[name]]] : [])),
  );
  const attributes = attributesIn(draft.attributes);
  const guest = shown.guest?.sponsor && end ? { sponsor: { id: shown.guest.sponsor }, ...end } : null;
  const input =
    draft.texts.username && attributes && (!isGuest || guest)
      ? {
          username: draft.texts.username,
          ...texts,
          ...(Object.keys(attributes).length > 0 && { attributes }),
          ...(guest && { guest }),
        }
      : null;
  usePreview(change, input);
  const incomplete = !draft.texts.username
    ? m.users.incomplete
    : attributes
      ? m.guests.incomplete
      : m.attributes.incomplete;
  return (
    <ChangeForm
      title={isGuest ? m.guests.create : m.users.create}
      description={isGuest ? m.guests.text : m.users.createText}
      change={change}
      input={input}
      incomplete={incomplete}
      submit={isGuest ? m.guests.create : m.users.create}
      back={isGuest ? paths.guests : paths.users}
      next={({ user }) => (user ? paths.user(user.id) : paths.users)}
      done={({ user }) => m.users.created(user?.displayName ?? '')}
      isUnsaved={draft !== emptyUser}
    >
      <FormField label={m.users.sort}>
        <Checkbox checked={isGuest} onChange={({ detail }) => void setGuest(detail.checked || null)}>
          {m.guests.isGuest}
        </Checkbox>
      </FormField>
      <UserForm
        draft={shown}
        onChange={setDraft}
        errors={errors}
        guestEndsAt={preview?.user?.guest?.endsAt}
      />
    </ChangeForm>
  );
}
