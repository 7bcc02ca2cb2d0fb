import { hostname } from 'node:os';
import type { EntityManager } from '@mikro-orm/postgresql';
import { LockRefusedError, LockSession } from '../database/lock-session.ts';
import { tablesOf } from '../model/tables.ts';
import { advisoryLocks } from '../shared/advisory-locks.ts';
import { clock } from '../shared/clock.ts';
import { bool, text } from '../shared/row-type.ts';
import { onlyRow, rows, rowsOf, sql } from '../shared/sql.ts';
import type { Vault } from '../shared/vault.ts';
import { createKey, readKey, readNextKey, useNextKey } from './key-file.ts';
import { anySealed } from './sealed-columns.ts';

/** How long to wait for a rotation, which takes seconds. */
const timeoutMs = 10_000;

/**
 * Prevents the rotation of the key while this process uses it. If the lock was lost with a connection and the key was
 * rotated meanwhile, `onRotated` is called, because this process must not continue.
 */
export async function lockKey(url: string, onRotated: (error: Error) => void) {
  let expected: string | null = null;
  const session = await LockSession.open({
    url: () => url,
    name: `muster serve (process ${process.pid} on ${hostname()})`,
    take: async (client) => {
      await client.query(`set lock_timeout = ${timeoutMs}`);
      try {
        await client.query('select pg_advisory_lock_shared($1)', [advisoryLocks.sealingKey]);
      } catch (error) {
        if ((error as { code?: string }).code !== '55P03') throw error;
        throw new LockRefusedError('The sealing key is being rotated. Start again when that is done.');
      }
      const { rows: found } = await client.query('select fingerprint from sealing_key');
      if (expected !== null && found[0]?.fingerprint !== expected)
        throw new LockRefusedError('The sealing key was rotated. Start again, with the new key.');
    },
    onRefused: onRotated,
  });
  return {
    expect: (fingerprint: string) => {
      expected = fingerprint;
    },
    close: () => session.close(),
  };
}

/**
 * The vault with the key that this database is sealed with. The first process creates the key. A missing or different
 * key is refused: it could open nothing, and would seal values that no other process can open.
 */
export async function openVault(em: EntityManager, path: string): Promise<Vault> {
  return em.transactional(async (tx) => {
    await rows(tx, sql`select pg_advisory_xact_lock(${advisoryLocks.sealingKeyCheck})`);
    const stored = await tablesOf(tx).selectFrom('sealing_key').select('fingerprint').executeTakeFirst();
    if (stored) return ofFingerprint(path, stored.fingerprint);
    const vault = await firstKey(tx, path);
    await rows(
      tx,
      sql`insert into sealing_key (fingerprint, changed_at) values (${vault.fingerprint}, ${clock.now()})`,
    );
    return vault;
  });
}

async function ofFingerprint(path: string, fingerprint: string): Promise<Vault> {
  const vault = await readKey(path);
  if (vault?.fingerprint === fingerprint) return vault;
  // The rotation was killed after it changed the database and before it replaced the file.
  const next = await readNextKey(path);
  if (next?.fingerprint === fingerprint) {
    await useNextKey(path);
    return next;
  }
  const remedy =
    'Restore the right one from a backup, or copy it from another server of this database; where it is lost for good, run "muster admin rotate-key --lost".';
  if (vault)
    throw new Error(
      `${path} holds another key (${vault.fingerprint}) than the one that the secrets in the database are sealed with (${fingerprint}). ${remedy}`,
    );
  throw new Error(
    `There is no ${path}, the key that the secrets in the database are sealed with (${fingerprint}). ${remedy}`,
  );
}

/** For a database without a key fingerprint: it is new, or was created before fingerprints were stored. */
async function firstKey(em: EntityManager, path: string): Promise<Vault> {
  const vault = await readKey(path);
  const example = await anySealed(em);
  if (!example) return vault ?? createKey(path);
  if (!vault)
    throw new Error(
      `There is no ${path}, the key that the secrets in the database are sealed with. Restore it.`,
    );
  try {
    vault.open(example.purpose, example.sealed);
  } catch {
    throw new Error(
      `${path} holds another key than the one that the secrets in the database are sealed with. Restore the right one.`,
    );
  }
  return vault;
}

/** The names of the processes that use the key now. */
export async function usersOfKey(em: EntityManager): Promise<string[]> {
  const found = await rowsOf(
    em,
    { name: text },
    sql`select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
        join pg_database d on d.oid = l.database and d.datname = current_database()
        where l.locktype = 'advisory' and l.classid = 0 and l.objid = ${advisoryLocks.sealingKey} and l.granted`,
  );
  return found.map(({ name }) => name);
}

/** Takes the key exclusively for the length of a transaction; false where another process uses it. */
export async function takeExclusively(em: EntityManager): Promise<boolean> {
  const { taken } = await onlyRow(
    em,
    { taken: bool },
    sql`select pg_try_advisory_xact_lock(${advisoryLocks.sealingKey}) as taken`,
  );
  return taken;
}
