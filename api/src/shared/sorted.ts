/** The same object with its keys in order: PostgreSQL's jsonb has an order of its own. */
export const sorted = (facts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));
