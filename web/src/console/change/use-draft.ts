'use client';

import { useState } from 'react';

/** An object that is being edited: its values when editing began, and the draft. */
export interface Editing<Draft> {
  /** The version of the object when editing began, for `ifVersion`. */
  version: number;
  original: Draft;
  draft: Draft;
  /** The current values on the server. */
  current: Draft;
  /** Whether somebody else has changed the object since editing began. */
  isOutdated: boolean;
  isChanged: boolean;
  edit(draft: Draft): void;
  /** Discards the draft and starts with the current values. */
  restart(): void;
}

/** Starts a draft with the current values of an object. A later version does not overwrite what was entered. */
export function useDraft<Subject extends { version: number }, Draft>(
  subject: Subject,
  draftOf: (subject: Subject) => Draft,
): Editing<Draft> {
  const begin = () => {
    const draft = draftOf(subject);
    return { version: subject.version, original: draft, draft };
  };
  const [state, setState] = useState(begin);
  return {
    ...state,
    current: draftOf(subject),
    isOutdated: subject.version > state.version,
    isChanged: JSON.stringify(state.draft) !== JSON.stringify(state.original),
    edit: (draft) => setState({ ...state, draft }),
    restart: () => setState(begin()),
  };
}
