'use client';

import { useCallback, useRef, useState } from 'react';
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useClient } from 'urql';
import type { FragmentType } from '~/gql';
import type { Effects_Effects } from '../effects';

/** What the payload of every mutation has. */
export interface ChangePayload {
  position?: number | null;
  effects?: FragmentType<typeof Effects_Effects> | null;
  userErrors: readonly UserError[];
}

export interface UserError {
  code: string;
  message: string;
  path: readonly string[];
}

export interface Change<Input, Payload extends ChangePayload> {
  /** The payload of the newest dry run. */
  preview: Payload | null;
  /** Why the mutation failed. */
  errors: readonly UserError[];
  failure: CombinedError | null;
  isSaving: boolean;
  isSaved: boolean;
  /** Sends a dry run. */
  dryRun(input: Input): void;
  /** Sends the mutation. Null if it failed. */
  save(input: Input): Promise<Payload | null>;
}

/** A mutation whose effects are shown, by a dry run, before it is sent. */
export function useChange<Data, Input extends object, Payload extends ChangePayload>(
  document: TypedDocumentNode<Data, { input: Input }>,
  payloadOf: (data: Data) => Payload,
): Change<Input, Payload> {
  const client = useClient();
  const [preview, setPreview] = useState<Payload | null>(null);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [failure, setFailure] = useState<CombinedError | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const asked = useRef(0);
  const pick = useRef(payloadOf);
  pick.current = payloadOf;

  const run = useCallback(
    (input: Input) =>
      client.mutation(document as TypedDocumentNode<Data, AnyVariables>, { input }).toPromise(),
    [client, document],
  );

  const dryRun = useCallback(
    async (input: Input) => {
      asked.current += 1;
      const number = asked.current;
      const { data, error } = await run({ ...input, dryRun: true });
      // Answers may arrive in another order than the requests.
      if (number !== asked.current) return;
      const payload = data ? pick.current(data) : null;
      setFailure(error ?? null);
      setPreview(payload && payload.userErrors.length === 0 ? payload : null);
      setErrors(payload?.userErrors ?? []);
    },
    [run],
  );

  const save = useCallback(
    async (input: Input) => {
      asked.current += 1;
      setSaving(true);
      const { data, error } = await run({ ...input, dryRun: false });
      setSaving(false);
      setFailure(error ?? null);
      const payload = data ? pick.current(data) : null;
      setErrors(payload?.userErrors ?? []);
      const isDone = payload?.userErrors.length === 0;
      setSaved(isDone);
      return isDone ? payload : null;
    },
    [run],
  );

  return { preview, errors, failure, isSaving, isSaved, dryRun: (input) => void dryRun(input), save };
}
