'use client';

import { use } from 'react';
import { useQuery } from 'urql';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const ArchiveSyncerName = graphql(`
  query ArchiveSyncerName($id: ID!) {
    syncer(id: $id) {
      id
      name
    }
  }
`);

const ArchiveSyncer = graphql(`
  mutation ArchiveSyncer($input: ArchiveSyncerInput!) {
    archiveSyncer(input: $input) {
      position
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export default function ArchiveSyncerPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const [{ data }] = useQuery({ query: ArchiveSyncerName, variables: { id } });
  const name = data?.syncer?.name ?? '';
  const change = useChange(ArchiveSyncer, ({ archiveSyncer }) => archiveSyncer);
  return (
    <ChangeForm
      title={`${m.archive.title}: ${name}`}
      description={m.syncer.archiveText}
      change={change}
      input={{ id }}
      submit={m.archive.title}
      back={paths.syncer(id)}
      next={() => paths.syncers}
      done={() => m.archive.done(name)}
    />
  );
}
