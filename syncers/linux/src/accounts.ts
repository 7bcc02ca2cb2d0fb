import { type Report, ReportedError, report } from '@muster/syncer-core';
import {
  addAccount,
  assertFree,
  correctAccount,
  corrections,
  expired,
  noLogin,
  setPassword,
  type Wanted,
} from './account-commands.ts';
import type { Config } from './config.ts';
import { removeLeftovers } from './host/files.ts';
import { type LocalAccount, Passwd } from './host/passwd.ts';
import { run, succeeds } from './host/run.ts';
import { endPrivileged, endSessions } from './host/sessions.ts';
import { ensureKeys, hasNoKeys, keysDiffer } from './host/ssh.ts';
import { ensureSudo, sudoDiffers } from './host/sudoers.ts';
import type { AccountRecord, State } from './state.ts';

/**
 * Changes accounts on this system to what they should be. Accounts that Muster did not create are never touched unless an
 * admin has adopted them. Every step can be repeated and continues where it was interrupted.
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

  /** The account of a user if it is Muster's: the state file, the uid and the marker group must agree. Otherwise null. */
  findManaged(passwd: Passwd, held: AccountRecord): LocalAccount | null {
    const found = passwd.numbered(held.uid);
    if (!found || (found.name !== held.name && !passwd.isIn(found.name, this.config.markerGroup)))
      return null;
    if (held.state === 'CREATING') return found.name === held.name ? found : null;
    return passwd.isIn(found.name, this.config.markerGroup) ? found : null;
  }

  /** The differences from what the account should be, empty if there are none; null if there is no account. */
  async differences(wanted: Wanted): Promise<Report[] | null> {
    const passwd = await Passwd.read();
    const held = this.state.get(wanted.user);
    const own = held && this.findManaged(passwd, held);
    if (!held || !own) return null;
    const found = corrections(this.config, passwd, own, wanted).map(({ what }) => what);
    if (await keysDiffer(wanted.name, wanted.keys)) found.push(report('REPORT_DIFFERS_KEYS'));
    if (await sudoDiffers(wanted.user, this.sudoer(wanted, own.uid)))
      found.push(report('REPORT_DIFFERS_SUDO'));
    return found;
  }

  /** Throws if the account cannot be made so. */
  async provision(wanted: Wanted): Promise<void> {
    const passwd = await Passwd.read();
    const held = this.state.get(wanted.user);
    const own = held && this.findManaged(passwd, held);
    if (held && !own && held.state !== 'CREATING' && passwd.numbered(held.uid)) {
      const { markerGroup: group } = this.config;
      throw new ReportedError(report('REPORT_ACCOUNT_LOST', { uid: String(held.uid), group }));
    }
    const uid = own?.uid ?? wanted.uid;
    const { user, name, access, deprovision } = wanted;
    if (own) {
      // The state is written first, so that an interrupted agent knows that the user may get in. The state stays CREATING until the
      // account is in the marker group: an account that is neither CREATING nor in that group is not Muster's.
      await this.state.put({
        user,
        name: own.name,
        uid,
        state: held.state === 'CREATING' ? 'CREATING' : 'ACTIVE',
        access,
        deprovision,
        deleteAt: null,
      });
      await correctAccount(this.config, passwd, own, wanted);
    } else {
      assertFree(passwd, wanted);
      await this.state.put({ user, name, uid, state: 'CREATING', access, deprovision, deleteAt: null });
      await addAccount(this.config, passwd, wanted);
    }
    if (wanted.passwordHash && own?.password !== wanted.passwordHash)
      await setPassword(name, wanted.passwordHash);
    if (own && own.name !== wanted.name) await ensureKeys(own.name, null);
    await ensureKeys(wanted.name, wanted.keys);
    const sudoer = this.sudoer(wanted, uid);
    if ((await ensureSudo(wanted.user, sudoer)) && !sudoer) await endPrivileged(uid);
    await this.state.put({ user, name, uid, state: 'ACTIVE', access, deprovision, deleteAt: null });
  }

  /** Applies a lower level after a higher one has ended. Needs nothing from Muster. */
  async lowerLevel(held: AccountRecord, level: string | null): Promise<void> {
    const isSudoer = level !== null && this.config.sudoLevels.includes(level);
    if (!isSudoer && (await ensureSudo(held.user, null))) await endPrivileged(held.uid);
    if (held.access) await this.state.put({ ...held, access: { ...held.access, level } });
  }

  /**
   * Ends access at once. What needs no lock comes first: keys, sudo and running processes. usermod may have to wait for
   * a lock on the account files while somebody edits them. After it has locked the password, processes started
   * meanwhile are ended.
   */
  async deprovision(held: AccountRecord): Promise<void> {
    const { mode, graceMs } = held.deprovision;
    if (mode === 'LEAVE') {
      await this.state.put({ ...held, state: 'LEFT', access: null });
      return;
    }
    const passwd = await Passwd.read();
    const own = this.findManaged(passwd, held);
    if (!own && held.state === 'CREATING' && (await this.isBeingCreated(held)))
      throw new ReportedError(report('REPORT_ACCOUNT_HALF_MADE', { name: held.name }));
    if (!own) {
      // Somebody else removed the account, or it never was Muster's: only Muster's own files beside it are removed.
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
      // Ends sessions that were opened with the password before usermod locked it.
      await endSessions([own.uid]);
    }
    const deleteAt =
      mode === 'DELETE' ? (held.deleteAt ?? new Date(Date.now() + graceMs).toISOString()) : null;
    if (deleteAt && new Date(deleteAt) <= new Date()) return this.delete(own, held);
    const state = mode === 'DISABLE' ? 'DISABLED' : 'LOCKED';
    await this.state.put({ ...held, name: own.name, state, access: null, deleteAt });
  }

  /** Revokes what needs no lock, for many accounts at once: keys, sudo and running processes. */
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

  /** A useradd goes on running when the agent that started it is killed. */
  private async isBeingCreated({ name }: AccountRecord): Promise<boolean> {
    return succeeds('pgrep', ['-f', `^useradd .* ${name}$`]);
  }

  /** Whether nobody can log in with the account. False, for example, after somebody has unlocked it on the system. */
  async isEnded(held: AccountRecord): Promise<boolean> {
    if (held.state === 'LEFT') return true;
    if (held.state === 'ACTIVE' || held.state === 'CREATING') return false;
    if (held.deleteAt && new Date(held.deleteAt) <= new Date()) return false;
    const own = this.findManaged(await Passwd.read(), held);
    if (!own) return false;
    if (own.expires !== expired || !own.password?.startsWith('!')) return false;
    return (await hasNoKeys(own.name)) && !(await sudoDiffers(held.user, null));
  }

  /** Gives an account to a user, as an admin has decided. Its uid stays; credentials that let others in are removed. */
  async adopt(name: string, user: string): Promise<void> {
    const passwd = await Passwd.read();
    const account = passwd.named(name);
    if (!account) throw new ReportedError(report('REPORT_ACCOUNT_GONE', { name }));
    if (account.uid === 0 || account.uid < 1000)
      throw new ReportedError(report('REPORT_ACCOUNT_OF_SYSTEM', { name }));
    await this.state.put({
      user,
      name,
      uid: account.uid,
      state: 'CREATING',
      access: null,
      deprovision: { mode: 'LOCK', graceMs: 0 },
      deleteAt: null,
    });
  }

  private sudoer({ name, access }: Wanted, uid: number): { name: string; uid: number } | null {
    const { level } = access;
    return level !== null && this.config.sudoLevels.includes(level) ? { name, uid } : null;
  }

  private async delete(own: LocalAccount, held: AccountRecord): Promise<void> {
    await run('userdel', ['-r', own.name]).catch((error: { code?: number }) => {
      // Exit code 12: the account was removed but its home was not, since it belongs to somebody else or is gone.
      if (error.code !== 12) throw error;
    });
    const passwd = await Passwd.read();
    if (passwd.group(own.name)?.gid === own.gid) await run('groupdel', [own.name]);
    await this.state.remove(held.user);
  }
}
