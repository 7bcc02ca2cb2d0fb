'use client';

import type { DocumentInput } from 'urql';
import { useMutation } from 'urql';
import { useNotify } from '../notices';

type Answer = Record<string, unknown>;

/** Removes an entry from the screen at once. If the server refuses, the entry comes back and a notice says why. */
export function useRemoval<Data>(document: DocumentInput<Data, { input: { id: string } }>): {
  isBusy: boolean;
  remove(id: string, done: string): Promise<boolean>;
} {
  const notify = useNotify();
  const [{ fetching }, run] = useMutation(document);
  return {
    isBusy: fetching,
    remove: async (id, done) => {
      const { data, error } = await run({ input: { id } });
      const [payload] = Object.values((data ?? {}) as Answer);
      const refused = (payload as { userErrors?: { message: string }[] } | undefined)?.userErrors?.[0];
      const failure = error?.message ?? refused?.message;
      if (failure === undefined) notify(done);
      else notify.failure(failure);
      return failure === undefined;
    },
  };
}
