'use client';

import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Textarea from '@cloudscape-design/components/textarea';
import { use, useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { ChangeForm } from '../../../../../console/change/change-form';
import { Conflict } from '../../../../../console/change/conflict';
import { useChange } from '../../../../../console/change/use-change';
import { parse, RuleEditor } from '../../../../../console/groups/rule-editor';
import { graphql } from '../../../../../gql';
import { useMessages } from '../../../../../i18n/language';
import { paths } from '../../../../../paths';
import { Failure } from '../../../../../ui/failure';
import { PageHeading } from '../../../../../ui/heading';

const EditUserGroupQuery = graphql(`
  query EditUserGroup($id: ID!) {
    userGroup(ref: { id: $id }) {
      id
      version
      name
      description
      rule
    }
  }
`);

const UpdateUserGroup = graphql(`
  mutation UpdateUserGroup($input: UpdateUserGroupInput!) {
    updateUserGroup(input: $input) {
      position
      userGroup {
        id
        name
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

interface Draft {
  name: string;
  description: string;
  rule: string;
}

const pauseMs = 300;

export default function EditUserGroupPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const [{ data, error }] = useQuery({
    query: EditUserGroupQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const [begun, setBegun] = useState<{ version: number; draft: Draft } | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  useEffect(() => {
    const group = data?.userGroup;
    if (!group || begun) return;
    const first = {
      name: group.name,
      description: group.description ?? '',
      rule: group.rule ? JSON.stringify(group.rule) : '',
    };
    setBegun({ version: group.version, draft: first });
    setDraft(first);
  }, [data, begun]);

  const change = useChange(UpdateUserGroup, ({ updateUserGroup }) => updateUserGroup);
  const { look, errors } = change;
  const rule = draft ? parse(draft.rule) : null;
  const input =
    draft &&
    begun &&
    draft.name.trim() &&
    rule !== undefined &&
    JSON.stringify(draft) !== JSON.stringify(begun.draft)
      ? {
          userGroup: { id },
          ifVersion: begun.version,
          name: draft.name.trim(),
          description: draft.description || null,
          ...(draft.rule !== begun.draft.rule && { rule }),
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
  if (data?.userGroup === null) return <Failure error={m.notFound} />;
  if (!draft) return <PageHeading title={m.edit} />;
  return (
    <ChangeForm
      title={`${m.edit}: ${begun?.draft.name}`}
      change={change}
      input={input}
      incomplete={m.form.nothingNew}
      submit={m.save}
      back={paths.userGroup(id)}
      done={({ userGroup }) => m.saved(userGroup?.name ?? '')}
      isUnsaved={input !== null}
    >
      {begun && data?.userGroup && data.userGroup.version > begun.version && (
        <Conflict
          onAgain={() => setBegun(null)}
          fields={[
            { label: m.name, begun: begun.draft.name, mine: draft.name, theirs: data.userGroup.name },
            {
              label: m.description,
              begun: begun.draft.description,
              mine: draft.description,
              theirs: data.userGroup.description ?? '',
            },
            {
              label: m.userGroup.rule,
              begun: begun.draft.rule,
              mine: draft.rule,
              theirs: data.userGroup.rule ? JSON.stringify(data.userGroup.rule) : '',
            },
          ]}
        />
      )}
      <FormField label={m.name} errorText={errors.find(({ path }) => path.at(-1) === 'name')?.message}>
        <Input value={draft.name} onChange={({ detail }) => setDraft({ ...draft, name: detail.value })} />
      </FormField>
      <FormField label={m.description}>
        <Textarea
          value={draft.description}
          rows={2}
          onChange={({ detail }) => setDraft({ ...draft, description: detail.value })}
        />
      </FormField>
      {(begun?.draft.rule || draft.rule) && (
        <RuleEditor rule={draft.rule} onChange={(next) => setDraft({ ...draft, rule: next })} />
      )}
    </ChangeForm>
  );
}
