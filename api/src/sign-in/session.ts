import type { EntityManager } from '@mikro-orm/postgresql';
import { actorKey } from '../changes/actor.ts';
import { clock } from '../shared/clock.ts';
import { int } from '../shared/row-type.ts';
import { onlyRow, rowsOf, sql } from '../shared/sql.ts';
import type { Client } from '../viewer/client.ts';
import { hashSecret, newSecret } from '../viewer/secret.ts';

const lifetimeDays = 14;

/** Starts a session and returns its secret, which only the browser keeps. */
export async function startSession(
  em: EntityManager,
  user: { key: number; name: string },
  client: Pick<Client, 'address' | 'userAgent'>,
): Promise<{ key: number; secret: string; expiresAt: Date }> {
  const secret = newSecret();
  const now = clock.now();
  const expiresAt = new Date(now.getTime() + lifetimeDays * 86_400_000);
  await actorKey(em, 'USER', user.key, user.name);
  const { id } = await onlyRow(
    em,
    { id: int },
    sql`insert into session (token_hash, user_id, user_agent, address, created_at, last_seen_at, expires_at)
        values (${hashSecret(secret)}, ${user.key}, ${client.userAgent?.slice(0, 300) ?? null}, ${client.address},
                ${now}, ${now}, ${expiresAt}) returning id`,
  );
  return { key: id, secret, expiresAt };
}

/** Ends a session by key, or all sessions of a user except one. Returns the keys of those that were live. */
export async function endSessions(
  em: EntityManager,
  which: { key: number } | { userKey: number; except: number | null },
): Promise<number[]> {
  const condition =
    'key' in which
      ? sql`id = ${which.key}`
      : sql`user_id = ${which.userKey} and id is distinct from ${which.except}::int`;
  const ended = await rowsOf(
    em,
    { id: int },
    sql`update session set revoked_at = ${clock.now()} where ${condition} and revoked_at is null returning id`,
  );
  return ended.map(({ id }) => id);
}
