import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../model/tables.ts';
import { advisoryLocks } from '../shared/advisory-locks.ts';
import { clock } from '../shared/clock.ts';
import { int } from '../shared/row-type.ts';
import { sealedFor } from '../shared/sealed-for.ts';
import { rows, rowsOf, sql } from '../shared/sql.ts';
import type { Vault } from '../shared/vault.ts';

/** The bytes before the 32 bytes of an Ed25519 key in DER (SubjectPublicKeyInfo, RFC 8410). */
const derPrefix = Buffer.from('302a300506032b6570032100', 'hex');
const rawBytes = 32;

interface SigningKey {
  id: number;
  publicKey: Buffer;
  privateKey: KeyObject;
}

/** The key with which this server signs checkpoints. It is created when it is first needed. */
export async function signingKey(em: EntityManager, vault: Vault): Promise<SigningKey> {
  return (await storedKey(em, vault)) ?? makeKey(em, vault);
}

async function storedKey(em: EntityManager, vault: Vault): Promise<SigningKey | null> {
  const stored = await tablesOf(em)
    .selectFrom('log_key')
    .select(['id', 'private_key'])
    .where('private_key', 'is not', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!stored?.private_key) return null;
  const privateKey = createPrivateKey(vault.open(sealedFor.logKey(), stored.private_key));
  return { id: stored.id, publicKey: rawKey(createPublicKey(privateKey)), privateKey };
}

async function makeKey(main: EntityManager, vault: Vault): Promise<SigningKey> {
  return main.fork().transactional(async (em) => {
    await rows(em, sql`select pg_advisory_xact_lock(${advisoryLocks.logKey})`);
    const made = await storedKey(em, vault);
    if (made) return made;
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const [stored] = await rowsOf(
      em,
      { id: int },
      sql`insert into log_key (public_key, private_key, created_at)
          values (${rawKey(publicKey)}, ${vault.seal(sealedFor.logKey(), pem)}, ${clock.now()}) returning id`,
    );
    if (!stored) throw new Error('The new key for the log was not stored.');
    return { id: stored.id, publicKey: rawKey(publicKey), privateKey };
  });
}

/** The keys with which checkpoints were signed here, in Base64, including those that are no longer in use. */
export async function knownKeys(em: EntityManager): Promise<Set<string>> {
  const found = await tablesOf(em).selectFrom('log_key').select('public_key').execute();
  return new Set(found.map((key) => key.public_key.toString('base64')));
}

const rawKey = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' }).subarray(-rawBytes);

export interface Signed {
  epoch: string;
  position: number;
  hash: string;
  time: Date;
  publicKey: string;
  signature: string;
}

/**
 * The text that is signed, with a line feed at the end of each line. docs/log.md documents it, so it must not change.
 */
export const signedText = ({
  epoch,
  position,
  hash,
  time,
}: Omit<Signed, 'publicKey' | 'signature'>): Buffer =>
  Buffer.from(`muster checkpoint 1\n${epoch}\n${position}\n${hash}\n${time.toISOString()}\n`);

export const signText = (text: Buffer, { privateKey }: SigningKey): Buffer => sign(null, text, privateKey);

/** Whether the checkpoint was signed with the key that it names. */
export function isSigned(checkpoint: Signed): boolean {
  const raw = Buffer.from(checkpoint.publicKey, 'base64');
  if (raw.length !== rawBytes) return false;
  const key = createPublicKey({ key: Buffer.concat([derPrefix, raw]), type: 'spki', format: 'der' });
  return verify(null, signedText(checkpoint), key, Buffer.from(checkpoint.signature, 'base64'));
}
