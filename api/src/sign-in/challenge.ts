import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { clock } from '../shared/clock.ts';
import { rows, sql } from '../shared/sql.ts';
import type { Vault } from '../shared/vault.ts';
import { hashSecret } from '../viewer/secret.ts';

const lifetimeMs = 5 * 60_000;
const randomPart = 16;
const body = randomPart + 8;

/**
 * A challenge that is valid for five minutes and once. It is signed instead of stored, so that strangers who request
 * many fill no table.
 */
export function newChallenge(vault: Vault, purpose: string): Uint8Array<ArrayBuffer> {
  const expires = Buffer.alloc(8);
  expires.writeBigUInt64BE(BigInt(clock.now().getTime() + lifetimeMs));
  const data = Buffer.concat([randomBytes(randomPart), expires]);
  return new Uint8Array(Buffer.concat([data, vault.sign(purpose, data)]));
}

/** Uses up a challenge. Returns false where it is forged, for another purpose, expired or already used. */
export async function useChallenge(
  em: EntityManager,
  vault: Vault,
  purpose: string,
  challenge: string,
): Promise<boolean> {
  const bytes = Buffer.from(challenge, 'base64url');
  const data = bytes.subarray(0, body);
  if (data.length !== body || !vault.isSigned(purpose, data, bytes.subarray(body))) return false;
  const now = clock.now();
  const expiresAt = new Date(Number(data.readBigUInt64BE(randomPart)));
  if (expiresAt <= now) return false;
  await rows(em, sql`delete from used_challenge where expires_at <= ${now}`);
  const used = await rows(
    em,
    sql`insert into used_challenge (hash, expires_at) values (${hashSecret(challenge)}, ${expiresAt})
        on conflict do nothing returning 1`,
  );
  return used.length > 0;
}
