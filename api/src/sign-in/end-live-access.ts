import type { EntityManager } from '@mikro-orm/postgresql';
import { writeChanges } from '../changes/boundaries.ts';
import { kindOfChange } from '../changes/kinds/change-kinds.ts';
import { announceRevoked } from '../changes/revocations.ts';
import type { Follower } from '../changes/sequence.ts';
import { rows, sql } from '../shared/sql.ts';
import { endCredentials } from './end-credentials.ts';

/**
 * Closes the sockets of everybody who may no longer do what they could, by act or by the clock, in every process once
 * the batch is committed. Who still may do something connects again as who they are now. Whoever was suspended by the
 * clock has nothing left to sign in with, as after a suspension by act.
 */
export const endLiveAccess: Follower = async (em, batch, now) => {
  const users = new Set(
    batch.filter(({ kind }) => kindOfChange(kind).endsSockets).flatMap(({ nodes }) => nodes.slice(0, 1)),
  );
  if (users.size === 0) return;
  // Somebody may have been activated and have signed in since: what they have made after `now` is good.
  const { changes } = await endCredentials(em, await inactive(em, [...users], now), now, { madeUntil: now });
  await writeChanges(em, now, changes);
  await announceRevoked(em, ...[...users].map((user) => ({ user })));
};

async function inactive(em: EntityManager, users: readonly number[], now: Date): Promise<number[]> {
  const found = await rows<{ user_id: number }>(
    em,
    sql`select user_id from user_state where user_id = any(${[...users]}::int[]) and state <> 'ACTIVE'
          and starts_at <= ${now} and ends_at > ${now}`,
  );
  return found.map(({ user_id }) => user_id);
}
