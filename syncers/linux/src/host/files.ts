import { lstat, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export interface FileOptions {
  mode?: number;
  /** Checks the new content before it takes effect. Throws if it is invalid. */
  check?: (file: string) => Promise<unknown>;
}

/** Readable for everybody. */
const openMode = 0o644;

/** The content of a file; null if it does not exist. */
export async function contentOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Replaces a file atomically: readers see the old or the new content, also if the agent is killed meanwhile. The temporary
 * file starts with a dot, since programs that read all files of a folder skip such names.
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

/** Removes temporary files in a folder that a killed agent left behind. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) if (/^\..+\.muster$/.test(name)) await rm(join(folder, name), { force: true });
}

export interface FoundFile {
  content: string;
  mode: number;
}

/** Null if the file does not exist. */
export async function fileAt(file: string): Promise<FoundFile | null> {
  const content = await contentOf(file);
  return content === null ? null : { content, mode: (await lstat(file)).mode & 0o7777 };
}

/** Whether a file has the expected content, owner and mode, so that only root could have changed it. */
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

/** Writes a file, or removes it for null. Returns whether anything had to change. */
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
