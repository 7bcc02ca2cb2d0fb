import type { EntityManager } from '@mikro-orm/postgresql';
import { hash } from '@node-rs/bcrypt';
import { sealedFor } from '../shared/sealed-for.ts';
import { row, rows, sql } from '../shared/sql.ts';
import type { Vault } from '../shared/vault.ts';
import type { Hashing } from './hashing-queue.ts';
import { slowHash } from './password.ts';

/** What crypt(3) takes of a password; it would silently leave out the rest. */
const maxBytes = 72;

/**
 * The hash of a password for Linux systems, sealed, where there is a system that asks for it: crypt(3) does not know
 * argon2id, and bcrypt it does. Its cost is the library's default, 12. Null where nobody asks, so that the weaker of the
 * two is not kept for nothing.
 * @see https://manpages.debian.org/bookworm/libcrypt-dev/crypt.5.en.html
 */
export async function systemHashOf(
  em: EntityManager,
  vault: Vault,
  password: string,
  hashing: Hashing,
): Promise<Buffer | null> {
  const { isAsked } = await row<{ isAsked: boolean }>(
    em,
    sql`select exists (select from resource where sets_passwords) as "isAsked"`,
  );
  if (!isAsked || Buffer.byteLength(password) > maxBytes || password.includes('\0')) return null;
  return vault.seal(sealedFor.systemHash(), await slowHash(hashing, () => hash(password)));
}

/** Of each user, for the agent of a system that they may use and that asks for it; null otherwise. */
export async function systemHashesFor(
  em: EntityManager,
  vault: Vault,
  syncer: number,
  users: readonly number[],
): Promise<(string | null)[]> {
  const found = await rows<{ user_id: number; system_hash: Buffer }>(
    em,
    sql`select p.user_id, p.system_hash from password p
        where p.user_id = any(${[...users]}::int[]) and p.system_hash is not null and exists (
          select from access_grant g
          join target t on t.node_id = g.node_id and t.syncer_id = ${syncer}
          join resource r on r.id = g.node_id and r.sets_passwords
          where g.user_id = p.user_id and g.live)`,
  );
  const byUser = new Map(
    found.map(({ user_id, system_hash }) => [user_id, vault.open(sealedFor.systemHash(), system_hash)]),
  );
  return users.map((user) => byUser.get(user) ?? null);
}
