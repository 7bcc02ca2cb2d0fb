import type { Logger } from 'pino';
import { ExpectedError, UnreachableError } from './errors.ts';
import type { Failures } from './failures.ts';

interface Options {
  /** How many users or targets are changed at once. */
  width: number;
  /** Whether the user should have something. Such users are changed before those who should have nothing. */
  isWanted: (user: string) => boolean;
  /** Whether the user would lose something now. */
  losesAccess: (user: string) => boolean;
  /** Changes what a user has to what they should have. */
  applyUser: (user: string, onlyExplained: boolean) => Promise<void>;
  /** Left out if targets consist only of what users have on them. */
  applyTarget?: (target: string, onlyExplained: boolean) => Promise<void>;
  /** Revokes what can be revoked for many users in one request, before each of them is changed. */
  revokeNow?: (users: readonly string[]) => Promise<void>;
  failures: Failures;
  log: Logger;
}

/**
 * Changes users and targets in this order: users who lose something (even while others are being changed), users who should
 * have something, targets (since they name users), users who should have nothing. A failure is recorded and tried again; it
 * does not stop the others unless the target system cannot be reached.
 */
export class Work {
  private readonly options: Options;
  private readonly urgent = new Set<string>();
  /** The users among them for whom `revokeNow` was not called yet. */
  private notRevoked: string[] = [];
  private remaining = new Set<string>();

  constructor(options: Options) {
    this.options = options;
  }

  /** Changes those of the users who lose something next, before whatever is under way continues. */
  runSoon(users: Iterable<string>): void {
    for (const user of users) {
      if (!this.options.losesAccess(user)) continue;
      this.urgent.add(user);
      this.notRevoked.push(user);
    }
  }

  /** With `onlyExplained`, nothing is removed that has no stated end. */
  async applyAll(
    users: Iterable<string>,
    targets: Iterable<string> = [],
    onlyExplained = false,
  ): Promise<void> {
    const { isWanted, applyTarget } = this.options;
    this.remaining = new Set(users);
    const left = [...this.remaining];
    // While removals are held back, users who lose something wait for their turn, where only explained removals happen.
    if (!onlyExplained) this.runSoon(left);
    const user = async (id: string) => {
      if (this.remaining.delete(id)) await this.user(id, onlyExplained);
    };
    await this.each(left.filter(isWanted), user);
    await this.each(targets, (target) =>
      this.attempt(target, async () => applyTarget?.(target, onlyExplained)),
    );
    await this.each(left, user);
  }

  /** Runs `work` for `width` items at once. The first error that concerns all of them stops the rest from starting. */
  private async each(items: Iterable<string>, work: (item: string) => Promise<void>): Promise<void> {
    const iterator = items[Symbol.iterator]();
    const failures: unknown[] = [];
    const worker = async () => {
      try {
        while (failures.length === 0) {
          await this.runUrgent();
          const next = iterator.next();
          if (next.done) return;
          await work(next.value);
        }
      } catch (error) {
        failures.push(error);
      }
    };
    await Promise.all(Array.from({ length: this.options.width }, worker));
    if (failures.length > 0) throw failures[0];
  }

  private async runUrgent(): Promise<void> {
    for (;;) {
      await this.revokeNow();
      const [user] = this.urgent;
      if (user === undefined) return;
      this.urgent.delete(user);
      this.remaining.delete(user);
      await this.user(user, false);
    }
  }

  private async revokeNow(): Promise<void> {
    if (this.notRevoked.length === 0) return;
    const users = this.notRevoked;
    this.notRevoked = [];
    // A failure here is found again when each of the users is changed.
    await this.options
      .revokeNow?.(users)
      .catch((error) =>
        this.options.log.warn(
          { err: error },
          'Access could not be revoked for many users in one request. It is now revoked for each user',
        ),
      );
  }

  private user(user: string, onlyExplained: boolean): Promise<void> {
    return this.attempt(user, () => this.options.applyUser(user, onlyExplained));
  }

  private async attempt(id: string, work: () => Promise<void>): Promise<void> {
    const { failures, log } = this.options;
    try {
      await work();
      failures.resolve(id);
    } catch (error) {
      if (error instanceof UnreachableError) throw error;
      const message = 'A user or target could not be updated';
      // Logged once, and again if the reason changes.
      if (!(error instanceof ExpectedError)) log.warn({ err: error, id }, message);
      else if (failures.get(id)?.report.text !== error.message)
        log.warn({ id, reason: error.message }, message);
      failures.add(id, error);
    }
  }
}
