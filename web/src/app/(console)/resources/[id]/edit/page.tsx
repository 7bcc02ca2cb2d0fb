'use client';

import { use } from 'react';
import { useQuery } from 'urql';
import { attributeRows, attributesIn, attributesText } from '~/console/attributes-field';
import { ChangeForm } from '~/console/change/change-form';
import { Conflict } from '~/console/change/conflict';
import { useChange } from '~/console/change/use-change';
import { useDraft } from '~/console/change/use-draft';
import { usePreview } from '~/console/change/use-preview';
import { levelsIn, type ResourceDraft, ResourceForm } from '~/console/resources/resource-form';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';

const EditResourceQuery = graphql(`
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
        path
      }
    }
  }
`);

export default function EditResourcePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const [{ data, error }] = useQuery({
    query: EditResourceQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const editing = useDraft(
    data?.resource,
    ({
      name,
      description,
      levels,
      attributes,
      deprovision,
      gracePeriod,
      kind,
      setsPasswords,
    }): ResourceDraft => ({
      name,
      description: description ?? '',
      levels: levels.join(', '),
      attributes: attributeRows(attributes),
      deprovision,
      gracePeriod: gracePeriod ?? '',
      ...(kind === 'SYSTEM' && { setsPasswords }),
    }),
  );
  const { draft, begun } = editing ?? {};

  const change = useChange(UpdateResource, ({ updateResource }) => updateResource);
  const attributes = draft && attributesIn(draft.attributes ?? []);
  const input =
    draft?.name.trim() && attributes && begun && editing?.isChanged
      ? {
          resource: { id },
          ifVersion: editing?.version,
          name: draft.name.trim(),
          description: draft.description || null,
          deprovision: draft.deprovision,
          gracePeriod: draft.gracePeriod?.trim() || null,
          ...(draft.setsPasswords !== undefined && { setsPasswords: draft.setsPasswords }),
          ...(JSON.stringify(draft.attributes) !== JSON.stringify(begun.attributes) && { attributes }),
          ...(draft.levels !== begun.levels && { levels: levelsIn(draft.levels) }),
        }
      : null;
  usePreview(change, input);
  if (error) return <Failure error={error} />;
  if (data?.resource === null) return <Failure error={m.notFound} />;
  if (!editing || !draft || !begun) return <PageHeading title={m.edit} />;
  return (
    <ChangeForm
      title={`${m.edit}: ${begun.name}`}
      change={change}
      input={input}
      incomplete={draft.name.trim() && attributes === null ? m.attributes.incomplete : m.form.nothingNew}
      submit={m.save}
      back={paths.resource(id)}
      done={({ resource }) => m.saved(resource?.name ?? '')}
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
              label: m.resource.levels,
              begun: begun.levels,
              mine: draft.levels,
              theirs: editing.theirs.levels,
            },
            {
              label: m.attributes.title,
              begun: attributesText(begun.attributes ?? []),
              mine: attributesText(draft.attributes ?? []),
              theirs: attributesText(editing.theirs.attributes ?? []),
            },
            {
              label: m.accounts.deprovision,
              begun: begun.deprovision ?? '',
              mine: draft.deprovision ?? '',
              theirs: editing.theirs.deprovision ?? '',
            },
          ]}
        />
      )}
      <ResourceForm draft={draft} onChange={editing.edit} errors={change.errors} />
    </ChangeForm>
  );
}
