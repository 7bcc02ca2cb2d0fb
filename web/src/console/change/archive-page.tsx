'use client';

import { useEffect } from 'react';
import { useQuery } from 'urql';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { ChangeForm } from './change-form';
import type { Change, ChangePayload } from './use-change';

const ArchivedObject = graphql(`
  query ArchivedObject($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on UserGroup {
        name
      }
      ... on Resource {
        name
      }
      ... on ResourceGroup {
        name
      }
      ... on Policy {
        name
      }
      ... on Syncer {
        name
      }
      ... on Webhook {
        name
      }
    }
  }
`);

interface Props<Input, Payload extends ChangePayload> {
  id: string;
  /** Explains what archiving this kind of object does. */
  text: string;
  change: Change<Input, Payload>;
  input: Input;
  /** The page of the object. */
  back: string;
  /** The list of such objects, shown afterwards. */
  next: string;
}

/** Archives an object after a confirmation, and shows beforehand who would lose access. */
export function ArchivePage<Input extends object, Payload extends ChangePayload>({
  id,
  text,
  change,
  input,
  back,
  next,
}: Props<Input, Payload>) {
  const m = useMessages().archive;
  const [{ data }] = useQuery({ query: ArchivedObject, variables: { id } });
  const name = data?.node && 'name' in data.node ? data.node.name : '';
  const { dryRun } = change;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the input follows from the id
  useEffect(() => dryRun(input), [id]);
  return (
    <ChangeForm
      title={`${m.title}: ${name}`}
      description={text}
      change={change}
      input={input}
      submit={m.title}
      back={back}
      next={() => next}
      done={() => m.done(name)}
    />
  );
}
