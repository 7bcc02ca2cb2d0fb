'use client';

import { use } from 'react';
import { useQuery } from 'urql';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const ArchivedPolicy = graphql(`
  query ArchivedPolicy($id: ID!) {
    policy(ref: { id: $id }) {
      id
      name
    }
  }
`);

const ArchivePolicy = graphql(`
  mutation ArchivePolicy($input: ArchivePolicyInput!) {
    archivePolicy(input: $input) {
      position
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export default function ArchivePolicyPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const [{ data }] = useQuery({ query: ArchivedPolicy, variables: { id } });
  const name = data?.policy?.name ?? '';
  const change = useChange(ArchivePolicy, ({ archivePolicy }) => archivePolicy);
  return (
    <ChangeForm
      title={`${m.archive.title}: ${name}`}
      description={m.archive.text}
      change={change}
      input={{ policy: { id } }}
      submit={m.archive.title}
      back={paths.policy(id)}
      next={() => paths.policies}
      done={() => m.archive.done(name)}
    />
  );
}
