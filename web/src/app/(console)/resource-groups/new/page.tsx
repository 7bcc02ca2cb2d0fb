'use client';

import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useState } from 'react';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { emptyResource, levelsIn, ResourceForm, resourceKinds } from '~/console/resources/resource-form';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const CreateResourceGroup = graphql(`
  mutation CreateResourceGroup($input: CreateResourceGroupInput!) {
    createResourceGroup(input: $input) {
      position
      resourceGroup {
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

export default function NewResourceGroupPage() {
  const m = useMessages();
  const [kind, setKind] = useQueryState('kind', parseAsStringLiteral(resourceKinds).withDefault('SYSTEM'));
  const [draft, setDraft] = useState(emptyResource);
  const change = useChange(CreateResourceGroup, ({ createResourceGroup }) => createResourceGroup);
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
      title={m.resourceGroups.create}
      description={m.resourceGroups.text}
      change={change}
      input={input}
      incomplete={m.form.nameMissing}
      submit={m.resourceGroups.create}
      back={paths.resourceGroups}
      next={({ resourceGroup }) =>
        resourceGroup ? paths.resourceGroup(resourceGroup.id) : paths.resourceGroups
      }
      done={({ resourceGroup }) => m.created(resourceGroup?.name ?? '')}
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
