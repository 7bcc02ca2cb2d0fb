import type { Transaction } from '../changes/transaction.ts';
import { text } from '../shared/row-type.ts';
import { rowsOf, type Sql, sql } from '../shared/sql.ts';

/** The present name of a user or group, and the name in the other directory, both folded. */
export interface NameRequest<Subject> {
  subject: Subject;
  present: string | null;
  /** Null where the other directory states no name that can be used. */
  wanted: string | null;
}

/**
 * Decides who gets the name they want where all are renamed at once: names may be exchanged or passed on in a chain.
 * One who does not get it keeps the present name, which is then not free for others (`keeps`), or has none. Of several
 * who want the same name, the present holder gets it, or else the first.
 */
export function assignedNames<Subject>(
  requests: readonly NameRequest<Subject>[],
  takenByOthers: ReadonlySet<string>,
  keeps: boolean,
): Set<Subject> {
  const granted = new Set(requests.filter(({ wanted }) => wanted !== null && !takenByOthers.has(wanted)));
  // Each round refuses at least one request, or is the last.
  for (let before = -1; before !== granted.size; ) {
    before = granted.size;
    const kept = new Set(
      keeps ? requests.filter((request) => !granted.has(request)).map(({ present }) => present) : [],
    );
    for (const request of granted) if (kept.has(request.wanted)) granted.delete(request);
    for (const candidates of Map.groupBy(granted, ({ wanted }) => wanted).values()) {
      const first = candidates.find(({ present, wanted }) => present === wanted) ?? candidates[0];
      for (const candidate of candidates) if (candidate !== first) granted.delete(candidate);
    }
  }
  return new Set([...granted].map(({ subject }) => subject));
}

/** The folded names, of some, that users other than these have. */
export async function heldNames(
  tx: Transaction,
  column: 'username' | 'email',
  names: readonly (string | null)[],
  without: readonly number[] = [],
): Promise<Set<string>> {
  const key: Sql = sql.ref(`${column}_key`);
  const found = await rowsOf(
    tx.em,
    { name: text },
    sql`select ${key} as name from directory_user
        where ${key} = any(${names.filter((name) => name !== null)}::text[]) and id <> all(${[...without]}::int[])`,
  );
  return new Set(found.map(({ name }) => name));
}
