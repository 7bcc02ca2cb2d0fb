import type { EntityManager } from '@mikro-orm/postgresql';
import { Authority } from '../model/edge.entity.ts';
import { clock } from '../shared/clock.ts';
import type { ChangeKind } from './kinds/change-kinds.ts';
import type { Locks, RulesLock } from './locks.ts';

/** One change, as it is recorded by the transaction that makes it. */
export interface RecordedChange {
  kind: ChangeKind;
  /** The keys of the nodes that the change is about. For an edge, its source and then its target. */
  nodes: number[];
  edge?: number;
  before: object | null;
  after: object | null;
  authority?: Authority;
}

/** A period in which a user is active, in milliseconds since 1970, or infinite. */
export interface ActivePeriod {
  from: number;
  to: number;
}

/** A transaction of the directory: its time, its actor, and the changes made so far. */
export class Transaction {
  readonly changes: RecordedChange[] = [];
  private readonly afterwards: (() => Promise<unknown>)[] = [];

  private time: Date | null = null;

  /**
   * For users whose state this transaction changes: the periods from now on in which they were, or would have been,
   * active before.
   */
  readonly activeBefore = new Map<number, ActivePeriod[]>();

  constructor(
    readonly em: EntityManager,
    private readonly locks: Locks,
    /** The key of the actor. */
    readonly actorKey: number,
    readonly reason: string | null,
  ) {}

  /** Registers work outside of the database that runs after the commit, and never on a dry run or after a failure. */
  afterCommit(work: () => Promise<unknown>): void {
    this.afterwards.push(work);
  }

  /** Called by `commit` right after committing. */
  async finish(): Promise<void> {
    for (const work of this.afterwards) await work();
  }

  /**
   * The time of the transaction. The clock is read when this is first used, after the locks were taken, so that the
   * changes of one object have times in the order in which they happened.
   */
  get now(): Date {
    this.time ??= clock.now();
    return this.time;
  }

  /**
   * Locks nodes until the transaction ends: those that it changes, and those whose facts it decides by. Call it first
   * and with all of them: nodes that are locked after the clock was read, or not in the order of keys, cost another
   * attempt.
   */
  lockNodes(keys: Iterable<number>): Promise<void> {
    return this.locks.takeNodes(keys, this.time !== null);
  }

  /**
   * Keeps rules from changing while facts of users change, and facts from changing while a rule does. Call it before
   * any node is locked.
   */
  lockRules(lock: RulesLock): Promise<void> {
    return this.locks.takeRules(lock, this.time !== null);
  }

  record(change: RecordedChange): void {
    this.changes.push({ ...change, authority: change.authority ?? Authority.MANUAL });
  }
}
