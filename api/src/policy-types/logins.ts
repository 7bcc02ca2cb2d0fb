import { number, Platform, PolicyMerge, type PolicyTypeDefinition, text, toggle } from './setting.ts';

const { LINUX, MACOS, WINDOWS } = Platform;

export const sshServer: PolicyTypeDefinition = {
  id: 'ssh-server',
  title: 'SSH server',
  description: 'How people log in over SSH: sshd_config(5).',
  platforms: [LINUX],
  settings: {
    rootLogin: {
      title: 'Login of root',
      description: 'PermitRootLogin.',
      schema: { enum: ['no', 'prohibit-password', 'yes'] },
      merge: PolicyMerge.STRICTEST,
      strictest: ['no', 'prohibit-password', 'yes'],
    },
    passwordAuthentication: toggle(
      false,
      'Login with a password',
      'PasswordAuthentication and KbdInteractiveAuthentication.',
    ),
    ciphers: {
      title: 'Ciphers',
      description:
        'Ciphers, the preferred first. Only ciphers that the system’s sshd knows are accepted there.',
      schema: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-Za-z0-9@.-]{3,64}$' },
        minItems: 1,
        maxItems: 20,
        uniqueItems: true,
      },
      merge: PolicyMerge.PRIORITY,
    },
    maxAuthTries: number(
      PolicyMerge.MINIMUM,
      [1, 10],
      'Attempts',
      'MaxAuthTries: how often somebody may try in one connection.',
    ),
    banner: text('Banner', 'What is shown before the login.'),
  },
};

export const passwordQuality: PolicyTypeDefinition = {
  id: 'password-quality',
  title: 'Password quality and age',
  description: 'The required quality and maximum age of local passwords: pwquality.conf(5), login.defs(5).',
  platforms: [LINUX, MACOS, WINDOWS],
  settings: {
    minimumLength: number(PolicyMerge.MAXIMUM, [6, 128], 'Shortest', 'How many characters at least.'),
    minimumClasses: number(
      PolicyMerge.MAXIMUM,
      [1, 4],
      'Kinds of characters',
      'How many of: small and capital letters, digits, others.',
    ),
    maximumDays: number(PolicyMerge.MINIMUM, [1, 3650], 'Oldest', 'After how many days it must be changed.'),
    minimumDays: number(
      PolicyMerge.MAXIMUM,
      [0, 365],
      'Youngest',
      'How many days before it may be changed again.',
    ),
    warnDays: number(PolicyMerge.MAXIMUM, [0, 90], 'Warning', 'How many days ahead people are told.'),
  },
};

export const accountLockout: PolicyTypeDefinition = {
  id: 'account-lockout',
  title: 'Account lock-out',
  description: 'When an account is locked after failed password attempts: faillock.conf(5).',
  platforms: [LINUX, MACOS, WINDOWS],
  settings: {
    attempts: number(
      PolicyMerge.MINIMUM,
      [3, 50],
      'Failures',
      'After how many failures an account is locked.',
    ),
    unlockSeconds: number(
      PolicyMerge.MAXIMUM,
      [30, 86_400],
      'For how long',
      'After how many seconds it opens again.',
    ),
    windowSeconds: number(
      PolicyMerge.MAXIMUM,
      [60, 86_400],
      'Within',
      'Within how many seconds failures count together.',
    ),
  },
};

export const sessionTimeout: PolicyTypeDefinition = {
  id: 'session-timeout',
  title: 'Idle sessions',
  description: 'When an idle session ends.',
  platforms: [LINUX, MACOS, WINDOWS],
  settings: {
    idleSeconds: number(
      PolicyMerge.MINIMUM,
      [60, 86_400],
      'Idle',
      'After how many seconds without input it ends.',
    ),
  },
};

export const sudo: PolicyTypeDefinition = {
  id: 'sudo',
  title: 'sudo',
  description: 'How people become root: the Defaults of sudoers(5).',
  platforms: [LINUX],
  settings: {
    usePty: toggle(
      true,
      'A terminal of its own',
      'use_pty: what runs cannot outlive or write into the terminal.',
    ),
    timestampMinutes: number(
      PolicyMerge.MINIMUM,
      [0, 60],
      'Remembered',
      'timestamp_timeout: for how many minutes a password counts.',
    ),
    passwordTries: number(PolicyMerge.MINIMUM, [1, 10], 'Attempts', 'passwd_tries.'),
    logFile: {
      title: 'Log',
      description: 'logfile: the file in which every use is logged.',
      schema: { type: 'string', pattern: '^/var/log/[A-Za-z0-9._-]{1,64}$' },
      merge: PolicyMerge.PRIORITY,
    },
  },
};

export const loginBanner: PolicyTypeDefinition = {
  id: 'login-banner',
  title: 'Login banner',
  description: 'The text that is shown before and after logging in to the system: issue(5), motd(5).',
  platforms: [LINUX, MACOS, WINDOWS],
  settings: {
    before: text('Before the login', '/etc/issue and /etc/issue.net.'),
    after: text('After the login', '/etc/motd.'),
  },
};
