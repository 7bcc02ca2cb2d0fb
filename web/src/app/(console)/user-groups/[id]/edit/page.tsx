'use client';

import { use } from 'react';
import { EditForm } from '~/console/change/edit-form';
import { EditedObject } from '~/console/change/edited-object';
import { useChange } from '~/console/change/use-change';
import { useDraft } from '~/console/change/use-draft';
import { usePreview } from '~/console/change/use-preview';
import { parse, RuleEditor } from '~/console/groups/rule-editor';
import { NameFields } from '~/console/name-fields';
import { graphql } from '~/gql';
import type { EditUserGroupQuery } from '~/gql/graphql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const EditUserGroupDocument = graphql(`
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
        messageCode
        messageValues
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

const draftOf = ({ name, description, rule }: NonNullable<EditUserGroupQuery['userGroup']>): Draft => ({
  name,
  description: description ?? '',
  rule: rule ? JSON.stringify(rule) : '',
});

export default function EditUserGroupPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  return (
    <EditedObject query={EditUserGroupDocument} id={id} subject={({ userGroup }) => userGroup}>
      {(userGroup) => <EditUserGroup userGroup={userGroup} />}
    </EditedObject>
  );
}

function EditUserGroup({ userGroup }: { userGroup: NonNullable<EditUserGroupQuery['userGroup']> }) {
  const m = useMessages();
  const editing = useDraft(userGroup, draftOf);
  const { draft, original } = editing;
  const change = useChange(UpdateUserGroup, ({ updateUserGroup }) => updateUserGroup);
  const rule = parse(draft.rule);
  const input =
    draft.name.trim() && rule !== undefined && editing.isChanged
      ? {
          userGroup: { id: userGroup.id },
          ifVersion: editing.version,
          name: draft.name.trim(),
          description: draft.description || null,
          ...(draft.rule !== original.rule && { rule }),
        }
      : null;
  usePreview(change, input);
  return (
    <EditForm
      name={original.name}
      editing={editing}
      compared={[
        { label: m.name, text: ({ name }) => name },
        { label: m.description, text: ({ description }) => description },
        { label: m.userGroup.rule, text: (one) => one.rule },
      ]}
      change={change}
      input={input}
      back={paths.userGroup(userGroup.id)}
      done={(saved) => m.saved(saved.userGroup?.name ?? '')}
    >
      <NameFields draft={draft} onChange={editing.edit} errors={change.errors} />
      {(original.rule || draft.rule) && (
        <RuleEditor rule={draft.rule} onChange={(next) => editing.edit({ ...draft, rule: next })} />
      )}
    </EditForm>
  );
}
