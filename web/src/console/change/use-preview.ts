'use client';

import { useEffect } from 'react';
import type { Change, ChangePayload } from './use-change';

/** How long, in milliseconds, nothing must be typed before a dry run is sent. */
const pauseMs = 250;

/** Sends a dry run whenever the input changes. Null means that the input is incomplete. */
export function usePreview<Input extends object, Payload extends ChangePayload>(
  { dryRun }: Change<Input, Payload>,
  input: Input | null,
): void {
  const asked = JSON.stringify(input);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text stands for the input, which is a new object each time
  useEffect(() => {
    if (input === null) return;
    const timer = setTimeout(() => dryRun(input), pauseMs);
    return () => clearTimeout(timer);
  }, [asked]);
}
