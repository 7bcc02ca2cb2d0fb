import type { EntityManager } from '@mikro-orm/postgresql';
import { Authority } from '../model/edge.entity.ts';
import { clock } from '../shared/clock.ts';
import type { ChangeKind } from './kinds/change-kinds.ts';
import type { Locks, RulesLock } from './locks.ts';

/** One change, as it is written down with the transaction that makes it. */
export interface RecordedChange {
  kind: ChangeKind;
  /** Keys of the nodes concerned; for an edge, its source and then its target. */
  nodes: number[];
  edge?: number;
  before: object | null;
  after: object | null;
  authority?: Authority;
}

/** A time in which a user is active; milliseconds since 1970, or infinite. */
export interface ActivePeriod {
  from: number;
  to: number;
}

/** One transaction of the directory: a point in time, somebody who acts, and the changes made so far. */
export class Transaction {
  readonly changes: RecordedChange[] = [];
  private readonly afterwards: (() => Promise<unknown>)[] = [];

  private time: Date | null = null;

  /** Of users whose state it changes, when they were or would have been active from now on, before that. */
  readonly activeBefore = new Map<number, ActivePeriod[]>();

  constructor(
    readonly em: EntityManager,
    private readonly locks: Locks,
    /** Key of the row of `actor` that stands for who acts. */
    readonly actorKey: number,
    readonly reason: string | null,
  ) {}

  /** Does something outside of the database once everything is kept: never on a dry run, or after a failure. */
  afterCommit(work: () => Promise<unknown>): void {
    this.afterwards.push(work);
  }

  /** For `commit`, which has just committed. */
  async finish(): Promise<void> {
    for (const work of this.afterwards) await work();
  }

  /**
   * The one time of the transaction. The clock is read when it is first asked for, after the locks: so the changes of
   * one object have times in the order in which they happened.
   */
  get now(): Date {
    this.time ??= clock.now();
    return this.time;
  }

  /**
   * Locks nodes until the transaction ends: those that it changes, and those whose facts it decides by. Call it first,
   * with all of them: what is locked after the clock was read, or not in the order of the keys, costs another attempt.
   */
  lockNodes(keys: Iterable<number>): Promise<void> {
    return this.locks.takeNodes(keys, this.time !== null);
  }

  /** Keeps rules as they are while facts of users change, or facts while a rule changes. Before any node is locked. */
  lockRules(lock: RulesLock): Promise<void> {
    return this.locks.takeRules(lock, this.time !== null);
  }

  record(change: RecordedChange): void {
    this.changes.push({ ...change, authority: change.authority ?? Authority.MANUAL });
  }
}
