import { existsSync, globSync } from 'node:fs';
import { report, verbatim } from '@muster/syncer-core';
import { contentOf, replaceFile } from '../host/files.ts';
import { run } from '../host/run.ts';
import type { PolicyModule } from './module.ts';

const hasPam = (name: string): boolean =>
  globSync(`/usr/lib/*/security/${name}.so`).length + globSync(`/lib*/security/${name}.so`).length > 0;

interface Quality {
  minimumLength?: number;
  minimumClasses?: number;
  maximumDays?: number;
  minimumDays?: number;
  warnDays?: number;
}

const loginDefs = '/etc/login.defs';

const daysOf = ({ maximumDays, minimumDays, warnDays }: Quality): [string, number | undefined][] => [
  ['PASS_MAX_DAYS', maximumDays],
  ['PASS_MIN_DAYS', minimumDays],
  ['PASS_WARN_AGE', warnDays],
];

export const passwordQuality: PolicyModule<Quality> = {
  type: 'password-quality',
  missing: () => (hasPam('pam_pwquality') ? null : report('REPORT_NO_PWQUALITY')),

  async files(settings) {
    const { minimumLength, minimumClasses } = settings;
    const lines = [
      '# Managed by Muster: changes made here are reverted.',
      minimumLength !== undefined && `minlen = ${minimumLength}`,
      minimumClasses !== undefined && `minclass = ${minimumClasses}`,
    ].filter((line) => typeof line === 'string');
    return [{ path: '/etc/security/pwquality.conf.d/50-muster.conf', content: `${lines.join('\n')}\n` }];
  },

  async before(settings) {
    const text = (await contentOf(loginDefs)) ?? '';
    return Object.fromEntries(
      daysOf(settings)
        .filter(([, days]) => days !== undefined)
        .map(([name]) => [name, valueIn(text, name) ?? '']),
    );
  },

  async change(settings) {
    let text = (await contentOf(loginDefs)) ?? '';
    for (const [name, days] of daysOf(settings))
      if (days !== undefined) text = withValue(text, name, String(days));
    await keep(text);
  },

  async restore(before) {
    let text = (await contentOf(loginDefs)) ?? '';
    for (const [name, value] of Object.entries(before)) text = withValue(text, name, value);
    await keep(text);
  },

  async drift(settings) {
    const text = (await contentOf(loginDefs)) ?? '';
    const differing = daysOf(settings).filter(
      ([name, days]) => days !== undefined && valueIn(text, name) !== String(days),
    );
    const names = differing.map(([name]) => name);
    return names.length > 0 ? verbatim(`${loginDefs}: ${names.join(', ')}`) : null;
  },
};

async function keep(text: string): Promise<void> {
  if ((await contentOf(loginDefs)) !== text) await replaceFile(loginDefs, text);
}

const valueIn = (text: string, name: string): string | null =>
  new RegExp(`^[ \\t]*${name}[ \\t]+(\\S+)`, 'm').exec(text)?.[1] ?? null;

/** Changes one value in a configuration file; an empty value removes its line. Other lines stay as they are. */
function withValue(text: string, name: string, value: string): string {
  const line = new RegExp(`^[ \\t]*${name}[ \\t]+.*$\\n?`, 'm');
  const next = value === '' ? '' : `${name}\t${value}\n`;
  if (line.test(text)) return text.replace(line, next);
  return next === '' ? text : `${text.replace(/\n*$/, '\n')}${next}`;
}

interface Lockout {
  attempts?: number;
  unlockSeconds?: number;
  windowSeconds?: number;
}

const profiles = {
  '/usr/share/pam-configs/muster-faillock': `Name: Muster: lock accounts that somebody guesses the password of
Default: no
Priority: 0
Auth-Type: Primary
Auth:
\t[default=die] pam_faillock.so authfail
`,
  '/usr/share/pam-configs/muster-faillock-count': `Name: Muster: count failed logins
Default: no
Priority: 1024
Auth-Type: Primary
Auth:
\trequisite pam_faillock.so preauth
Account-Type: Primary
Account:
\trequired pam_faillock.so
`,
};

export const accountLockout: PolicyModule<Lockout> = {
  type: 'account-lockout',
  missing: () => {
    if (!hasPam('pam_faillock')) return report('REPORT_NOT_INSTALLED', { name: 'pam_faillock' });
    return existsSync('/usr/sbin/pam-auth-update')
      ? null
      : report('REPORT_NOT_INSTALLED', { name: 'pam-auth-update' });
  },

  files({ attempts, unlockSeconds, windowSeconds }) {
    const lines = [
      '# Managed by Muster: changes made here are reverted.',
      attempts !== undefined && `deny = ${attempts}`,
      unlockSeconds !== undefined && `unlock_time = ${unlockSeconds}`,
      windowSeconds !== undefined && `fail_interval = ${windowSeconds}`,
    ].filter((line) => typeof line === 'string');
    return [
      ...Object.entries(profiles).map(([path, content]) => ({ path, content })),
      { path: '/etc/security/faillock.conf', content: `${lines.join('\n')}\n` },
    ];
  },

  activate: (settings) =>
    run('pam-auth-update', [
      '--package',
      settings ? '--enable' : '--remove',
      'muster-faillock',
      'muster-faillock-count',
    ]),

  async drift() {
    const text = (await contentOf('/etc/pam.d/common-auth')) ?? '';
    return /pam_faillock\.so\s+authfail/.test(text) ? null : report('REPORT_DRIFT_COMMON_AUTH');
  },
};
