'use client';

import { use, useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { ChangeForm } from '../../../../../console/change/change-form';
import { Conflict } from '../../../../../console/change/conflict';
import { useChange } from '../../../../../console/change/use-change';
import { levelsIn, type ResourceDraft, ResourceForm } from '../../../../../console/resources/resource-form';
import { graphql } from '../../../../../gql';
import { useMessages } from '../../../../../i18n/language';
import { paths } from '../../../../../paths';
import { Failure } from '../../../../../ui/failure';
import { PageHeading } from '../../../../../ui/heading';

const EditResourceQuery = graphql(`
  query EditResource($id: ID!) {
    resource(ref: { id: $id }) {
      id
      version
      name
      description
      levels
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

const pauseMs = 300;

export default function EditResourcePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const [{ data, error }] = useQuery({
    query: EditResourceQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const [begun, setBegun] = useState<{ version: number; draft: ResourceDraft } | null>(null);
  const [draft, setDraft] = useState<ResourceDraft | null>(null);
  useEffect(() => {
    const found = data?.resource;
    if (!found || begun) return;
    const first = { name: found.name, description: found.description ?? '', levels: found.levels.join(', ') };
    setBegun({ version: found.version, draft: first });
    setDraft(first);
  }, [data, begun]);

  const change = useChange(UpdateResource, ({ updateResource }) => updateResource);
  const { look } = change;
  const input =
    draft?.name.trim() && begun && JSON.stringify(draft) !== JSON.stringify(begun.draft)
      ? {
          resource: { id },
          ifVersion: begun.version,
          name: draft.name.trim(),
          description: draft.description || null,
          ...(draft.levels !== begun.draft.levels && { levels: levelsIn(draft.levels) }),
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
  if (data?.resource === null) return <Failure error={m.notFound} />;
  if (!draft) return <PageHeading title={m.edit} />;
  return (
    <ChangeForm
      title={`${m.edit}: ${begun?.draft.name}`}
      change={change}
      input={input}
      incomplete={m.form.nothingNew}
      submit={m.save}
      back={paths.resource(id)}
      done={({ resource }) => m.saved(resource?.name ?? '')}
      isUnsaved={input !== null}
    >
      {begun && data?.resource && data.resource.version > begun.version && (
        <Conflict
          onAgain={() => setBegun(null)}
          fields={[
            { label: m.name, begun: begun.draft.name, mine: draft.name, theirs: data.resource.name },
            {
              label: m.description,
              begun: begun.draft.description,
              mine: draft.description,
              theirs: data.resource.description ?? '',
            },
            {
              label: m.resource.levels,
              begun: begun.draft.levels,
              mine: draft.levels,
              theirs: data.resource.levels.join(', '),
            },
          ]}
        />
      )}
      <ResourceForm draft={draft} onChange={setDraft} errors={change.errors} />
    </ChangeForm>
  );
}
