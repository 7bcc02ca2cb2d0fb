import type { EffectiveLevel } from '@muster/syncer-core';
import type { Config } from './config.ts';
import { removeLeftovers } from './host/files.ts';
import { type LocalAccount, Passwd } from './host/passwd.ts';
import { run, succeeds } from './host/run.ts';
import { endPrivileged, endSessions } from './host/sessions.ts';
import { ensureKeys, hasNoKeys, keysDiffer } from './host/ssh.ts';
import { ensureSudo, sudoDiffers } from './host/sudoers.ts';
import type { AccountRecord, Deprovision, State } from './state.ts';

/** What an account should be. */
export interface Wanted {
  user: string;
  name: string;
  uid: number;
  displayName: string;
  keys: readonly string[];
  /** As crypt(3) knows it; null: none, a key or what PAM knows beside opens the account. */
  passwordHash: string | null;
  standing: EffectiveLevel;
  deprovision: Deprovision;
}

/** The first day of 1970 has passed: PAM and sshd let nobody in, whatever they show. */
const expired = 1;

const noLogin = '/usr/sbin/nologin';

/** No password here is older than what Muster has sent, and PAM would also shut out who comes with a key. */
const noPasswordAging = ['-d', '-1', '-M', '-1'];

/**
 * Makes accounts on this system what they should be. What Muster did not make here is never touched, unless an admin
 * has adopted it. Every step can be repeated, and is where it was interrupted.
 */
export class Accounts {
  private readonly config: Config;
  private readonly state: State;

  constructor(config: Config, state: State) {
    this.config = config;
    this.state = state;
  }

  async prepare(): Promise<void> {
    await removeLeftovers('/etc/sudoers.d');
    await removeLeftovers('/etc/ssh/muster');
    const passwd = await Passwd.read();
    if (!passwd.group(this.config.markerGroup)) await run('groupadd', ['-r', this.config.markerGroup]);
  }

  /** The account of a user as it is here, where it is ours: the state file, the number and the marker group agree. */
  findManaged(passwd: Passwd, held: AccountRecord): LocalAccount | null {
    const found = passwd.numbered(held.uid);
    if (!found || (found.name !== held.name && !passwd.isIn(found.name, this.config.markerGroup)))
      return null;
    if (held.state === 'CREATING') return found.name === held.name ? found : null;
    return passwd.isIn(found.name, this.config.markerGroup) ? found : null;
  }

  /** What is not as it should be, in words; empty where all is. */
  async differences(wanted: Wanted): Promise<string[]> {
    const passwd = await Passwd.read();
    const held = this.state.get(wanted.user);
    const own = held && this.findManaged(passwd, held);
    if (!held || !own) return ['account'];
    const found = this.corrections(passwd, own, wanted).map(({ what }) => what);
    if (await keysDiffer(wanted.name, wanted.keys)) found.push('keys');
    if (await sudoDiffers(wanted.user, this.sudoer(wanted, own.uid))) found.push('sudo');
    return found;
  }

  /** Throws where it cannot be. */
  async provision(wanted: Wanted): Promise<void> {
    const passwd = await Passwd.read();
    const held = this.state.get(wanted.user);
    const own = held && this.findManaged(passwd, held);
    if (held && !own && held.state !== 'CREATING' && passwd.numbered(held.uid)) {
      throw new Error(
        `The account with the number ${held.uid} is not Muster’s any more: it is not in the group ${this.config.markerGroup}`,
      );
    }
    const uid = own?.uid ?? wanted.uid;
    const { user, name, standing, deprovision } = wanted;
    if (own) {
      // Written first: should it be interrupted, it is known that somebody may get in. One that was begun stays so until
      // it is in the marker group: what is neither begun nor marked is not ours.
      await this.state.put({
        user,
        name: own.name,
        uid,
        state: held.state === 'CREATING' ? 'CREATING' : 'ACTIVE',
        standing,
        deprovision,
        deleteAt: null,
      });
      await this.correct(passwd, own, wanted);
    } else {
      await this.create(passwd, wanted);
    }
    if (wanted.passwordHash && own?.password !== wanted.passwordHash)
      await setPassword(name, wanted.passwordHash);
    if (own && own.name !== wanted.name) await ensureKeys(own.name, null);
    await ensureKeys(wanted.name, wanted.keys);
    const sudoer = this.sudoer(wanted, uid);
    if ((await ensureSudo(wanted.user, sudoer)) && !sudoer) await endPrivileged(uid);
    await this.state.put({ user, name, uid, state: 'ACTIVE', standing, deprovision, deleteAt: null });
  }

