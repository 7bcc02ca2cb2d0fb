import type { InverseName } from '../changes/kinds/kind.ts';
import type { Change } from '../feed/change.ts';
import type { Operation, WriteOptions } from '../viewer/operation.ts';

/** What undoing gives. */
export interface Undone {
  transaction: number | null;
}

/** Does the inverse of changes that all have the same one, made by one transaction. */
export type Inverse = (
  operation: Operation,
  changes: readonly [Change, ...Change[]],
  options: WriteOptions,
) => Promise<Undone>;

export type Inverses = Record<InverseName, Inverse>;
