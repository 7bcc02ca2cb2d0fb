import type { Logger } from 'pino';
import type { Failures } from './failures.ts';

interface Options {
  /** Makes the account of a user what it should be now. */
  apply: (user: string) => Promise<void>;
  /** Whether a user would lose something by that. */
  loses: (user: string) => boolean;
  /** Ends what can be ended of many in one go, before each of them has their turn. */
  cut?: (users: readonly string[]) => Promise<void>;
  failures: Failures;
  log: Logger;
}

/**
 * Makes accounts what they should be, one after the other. Whoever loses something goes first: before all who are still to
 * be made, and also while these are being made. What fails for one is tried again, and holds up nobody.
 */
export class AccountWork {
  private readonly options: Options;
  private readonly urgent = new Set<string>();
  /** Those of them that came since the last cut. */
  private uncut: string[] = [];

  constructor(options: Options) {
    this.options = options;
  }

  /** Those of them who lose something go next, whatever is under way. */
  hasten(users: Iterable<string>): void {
    for (const user of users) {
      if (!this.options.loses(user)) continue;
      this.urgent.add(user);
      this.uncut.push(user);
    }
  }

  async all(users: Iterable<string>): Promise<void> {
    const left = new Set(users);
    this.hasten(left);
    while (this.urgent.size + left.size > 0) {
      await this.cut();
      const [user] = this.urgent.size > 0 ? this.urgent : left;
      this.urgent.delete(user as string);
      left.delete(user as string);
      await this.one(user as string);
    }
  }

  private async cut(): Promise<void> {
    if (this.uncut.length === 0) return;
    const users = this.uncut;
    this.uncut = [];
    // What fails here is found again when each of them has their turn.
    await this.options
      .cut?.(users)
      .catch((error) => this.options.log.warn({ err: error }, 'Not everything was ended at once'));
  }

  private async one(user: string): Promise<void> {
    const { apply, failures, log } = this.options;
    try {
      await apply(user);
      failures.resolve(user);
    } catch (error) {
      log.warn({ err: error, user }, 'An account could not be made what it should be');
      failures.add(user, error);
    }
  }
}
