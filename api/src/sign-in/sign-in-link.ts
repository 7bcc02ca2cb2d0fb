import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../model/tables.ts';
import { clock } from '../shared/clock.ts';
import { rows, sql } from '../shared/sql.ts';
import { isActiveSince } from '../viewer/active-since.ts';
import { hashSecret, newSecret } from '../viewer/secret.ts';

const lifetimeHours = 24;

/** A link that signs a user in once, within a day. */
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

/** The user of a link that is good; null otherwise. */
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

/** Uses a link up and gives its user, or null where it is not, or no longer, good. */
export async function useLink(em: EntityManager, secret: string): Promise<number | null> {
  const now = clock.now();
  const [used] = await rows<{ user_id: number }>(
    em,
    sql`update sign_in_link set used_at = ${now}
        where token_hash = ${hashSecret(secret)} and used_at is null and revoked_at is null and expires_at > ${now}
          and ${isActiveSince(sql`sign_in_link.user_id`, sql`sign_in_link.created_at`, now)}
        returning user_id`,
  );
  return used?.user_id ?? null;
}

/** Where the dashboard takes a link. It is used up by a press of a button there, not by a preview of the URL. */
export const linkUrl = (publicUrl: string, secret: string): string =>
  new URL(`/sign-in/link?token=${secret}`, publicUrl).href;
