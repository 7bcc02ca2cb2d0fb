import type { EntityManager } from '@mikro-orm/postgresql';
import { bytes, int, type RowOf } from '../shared/row-type.ts';
import { sealedFor } from '../shared/sealed-for.ts';
import { rows, rowsOf, type Sql, sql } from '../shared/sql.ts';
import type { Vault } from '../shared/vault.ts';
import { newWebhookSecret } from '../webhooks/sign.ts';

/** A column whose values are sealed with the key of the server. */
interface SealedColumn {
  table: string;
  key: string;
  column: string;
  /** The purpose that a value is sealed for, by the key of its row. */
  purpose(key: number): string;
}

/** Every sealed column. A column that is missing here becomes unreadable when the key is rotated. */
export const sealedColumns: readonly SealedColumn[] = [
  { table: 'totp', key: 'user_id', column: 'secret', purpose: sealedFor.totp },
  { table: 'password', key: 'user_id', column: 'system_hash', purpose: sealedFor.systemHash },
  { table: 'mirror', key: 'syncer_id', column: 'password', purpose: sealedFor.directoryPassword },
  { table: 'webhook', key: 'id', column: 'secret', purpose: sealedFor.webhookSecret },
  { table: 'log_key', key: 'id', column: 'private_key', purpose: sealedFor.logKey },
  { table: 'idempotency_key', key: 'id', column: 'answer', purpose: sealedFor.answer },
];

/** Rows that one statement reads or writes. */
const batchSize = 1_000;

const sealedRow = { key: int, sealed: bytes };
type Sealed = RowOf<typeof sealedRow>;

function sealedRows(em: EntityManager, of: SealedColumn, after: number, first: number): Promise<Sealed[]> {
  const [table, key, column] = [sql.table(of.table), sql.ref(of.key), sql.ref(of.column)];
  return rowsOf(
    em,
    sealedRow,
    sql`select ${key} as key, ${column} as sealed from ${table}
        where ${key} > ${after} and ${column} is not null order by ${key} limit ${first}`,
  );
}

/** Any sealed value with its purpose, to check whether a key opens it; null where there is none. */
export async function anySealed(em: EntityManager): Promise<{ purpose: string; sealed: Buffer } | null> {
  for (const column of sealedColumns) {
    const [found] = await sealedRows(em, column, 0, 1);
    if (found) return { purpose: column.purpose(found.key), sealed: found.sealed };
  }
  return null;
}

/** Opens all sealed values with one key and seals them with another. Returns how many there were. */
export async function resealAll(em: EntityManager, from: Vault, to: Vault): Promise<number> {
  let count = 0;
  for (const column of sealedColumns) {
    let after = 0;
    for (;;) {
      const batch = await sealedRows(em, column, after, batchSize);
      const last = batch.at(-1);
      if (!last) break;
      const resealed = batch.map(({ key, sealed }) => {
        const purpose = column.purpose(key);
        return { key, value: to.seal(purpose, from.open(purpose, sealed)).toString('hex') };
      });
      await write(em, column, resealed);
      count += batch.length;
      after = last.key;
    }
  }
  return count;
}

async function write(
  em: EntityManager,
  of: SealedColumn,
  values: { key: number; value: string }[],
): Promise<void> {
  const [table, key, column] = [sql.table(of.table), sql.ref(of.key), sql.ref(of.column)];
  await rows(
    em,
    sql`update ${table} set ${column} = decode(new.value, 'hex')
        from unnest(${values.map((one) => one.key)}::int[], ${values.map((one) => one.value)}::text[]) as new (key, value)
        where ${key} = new.key`,
  );
}

/** What happens to values that were sealed with a lost key: they are removed, and the people concerned have to act. */
const whenLost: readonly { does: string; statement(vault: Vault): Sql }[] = [
  { does: 'people lost their authenticator apps and recovery codes', statement: () => sql`delete from totp` },
  {
    does: 'passwords are no longer given to systems, until people sign in again',
    statement: () => sql`update password set system_hash = null where system_hash is not null`,
  },
  {
    does: 'connections to a directory need their password again',
    statement: () => sql`update mirror set password = null where password is not null`,
  },
  {
    does: 'webhooks are paused, for their receivers do not know their new secret',
    statement: (vault) =>
      sql`update webhook set is_paused = true, secret = ${vault.seal(sealedFor.webhookSecret(), newWebhookSecret())}`,
  },
  {
    does: 'key signs no more checkpoints of the log: the next ones have a new key',
    statement: () => sql`update log_key set private_key = null where private_key is not null`,
  },
];

/** Removes them. Returns one line per kind of what was lost. */
export async function forgetSealed(em: EntityManager, vault: Vault): Promise<string[]> {
  const lost: string[] = [];
  for (const { does, statement } of whenLost) {
    const [{ count } = { count: 0 }] = await rowsOf(
      em,
      { count: int },
      sql`with gone as (${statement(vault)} returning 1) select count(*)::int as count from gone`,
    );
    if (count > 0) lost.push(`${count} ${does}`);
  }
  return lost;
}
