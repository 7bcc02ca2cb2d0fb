import type { EntityManager } from '@mikro-orm/postgresql';
import { hash } from '@node-rs/bcrypt';
import { bool, bytes, int } from '../shared/row-type.ts';
import { sealedFor } from '../shared/sealed-for.ts';
import { onlyRow, rowsOf, sql } from '../shared/sql.ts';
import type { Vault } from '../shared/vault.ts';
import type { Hashing } from './hashing-queue.ts';
import { slowHash } from './password.ts';

/** The longest password that bcrypt uses; crypt(3) would silently ignore further bytes. */
const maxBytes = 72;

/**
 * The sealed bcrypt hash of a password for Linux systems, because crypt(3) supports bcrypt but not argon2id. Its cost
 * is the library's default, 12. Null where no system requires it, so that the weaker hash is not stored
 * without need. @see https://manpages.debian.org/bookworm/libcrypt-dev/crypt.5.en.html
 */
export async function systemHashOf(
  em: EntityManager,
  vault: Vault,
  password: string,
  hashing: Hashing,
): Promise<Buffer | null> {
  const { isAsked } = await onlyRow(
    em,
    { isAsked: bool },
    sql`select exists (select from resource where sets_passwords) as "isAsked"`,
  );
  if (!isAsked || Buffer.byteLength(password) > maxBytes || password.includes('\0')) return null;
  return vault.seal(sealedFor.systemHash(), await slowHash(hashing, () => hash(password)));
}

/** The bcrypt hash of each user, for the agent of a system that requires it and that they may use; null otherwise. */
export async function systemHashesFor(
  em: EntityManager,
  vault: Vault,
  syncer: number,
  users: readonly number[],
): Promise<(string | null)[]> {
  const found = await rowsOf(
    em,
    { user_id: int, system_hash: bytes },
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
