import type { InverseName } from '../changes/kinds/kind.ts';
import type { Change } from '../feed/change.ts';
import type { Operation, WriteOptions } from '../viewer/operation.ts';

/** The result of undoing. */
export interface Undone {
  transaction: number | null;
}

/** Undoes changes of one transaction that all have the same inverse. */
export type Inverse = (
  operation: Operation,
  changes: readonly [Change, ...Change[]],
  options: WriteOptions,
) => Promise<Undone>;

export type Inverses = Record<InverseName, Inverse>;
