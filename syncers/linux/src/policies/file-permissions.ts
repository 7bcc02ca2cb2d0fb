import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { ReportedError, report, verbatim } from '@muster/syncer-core';
import { Passwd } from '../host/passwd.ts';
import type { PolicyModule } from './module.ts';

interface Entry {
  path: string;
  owner: string;
  group: string;
  mode: string;
}

/** Files that every user must be able to read, or nobody could log in. */
const needed =
  /^\/($|(etc|usr|bin|sbin|lib\d*|var|home|dev|tmp|run|usr\/(bin|sbin|lib\d*))$|etc\/(passwd|group|nsswitch\.conf|profile|ld\.so\.cache|pam\.d)$)/;

export const filePermissions: PolicyModule<{ files?: Entry[] }> = {
  type: 'file-permissions',
  missing: () => null,
  files: () => [],

  async guard({ files = [] }) {
    const passwd = await Passwd.read();
    for (const { path, owner, group, mode } of files) {
      const found = await lstat(path).catch(() => null);
      if (!found) throw new ReportedError(report('REPORT_NO_FILE', { path }));
      if (found.isSymbolicLink()) throw new ReportedError(report('REPORT_FILE_IS_LINK', { path }));
      if (!passwd.named(owner)) throw new ReportedError(report('REPORT_NO_ACCOUNT', { name: owner }));
      if (!passwd.group(group)) throw new ReportedError(report('REPORT_NO_GROUP', { name: group }));
      const others = Number.parseInt(mode, 8) & 0o7;
      const least = found.isDirectory() ? 0o5 : 0o4;
      if (needed.test(path) && ((others & least) !== least || owner !== 'root'))
        throw new ReportedError(report('REPORT_FILE_NEEDED', { path }));
    }
  },

  async before({ files = [] }) {
    const found = await Promise.all(
      files.map(async ({ path }) => [path, await permissionsOf(path)] as const),
    );
    return Object.fromEntries(found);
  },

  async change({ files = [] }) {
    const passwd = await Passwd.read();
    for (const { path, owner, group, mode } of files) {
      const uid = passwd.named(owner)?.uid as number;
      const gid = passwd.group(group)?.gid as number;
      await set(path, uid, gid, Number.parseInt(mode, 8));
    }
  },

  async restore(before) {
    for (const [path, text] of Object.entries(before)) {
      const [uid = 0, gid = 0, mode = '0'] = text.split(':');
      await set(path, Number(uid), Number(gid), Number.parseInt(String(mode), 8)).catch(() => {});
    }
  },

  async drift({ files = [] }) {
    const passwd = await Passwd.read();
    const differing: string[] = [];
    for (const { path, owner, group, mode } of files) {
      const wanted = `${passwd.named(owner)?.uid}:${passwd.group(group)?.gid}:${Number.parseInt(mode, 8).toString(8)}`;
      if ((await permissionsOf(path).catch(() => null)) !== wanted) differing.push(path);
    }
    return differing.length > 0 ? verbatim(differing.join(', ')) : null;
  },
};

async function permissionsOf(path: string): Promise<string> {
  const { uid, gid, mode } = await lstat(path);
  return `${uid}:${gid}:${(mode & 0o7777).toString(8)}`;
}

/** Works on an open file, so that nobody can replace it by a link meanwhile. Owner first: changing it clears mode bits. */
async function set(path: string, uid: number, gid: number, mode: number): Promise<void> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    await file.chown(uid, gid);
    await file.chmod(mode);
  } finally {
    await file.close();
  }
}
