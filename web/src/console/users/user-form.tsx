'use client';

import ColumnLayout from '@cloudscape-design/components/column-layout';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMessages } from '~/i18n/language';
import { type AttributeRows, AttributesField } from '../attributes-field';
import { LifetimeField } from '../pickers/lifetime-field';
import { Picker } from '../pickers/picker';
import { noTexts, rowOf, type UserTexts, userFactNames } from './user-facts';

export interface UserDraft {
  texts: UserTexts;
  attributes: AttributeRows;
  /** Null if the user is not a guest. */
  guest: { sponsor: string | null; until: string } | null;
}

export const emptyUser: UserDraft = { texts: noTexts, attributes: [], guest: null };

/** The fields of a user or a guest. */
export function UserForm({
  draft,
  onChange,
  guestEndsAt,
  errors,
}: {
  draft: UserDraft;
  onChange(draft: UserDraft): void;
  guestEndsAt?: string | null;
  errors: readonly { message: string; path: readonly string[] }[];
}) {
  const m = useMessages();
  return (
    <SpaceBetween size="l">
      <ColumnLayout columns={2}>
        {userFactNames.map((name) => (
          <FormField
            key={name}
            label={m.user[name]}
            constraintText={name === 'username' ? m.users.usernameText : undefined}
            errorText={errors.find(({ path }) => path.at(-1) === name)?.message}
          >
            <Input
              value={draft.texts[name]}
              type={rowOf(name).type}
              onChange={({ detail }) =>
                onChange({ ...draft, texts: { ...draft.texts, [name]: detail.value } })
              }
            />
          </FormField>
        ))}
      </ColumnLayout>
      <AttributesField
        rows={draft.attributes}
        onChange={(attributes) => onChange({ ...draft, attributes })}
        errorText={errors.find(({ path }) => path.includes('attributes'))?.message}
      />
      {draft.guest && (
        <>
          <FormField label={m.user.sponsor} description={m.guests.sponsorText}>
            <Picker
              kinds={['user']}
              value={draft.guest.sponsor}
              onChange={(sponsor) =>
                draft.guest && onChange({ ...draft, guest: { ...draft.guest, sponsor } })
              }
              label={m.picker.user}
            />
          </FormField>
          <LifetimeField
            text={draft.guest.until}
            label={m.user.guestUntil}
            isRequired
            endsAt={guestEndsAt}
            onChange={(until) => draft.guest && onChange({ ...draft, guest: { ...draft.guest, until } })}
          />
        </>
      )}
    </SpaceBetween>
  );
}
