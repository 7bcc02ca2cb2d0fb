import type { EntityManager } from '@mikro-orm/postgresql';
import { writeChanges } from '../changes/boundaries.ts';
import { kindOfChange } from '../changes/kinds/change-kinds.ts';
import { announceRevoked } from '../changes/revocations.ts';
import type { Follower } from '../changes/sequence.ts';
import { int } from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';
import { endCredentials } from './end-credentials.ts';

/**
 * Closes the sockets of all users whose rights have ended, by a change or by the clock, in every process once the batch
 * is committed. Those who still have rights reconnect with them. Credentials of users who were suspended by the clock
 * are ended, as after a suspension by an admin.
 */
export const endLiveAccess: Follower = async (em, batch, now) => {
  const users = new Set(
    batch.filter(({ kind }) => kindOfChange(kind).endsSockets).flatMap(({ nodes }) => nodes.slice(0, 1)),
  );
  if (users.size === 0) return;
  // A user may have been activated and have signed in since, so credentials created after `now` stay valid.
  const { changes } = await endCredentials(em, await inactive(em, [...users], now), now, { madeUntil: now });
  await writeChanges(em, now, changes);
  await announceRevoked(em, ...[...users].map((user) => ({ user })));
};

async function inactive(em: EntityManager, users: readonly number[], now: Date): Promise<number[]> {
  const found = await rowsOf(
    em,
    { user_id: int },
    sql`select user_id from user_state where user_id = any(${[...users]}::int[]) and state <> 'ACTIVE'
          and starts_at <= ${now} and ends_at > ${now}`,
  );
  return found.map(({ user_id }) => user_id);
}
