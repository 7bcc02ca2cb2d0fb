import { existsSync } from 'node:fs';
import { report } from '@muster/syncer-core';
import { run } from '../host/run.ts';
import type { ManagedFile, PolicyModule } from './module.ts';

export const sessionTimeout: PolicyModule<{ idleSeconds?: number }> = {
  type: 'session-timeout',
  missing: () => null,
  files: ({ idleSeconds = 0 }) => [
    {
      path: '/etc/profile.d/zz-muster-timeout.sh',
      // Every shell reads this file. A shell that does not know TMOUT ignores it.
      content: `# Managed by Muster: changes made here are reverted.\nTMOUT=${idleSeconds}\nreadonly TMOUT 2>/dev/null\nexport TMOUT\n`,
    },
  ],
};

interface Sudo {
  usePty?: boolean;
  timestampMinutes?: number;
  passwordTries?: number;
  logFile?: string;
}

export const sudo: PolicyModule<Sudo> = {
  type: 'sudo',
  missing: () => (existsSync('/usr/sbin/visudo') ? null : report('REPORT_NOT_INSTALLED', { name: 'sudo' })),
  files({ usePty, timestampMinutes, passwordTries, logFile }) {
    const lines = [
      '# Managed by Muster: changes made here are reverted.',
      usePty !== undefined && `Defaults ${usePty ? '' : '!'}use_pty`,
      timestampMinutes !== undefined && `Defaults timestamp_timeout=${timestampMinutes}`,
      passwordTries !== undefined && `Defaults passwd_tries=${passwordTries}`,
      logFile && `Defaults logfile="${logFile}"`,
    ].filter((line) => typeof line === 'string');
    return [
      {
        // sudo applies the last value, so this name sorts after files of others.
        path: '/etc/sudoers.d/zz-muster-policy',
        content: `${lines.join('\n')}\n`,
        mode: 0o440,
        check: (file) => run('visudo', ['-c', '-q', '-f', file]),
      },
    ];
  },
  // If the existing sudo configuration is invalid, nothing is added to it.
  guard: () => run('visudo', ['-c', '-q']),
  check: () => run('visudo', ['-c', '-q']),
};

export const loginBanner: PolicyModule<{ before?: string; after?: string }> = {
  type: 'login-banner',
  missing: () => null,
  files({ before, after }) {
    const files: ManagedFile[] = [];
    // getty(8) interprets backslashes.
    if (before !== undefined)
      files.push({ path: '/etc/issue', content: `${before.replaceAll('\\', '\\\\')}\n` });
    if (before !== undefined) files.push({ path: '/etc/issue.net', content: `${before}\n` });
    if (after !== undefined) files.push({ path: '/etc/motd', content: `${after}\n` });
    return files;
  },
};
