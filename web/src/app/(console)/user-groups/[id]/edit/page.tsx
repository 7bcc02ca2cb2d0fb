'use client';

import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Textarea from '@cloudscape-design/components/textarea';
import { use } from 'react';
import { useQuery } from 'urql';
import { ChangeForm } from '~/console/change/change-form';
import { Conflict } from '~/console/change/conflict';
import { useChange } from '~/console/change/use-change';
import { useDraft } from '~/console/change/use-draft';
import { usePreview } from '~/console/change/use-preview';
import { parse, RuleEditor } from '~/console/groups/rule-editor';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';

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

export default function EditUserGroupPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const [{ data, error }] = useQuery({
    query: EditUserGroupQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const editing = useDraft(
    data?.userGroup,
    ({ name, description, rule }): Draft => ({
      name,
      description: description ?? '',
      rule: rule ? JSON.stringify(rule) : '',
    }),
  );
  const { draft, begun } = editing ?? {};

  const change = useChange(UpdateUserGroup, ({ updateUserGroup }) => updateUserGroup);
  const { errors } = change;
  const rule = draft ? parse(draft.rule) : null;
  const input =
    draft && begun && draft.name.trim() && rule !== undefined && editing?.isChanged
      ? {
          userGroup: { id },
          ifVersion: editing?.version,
          name: draft.name.trim(),
          description: draft.description || null,
          ...(draft.rule !== begun.rule && { rule }),
        }
      : null;
  usePreview(change, input);
  if (error) return <Failure error={error} />;
  if (data?.userGroup === null) return <Failure error={m.notFound} />;
  if (!editing || !draft || !begun) return <PageHeading title={m.edit} />;
  return (
    <ChangeForm
      title={`${m.edit}: ${begun.name}`}
      change={change}
      input={input}
      incomplete={m.form.nothingNew}
      submit={m.save}
      back={paths.userGroup(id)}
      done={({ userGroup }) => m.saved(userGroup?.name ?? '')}
      isUnsaved={input !== null}
    >
      {editing.isOutdated && (
        <Conflict
          onAgain={editing.again}
          fields={[
            { label: m.name, begun: begun.name, mine: draft.name, theirs: editing.theirs.name },
            {
              label: m.description,
              begun: begun.description,
              mine: draft.description,
              theirs: editing.theirs.description,
            },
            {
              label: m.userGroup.rule,
              begun: begun.rule,
              mine: draft.rule,
              theirs: editing.theirs.rule,
            },
          ]}
        />
      )}
      <FormField label={m.name} errorText={errors.find(({ path }) => path.at(-1) === 'name')?.message}>
        <Input value={draft.name} onChange={({ detail }) => editing.edit({ ...draft, name: detail.value })} />
      </FormField>
      <FormField label={m.description}>
        <Textarea
          value={draft.description}
          rows={2}
          onChange={({ detail }) => editing.edit({ ...draft, description: detail.value })}
        />
      </FormField>
      {(begun?.rule || draft.rule) && (
        <RuleEditor rule={draft.rule} onChange={(next) => editing.edit({ ...draft, rule: next })} />
      )}
    </ChangeForm>
  );
}
