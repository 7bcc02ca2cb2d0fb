'use client';

import { use } from 'react';
import { useQuery } from 'urql';
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

const EditResourceGroupQuery = graphql(`
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
        path
      }
    }
  }
`);

export default function EditResourceGroupPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const [{ data, error }] = useQuery({
    query: EditResourceGroupQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const editing = useDraft(
    data?.resourceGroup,
    ({ name, description, levels }): ResourceDraft => ({
      name,
      description: description ?? '',
      levels: levels.join(', '),
    }),
  );
  const { draft, begun } = editing ?? {};

  const change = useChange(UpdateResourceGroup, ({ updateResourceGroup }) => updateResourceGroup);
  const input =
    draft?.name.trim() && begun && editing?.isChanged
      ? {
          resourceGroup: { id },
          ifVersion: editing?.version,
          name: draft.name.trim(),
          description: draft.description || null,
          ...(draft.levels !== begun.levels && { levels: levelsIn(draft.levels) }),
        }
      : null;
  usePreview(change, input);
  if (error) return <Failure error={error} />;
  if (data?.resourceGroup === null) return <Failure error={m.notFound} />;
  if (!editing || !draft || !begun) return <PageHeading title={m.edit} />;
  return (
    <ChangeForm
      title={`${m.edit}: ${begun.name}`}
      change={change}
      input={input}
      incomplete={m.form.nothingNew}
      submit={m.save}
      back={paths.resourceGroup(id)}
      done={({ resourceGroup }) => m.saved(resourceGroup?.name ?? '')}
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
          ]}
        />
      )}
      <ResourceForm draft={draft} onChange={editing.edit} errors={change.errors} />
    </ChangeForm>
  );
}
