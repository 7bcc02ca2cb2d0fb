'use client';

import { use } from 'react';
import { attributeRows, attributesIn, attributesText } from '~/console/attributes-field';
import { EditForm } from '~/console/change/edit-form';
import { EditedObject } from '~/console/change/edited-object';
import { useChange } from '~/console/change/use-change';
import { useDraft } from '~/console/change/use-draft';
import { usePreview } from '~/console/change/use-preview';
import { levelsIn, type ResourceDraft, ResourceForm } from '~/console/resources/resource-form';
import { graphql } from '~/gql';
import type { EditResourceQuery } from '~/gql/graphql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const EditResourceDocument = graphql(`
  query EditResource($id: ID!) {
    resource(ref: { id: $id }) {
      id
      version
      name
      description
      levels
      attributes
      deprovision
      gracePeriod
      kind
      setsPasswords
    }
  }
`);

const UpdateResource = graphql(`
  mutation UpdateResource($input: UpdateResourceInput!) {
    updateResource(input: $input) {
      position
      resource {
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
  attributes,
  deprovision,
  gracePeriod,
  kind,
  setsPasswords,
}: NonNullable<EditResourceQuery['resource']>): ResourceDraft => ({
  name,
  description: description ?? '',
  levels: levels.join(', '),
  attributes: attributeRows(attributes),
  deprovision,
  gracePeriod: gracePeriod ?? '',
  ...(kind === 'SYSTEM' && { setsPasswords }),
});

export default function EditResourcePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  return (
    <EditedObject query={EditResourceDocument} id={id} subject={({ resource }) => resource}>
      {(resource) => <EditResource resource={resource} />}
    </EditedObject>
  );
}

function EditResource({ resource }: { resource: NonNullable<EditResourceQuery['resource']> }) {
  const m = useMessages();
  const editing = useDraft(resource, draftOf);
  const { draft, original } = editing;
  const change = useChange(UpdateResource, ({ updateResource }) => updateResource);
  const attributes = attributesIn(draft.attributes ?? []);
  const input =
    draft.name.trim() && attributes && editing.isChanged
      ? {
          resource: { id: resource.id },
          ifVersion: editing.version,
          name: draft.name.trim(),
          description: draft.description || null,
          deprovision: draft.deprovision,
          gracePeriod: draft.gracePeriod?.trim() || null,
          ...(draft.setsPasswords !== undefined && { setsPasswords: draft.setsPasswords }),
          ...(draft.levels !== original.levels && { levels: levelsIn(draft.levels) }),
          ...(JSON.stringify(draft.attributes) !== JSON.stringify(original.attributes) && { attributes }),
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
        { label: m.attributes.title, text: (one) => attributesText(one.attributes ?? []) },
        { label: m.accounts.deprovision, text: ({ deprovision }) => deprovision ?? '' },
        { label: m.accounts.grace, text: ({ gracePeriod }) => gracePeriod ?? '' },
      ]}
      change={change}
      input={input}
      incomplete={draft.name.trim() && attributes === null ? m.attributes.incomplete : m.form.nothingNew}
      back={paths.resource(resource.id)}
      done={(saved) => m.saved(saved.resource?.name ?? '')}
    >
      <ResourceForm draft={draft} onChange={editing.edit} errors={change.errors} />
    </EditForm>
  );
}
