'use client';

import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useState } from 'react';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { emptyResource, levelsIn, ResourceForm, resourceKinds } from '~/console/resources/resource-form';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const CreateResource = graphql(`
  mutation CreateResource($input: CreateResourceInput!) {
    createResource(input: $input) {
      position
      resource {
        id
        name
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export default function NewResourcePage() {
  const m = useMessages();
  const [kind, setKind] = useQueryState('kind', parseAsStringLiteral(resourceKinds).withDefault('SYSTEM'));
  const [draft, setDraft] = useState(emptyResource);
  const change = useChange(CreateResource, ({ createResource }) => createResource);
  const levels = levelsIn(draft.levels);
  const input = draft.name.trim()
    ? {
        kind,
        name: draft.name.trim(),
        description: draft.description || null,
        ...(levels.length > 0 && { levels }),
      }
    : null;
  return (
    <ChangeForm
      title={m.resources.create}
      description={m.resources.text}
      change={change}
      input={input}
      incomplete={m.form.nameMissing}
      submit={m.resources.create}
      back={paths.resources()}
      next={({ resource }) => (resource ? paths.resource(resource.id) : paths.resources())}
      done={({ resource }) => m.created(resource?.name ?? '')}
      isUnsaved={draft !== emptyResource}
    >
      <ResourceForm
        draft={draft}
        onChange={setDraft}
        kind={kind}
        onKind={(next) => void setKind(next)}
        errors={change.errors}
      />
    </ChangeForm>
  );
}
