import type { EffectiveLevel } from '@muster/syncer-core';
import { contentOf, replaceFile } from './host/files.ts';

/** An account that Muster manages here. The record outlives the access, so that a user who returns gets the same account. */
export interface AccountRecord {
  user: string;
  name: string;
  uid: number;
  /** CREATING: creating the account has started and may not have finished. */
  state: 'CREATING' | 'ACTIVE' | 'LOCKED' | 'DISABLED' | 'LEFT';
  /** Null if the access has ended. */
  access: EffectiveLevel | null;
  /** What happens to the account when the access ends. */
  deprovision: Deprovision;
  /** When a locked account will be deleted. */
  deleteAt: string | null;
}

export interface Deprovision {
  mode: 'LOCK' | 'DISABLE' | 'DELETE' | 'LEAVE';
  graceMs: number;
}

/** Agents of version 0.1.0 stored the access as `standing`. */
type StoredRecord = Omit<AccountRecord, 'access'> & {
  access?: AccountRecord['access'];
  standing?: AccountRecord['access'];
};

const recordOf = ({ standing = null, access = standing, ...account }: StoredRecord): AccountRecord => ({
  ...account,
  access,
});

/**
 * Which accounts on this system belong to Muster. Written before the system is changed, so that a killed agent leaves nothing
 * behind that the next one does not know of. An account is Muster's if both this file and the marker group say so.
 */
export class State {
  private readonly file: string;
  private held = new Map<string, AccountRecord>();

  constructor(file: string) {
    this.file = file;
  }

  async load(): Promise<void> {
    const text = await contentOf(this.file);
    const accounts = text === null ? [] : (JSON.parse(text) as { accounts: StoredRecord[] }).accounts;
    this.held = new Map(accounts.map((account) => [account.user, recordOf(account)]));
  }

  get all(): AccountRecord[] {
    return [...this.held.values()];
  }

  get(user: string): AccountRecord | null {
    return this.held.get(user) ?? null;
  }

  async put(account: AccountRecord): Promise<void> {
    if (JSON.stringify(this.held.get(account.user)) === JSON.stringify(account)) return;
    this.held.set(account.user, account);
    await this.save();
  }

  async remove(user: string): Promise<void> {
    if (this.held.delete(user)) await this.save();
  }

  private save(): Promise<void> {
    const content = `${JSON.stringify({ version: 1, accounts: this.all }, null, 1)}\n`;
    return replaceFile(this.file, content, { mode: 0o600 });
  }
}
