import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ReportedError, report } from '@muster/syncer-core';
import { contentOf, ensureFile, isUnchanged } from './files.ts';
import { run, succeeds } from './run.ts';

const folder = '/etc/ssh/muster';
const dropIn = '/etc/ssh/sshd_config.d/10-muster-accounts.conf';

const includesDropIns = /^\s*Include\s+\/etc\/ssh\/sshd_config\.d\/\*\.conf.*$/im;

const fileOf = (name: string): string => `${folder}/${name}`;

const contentFor = (keys: readonly string[] | null): string | null =>
  keys === null ? null : keys.map((key) => `${key}\n`).join('');

/** Writes the public keys of an account into a folder that only root can change. Null removes them all. */
export const ensureKeys = (name: string, keys: readonly string[] | null): Promise<boolean> =>
  ensureFile(fileOf(name), contentFor(keys));

export const keysDiffer = async (name: string, keys: readonly string[]): Promise<boolean> =>
  !(await isUnchanged(fileOf(name), contentFor(keys)));

export const hasNoKeys = async (name: string): Promise<boolean> => (await contentOf(fileOf(name))) === null;

/**
 * Makes sshd read the keys of Muster's accounts from that folder only: a key that users add in their home would outlive their
 * access. Other accounts are not affected.
 */
export async function prepareSsh(markerGroup: string): Promise<void> {
  if (!hasSshd()) return;
  const content = `# Managed by Muster.\nMatch Group ${markerGroup}\n  AuthorizedKeysFile ${folder}/%u\n  AuthorizedKeysCommand none\nMatch all\n`;
  if ((await contentOf(dropIn)) === content) return;
  const main = (await contentOf('/etc/ssh/sshd_config')) ?? '';
  if (!includesDropIns.test(main)) throw new ReportedError(report('REPORT_NO_DROP_INS'));
  await ensureFile(dropIn, content, { check: (next) => checkDropIn(dropIn, next) });
  await reloadSshd();
}

/**
 * Checks a drop-in together with everything else that sshd reads, in the same order, before it takes effect. The real file is
 * not touched meanwhile, so a restart of sshd or a killed agent does no harm.
 */
export async function checkDropIn(dropIn: string, candidate: string): Promise<void> {
  const folder = dirname(dropIn);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.conf') && !name.startsWith('.'));
  const all = [...new Set([...names, basename(dropIn)])].sort();
  const includes = all.map((name) => `Include ${name === basename(dropIn) ? candidate : join(folder, name)}`);
  const main = (await contentOf('/etc/ssh/sshd_config')) ?? '';
  const whole = main.replace(includesDropIns, () => includes.join('\n'));
  const place = await mkdtemp(join(tmpdir(), 'muster-sshd-'));
  try {
    const file = join(place, 'sshd_config');
    await writeFile(file, whole, { mode: 0o600 });
    await run('sshd', ['-t', '-f', file]);
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

export const hasSshd = (): boolean => existsSync('/usr/sbin/sshd');

/** Open sessions continue; new logins use the new configuration. */
export async function reloadSshd(): Promise<void> {
  if (existsSync('/run/systemd/system')) {
    if ((await succeeds('systemctl', ['reload', 'ssh'])) || (await succeeds('systemctl', ['reload', 'sshd'])))
      return;
  }
  const pid = Number(await contentOf('/run/sshd.pid'));
  if (pid > 0) process.kill(pid, 'SIGHUP');
}
