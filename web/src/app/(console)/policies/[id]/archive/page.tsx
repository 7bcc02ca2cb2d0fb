'use client';

import { use } from 'react';
import { ArchivePage } from '~/console/change/archive-page';
import { useChange } from '~/console/change/use-change';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const ArchivePolicy = graphql(`
  mutation ArchivePolicy($input: ArchivePolicyInput!) {
    archivePolicy(input: $input) {
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

export default function ArchivePolicyPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  return (
    <ArchivePage
      id={id}
      text={m.archive.text}
      change={useChange(ArchivePolicy, ({ archivePolicy }) => archivePolicy)}
      input={{ policy: { id } }}
      back={paths.policy(id)}
      next={paths.policies}
    />
  );
}
