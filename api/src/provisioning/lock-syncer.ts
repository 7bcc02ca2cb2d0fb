import type { Transaction } from '../changes/transaction.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError } from '../shared/errors.ts';
import { bool, type RowOf, text } from '../shared/row-type.ts';
import { onlyRow, rows, sql } from '../shared/sql.ts';

const lockedSyncerRow = { name: text, isArchived: bool };
type LockedSyncer = RowOf<typeof lockedSyncerRow>;

/** Locks the row of a syncer, so that it cannot be archived before the transaction ends. Refuses an archived syncer. */
export async function lockLiveSyncer(tx: Transaction, key: number): Promise<void> {
  assertLive(
    await onlyRow(
      tx.em,
      lockedSyncerRow,
      sql`select name, archived_at is not null as "isArchived" from syncer where id = ${key} for no key update`,
    ),
  );
}

/**
 * Locks what a syncer mirrors. Transactions that change it or archive the syncer take this lock before the nodes. The
 * row of the syncer is not locked, because the projector, which everybody's changes wait for, would have to wait for a
 * long report.
 */
export async function lockMirror(tx: Transaction, key: number): Promise<void> {
  await rows(tx.em, sql`insert into mirror (syncer_id) values (${key}) on conflict do nothing`);
  await rows(tx.em, sql`select from mirror where syncer_id = ${key} for update`);
}

/** The same, and refuses an archived syncer. */
export async function lockLiveMirror(tx: Transaction, key: number): Promise<void> {
  await lockMirror(tx, key);
  assertLive(
    await onlyRow(
      tx.em,
      lockedSyncerRow,
      sql`select name, archived_at is not null as "isArchived" from syncer where id = ${key}`,
    ),
  );
}

function assertLive({ name, isArchived }: LockedSyncer): void {
  if (isArchived) throw new ConflictError(errorText('ARCHIVED', { name })).at('syncer');
}
