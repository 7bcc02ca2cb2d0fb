import { ensureFile, isUnchanged } from './files.ts';
import { run } from './run.ts';

/** sudo skips files with a dot in their name; an id has none. */
const fileOf = (user: string): string => `/etc/sudoers.d/muster-${user}`;

/** sudo reads no file that others could write. */
const mode = 0o440;

type Sudoer = { name: string; uid: number } | null;

const contentFor = (account: Sudoer): string | null =>
  account === null
    ? null
    : `# ${account.name}, kept by Muster: what is changed here is changed back.\n#${account.uid} ALL=(ALL:ALL) NOPASSWD: ALL\n`;

/**
 * Lets an account become root, or no longer. The file is looked at by visudo before it takes effect, as one that is
 * wrong would end sudo for everybody.
 */
export const ensureSudo = (user: string, account: Sudoer): Promise<boolean> =>
  ensureFile(fileOf(user), contentFor(account), {
    mode,
    check: (file) => run('visudo', ['-c', '-q', '-f', file]),
  });

export const sudoDiffers = async (user: string, account: Sudoer): Promise<boolean> =>
  !(await isUnchanged(fileOf(user), contentFor(account), mode));
