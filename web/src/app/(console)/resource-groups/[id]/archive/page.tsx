'use client';

import { use, useEffect } from 'react';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { useNameOf } from '~/console/pickers/picker';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const ArchiveResourceGroup = graphql(`
  mutation ArchiveResourceGroup($input: ArchiveResourceGroupInput!) {
    archiveResourceGroup(input: $input) {
      position
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

export default function ArchiveResourceGroupPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const name = useNameOf(id);
  const change = useChange(ArchiveResourceGroup, ({ archiveResourceGroup }) => archiveResourceGroup);
  const { look } = change;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each
  useEffect(() => look({ resourceGroup: { id } }), [id]);
  return (
    <ChangeForm
      title={`${m.archive.title}: ${name}`}
      description={m.archive.text}
      change={change}
      input={{ resourceGroup: { id } }}
      submit={m.archive.title}
      back={paths.resourceGroup(id)}
      next={() => paths.resourceGroups}
      done={() => m.archive.done(name)}
    />
  );
}
