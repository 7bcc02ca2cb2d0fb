'use client';

import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useState } from 'react';
import { attributesIn } from '~/console/attributes-field';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import {
  emptyResource,
  levelsIn,
  type ResourceDraft,
  ResourceForm,
  resourceKinds,
} from '~/console/resources/resource-form';
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
        messageCode
        messageValues
        path
      }
    }
  }
`);

const empty: ResourceDraft = { ...emptyResource, attributes: [] };

export default function NewResourcePage() {
  const m = useMessages();
  const [kind, setKind] = useQueryState('kind', parseAsStringLiteral(resourceKinds).withDefault('SYSTEM'));
  const [draft, setDraft] = useState(empty);
  const change = useChange(CreateResource, ({ createResource }) => createResource);
  const levels = levelsIn(draft.levels);
  const attributes = attributesIn(draft.attributes ?? []);
  const input =
    draft.name.trim() && attributes
      ? {
          kind,
          name: draft.name.trim(),
          description: draft.description || null,
          ...(levels.length > 0 && { levels }),
          ...(Object.keys(attributes).length > 0 && { attributes }),
        }
      : null;
  return (
    <ChangeForm
      title={m.resources.create}
      description={m.resources.text}
      change={change}
      input={input}
      incomplete={attributes ? m.form.nameMissing : m.attributes.incomplete}
      submit={m.resources.create}
      back={paths.resources()}
      next={({ resource }) => (resource ? paths.resource(resource.id) : paths.resources())}
      done={({ resource }) => m.created(resource?.name ?? '')}
      isUnsaved={draft !== empty}
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
