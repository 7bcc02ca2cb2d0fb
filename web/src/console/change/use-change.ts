'use client';

import { useCallback, useRef, useState } from 'react';
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useClient } from 'urql';
import type { FragmentType } from '~/gql';
import type { Effects_Effects } from '../effects';

/** What every mutation of the directory answers. */
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
  /** What it would do: the newest answer that has come. */
  preview: Payload | null;
  /** Why it was not done. */
  errors: readonly UserError[];
  failure: CombinedError | null;
  isSaving: boolean;
  /** Asks what it would do, and does nothing. */
  look(input: Input): void;
  /** Does it; null where it could not be done. */
  save(input: Input): Promise<Payload | null>;
}

/** A mutation whose effects are shown before it is done. */
export function useChange<Data, Input extends object, Payload extends ChangePayload>(
  document: TypedDocumentNode<Data, { input: Input }>,
  payloadOf: (data: Data) => Payload,
): Change<Input, Payload> {
  const client = useClient();
  const [preview, setPreview] = useState<Payload | null>(null);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [failure, setFailure] = useState<CombinedError | null>(null);
  const [isSaving, setSaving] = useState(false);
  const asked = useRef(0);
  const pick = useRef(payloadOf);
  pick.current = payloadOf;

  const run = useCallback(
    (input: Input) =>
      client.mutation(document as TypedDocumentNode<Data, AnyVariables>, { input }).toPromise(),
    [client, document],
  );

  const look = useCallback(
    async (input: Input) => {
      asked.current += 1;
      const number = asked.current;
      const { data, error } = await run({ ...input, dryRun: true });
      // Answers may come in another order than they were asked for.
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
      return payload && payload.userErrors.length === 0 ? payload : null;
    },
    [run],
  );

  return { preview, errors, failure, isSaving, look: (input) => void look(input), save };
}
