'use client';

import { use } from 'react';
import { useQuery } from 'urql';
import { attributeRows, attributesIn, attributesText } from '~/console/attributes-field';
import { ChangeForm } from '~/console/change/change-form';
import { Conflict } from '~/console/change/conflict';
import { useChange } from '~/console/change/use-change';
import { useDraft } from '~/console/change/use-draft';
import { usePreview } from '~/console/change/use-preview';
import { parseLifetime } from '~/console/pickers/lifetime';
import { textsOf, userFactNames } from '~/console/users/user-facts';
import { type UserDraft, UserForm } from '~/console/users/user-form';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';

const EditUserQuery = graphql(`
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
        path
      }
    }
  }
`);

export default function EditUserPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const [{ data, error }] = useQuery({
    query: EditUserQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const editing = useDraft(
    data?.user,
    (user): UserDraft => ({
      texts: textsOf(user),
      attributes: attributeRows(user.attributes),
      guest: user.guest ? { sponsor: user.guest.sponsor.id, until: '' } : null,
    }),
  );
  const { draft, begun } = editing ?? {};

  const change = useChange(UpdateUser, ({ updateUser }) => updateUser);
  const { preview, errors } = change;
  const end = draft?.guest && parseLifetime(draft.guest.until, new Date());
  const changed =
    draft && begun ? userFactNames.filter((name) => draft.texts[name] !== begun.texts[name]) : [];
  const attributes = draft && attributesIn(draft.attributes);
  const isAttributeChanged =
    begun && JSON.stringify(attributes) !== JSON.stringify(attributesIn(begun.attributes));
  const isGuestChanged =
    draft?.guest && (draft.guest.until !== '' || draft.guest.sponsor !== begun?.guest?.sponsor);
  const guest =
    isGuestChanged && draft.guest?.sponsor
      ? { sponsor: { id: draft.guest.sponsor }, ...(end ?? { endsAt: data?.user?.guest?.endsAt }) }
      : null;
  const input =
    draft && begun && attributes && (changed.length > 0 || isAttributeChanged || guest)
      ? {
          user: { id },
          ifVersion: editing?.version,
          ...Object.fromEntries(changed.map((name) => [name, draft.texts[name] || null])),
          ...(isAttributeChanged && { attributes }),
          ...(guest && { guest }),
        }
      : null;
  usePreview(change, input);
  if (error) return <Failure error={error} />;
  if (data?.user === null) return <Failure error={m.notFound} />;
  if (!editing || !draft || !begun) return <PageHeading title={m.edit} />;
  return (
    <ChangeForm
      title={`${m.edit}: ${begun.texts.displayName}`}
      change={change}
      input={input}
      incomplete={attributes ? m.form.nothingNew : m.attributes.incomplete}
      submit={m.save}
      back={paths.user(id)}
      done={({ user }) => m.saved(user?.displayName ?? '')}
      isUnsaved={input !== null}
    >
      {editing.isOutdated && (
        <Conflict
          onAgain={editing.again}
          fields={[
            ...userFactNames.map((name) => ({
              label: m.user[name],
              begun: begun.texts[name],
              mine: draft.texts[name],
              theirs: editing.theirs.texts[name],
            })),
            {
              label: m.attributes.title,
              begun: attributesText(begun.attributes),
              mine: attributesText(draft.attributes),
              theirs: attributesText(editing.theirs.attributes),
            },
          ]}
        />
      )}
      <UserForm
        draft={draft}
        onChange={editing.edit}
        errors={errors}
        guestEndsAt={preview?.user?.guest?.endsAt}
      />
    </ChangeForm>
  );
}
