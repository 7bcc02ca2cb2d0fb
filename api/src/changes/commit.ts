import type { EntityManager } from '@mikro-orm/postgresql';
import { isLostConnection, sqlStateOf } from '../database/unavailable.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError, UnknownOutcomeError } from '../shared/errors.ts';
import { inParts } from '../shared/in-parts.ts';
import { bigint } from '../shared/row-type.ts';
import { onlyRow, rows, sql } from '../shared/sql.ts';
import { claimKey, type IdempotencyRequest } from './idempotency.ts';
import { Locks, LocksMissingError, type WantedLocks } from './locks.ts';
import { type RecordedChange, Transaction } from './transaction.ts';

/** Who makes the changes, and where they are recorded. */
export interface Writer {
  em: EntityManager;
  actorKey: number;
  requestId: string | null;
  /** Notifies the sequencer that the outbox has new changes. */
  notifySequencer(): void;
}

export interface CommitOptions {
  reason?: string | null;
  /** Carry out everything, then roll back. */
  dryRun?: boolean;
  /** Work that has to follow in the same transaction. */
  follow?: (tx: Transaction) => Promise<void>;
  /** The idempotency key of the mutation, with which it is carried out once. Left out on a dry run. */
  once?: IdempotencyRequest | null;
  /** Called within the transaction after the work, before it is committed or rolled back. */
  observe?: (tx: Transaction) => Promise<void>;
}

export interface Committed<Result> {
  result: Result;
  /**
   * The number of the transaction, with which its position can be awaited; null where nothing was changed, and on a dry
   * run.
   */
  transaction: number | null;
}

const uniqueViolation = '23505';

/**
 * SQLSTATEs of failures after which the work is retried: a deadlock, a serialization failure, or, once, a unique
 * violation because another transaction took the name between the check and the write. @see
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const retryableStates = new Set(['40P01', '40001', uniqueViolation]);

/**
 * The most attempts. Each attempt takes the locks that the earlier ones turned out to need, so the second attempt
 * usually succeeds.
 */
const maxAttempts = 8;

/**
 * Runs `work` in one transaction and writes the recorded changes to the outbox as the last statement: the outbox id is
 * drawn while all row locks are held, so conflicting transactions get ids in the order in which they happened. Where
 * the work needs locks that it has not taken, or conflicts with another transaction, it is rolled back and retried, so
 * it must have no effects except on the transaction and its result.
 */
export async function commit<Result>(
  writer: Writer,
  options: CommitOptions,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Committed<Result>> {
  const wanted: WantedLocks = { rules: null, nodes: new Set() };
  let clashes = 0;
  for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
    let attempted: { tx: Transaction; committed: Committed<Result> };
    try {
      attempted = await attemptTo(writer, options, wanted, work);
    } catch (error) {
      const state = sqlStateOf(error);
      if (state === uniqueViolation) clashes += 1;
      if (
        !(error instanceof LocksMissingError || (state !== null && retryableStates.has(state))) ||
        clashes > 1
      )
        throw error;
      continue;
    }
    // The transaction is committed: a failure from here on must not retry it.
    if (!options.dryRun) await attempted.tx.finish();
    return attempted.committed;
  }
  throw new ConflictError(errorText('BUSY'));
}

async function attemptTo<Result>(
  writer: Writer,
  options: CommitOptions,
  wanted: WantedLocks,
  work: (tx: Transaction) => Promise<Result>,
): Promise<{ tx: Transaction; committed: Committed<Result> }> {
  const em = writer.em.fork();
  await em.begin();
  try {
    const once = options.dryRun || options.once?.isDone ? null : options.once;
    if (once) await claimKey(em, writer.actorKey, once);
    const locks = new Locks(em, wanted);
    await locks.takeWanted();
    const tx = new Transaction(em, locks, writer.actorKey, options.reason ?? null);
    const result = await work(tx);
    await em.flush();
    await options.follow?.(tx);
    await options.observe?.(tx);
    if (options.dryRun) {
      await em.rollback();
      return { tx, committed: { result, transaction: null } };
    }
    await tx.lockNodes(objectsOf(tx.changes));
    const transaction = await writeOutbox(tx, writer.requestId);
    await em.commit().catch((error) => {
      throw isLostConnection(error) ? new UnknownOutcomeError(transaction, error) : error;
    });
    if (once) once.isDone = true;
    if (transaction !== null) writer.notifySequencer();
    return { tx, committed: { result, transaction } };
  } catch (error) {
    if (em.isInTransaction()) await em.rollback();
    throw error;
  }
}

/**
 * The objects of which the changes are. Work that has not locked them is run again with these locks, so that of two
 * changes of one object the one with the later position has the later time. An edge is an object of its target, and of
 * its source where that can be archived: what states an edge locks both. A user as its source is not locked, because a
 * rule may concern all users.
 */
const objectsOf = (changes: readonly RecordedChange[]): Set<number> =>
  new Set(changes.flatMap(({ nodes, edge }) => (edge === undefined ? nodes : nodes.slice(1))));

async function writeOutbox(tx: Transaction, requestId: string | null): Promise<number | null> {
  if (tx.changes.length === 0) return null;
  const { transaction } = await onlyRow(
    tx.em,
    { transaction: bigint },
    sql`select nextval(pg_get_serial_sequence('outbox', 'id')) as transaction`,
  );
  await inParts(tx.changes, (envelope) =>
    rows(
      tx.em,
      sql`insert into outbox (transaction, at, actor, request_id, reason, changes)
          values (${transaction}, ${tx.now}, ${tx.actorKey}, ${requestId}, ${tx.reason}, ${JSON.stringify(envelope)}::jsonb)`,
    ),
  );
  return Number(transaction);
}
