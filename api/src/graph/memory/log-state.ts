import type { EntityManager } from '@mikro-orm/postgresql';
import { bigint, bigints, text } from '../../shared/row-type.ts';
import { onlyRow, type Sql, sql } from '../../shared/sql.ts';

/** Where more envelopes than this wait for their positions, questions go to the database until they are fewer. */
const maxWaiting = 20;

/** How far the changes in the database are, as one statement sees it. */
export interface LogState {
  position: number;
  /** Of the change at the position. It covers all changes before it, so another history has another one. */
  hash: string;
  /** The envelopes that are committed and have no position yet; null where there are many. */
  waiting: readonly string[] | null;
}

export const stateColumns = { position: bigint, hash: text, waiting: bigints };

/** Selects `stateColumns`. */
export const selectState: Sql = sql`
  select s.position, encode(s.hash, 'hex') as hash,
         array(select id from outbox order by id limit ${sql.lit(maxWaiting + 1)}) as waiting
  from sequencer s`;

export async function readState(em: EntityManager): Promise<LogState> {
  return stateOf(await onlyRow(em, stateColumns, selectState));
}

export const stateOf = (found: { position: string; hash: string; waiting: string[] }): LogState => ({
  position: Number(found.position),
  hash: found.hash,
  waiting: found.waiting.length > maxWaiting ? null : found.waiting,
});

/**
 * Whether the same changes are committed in both states. Every transaction that changes the graph commits an envelope
 * with it, and an envelope disappears only in the transaction that gives its changes their positions.
 */
export const isSameState = (one: LogState, other: LogState): boolean =>
  one.position === other.position &&
  one.hash === other.hash &&
  one.waiting !== null &&
  other.waiting !== null &&
  one.waiting.length === other.waiting.length &&
  one.waiting.every((id, place) => id === other.waiting?.[place]);
