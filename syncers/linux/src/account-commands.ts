import { type EffectiveLevel, type Report, ReportedError, report } from '@muster/syncer-core';
import type { Config } from './config.ts';
import type { LocalAccount, Passwd } from './host/passwd.ts';
import { run } from './host/run.ts';
import type { Deprovision } from './state.ts';

/** What an account should be. */
export interface Wanted {
  user: string;
  name: string;
  uid: number;
  displayName: string;
  keys: readonly string[];
  /** The hash for crypt(3). Null if the account has none: then a key, or another PAM module, lets the user in. */
  passwordHash: string | null;
  access: EffectiveLevel;
  deprovision: Deprovision;
}

/** An expiry date of 2 January 1970: PAM and sshd refuse the account, whichever credential is presented. */
export const expired = 1;

export const noLogin = '/usr/sbin/nologin';

/** Disables password ageing: Muster decides when a password is too old, and PAM would refuse key logins, too. */
const noPasswordAging = ['-d', '-1', '-M', '-1'];

/** Throws if the name, the number or the group of an account that is to be created belongs to somebody else. */
export function assertFree(passwd: Passwd, { name, uid }: Wanted): void {
  assertName(name);
  if (passwd.named(name)) {
    throw new ReportedError(report('REPORT_ACCOUNT_DISPUTED', { name }));
  }
  const taken = passwd.numbered(uid);
  if (taken) throw new ReportedError(report('REPORT_NUMBER_TAKEN', { uid: String(uid), name: taken.name }));
  const group = passwd.group(name);
  if (group && group.gid !== uid) throw new ReportedError(report('REPORT_GROUP_FOREIGN', { name }));
}

export async function addAccount(
  { home: homes, shell, markerGroup }: Config,
  passwd: Passwd,
  { name, uid, displayName }: Wanted,
): Promise<void> {
  if (!passwd.group(name)) await run('groupadd', ['-g', String(uid), name]);
  const home = homes.replace('{username}', name);
  const numbers = [
    '-u',
    String(uid),
    '-g',
    String(uid),
    '-K',
    `UID_MAX=${uid + 1}`,
    '-K',
    'PASS_MAX_DAYS=-1',
  ];
  // The password `*` can never match, so only a key or another PAM module lets the user in.
  const rest = ['-m', '-d', home, '-s', shell, '-c', commentOf(displayName), '-G', markerGroup, '-p', '*'];
  await run('useradd', [...numbers, ...rest, name]);
}

/** The differences, each with the usermod arguments that correct it. */
export function corrections(
  { markerGroup, privilegedGroups, shell }: Config,
  passwd: Passwd,
  own: LocalAccount,
  wanted: Wanted,
): { what: Report; args: string[] }[] {
  const groups = passwd.groupsOf(own.name);
  const kept = new Set([...groups.filter((group) => !privilegedGroups.includes(group)), markerGroup]);
  const isSame = kept.size === groups.length && groups.every((group) => kept.has(group));
  const comment = commentOf(wanted.displayName);
  return [
    ...(isSame ? [] : [{ what: report('REPORT_DIFFERS_GROUPS'), args: ['-G', [...kept].join(',')] }]),
    ...(own.password === (wanted.passwordHash ?? '*')
      ? []
      : [{ what: report('REPORT_DIFFERS_PASSWORD'), args: wanted.passwordHash ? [] : ['-p', '*'] }]),
    ...(own.expires === null ? [] : [{ what: report('REPORT_DIFFERS_EXPIRY'), args: ['-e', ''] }]),
    ...(own.ages ? [{ what: report('REPORT_DIFFERS_PASSWORD_AGE'), args: [] }] : []),
    ...(own.shell === noLogin ? [{ what: report('REPORT_DIFFERS_SHELL'), args: ['-s', shell] }] : []),
    ...(own.comment === comment ? [] : [{ what: report('REPORT_DIFFERS_NAME'), args: ['-c', comment] }]),
    ...(own.name === wanted.name
      ? []
      : [{ what: report('REPORT_DIFFERS_USERNAME'), args: ['-l', wanted.name] }]),
  ];
}

export async function correctAccount(
  config: Config,
  passwd: Passwd,
  own: LocalAccount,
  wanted: Wanted,
): Promise<void> {
  const all = corrections(config, passwd, own, wanted);
  if (all.length === 0) return;
  if (own.name !== wanted.name) {
    assertName(wanted.name);
    if (passwd.named(wanted.name))
      throw new ReportedError(report('REPORT_ACCOUNT_NAME_TAKEN', { name: own.name, wanted: wanted.name }));
  }
  const args = all.flatMap((correction) => correction.args);
  if (args.length > 0) await run('usermod', [...args, own.name]);
  if (own.ages) await run('chage', [...noPasswordAging, wanted.name]);
}

/** Allows only what useradd(8) of Debian allows, since a name is also part of paths. */
function assertName(name: string): void {
  if (/^[a-z_][a-z0-9_.-]{0,31}$/.test(name)) return;
  throw new ReportedError(report('REPORT_ACCOUNT_NAME', { name }));
}

/** Sends the hash by standard input: everybody on the system can read the arguments of usermod. */
export async function setPassword(name: string, hash: string): Promise<void> {
  if (!/^\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}$/.test(hash)) throw new ReportedError(report('REPORT_HASH_FORM'));
  await run('chpasswd', ['-e'], `${name}:${hash}\n`);
}

/** Replaces what the comment field of passwd(5) cannot hold. Commas would divide it into further fields. */
const commentOf = (name: string): string => name.replace(/[:,\n\r=]/g, ' ').slice(0, 100);
