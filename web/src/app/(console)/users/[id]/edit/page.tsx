'use client';

import { use } from 'react';
import { attributeRows, attributesIn, attributesText } from '~/console/attributes-field';
import { EditForm } from '~/console/change/edit-form';
import { EditedObject } from '~/console/change/edited-object';
import { useChange } from '~/console/change/use-change';
import { useDraft } from '~/console/change/use-draft';
import { usePreview } from '~/console/change/use-preview';
import { parseLifetime } from '~/console/pickers/lifetime';
import { textsOf, userFactNames } from '~/console/users/user-facts';
import { type UserDraft, UserForm } from '~/console/users/user-form';
import { graphql } from '~/gql';
import type { EditUserQuery } from '~/gql/graphql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const EditUserDocument = graphql(`
  query EditUser($id: ID!) {
    user(ref: { id: $id }) {
      id
      version
      attributes
      ...UserFacts_User
      guest {
        endsAt
        sponsor {
          id
        }
      }
    }
  }
`);

const UpdateUser = graphql(`
  mutation UpdateUser($input: UpdateUserInput!) {
    updateUser(input: $input) {
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

const draftOf = (user: NonNullable<EditUserQuery['user']>): UserDraft => ({
  texts: textsOf(user),
  attributes: attributeRows(user.attributes),
  guest: user.guest ? { sponsor: user.guest.sponsor.id, until: '' } : null,
});

export default function EditUserPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  return (
    <EditedObject query={EditUserDocument} id={id} subject={({ user }) => user}>
      {(user) => <EditUser user={user} />}
    </EditedObject>
  );
}

function EditUser({ user }: { user: NonNullable<EditUserQuery['user']> }) {
  const m = useMessages();
  const editing = useDraft(user, draftOf);
  const { draft, original } = editing;
  const change = useChange(UpdateUser, ({ updateUser }) => updateUser);
  const changed = userFactNames.filter((name) => draft.texts[name] !== original.texts[name]);
  const attributes = attributesIn(draft.attributes);
  const isAttributeChanged = JSON.stringify(attributes) !== JSON.stringify(attributesIn(original.attributes));
  const end = draft.guest && parseLifetime(draft.guest.until, new Date());
  const isGuestChanged = draft.guest?.until || draft.guest?.sponsor !== original.guest?.sponsor;
  const guest =
    isGuestChanged && draft.guest?.sponsor
      ? { sponsor: { id: draft.guest.sponsor }, ...(end ?? { endsAt: user.guest?.endsAt }) }
      : null;
  const input =
    attributes && (changed.length > 0 || isAttributeChanged || guest)
      ? {
          user: { id: user.id },
          ifVersion: editing.version,
          ...Object.fromEntries(changed.map((name) => [name, draft.texts[name] || null])),
          ...(isAttributeChanged && { attributes }),
          ...(guest && { guest }),
        }
      : null;
  usePreview(change, input);
  return (
    <EditForm
      name={original.texts.displayName}
      editing={editing}
      compared={[
        ...userFactNames.map((name) => ({
          label: m.user[name],
          text: ({ texts }: UserDraft) => texts[name],
        })),
        { label: m.attributes.title, text: (one) => attributesText(one.attributes) },
      ]}
      change={change}
      input={input}
      incomplete={attributes ? m.form.nothingNew : m.attributes.incomplete}
      back={paths.user(user.id)}
      done={(saved) => m.saved(saved.user?.displayName ?? '')}
    >
      <UserForm
        draft={draft}
        onChange={editing.edit}
        errors={change.errors}
        guestEndsAt={change.preview?.user?.guest?.endsAt}
      />
    </EditForm>
  );
}
