import { ensureFile, isUnchanged } from './files.ts';
import { run } from './run.ts';

/** sudo ignores files with a dot in their name. Ids contain none. */
const fileOf = (user: string): string => `/etc/sudoers.d/muster-${user}`;

/** sudo refuses files that others can write. */
const mode = 0o440;

type Sudoer = { name: string; uid: number } | null;

const contentFor = (account: Sudoer): string | null =>
  account === null
    ? null
    : `# ${account.name}, kept by Muster: what is changed here is changed back.\n#${account.uid} ALL=(ALL:ALL) NOPASSWD: ALL\n`;

/**
 * Allows or forbids an account to become root. visudo checks the file before it takes effect, since an invalid one would
 * disable sudo for everybody.
 */
export const ensureSudo = (user: string, account: Sudoer): Promise<boolean> =>
  ensureFile(fileOf(user), contentFor(account), {
    mode,
    check: (file) => run('visudo', ['-c', '-q', '-f', file]),
  });

export const sudoDiffers = async (user: string, account: Sudoer): Promise<boolean> =>
  !(await isUnchanged(fileOf(user), contentFor(account), mode));
