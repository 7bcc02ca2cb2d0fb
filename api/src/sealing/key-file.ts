import { randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { reasonOf } from '../shared/reason.ts';
import { keyBytes, Vault } from '../shared/vault.ts';
import { createFile, moveFile, replaceFile } from '../shared/write-file.ts';

/** The file of the new key during a rotation, beside the key in use. */
const nextOf = (path: string): string => `${path}.next`;

const newKey = (): string => `${randomBytes(keyBytes).toString('base64')}\n`;

/** Reads a key file; null where there is none. */
export async function readKey(path: string): Promise<Vault | null> {
  let content: string;
  try {
    content = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const secret = Buffer.from(content.trim(), 'base64');
  if (secret.length !== keyBytes)
    throw new Error(`${path} does not hold a key of ${keyBytes} bytes in base64. Restore it from a backup.`);
  return new Vault(secret);
}

/** The new key of an unfinished rotation. It becomes the key in use once the database is sealed with it. */
export const readNextKey = (path: string): Promise<Vault | null> => readKey(nextOf(path));

export async function createKey(path: string): Promise<Vault> {
  await mkdir(dirname(path), { recursive: true });
  await createFile(path, newKey());
  return present(path);
}

/**
 * Writes a new key beside the one in use. The key in use is rewritten first, so that a file that cannot be replaced,
 * such as a mount of its own, is noticed before anything has changed.
 */
export async function createNextKey(path: string): Promise<Vault> {
  await mkdir(dirname(path), { recursive: true });
  const current = await readFile(path, 'utf8').catch(() => null);
  try {
    if (current !== null) await replaceFile(path, current);
    await replaceFile(nextOf(path), newKey());
  } catch (error) {
    throw new Error(
      `The key cannot be rotated, for ${path} cannot be replaced: ${reasonOf(error)}. Nothing was changed.`,
    );
  }
  return present(nextOf(path));
}

/** Makes the new key the key in use. */
export const useNextKey = (path: string): Promise<void> => moveFile(nextOf(path), path);

async function present(path: string): Promise<Vault> {
  const vault = await readKey(path);
  if (!vault) throw new Error(`${path} was removed while it was made`);
  return vault;
}
