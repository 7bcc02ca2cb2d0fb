import type { Transaction } from '../changes/transaction.ts';
import { advisoryLocks } from '../shared/advisory-locks.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError } from '../shared/errors.ts';
import { rows, sql } from '../shared/sql.ts';

/**
 * Whether at least one active admin without an end is left, not counting some users. Locks, so that no other
 * transaction changes that before this one ends.
 */
export async function adminRemains(tx: Transaction, without: readonly number[] = []): Promise<boolean> {
  await rows(tx.em, sql`select pg_advisory_xact_lock(${advisoryLocks.admins})`);
  const found = await rows(
    tx.em,
    sql`select from directory_user u join user_state s on s.user_id = u.id
        where u.role = 'ADMIN' and s.state = 'ACTIVE' and s.starts_at <= ${tx.now} and s.ends_at = 'infinity'
          and u.id <> all(${[...without]}::int[]) limit 1`,
  );
  return found.length > 0;
}

export async function assertAdminRemains(tx: Transaction): Promise<void> {
  if (!(await adminRemains(tx))) throw new ConflictError(errorText('LAST_ADMIN'));
}
