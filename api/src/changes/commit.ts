import type { EntityManager } from '@mikro-orm/postgresql';
import { isLostConnection, sqlStateOf } from '../database/unavailable.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError, UnknownOutcomeError } from '../shared/errors.ts';
import { row, rows, sql } from '../shared/sql.ts';
import { Locks, LocksMissing, type WantedLocks } from './locks.ts';
import { type OnlyOnce, takeKey } from './only-once.ts';
import { type RecordedChange, Transaction } from './transaction.ts';

/** Who writes, and to which log. */
export interface Writer {
  em: EntityManager;
  actorKey: number;
  requestId: string | null;
  /** Tells the sequencer that the outbox has something. */
  poke(): void;
}

export interface CommitOptions {
  reason?: string | null;
  /** Do everything, then roll back. */
  dryRun?: boolean;
  /** What follows from the work, in the same transaction. */
  follow?: (tx: Transaction) => Promise<void>;
  /** The key that the caller gave the work, so that it is done once. Left out on a dry run. */
  once?: OnlyOnce | null;
  /** Called within the transaction when the work is done, before it is committed or rolled back. */
  observe?: (tx: Transaction) => Promise<void>;
}

export interface Committed<Result> {
  result: Result;
  /** Names the transaction, to await its position; null when nothing was changed or on a dry run. */
  transaction: number | null;
}

/** Changes of one envelope. A larger transaction writes several. */
const envelopeSize = 5_000;

const uniqueViolation = '23505';

/**
 * What may go well when it runs again: a deadlock, a serialization failure, or, once, a name that somebody else took
 * between the look and the write.
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const passing = new Set(['40P01', '40001', uniqueViolation]);

/** How often work is begun. Each attempt knows the locks of those before it, so the second one is nearly always the last. */
const mostAttempts = 8;

/**
 * Runs `work` in one transaction and writes what it recorded to the outbox, as the last statement: the id is drawn
 * after all row locks are held, so conflicting transactions are ordered as they happened. Where the work turns out to need
 * locks that it has not, or meets somebody else's in the database, it is rolled back and runs again: it must change
 * nothing but the transaction and what it gives back.
 */
export async function commit<Result>(
  writer: Writer,
  options: CommitOptions,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Committed<Result>> {
  const wanted: WantedLocks = { rules: null, nodes: new Set() };
  let clashes = 0;
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    let attempted: { tx: Transaction; committed: Committed<Result> };
    try {
      attempted = await attemptTo(writer, options, wanted, work);
    } catch (error) {
      const state = sqlStateOf(error);
      if (state === uniqueViolation) clashes += 1;
      if (!(error instanceof LocksMissing || (state !== null && passing.has(state))) || clashes > 1)
        throw error;
      continue;
    }
    // It is committed: what fails from here on is no reason to do it again.
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
    if (once) await takeKey(em, writer.actorKey, once);
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
    const transaction = await writeOutbox(tx, writer.requestId);
    await em.commit().catch((error) => {
      throw isLostConnection(error) ? new UnknownOutcomeError(transaction, error) : error;
    });
    if (once) once.isDone = true;
    if (transaction !== null) writer.poke();
    return { tx, committed: { result, transaction } };
  } catch (error) {
    if (em.isInTransaction()) await em.rollback();
    throw error;
  }
}

async function writeOutbox(tx: Transaction, requestId: string | null): Promise<number | null> {
  if (tx.changes.length === 0) return null;
  const { transaction } = await row<{ transaction: string }>(
    tx.em,
    sql`select nextval(pg_get_serial_sequence('outbox', 'id')) as transaction`,
  );
  for (const envelope of envelopes(tx.changes)) {
    await rows(
      tx.em,
      sql`insert into outbox (transaction, at, actor, request_id, reason, changes)
          values (${transaction}, ${tx.now}, ${tx.actorKey}, ${requestId}, ${tx.reason}, ${JSON.stringify(envelope)}::jsonb)`,
    );
  }
  return Number(transaction);
}

function* envelopes(changes: RecordedChange[]): Generator<RecordedChange[]> {
  for (let start = 0; start < changes.length; start += envelopeSize) {
    yield changes.slice(start, start + envelopeSize);
  }
}
