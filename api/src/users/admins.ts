import type { Transaction } from '../changes/transaction.ts';
import { ConflictError } from '../shared/errors.ts';
import { rows, sql } from '../shared/sql.ts';

/** Any number; changes of admins come one after the other, so that two of them cannot remove each other. */
const adminsLock = 7_305_804;

/** Somebody must be able to administer: at least one active admin who is there for good. */
export async function assertAdminRemains(tx: Transaction): Promise<void> {
  await rows(tx.em, sql`select pg_advisory_xact_lock(${adminsLock})`);
  const [admin] = await rows(
    tx.em,
    sql`select from directory_user u join user_state s on s.user_id = u.id
        where u.role = 'ADMIN' and s.state = 'ACTIVE' and s.starts_at <= ${tx.now} and s.ends_at = 'infinity' limit 1`,
  );
  if (!admin) throw new ConflictError('This is the last active admin. Make somebody else an admin first.');
}
