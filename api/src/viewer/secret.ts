import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** 256 bits that nobody guesses, safe in URLs, cookies and headers. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret. Secrets are random, so a plain hash is as good as a slow one, and can be looked up. */
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();

const prefix = 'muster_';

/** An API token: known by its prefix to secret scanners, and by its checksum to be one without asking the database. */
export function newToken(): string {
  const secret = newSecret();
  return `${prefix}${secret}${checksum(secret)}`;
}

export function isToken(text: string): boolean {
  if (!text.startsWith(prefix) || text.length < prefix.length + 10) return false;
  return checksum(text.slice(prefix.length, -6)) === text.slice(-6);
}

const checksum = (secret: string): string => crc32(secret).toString(36).padStart(7, '0').slice(-6);
