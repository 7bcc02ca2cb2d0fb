import type { Transaction } from '../changes/transaction.ts';
import { rows, type Sql, sql } from '../shared/sql.ts';

/** What somebody is called, and what the other directory calls them: both folded. */
export interface NameRequest<Subject> {
  subject: Subject;
  present: string | null;
  /** Null: nothing that could be taken over. */
  wanted: string | null;
}

/**
 * Who gets the name that they want, where all are renamed at once: names may be exchanged, or passed on in a row. Whoever
 * does not get it keeps what they have, so that this is not free for others (`keeps`), or has none. Of several who want
 * one name it goes to whoever has it, or else to the first.
 */
export function assignedNames<Subject>(
  requests: readonly NameRequest<Subject>[],
  takenByOthers: ReadonlySet<string>,
  keeps: boolean,
): Set<Subject> {
  const granted = new Set(requests.filter(({ wanted }) => wanted !== null && !takenByOthers.has(wanted)));
  // Each round refuses somebody, or is the last one.
  for (let before = -1; before !== granted.size; ) {
    before = granted.size;
    const kept = new Set(
      keeps ? requests.filter((request) => !granted.has(request)).map(({ present }) => present) : [],
    );
    for (const request of granted) if (kept.has(request.wanted)) granted.delete(request);
    for (const rivals of Map.groupBy(granted, ({ wanted }) => wanted).values()) {
      const first = rivals.find(({ present, wanted }) => present === wanted) ?? rivals[0];
      for (const rival of rivals) if (rival !== first) granted.delete(rival);
    }
  }
  return new Set([...granted].map(({ subject }) => subject));
}

/** Of some folded names, those that users have: all but some users. */
export async function heldNames(
  tx: Transaction,
  column: 'username' | 'email',
  names: readonly (string | null)[],
  without: readonly number[] = [],
): Promise<Set<string>> {
  const key: Sql = sql.ref(`${column}_key`);
  const found = await rows<{ name: string }>(
    tx.em,
    sql`select ${key} as name from directory_user
        where ${key} = any(${names.filter((name) => name !== null)}::text[]) and id <> all(${[...without]}::int[])`,
  );
  return new Set(found.map(({ name }) => name));
}
