import { lstat, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export interface FileOptions {
  mode?: number;
  /** Looks at the new content before it takes effect, and throws where it must not. */
  check?: (file: string) => Promise<unknown>;
}

/** Everybody reads it. */
const openMode = 0o644;

/** The content of a file; null where there is none. */
export async function contentOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Replaces a file as a whole: whoever reads it, and whenever this is killed, there is the old or the new content. The
 * name of the new one begins with a dot until then: programs that read whole folders skip those.
 */
export async function replaceFile(
  file: string,
  content: string,
  { mode = openMode, check }: FileOptions = {},
) {
  const next = join(dirname(file), `.${basename(file)}.muster`);
  await mkdir(dirname(file), { recursive: true, mode: 0o755 });
  const handle = await open(next, 'w', mode);
  try {
    await handle.chmod(mode);
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    await check?.(next);
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
  await rename(next, file);
}

/** Removes what a replacement has left in a folder that was killed in the middle. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) if (/^\..+\.muster$/.test(name)) await rm(join(folder, name), { force: true });
}

/** A file as it was found. */
export interface FoundFile {
  content: string;
  mode: number;
}

/** Null where there is none. */
export async function fileAt(file: string): Promise<FoundFile | null> {
  const content = await contentOf(file);
  return content === null ? null : { content, mode: (await lstat(file)).mode & 0o7777 };
}

/** Whether a file is what it should be, and only root could have changed it. */
export async function isUnchanged(
  file: string,
  content: string | null,
  mode: number = openMode,
): Promise<boolean> {
  if ((await contentOf(file)) !== content) return false;
  if (content === null) return true;
  const found = await lstat(file);
  return found.isFile() && found.uid === 0 && (found.mode & 0o7777) === mode;
}

/** Makes a file what it should be; null: gone. Says whether anything had to be done. */
export async function ensureFile(
  file: string,
  content: string | null,
  options?: FileOptions,
): Promise<boolean> {
  if (await isUnchanged(file, content, options?.mode)) return false;
  if (content === null) await rm(file, { force: true });
  else await replaceFile(file, content, options);
  return true;
}
