'use client';

import { useEffect } from 'react';
import type { Change, ChangePayload } from './use-change';

/** Who types is asked about when they pause. */
const pauseMs = 250;

/** Asks what an input would do, whenever it is another one; null: it is not complete. */
export function usePreview<Input extends object, Payload extends ChangePayload>(
  { look }: Change<Input, Payload>,
  input: Input | null,
): void {
  const asked = JSON.stringify(input);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text stands for the input, which is made anew each time
  useEffect(() => {
    if (input === null) return;
    const timer = setTimeout(() => look(input), pauseMs);
    return () => clearTimeout(timer);
  }, [asked]);
}
