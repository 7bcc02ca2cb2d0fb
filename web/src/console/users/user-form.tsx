'use client';

import ColumnLayout from '@cloudscape-design/components/column-layout';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMessages } from '~/i18n/language';
import { LifetimeField } from '../pickers/lifetime-field';
import { Picker } from '../pickers/picker';

export const userTexts = [
  'username',
  'displayName',
  'email',
  'jobTitle',
  'department',
  'location',
  'employeeType',
  'employeeNumber',
  'phone',
] as const;

export interface UserDraft {
  texts: Record<(typeof userTexts)[number], string>;
  /** Null: no guest. */
  guest: { sponsor: string | null; until: string } | null;
}

export const emptyUser: UserDraft = {
  texts: Object.fromEntries(userTexts.map((name) => [name, ''])) as UserDraft['texts'],
  guest: null,
};

/** What can be said of a user. */
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
        {userTexts.map((name) => (
          <FormField
            key={name}
            label={m.user[name]}
            constraintText={name === 'username' ? m.users.usernameText : undefined}
            errorText={errors.find(({ path }) => path.at(-1) === name)?.message}
          >
            <Input
              value={draft.texts[name]}
              type={name === 'email' ? 'email' : 'text'}
              onChange={({ detail }) =>
                onChange({ ...draft, texts: { ...draft.texts, [name]: detail.value } })
              }
            />
          </FormField>
        ))}
      </ColumnLayout>
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
