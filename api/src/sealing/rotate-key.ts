import type { EntityManager } from '@mikro-orm/postgresql';
import { clock } from '../shared/clock.ts';
import { rows, sql } from '../shared/sql.ts';
import type { Vault } from '../shared/vault.ts';
import { createNextKey } from './key-file.ts';
import { openVault, takeExclusively, usersOfKey } from './open-vault.ts';
import { forgetSealed, resealAll } from './sealed-columns.ts';

export interface Rotated {
  fingerprint: string;
  /** How many values were sealed with the new key. */
  count: number;
  /** What was given up because the old key is lost, one line per kind. */
  lost: string[];
}

/**
 * Seals everything with a new key, in one transaction that also changes the fingerprint. The new key is on disk before
 * the transaction ends, and replaces the old one after it. If the process is killed in between, the next start finishes
 * the rotation.
 */
export async function rotateKey(
  em: EntityManager,
  path: string,
  { isLost }: { isLost: boolean },
): Promise<Rotated> {
  const old = isLost ? null : await openVault(em, path);
  const rotated = await em.transactional(async (tx) => {
    if (!(await takeExclusively(tx))) {
      const users = (await usersOfKey(tx)).join(', ');
      throw new Error(
        `The key is in use by ${users || 'another process'}. Stop all servers of this database first.`,
      );
    }
    const next = await createNextKey(path);
    const done = old ? { count: await resealAll(tx, old, next), lost: [] } : await givenUp(tx, next);
    await rows(
      tx,
      sql`insert into sealing_key (fingerprint, changed_at) values (${next.fingerprint}, ${clock.now()})
          on conflict (is_only) do update set fingerprint = excluded.fingerprint, changed_at = excluded.changed_at`,
    );
    return { fingerprint: next.fingerprint, ...done };
  });
  // Replaces the old key, as the next start would.
  await openVault(em, path);
  return rotated;
}

const givenUp = async (em: EntityManager, next: Vault) => ({ count: 0, lost: await forgetSealed(em, next) });
