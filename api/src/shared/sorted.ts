/** The same object with sorted keys, because PostgreSQL's jsonb orders keys differently. */
export const sorted = (facts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));
