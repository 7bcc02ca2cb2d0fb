import type { EntityManager } from '@mikro-orm/postgresql';
import { advisoryLocks } from '../shared/advisory-locks.ts';
import { allOfParts, inParts } from '../shared/in-parts.ts';
import { int } from '../shared/row-type.ts';
import { rows, rowsOf, sql } from '../shared/sql.ts';

/**
 * FACTS is shared by all transactions that change facts of users. RULES is exclusive, because a rule concerns the facts
 * of all users.
 */
export type RulesLock = 'FACTS' | 'RULES';

/**
 * The transaction needs locks that can only be taken before it has read the clock, or in another order. It is rolled
 * back and retried, and takes these locks first.
 */
export class LocksMissingError extends Error {
  constructor() {
    super('The transaction needs more locks than it has taken, and is to be run again.');
  }
}

/**
 * The locks of a transaction, which keep what it decides by from changing until it ends. The order is always: rules and
 * facts, then nodes by key, so there are no deadlocks. docs/decisions/0033 says who locks what.
 */
export class Locks {
  private rules: RulesLock | null = null;
  private readonly held = new Set<number>();
  private highest = 0;

  constructor(
    private readonly em: EntityManager,
    /** The locks that this attempt or an earlier one asked for. */
    private readonly wanted: WantedLocks,
  ) {}

  /** Takes the locks that earlier attempts turned out to need. */
  async takeWanted(): Promise<void> {
    if (this.wanted.rules) await this.takeRules(this.wanted.rules, false);
    if (this.wanted.nodes.size > 0) await this.takeNodes([...this.wanted.nodes], false);
  }

  /**
   * `isLate`: the clock has been read already, so that changes made by others meanwhile might seem to lie in the
   * future.
   */
  async takeRules(lock: RulesLock, isLate: boolean): Promise<void> {
    if (this.rules === 'RULES' || this.rules === lock) return;
    this.wanted.rules = this.wanted.rules === 'RULES' ? 'RULES' : lock;
    if (isLate || this.rules !== null || this.held.size > 0) throw new LocksMissingError();
    await rows(
      this.em,
      lock === 'RULES'
        ? sql`select pg_advisory_xact_lock(${advisoryLocks.rules})`
        : sql`select pg_advisory_xact_lock_shared(${advisoryLocks.rules})`,
    );
    this.rules = lock;
  }

  async takeNodes(keys: Iterable<number>, isLate: boolean): Promise<void> {
    const missing = new Set([...keys].filter((key) => !this.held.has(key)));
    if (missing.size === 0) return;
    const isAfter = [...missing].every((key) => key > this.highest);
    if (isLate || !isAfter) {
      for (const key of await this.createdHere(missing)) {
        missing.delete(key);
        this.held.add(key);
      }
      if (missing.size === 0) return;
      for (const key of missing) this.wanted.nodes.add(key);
      throw new LocksMissingError();
    }
    await inParts(
      [...missing].sort((a, b) => a - b),
      (part) =>
        rows(this.em, sql`select id from node where id = any(${part}::int[]) order by id for no key update`),
    );
    for (const key of missing) {
      this.held.add(key);
      this.wanted.nodes.add(key);
      this.highest = Math.max(this.highest, key);
    }
  }

  /**
   * Those of the nodes that this transaction has created or written to: no other transaction can see these versions
   * before it ends.
   */
  private async createdHere(keys: Iterable<number>): Promise<number[]> {
    const made = await allOfParts([...keys], (part) =>
      rowsOf(
        this.em,
        { id: int },
        sql`select id from node where id = any(${part}::int[])
            and xmin = pg_current_xact_id_if_assigned()::xid`,
      ),
    );
    return made.map(({ id }) => id);
  }
}

/** Kept across attempts. */
export interface WantedLocks {
  rules: RulesLock | null;
  nodes: Set<number>;
}
