'use client';

import { use } from 'react';
import { ArchivePage } from '~/console/change/archive-page';
import { useChange } from '~/console/change/use-change';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const ArchiveSyncer = graphql(`
  mutation ArchiveSyncer($input: ArchiveSyncerInput!) {
    archiveSyncer(input: $input) {
      position
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

export default function ArchiveSyncerPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  return (
    <ArchivePage
      id={id}
      text={m.syncer.archiveText}
      change={useChange(ArchiveSyncer, ({ archiveSyncer }) => archiveSyncer)}
      input={{ id }}
      back={paths.syncer(id)}
      next={paths.syncers}
    />
  );
}
