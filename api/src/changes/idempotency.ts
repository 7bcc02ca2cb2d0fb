import type { EntityManager } from '@mikro-orm/postgresql';
import { clock } from '../shared/clock.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError } from '../shared/errors.ts';
import { rows, sql } from '../shared/sql.ts';

const keptMs = 24 * 3_600_000;

/** Keys that were used before this instant are forgotten. */
export const expiredBefore = (now: Date): Date => new Date(now.getTime() - keptMs);

/**
 * The most expired keys that are deleted with each new key. It exceeds the number of new ones, so expired keys do not
 * accumulate.
 */
const deletedAtOnce = 100;

/** A mutation that is carried out once, however often it is sent. */
export interface IdempotencyRequest {
  key: string;
  /** A hash of the request, to tell whether a request with the same key is the same request. */
  request: Buffer;
  /** Whether this request carried out the mutation. */
  isDone: boolean;
  /** Whether an earlier request carried it out. */
  isRepeated: boolean;
}

/** The mutation was carried out already. The caller gets the answer of the first request instead. */
export class AlreadyCarriedOutError extends ConflictError {
  constructor() {
    super(errorText('REPEATED'));
  }
}

/**
 * Inserts the key as the first statement of the transaction: a second request with the same key waits here until the
 * first one has ended. Throws if the first one was committed; continues if it was rolled back.
 */
export async function claimKey(em: EntityManager, actorKey: number, once: IdempotencyRequest): Promise<void> {
  const now = clock.now();
  const expired = expiredBefore(now);
  const taken = await rows(
    em,
    sql`insert into idempotency_key as k (actor_id, key, request, created_at)
        values (${actorKey}, ${once.key}, ${once.request}, ${now})
        on conflict (actor_id, key) do update set request = excluded.request, answer = null, created_at = excluded.created_at
          where k.created_at <= ${expired}
        returning id`,
  );
  if (taken.length === 0) {
    once.isRepeated = true;
    throw new AlreadyCarriedOutError();
  }
  await rows(
    em,
    sql`delete from idempotency_key where id in (
          select id from idempotency_key where created_at <= ${expired} order by created_at
          limit ${deletedAtOnce} for update skip locked)`,
  );
}
