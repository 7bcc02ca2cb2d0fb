'use client';

import { useState } from 'react';

/** Which columns of a list are shown, and how densely. */
export interface Preferences {
  columns: readonly string[];
  isCompact: boolean;
}

/** Stored in the browser, separately for each list. At first all columns are shown but the extra ones. */
export function usePreferences(
  name: string,
  columns: readonly { id: string; isExtra?: boolean }[],
): [Preferences, (next: Preferences) => void] {
  const key = `muster-list-${name}`;
  const [preferences, setPreferences] = useState<Preferences>(() => {
    try {
      const stored = JSON.parse(localStorage.getItem(key) ?? 'null');
      if (stored)
        return {
          columns: stored.columns.filter((id: string) => columns.some((column) => column.id === id)),
          isCompact: stored.isCompact,
        };
    } catch {
      // Preferences that cannot be read are ignored.
    }
    return { columns: columns.filter(({ isExtra }) => !isExtra).map(({ id }) => id), isCompact: false };
  });
  const keep = (next: Preferences) => {
    localStorage.setItem(key, JSON.stringify(next));
    setPreferences(next);
  };
  return [preferences, keep];
}
