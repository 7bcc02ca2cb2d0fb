import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** A secret of 256 random bits, in characters that are safe in URLs, cookies and headers. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** The hash of a secret that is stored. Secrets are random, so a fast hash is safe, and rows can be found by it. */
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();

const prefix = 'muster_';

/**
 * A new API token. Secret scanners recognise its prefix; by its checksum the server refuses typing errors without
 * asking the database.
 */
export function newToken(): string {
  const secret = newSecret();
  return `${prefix}${secret}${checksum(secret)}`;
}

export function isToken(text: string): boolean {
  if (!text.startsWith(prefix) || text.length < prefix.length + 10) return false;
  return checksum(text.slice(prefix.length, -6)) === text.slice(-6);
}

const checksum = (secret: string): string => crc32(secret).toString(36).padStart(7, '0').slice(-6);
