'use client';

import { use, useEffect } from 'react';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { useNameOf } from '~/console/pickers/picker';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const ArchiveUserGroup = graphql(`
  mutation ArchiveUserGroup($input: ArchiveUserGroupInput!) {
    archiveUserGroup(input: $input) {
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

export default function ArchiveUserGroupPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const name = useNameOf(id);
  const change = useChange(ArchiveUserGroup, ({ archiveUserGroup }) => archiveUserGroup);
  const { look } = change;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each group
  useEffect(() => look({ userGroup: { id } }), [id]);
  return (
    <ChangeForm
      title={`${m.archive.title}: ${name}`}
      description={m.archive.text}
      change={change}
      input={{ userGroup: { id } }}
      submit={m.archive.title}
      back={paths.userGroup(id)}
      next={() => paths.userGroups}
      done={() => m.archive.done(name)}
    />
  );
}
