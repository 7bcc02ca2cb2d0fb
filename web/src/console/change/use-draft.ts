'use client';

import { useState } from 'react';

/** An object that is being edited: as it was when editing began, and as it is wanted. */
export interface Editing<Draft> {
  /** The version of the object when editing began: it goes into `ifVersion`. */
  version: number;
  begun: Draft;
  draft: Draft;
  /** The object as it is now. */
  theirs: Draft;
  /** Somebody else has changed the object meanwhile. */
  isOutdated: boolean;
  isChanged: boolean;
  edit(draft: Draft): void;
  /** Drops what was entered, and begins again with the object as it is now. */
  again(): void;
}

/** Begins to edit an object as it is now. A later version of it does not overwrite what is entered. */
export function useDraft<Subject extends { version: number }, Draft>(
  subject: Subject,
  draftOf: (subject: Subject) => Draft,
): Editing<Draft> {
  const begin = () => {
    const draft = draftOf(subject);
    return { version: subject.version, begun: draft, draft };
  };
  const [state, setState] = useState(begin);
  return {
    ...state,
    theirs: draftOf(subject),
    isOutdated: subject.version > state.version,
    isChanged: JSON.stringify(state.draft) !== JSON.stringify(state.begun),
    edit: (draft) => setState({ ...state, draft }),
    again: () => setState(begin()),
  };
}