  /** A level has ended and another is left: what is known of that here is enough. */
  async lowerLevel(held: AccountRecord, level: string | null): Promise<void> {
    const isSudoer = level !== null && this.config.sudoLevels.includes(level);
    if (!isSudoer && (await ensureSudo(held.user, null))) await endPrivileged(held.uid);
    if (held.standing) await this.state.put({ ...held, standing: { ...held.standing, level } });
  }

  /**
   * Ends access at once. First what waits for nobody: no key, no sudo, nothing that runs. The files of accounts may be
   * locked, for as long as somebody edits them; and then, when no password opens it either, what runs once more.
   */
  async deprovision(held: AccountRecord): Promise<void> {
    const { mode, graceMs } = held.deprovision;
    if (mode === 'LEAVE') {
      await this.state.put({ ...held, state: 'LEFT', standing: null });
      return;
    }
    const passwd = await Passwd.read();
    const own = this.findManaged(passwd, held);
    if (!own && held.state === 'CREATING' && (await this.isBeingCreated(held)))
      throw new Error(
        `${held.name} is just being made: an agent before this one was ended in the middle of it`,
      );
    if (!own) {
      // Somebody else has removed it, or never was it ours: what we have put beside it goes, it itself is not touched.
      await ensureSudo(held.user, null);
      if (!passwd.named(held.name)) await ensureKeys(held.name, null);
      await this.state.remove(held.user);
      return;
    }
    await this.revokeNow([held], passwd);
    const isShut = own.expires === expired && own.password?.startsWith('!');
    const isInOthers = passwd.groupsOf(own.name).some((group) => group !== this.config.markerGroup);
    const args = [
      ...(isShut ? [] : ['-L', '-e', '1']),
      ...(isInOthers ? ['-G', this.config.markerGroup] : []),
      ...(mode === 'DISABLE' && own.shell !== noLogin ? ['-s', noLogin] : []),
    ];
    if (args.length > 0) {
      await run('usermod', [...args, own.name]);
      // Who has come in meanwhile, with a password.
      await endSessions([own.uid]);
    }
    const deleteAt =
      mode === 'DELETE' ? (held.deleteAt ?? new Date(Date.now() + graceMs).toISOString()) : null;
    if (deleteAt && new Date(deleteAt) <= new Date()) return this.delete(own, held);
    const state = mode === 'DISABLE' ? 'DISABLED' : 'LOCKED';
    await this.state.put({ ...held, name: own.name, state, standing: null, deleteAt });
  }

  /** Takes away what needs no lock, of many accounts at once: keys, sudo and running processes. */
  async revokeNow(all: readonly AccountRecord[], known?: Passwd): Promise<void> {
    const passwd = known ?? (await Passwd.read());
    const uids: number[] = [];
    for (const held of all) {
      const own = held.deprovision.mode === 'LEAVE' ? null : this.findManaged(passwd, held);
      if (!own) continue;
      await ensureKeys(own.name, null);
      await ensureSudo(held.user, null);
      uids.push(own.uid);
    }
    if (uids.length > 0) await endSessions(uids);
  }

  /** A useradd that was begun outlives the agent that has begun it. */
  private async isBeingCreated({ name }: AccountRecord): Promise<boolean> {
    return succeeds('pgrep', ['-f', `^useradd .* ${name}$`]);
  }

  /** Whether nobody gets in any more; drift is what somebody has undone here. */
  async isEnded(held: AccountRecord): Promise<boolean> {
    if (held.state === 'LEFT') return true;
    if (held.state === 'ACTIVE' || held.state === 'CREATING') return false;
    if (held.deleteAt && new Date(held.deleteAt) <= new Date()) return false;
    const own = this.findManaged(await Passwd.read(), held);
    if (!own) return false;
    if (own.expires !== expired || !own.password?.startsWith('!')) return false;
    return (await hasNoKeys(own.name)) && !(await sudoDiffers(held.user, null));
  }

  /** An admin has said whose it is. Its number stays; what let others in does not. */
  async adopt(name: string, user: string): Promise<void> {
    const passwd = await Passwd.read();
    const account = passwd.named(name);
    if (!account) throw new Error(`There is no account ${name} any more`);
    if (account.uid === 0 || account.uid < 1000)
      throw new Error(`${name} is an account of the system itself, not of a person`);
    await this.state.put({
      user,
      name,
      uid: account.uid,
      state: 'CREATING',
      standing: null,
      deprovision: { mode: 'LOCK', graceMs: 0 },
      deleteAt: null,
    });
  }

