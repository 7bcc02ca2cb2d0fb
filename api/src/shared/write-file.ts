import { randomUUID } from 'node:crypto';
import { chown, link, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The account that owns a file; that of this process when left out. */
export interface FileOwner {
  uid?: number;
  gid?: number;
}

/** Writes a temporary file that only its owner can read, flushes it to disk, and then puts it in place. */
async function writeBeside(
  path: string,
  content: string,
  { uid, gid }: FileOwner,
  putInPlace: (made: string) => Promise<void>,
): Promise<void> {
  const made = `${path}.${randomUUID()}`;
  try {
    const file = await open(made, 'wx', 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    if (uid !== undefined && gid !== undefined) await chown(made, uid, gid);
    await putInPlace(made);
    await syncFolder(dirname(path));
  } finally {
    await rm(made, { force: true });
  }
}

/** Replaces a file atomically: after a crash there is the old or the new content, never a part. */
export const replaceFile = (path: string, content: string, owner: FileOwner = {}): Promise<void> =>
  writeBeside(path, content, owner, (made) => rename(made, path));

/**
 * Creates a file atomically if there is none: of several processes that do so at once, one succeeds, and nobody reads a
 * part.
 */
export const createFile = (path: string, content: string, owner: FileOwner = {}): Promise<void> =>
  writeBeside(path, content, owner, (made) =>
    link(made, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    }),
  );

/** Renames a file, replacing another one, and flushes the folder to disk. */
export async function moveFile(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncFolder(dirname(to));
}

/** A rename survives a power failure only when its folder is flushed to disk too. Windows does not open folders. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
