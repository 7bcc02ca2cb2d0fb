import { createHash, randomInt } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { verify } from 'otplib';
import { tablesOf } from '../model/tables.ts';
import { clock } from '../shared/clock.ts';
import { sealedFor } from '../shared/sealed-for.ts';
import { rows, sql } from '../shared/sql.ts';
import type { Vault } from '../shared/vault.ts';

/** One time step to each side, for inaccurate clocks, as RFC 6238 section 5.2 allows. */
const toleranceSeconds = 30;

export const sealSecret = (vault: Vault, user: number, secret: string): Buffer =>
  vault.seal(sealedFor.totp(user), secret);

/** Whether a user has confirmed an authenticator app. */
export async function hasTotp(em: EntityManager, user: number): Promise<boolean> {
  const found = await rows(em, sql`select 1 from totp where user_id = ${user} and confirmed_at is not null`);
  return found.length > 0;
}

/** Uses up a code of the app. No code is accepted twice (RFC 6238 section 5.2), even by two requests at once. */
export async function useTotp(em: EntityManager, vault: Vault, user: number, code: string): Promise<boolean> {
  const token = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return false;
  const stored = await tablesOf(em)
    .selectFrom('totp')
    .select('secret')
    .where('user_id', '=', user)
    .executeTakeFirst();
  if (!stored) return false;
  const result = await verify({
    secret: vault.open(sealedFor.totp(user), stored.secret),
    token,
    epoch: Math.floor(clock.now().getTime() / 1000),
    epochTolerance: toleranceSeconds,
  });
  if (!result.valid || !('timeStep' in result)) return false;
  const used = await rows(
    em,
    sql`update totp set last_step = ${result.timeStep} where user_id = ${user} and last_step < ${result.timeStep}
        returning 1`,
  );
  return used.length > 0;
}

const codeCount = 10;
/** Without characters that are easily confused: 0 and O, 1, I and L. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

const hashOf = (user: number, code: string): Buffer =>
  createHash('sha256')
    .update(`${user} ${code.toUpperCase().replaceAll(/[^A-Z2-9]/g, '')}`)
    .digest();

/** Creates recovery codes for a lost app, each valid once. They have 58 bits, are shown only now and stored hashed. */
export async function newRecoveryCodes(em: EntityManager, user: number): Promise<string[]> {
  const letters = () => Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join('');
  const codes = Array.from({ length: codeCount }, () => `${letters()}-${letters()}`);
  await rows(em, sql`delete from recovery_code where user_id = ${user}`);
  await rows(
    em,
    sql`insert into recovery_code (user_id, hash)
        select ${user}::int, decode(h, 'hex') from unnest(${codes.map((code) => hashOf(user, code).toString('hex'))}::text[]) h`,
  );
  return codes;
}

export async function useRecoveryCode(em: EntityManager, user: number, code: string): Promise<boolean> {
  const used = await rows(
    em,
    sql`update recovery_code set used_at = ${clock.now()}
        where user_id = ${user} and hash = ${hashOf(user, code)} and used_at is null returning 1`,
  );
  return used.length > 0;
}
