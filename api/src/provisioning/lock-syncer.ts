import type { Transaction } from '../changes/transaction.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError } from '../shared/errors.ts';
import { row, rows, sql } from '../shared/sql.ts';

interface LockedSyncer {
  name: string;
  isArchived: boolean;
}

/** Locks the row of a syncer, so that it is not archived before the transaction ends, and refuses one that is archived. */
export async function lockLiveSyncer(tx: Transaction, key: number): Promise<void> {
  assertLive(
    await row<LockedSyncer>(
      tx.em,
      sql`select name, archived_at is not null as "isArchived" from syncer where id = ${key} for no key update`,
    ),
  );
}

/**
 * Locks what a syncer mirrors. Whoever changes it or archives its syncer takes this lock before the nodes. The row of
 * the syncer is not locked here: the projector, which orders changes for everybody, would wait for a long report.
 */
export async function lockMirror(tx: Transaction, key: number): Promise<void> {
  await rows(tx.em, sql`insert into mirror (syncer_id) values (${key}) on conflict do nothing`);
  await rows(tx.em, sql`select from mirror where syncer_id = ${key} for update`);
}

/** The same, and refuses an archived syncer. */
export async function lockLiveMirror(tx: Transaction, key: number): Promise<void> {
  await lockMirror(tx, key);
  assertLive(
    await row<LockedSyncer>(
      tx.em,
      sql`select name, archived_at is not null as "isArchived" from syncer where id = ${key}`,
    ),
  );
}

function assertLive({ name, isArchived }: LockedSyncer): void {
  if (isArchived) throw new ConflictError(errorText('ARCHIVED', { name })).at('syncer');
}
