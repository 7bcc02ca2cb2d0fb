'use client';

import { useEffect, useState } from 'react';

/** What is edited: as it was when it was begun, and as it is wanted. */
export interface Editing<Draft> {
  version: number;
  begun: Draft;
  draft: Draft;
  /** As it is now. */
  theirs: Draft;
  /** Somebody else has changed the object meanwhile. */
  isOutdated: boolean;
  isChanged: boolean;
  edit(draft: Draft): void;
  /** Begins again from what is there now. */
  again(): void;
}

/** Begins to edit an object as soon as it is there; what comes later does not overwrite what is entered. */
export function useDraft<Subject extends { version: number }, Draft>(
  subject: Subject | null | undefined,
  draftOf: (subject: Subject) => Draft,
): Editing<Draft> | null {
  const [state, setState] = useState<{ version: number; begun: Draft; draft: Draft } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: how a draft is made does not change
  useEffect(() => {
    if (!subject || state) return;
    const draft = draftOf(subject);
    setState({ version: subject.version, begun: draft, draft });
  }, [subject, state]);
  if (!state) return null;
  return {
    ...state,
    theirs: subject ? draftOf(subject) : state.begun,
    isOutdated: (subject?.version ?? 0) > state.version,
    isChanged: JSON.stringify(state.draft) !== JSON.stringify(state.begun),
    edit: (draft) => setState({ ...state, draft }),
    again: () => setState(null),
  };
}
