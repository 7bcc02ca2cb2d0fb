import type { EntityManager } from '@mikro-orm/postgresql';
import { Authority } from '../graph/edge.entity.ts';
import type { ChangeKind } from './kinds.ts';

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

  /** Of users whose state it changes, when they were or would have been active from now on, before that. */
  readonly activeBefore = new Map<number, ActivePeriod[]>();

  constructor(
    readonly em: EntityManager,
    readonly now: Date,
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

  record(change: RecordedChange): void {
    this.changes.push({ ...change, authority: change.authority ?? Authority.MANUAL });
  }
}
