'use client';

import { use } from 'react';
import { ArchivePage } from '~/console/change/archive-page';
import { useChange } from '~/console/change/use-change';
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
        messageCode
        messageValues
        path
      }
    }
  }
`);

export default function ArchiveUserGroupPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  return (
    <ArchivePage
      id={id}
      text={m.archive.text}
      change={useChange(ArchiveUserGroup, ({ archiveUserGroup }) => archiveUserGroup)}
      input={{ userGroup: { id } }}
      back={paths.userGroup(id)}
      next={paths.userGroups}
    />
  );
}
