'use client';

import { use, useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { ChangeForm } from '../../../../../console/change/change-form';
import { Conflict } from '../../../../../console/change/conflict';
import { useChange } from '../../../../../console/change/use-change';
import { parseLifetime } from '../../../../../console/pickers/lifetime';
import { type UserDraft, UserForm, userTexts } from '../../../../../console/users/user-form';
import { graphql } from '../../../../../gql';
import { useMessages } from '../../../../../i18n/language';
import { paths } from '../../../../../paths';
import { Failure } from '../../../../../ui/failure';
import { PageHeading } from '../../../../../ui/heading';

const EditUserQuery = graphql(`
  query EditUser($id: ID!) {
    user(ref: { id: $id }) {
      id
      version
      username
      displayName
      email
      jobTitle
      department
      location
      employeeType
      employeeNumber
      phone
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

const pauseMs = 300;

export default function EditUserPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const [{ data, error }] = useQuery({
    query: EditUserQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  // What is edited began as it was then: the version says whether somebody else was faster.
  const [begun, setBegun] = useState<{ version: number; draft: UserDraft } | null>(null);
  const [draft, setDraft] = useState<UserDraft | null>(null);
  useEffect(() => {
    const user = data?.user;
    if (!user || begun) return;
    const texts = Object.fromEntries(userTexts.map((name) => [name, user[name] ?? ''])) as UserDraft['texts'];
    const first = { texts, guest: user.guest ? { sponsor: user.guest.sponsor.id, until: '' } : null };
    setBegun({ version: user.version, draft: first });
    setDraft(first);
  }, [data, begun]);

  const change = useChange(UpdateUser, ({ updateUser }) => updateUser);
  const { look, preview, errors } = change;
  const end = draft?.guest && parseLifetime(draft.guest.until, new Date());
  const changed =
    draft && begun ? userTexts.filter((name) => draft.texts[name] !== begun.draft.texts[name]) : [];
  const isGuestChanged =
    draft?.guest && (draft.guest.until !== '' || draft.guest.sponsor !== begun?.draft.guest?.sponsor);
  const guest =
    isGuestChanged && draft.guest?.sponsor
      ? { sponsor: { id: draft.guest.sponsor }, ...(end ?? { endsAt: data?.user?.guest?.endsAt }) }
      : null;
  const input =
    draft && begun && (changed.length > 0 || guest)
      ? {
          user: { id },
          ifVersion: begun.version,
          ...Object.fromEntries(changed.map((name) => [name, draft.texts[name] || null])),
          ...(guest && { guest }),
        }
      : null;
  const asked = JSON.stringify(input);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when something else is said, after a pause
  useEffect(() => {
    if (!input) return;
    const timer = setTimeout(() => look(input), pauseMs);
    return () => clearTimeout(timer);
  }, [asked]);
  if (error) return <Failure error={error} />;
  if (data?.user === null) return <Failure error={m.notFound} />;
  if (!draft) return <PageHeading title={m.edit} />;
  return (
    <ChangeForm
      title={`${m.edit}: ${begun?.draft.texts.displayName}`}
      change={change}
      input={input}
      incomplete={m.form.nothingNew}
      submit={m.save}
      back={paths.user(id)}
      done={({ user }) => m.saved(user?.displayName ?? '')}
      isUnsaved={input !== null}
    >
      {begun && data?.user && data.user.version > begun.version && (
        <Conflict
          onAgain={() => setBegun(null)}
          fields={userTexts.map((name) => ({
            label: m.user[name],
            begun: begun.draft.texts[name],
            mine: draft.texts[name],
            theirs: data.user?.[name] ?? '',
          }))}
        />
      )}
      <UserForm
        draft={draft}
        onChange={setDraft}
        errors={errors}
        guestEndsAt={preview?.user?.guest?.endsAt}
      />
    </ChangeForm>
  );
}
