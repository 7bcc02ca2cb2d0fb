'use client';

import { use } from 'react';
import { EditForm } from '~/console/change/edit-form';
import { EditedObject } from '~/console/change/edited-object';
import { useChange } from '~/console/change/use-change';
import { useDraft } from '~/console/change/use-draft';
import { usePreview } from '~/console/change/use-preview';
import { levelsIn, type ResourceDraft, ResourceForm } from '~/console/resources/resource-form';
import { graphql } from '~/gql';
import type { EditResourceGroupQuery } from '~/gql/graphql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const EditResourceGroupDocument = graphql(`
  query EditResourceGroup($id: ID!) {
    resourceGroup(ref: { id: $id }) {
      id
      version
      name
      description
      levels
    }
  }
`);

const UpdateResourceGroup = graphql(`
  mutation UpdateResourceGroup($input: UpdateResourceGroupInput!) {
    updateResourceGroup(input: $input) {
      position
      resourceGroup {
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

const draftOf = ({
  name,
  description,
  levels,
}: NonNullable<EditResourceGroupQuery['resourceGroup']>): ResourceDraft => ({
  name,
  description: description ?? '',
  levels: levels.join(', '),
});

export default function EditResourceGroupPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  return (
    <EditedObject query={EditResourceGroupDocument} id={id} subject={({ resourceGroup }) => resourceGroup}>
      {(resourceGroup) => <EditResourceGroup resourceGroup={resourceGroup} />}
    </EditedObject>
  );
}

function EditResourceGroup({
  resourceGroup,
}: {
  resourceGroup: NonNullable<EditResourceGroupQuery['resourceGroup']>;
}) {
  const m = useMessages();
  const editing = useDraft(resourceGroup, draftOf);
  const { draft, original } = editing;
  const change = useChange(UpdateResourceGroup, ({ updateResourceGroup }) => updateResourceGroup);
  const input =
    draft.name.trim() && editing.isChanged
      ? {
          resourceGroup: { id: resourceGroup.id },
          ifVersion: editing.version,
          name: draft.name.trim(),
          description: draft.description || null,
          ...(draft.levels !== original.levels && { levels: levelsIn(draft.levels) }),
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
        { label: m.resource.levels, text: ({ levels }) => levels },
      ]}
      change={change}
      input={input}
      back={paths.resourceGroup(resourceGroup.id)}
      done={(saved) => m.saved(saved.resourceGroup?.name ?? '')}
    >
      <ResourceForm draft={draft} onChange={editing.edit} errors={change.errors} />
    </EditForm>
  );
}
