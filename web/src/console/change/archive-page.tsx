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
  /** What archiving such an object means. */
  text: string;
  change: Change<Input, Payload>;
  input: Input;
  /** The page of the object. */
  back: string;
  /** The list that the object leaves. */
  next: string;
}

/** Archives an object after a confirmation. Who would lose access is asked for at once, and shown. */
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
  const { look } = change;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the input follows from the id
  useEffect(() => look(input), [id]);
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
