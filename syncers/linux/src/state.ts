import type { EffectiveLevel } from '@muster/syncer-core';
import { contentOf, replaceFile } from './host/files.ts';

/** An account that Muster keeps here. It outlives the access: who comes back gets their own again. */
export interface AccountRecord {
  /** The id of the user. */
  user: string;
  name: string;
  uid: number;
  /** CREATING: begun, and perhaps not finished. */
  state: 'CREATING' | 'ACTIVE' | 'LOCKED' | 'DISABLED' | 'LEFT';
  /** Null: access has ended. */
  standing: EffectiveLevel | null;
  /** What becomes of the account then. */
  deprovision: Deprovision;
  /** When a locked account is to be deleted. */
  deleteAt: string | null;
}

export interface Deprovision {
  mode: 'LOCK' | 'DISABLE' | 'DELETE' | 'LEAVE';
  graceMs: number;
}

/**
 * Which accounts are Muster's here. It is written before anything is done to the system, so that whatever kills the
 * agent leaves nothing behind that it does not know of. Whose an account is, is decided by this and by the marker group
 * together.
 */
export class State {
  private readonly file: string;
  private held = new Map<string, AccountRecord>();

  constructor(file: string) {
    this.file = file;
  }

  async load(): Promise<void> {
    const text = await contentOf(this.file);
    const accounts = text === null ? [] : (JSON.parse(text) as { accounts: AccountRecord[] }).accounts;
    this.held = new Map(accounts.map((account) => [account.user, account]));
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
