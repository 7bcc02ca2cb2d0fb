import { randomUUID } from 'node:crypto';
import { chown, link, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The account that a file belongs to; empty: the one of this process. */
export interface FileOwner {
  uid?: number;
  gid?: number;
}

/** Writes a file that only its owner can read, and puts it where it belongs once it is complete and on disk. */
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

/** Replaces a file: whatever happens, there is the old one or the new one, and both are whole. */
export const replaceFile = (path: string, content: string, owner: FileOwner = {}): Promise<void> =>
  writeBeside(path, content, owner, (made) => rename(made, path));

/** Makes a file where there is none: of several that do so at once, one wins and nobody reads half of it. */
export const createFile = (path: string, content: string, owner: FileOwner = {}): Promise<void> =>
  writeBeside(path, content, owner, (made) =>
    link(made, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    }),
  );

/** Renames a file over another one, on disk. */
export async function moveFile(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncFolder(dirname(to));
}

/** A new name survives a power cut only when its folder is on disk too. Windows does not open folders. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
