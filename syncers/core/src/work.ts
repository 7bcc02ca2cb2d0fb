import type { Logger } from 'pino';
import { UnreachableError } from './errors.ts';
import type { Failures } from './failures.ts';

interface Options {
  /** How many are changed at a time. */
  width: number;
  /** Whether a user has something: they come before those who have nothing any more. */
  isWanted: (user: string) => boolean;
  /** Whether a user would lose something. */
  losesAccess: (user: string) => boolean;
  /** Makes what a user has what it should be. */
  applyUser: (user: string, onlyExplained: boolean) => Promise<void>;
  /** Left out where there is nothing to be made of targets but what users have on them. */
  applyTarget?: (target: string, onlyExplained: boolean) => Promise<void>;
  /** Revokes what can be revoked of many at once, before each of them has their turn. */
  revokeNow?: (users: readonly string[]) => Promise<void>;
  failures: Failures;
  log: Logger;
}

/**
 * Changes users and targets, in this order: who loses something (also while others are being changed), who has something,
 * targets, which name users, and who has nothing any more. A failure is kept and tried again, and holds up nobody, unless
 * the target system cannot be reached.
 */
export class Work {
  private readonly options: Options;
  private readonly urgent = new Set<string>();
  /** Those of them for whom `revokeNow` was not called yet. */
  private notRevoked: string[] = [];
  private remaining = new Set<string>();

  constructor(options: Options) {
    this.options = options;
  }

  /** Those of them who lose something go next, whatever is under way. */
  runSoon(users: Iterable<string>): void {
    for (const user of users) {
      if (!this.options.losesAccess(user)) continue;
      this.urgent.add(user);
      this.notRevoked.push(user);
    }
  }

  /** `onlyExplained`: what nobody has said to have ended stays. */
  async applyAll(
    users: Iterable<string>,
    targets: Iterable<string> = [],
    onlyExplained = false,
  ): Promise<void> {
    const { isWanted, applyTarget } = this.options;
    this.remaining = new Set(users);
    const left = [...this.remaining];
    // While removals are held back, who loses something waits for their turn, in which only explained ones are done.
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

  /** Some at a time. The first failure that is everybody's stops the rest from being begun. */
  private async each(items: Iterable<string>, work: (item: string) => Promise<void>): Promise<void> {
    const iterator = items[Symbol.iterator]();
    const failures: unknown[] = [];
    const lane = async () => {
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
    await Promise.all(Array.from({ length: this.options.width }, lane));
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
    // What fails here is found again when each of them has their turn.
    await this.options
      .revokeNow?.(users)
      .catch((error) => this.options.log.warn({ err: error }, 'Not everything could be revoked at once'));
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
      log.warn({ err: error, id }, 'A user or target could not be made what it should be');
      failures.add(id, error);
    }
  }
}
