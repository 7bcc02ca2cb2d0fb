import { readdir } from 'node:fs/promises';
import { ReportedError, report } from '@muster/syncer-core';
import { contentOf } from '../host/files.ts';
import { Passwd } from '../host/passwd.ts';
import { run } from '../host/run.ts';
import { checkDropIn, hasSshd, reloadSshd } from '../host/ssh.ts';
import type { ManagedFile, PolicyModule } from './module.ts';

interface Settings {
  rootLogin?: string;
  passwordAuthentication?: boolean;
  ciphers?: string[];
  maxAuthTries?: number;
  banner?: string;
}

// sshd applies the first value that it reads, so this name sorts before files of others.
const dropIn = '/etc/ssh/sshd_config.d/05-muster-policy.conf';
const bannerFile = '/etc/ssh/muster-banner';
const yes = (value: boolean) => (value ? 'yes' : 'no');

export const sshServer: PolicyModule<Settings> = {
  type: 'ssh-server',
  missing: () => (hasSshd() ? null : report('REPORT_NOT_INSTALLED', { name: 'OpenSSH server' })),

  async guard({ passwordAuthentication, rootLogin }) {
    if (passwordAuthentication !== false || (await hasKeys(rootLogin !== 'no'))) return;
    throw new ReportedError(report('REPORT_NO_SSH_KEYS'));
  },

  files({ rootLogin, passwordAuthentication, ciphers, maxAuthTries, banner }) {
    const lines = [
      '# Managed by Muster: changes made here are reverted.',
      rootLogin && `PermitRootLogin ${rootLogin}`,
      passwordAuthentication !== undefined && `PasswordAuthentication ${yes(passwordAuthentication)}`,
      passwordAuthentication !== undefined && `KbdInteractiveAuthentication ${yes(passwordAuthentication)}`,
      ciphers && `Ciphers ${ciphers.join(',')}`,
      maxAuthTries && `MaxAuthTries ${maxAuthTries}`,
      banner && `Banner ${bannerFile}`,
    ].filter((line) => typeof line === 'string');
    const content = `${lines.join('\n')}\n`;
    const files: ManagedFile[] = [{ path: dropIn, content, check: (next) => checkDropIn(dropIn, next) }];
    return banner ? [{ path: bannerFile, content: `${banner}\n` }, ...files] : files;
  },

  check: () => run('sshd', ['-t']),
  activate: reloadSshd,
};

/** Whether anybody can log in with a key. */
async function hasKeys(isRootLetIn: boolean): Promise<boolean> {
  const names = await readdir('/etc/ssh/muster').catch(() => []);
  const ours = names.map((name) => `/etc/ssh/muster/${name}`);
  const { accounts } = await Passwd.read();
  const theirs = accounts
    .filter(({ uid, shell }) => (uid === 0 ? isRootLetIn : !/\/(nologin|false)$/.test(shell)))
    .map(({ home }) => `${home}/.ssh/authorized_keys`);
  for (const file of [...ours, ...theirs]) {
    const content = await contentOf(file).catch(() => null);
    if (content && /^[^#\s]/m.test(content)) return true;
  }
  return false;
}
