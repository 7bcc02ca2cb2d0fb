import type { EntityManager } from '@mikro-orm/postgresql';
import { isLostConnection } from '../database/unavailable.ts';
import { clock } from '../shared/clock.ts';
import { UnknownOutcomeError } from '../shared/errors.ts';
import { row, rows, sql } from '../shared/sql.ts';
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

/**
 * Runs `work` in one transaction and writes what it recorded to the outbox, as the last statement: the id is drawn
 * after all row locks are held, so conflicting transactions are ordered as they happened.
 */
export async function commit<Result>(
  writer: Writer,
  options: CommitOptions,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Committed<Result>> {
  const em = writer.em.fork();
  await em.begin();
  try {
    const once = options.dryRun || options.once?.isDone ? null : options.once;
    if (once) await takeKey(em, writer.actorKey, once);
    const tx = new Transaction(em, clock.now(), writer.actorKey, options.reason ?? null);
    const result = await work(tx);
    await em.flush();
    await options.follow?.(tx);
    await options.observe?.(tx);
    if (options.dryRun) {
      await em.rollback();
      return { result, transaction: null };
    }
    const transaction = await writeOutbox(tx, writer.requestId);
    await em.commit().catch((error) => {
      throw isLostConnection(error) ? new UnknownOutcomeError(transaction, error) : error;
    });
    if (once) once.isDone = true;
    if (transaction !== null) writer.poke();
    await tx.finish();
    return { result, transaction };
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