  private async create(passwd: Passwd, wanted: Wanted): Promise<void> {
    const { name, uid, user, displayName } = wanted;
    assertName(name);
    if (passwd.named(name)) {
      throw new DisputedAccountError(
        `There is an account ${name} here that Muster has not made. An admin can adopt it, or rename one of the two`,
      );
    }
    const taken = passwd.numbered(uid);
    if (taken) throw new Error(`The number ${uid} belongs to ${taken.name} here`);
    const group = passwd.group(name);
    if (group && group.gid !== uid) throw new Error(`There is a group ${name} here that Muster has not made`);
    const { standing, deprovision } = wanted;
    await this.state.put({ user, name, uid, state: 'CREATING', standing, deprovision, deleteAt: null });
    if (!group) await run('groupadd', ['-g', String(uid), name]);
    const home = this.config.home.replace('{username}', name);
    const { shell, markerGroup } = this.config;
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
    // No password opens it: neither one that somebody sets, nor an empty one; a key, or what PAM knows beside, does.
    const rest = ['-m', '-d', home, '-s', shell, '-c', commentOf(displayName), '-G', markerGroup, '-p', '*'];
    await run('useradd', [...numbers, ...rest, name]);
  }

  private sudoer({ name, standing }: Wanted, uid: number): { name: string; uid: number } | null {
    const { level } = standing;
    return level !== null && this.config.sudoLevels.includes(level) ? { name, uid } : null;
  }

  /** What differs, and how it is made right. */
  private corrections(passwd: Passwd, own: LocalAccount, wanted: Wanted): { what: string; args: string[] }[] {
    const { markerGroup, privilegedGroups, shell } = this.config;
    const groups = passwd.groupsOf(own.name);
    const kept = new Set([...groups.filter((group) => !privilegedGroups.includes(group)), markerGroup]);
    const isSame = kept.size === groups.length && groups.every((group) => kept.has(group));
    const comment = commentOf(wanted.displayName);
    return [
      ...(isSame ? [] : [{ what: 'groups', args: ['-G', [...kept].join(',')] }]),
      ...(own.password === (wanted.passwordHash ?? '*')
        ? []
        : [{ what: 'password', args: wanted.passwordHash ? [] : ['-p', '*'] }]),
      ...(own.expires === null ? [] : [{ what: 'expiry', args: ['-e', ''] }]),
      ...(own.ages ? [{ what: 'password age', args: [] }] : []),
      ...(own.shell === noLogin ? [{ what: 'shell', args: ['-s', shell] }] : []),
      ...(own.comment === comment ? [] : [{ what: 'name', args: ['-c', comment] }]),
      ...(own.name === wanted.name ? [] : [{ what: 'username', args: ['-l', wanted.name] }]),
    ];
  }

  private async correct(passwd: Passwd, own: LocalAccount, wanted: Wanted): Promise<void> {
    const corrections = this.corrections(passwd, own, wanted);
    if (corrections.length === 0) return;
    if (own.name !== wanted.name) {
      assertName(wanted.name);
      if (passwd.named(wanted.name))
        throw new DisputedAccountError(
          `${own.name} is to be called ${wanted.name}, and there is such an account here`,
        );
    }
    const args = corrections.flatMap((correction) => correction.args);
    if (args.length > 0) await run('usermod', [...args, own.name]);
    if (own.ages) await run('chage', [...noPasswordAging, wanted.name]);
  }

  private async delete(own: LocalAccount, held: AccountRecord): Promise<void> {
    await run('userdel', ['-r', own.name]).catch((error: { code?: number }) => {
      // 12: the home could not be removed, as it is somebody else’s or gone; the account is.
      if (error.code !== 12) throw error;
    });
    const passwd = await Passwd.read();
    if (passwd.group(own.name)?.gid === own.gid) await run('groupdel', [own.name]);
    await this.state.remove(held.user);
  }
}

/** The name that somebody should have is that of an account which is not Muster's. */
export class DisputedAccountError extends Error {}

/** As useradd(8) of Debian takes it, and no more: a name is also a part of paths. */
function assertName(name: string): void {
  if (/^[a-z_][a-z0-9_.-]{0,31}$/.test(name)) return;
  throw new Error(`${name} cannot name an account here: up to 32 of a-z 0-9 _ . - beginning with a letter`);
}

/** Not as an argument of usermod: everybody on the system can see those. */
async function setPassword(name: string, hash: string): Promise<void> {
  if (!/^\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}$/.test(hash))
    throw new Error('What was sent as the hash of a password is none of bcrypt');
  await run('chpasswd', ['-e'], `${name}:${hash}\n`);
}

/** What passwd(5) can hold; commas divide it further. */
const commentOf = (name: string): string => name.replace(/[:,\n\r=]/g, ' ').slice(0, 100);
