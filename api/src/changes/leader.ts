import type { EntityManager } from '@mikro-orm/postgresql';
import { advisoryLocks } from '../shared/advisory-locks.ts';
import { bool } from '../shared/row-type.ts';
import { onlyRow, sql } from '../shared/sql.ts';

/** The process that holds this advisory lock is the only one that orders changes. */
export const leaderLock = advisoryLocks.leader;

/** An SQL expression: whether some process holds the leader's lock. */
export const leaderExistsText = `exists (
  select from pg_locks l join pg_database d on d.oid = l.database and d.datname = current_database()
  where l.locktype = 'advisory' and l.classid = 0 and l.objid = ${leaderLock} and l.granted)`;

/** Whether some process orders changes now. */
export async function hasLeader(em: EntityManager): Promise<boolean> {
  const { leads } = await onlyRow(em, { leads: bool }, sql`select ${sql.raw(leaderExistsText)} as leads`);
  return leads;
}
