'use client';

import { useState } from 'react';

/** How somebody wants a list: which columns, and how dense. */
export interface Preferences {
  columns: readonly string[];
  isCompact: boolean;
}

/** Remembered in the browser, for each list. */
export function usePreferences(
  name: string,
  columns: readonly string[],
): [Preferences, (next: Preferences) => void] {
  const key = `muster-list-${name}`;
  const [preferences, setPreferences] = useState<Preferences>(() => {
    try {
      const stored = JSON.parse(localStorage.getItem(key) ?? 'null');
      if (stored)
        return {
          columns: stored.columns.filter((id: string) => columns.includes(id)),
          isCompact: stored.isCompact,
        };
    } catch {
      // What cannot be read is as if it were not there.
    }
    return { columns, isCompact: false };
  });
  const keep = (next: Preferences) => {
    localStorage.setItem(key, JSON.stringify(next));
    setPreferences(next);
  };
  return [preferences, keep];
}
