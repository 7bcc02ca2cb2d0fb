import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../model/tables.ts';
import { clock } from '../shared/clock.ts';
import { int } from '../shared/row-type.ts';
import { rows, rowsOf, sql } from '../shared/sql.ts';
import { isActiveSince } from '../viewer/active-since.ts';
import { hashSecret, newSecret } from '../viewer/secret.ts';

const lifetimeHours = 24;

/** Creates a link that signs a user in once, within a day. */
export async function createLink(
  em: EntityManager,
  user: number,
): Promise<{ secret: string; expiresAt: Date }> {
  const secret = newSecret();
  const now = clock.now();
  const expiresAt = new Date(now.getTime() + lifetimeHours * 3_600_000);
  await rows(
    em,
    sql`insert into sign_in_link (token_hash, user_id, created_at, expires_at)
        values (${hashSecret(secret)}, ${user}, ${now}, ${expiresAt})`,
  );
  return { secret, expiresAt };
}

/** The user of a valid link; null where it is invalid. */
export async function linkOwner(em: EntityManager, secret: string): Promise<number | null> {
  const now = clock.now();
  const found = await tablesOf(em)
    .selectFrom('sign_in_link')
    .select('user_id')
    .where('token_hash', '=', hashSecret(secret))
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst();
  return found?.user_id ?? null;
}

/** Uses up a link and returns its user; null where it is not, or no longer, valid. */
export async function useLink(em: EntityManager, secret: string): Promise<number | null> {
  const now = clock.now();
  const [used] = await rowsOf(
    em,
    { user_id: int },
    sql`update sign_in_link set used_at = ${now}
        where token_hash = ${hashSecret(secret)} and used_at is null and revoked_at is null and expires_at > ${now}
          and ${isActiveSince(sql`sign_in_link.user_id`, sql`sign_in_link.created_at`, now)}
        returning user_id`,
  );
  return used?.user_id ?? null;
}

/**
 * The URL of a link in the dashboard. It is used up by pressing a button there, so that previews of the URL do not use
 * it up.
 */
export const linkUrl = (publicUrl: string, secret: string): string =>
  new URL(`/sign-in/link?token=${secret}`, publicUrl).href;
