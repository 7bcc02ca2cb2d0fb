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

/** One transaction of the directory: a point in time, somebody who acts, and the changes made so far. */
export class Transaction {
  readonly changes: RecordedChange[] = [];

  constructor(
    readonly em: EntityManager,
    readonly now: Date,
    /** Key of the row of `actor` that stands for who acts. */
    readonly actorKey: number,
    readonly reason: string | null,
  ) {}

  record(change: RecordedChange): void {
    this.changes.push({ ...change, authority: change.authority ?? Authority.MANUAL });
  }
}
