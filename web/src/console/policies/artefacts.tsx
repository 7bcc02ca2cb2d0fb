'use client';

import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useClient } from 'urql';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { save } from '../list/export-button';
import { useNotify } from '../notices';

const PolicyArtefact = graphql(`
  query PolicyArtefact($id: ID!, $platform: Platform!) {
    resource(ref: { id: $id }) {
      id
      policyArtefact(platform: $platform) {
        fileName
        mediaType
        content
      }
    }
  }
`);

/** Downloads the effective policies as a file, for platforms without an agent. */
export function Artefacts({ id }: { id: string }) {
  const m = useMessages().policies;
  const notify = useNotify();
  const client = useClient();
  const download = async (platform: 'MACOS' | 'WINDOWS') => {
    const { data, error } = await client.query(PolicyArtefact, { id, platform }).toPromise();
    const file = data?.resource?.policyArtefact;
    if (file) save(file.fileName, file.content, file.mediaType);
    else notify.failure(error?.message ?? '');
  };
  return (
    <SpaceBetween size="xs">
      <Box color="text-body-secondary">{m.file}</Box>
      <SpaceBetween direction="horizontal" size="xs">
        {(['MACOS', 'WINDOWS'] as const).map((platform) => (
          <Button key={platform} iconName="download" onClick={() => void download(platform)}>
            {m.download[platform]}
          </Button>
        ))}
      </SpaceBetween>
    </SpaceBetween>
  );
}
