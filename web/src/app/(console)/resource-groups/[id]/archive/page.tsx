'use client';

import { use } from 'react';
import { ArchivePage } from '~/console/change/archive-page';
import { useChange } from '~/console/change/use-change';
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
        messageCode
        messageValues
        path
      }
    }
  }
`);

export default function ArchiveResourceGroupPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  return (
    <ArchivePage
      id={id}
      text={m.archive.text}
      change={useChange(ArchiveResourceGroup, ({ archiveResourceGroup }) => archiveResourceGroup)}
      input={{ resourceGroup: { id } }}
      back={paths.resourceGroup(id)}
      next={paths.resourceGroups}
    />
  );
}
