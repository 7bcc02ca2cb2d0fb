import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';

/** @see https://www.postgresql.org/docs/current/errcodes-appendix.html */
const tooManyConnections = '53300';

/**
 * Opens all connections of a pool now, and again after they were lost. Opening one takes a hundred times as long as a
 * short statement, and whoever asks for a connection while the pool may still grow waits for a new one, even if
 * another becomes free meanwhile. So a burst of requests would delay everybody just when the pool grows.
 * `onTooMany` is called where PostgreSQL allows fewer connections.
 */
export async function keepOpen(database: MikroORM, onTooMany: (error: unknown) => void): Promise<void> {
  const pool = await database.em.getConnection().getNativeClient();
  // Connections are not closed when they have been idle for a while.
  pool.options.min = pool.options.max;
  let isFilling = false;
  const fill = async (): Promise<void> => {
    if (isFilling) return;
    isFilling = true;
    try {
      while (pool.totalCount < pool.options.max && !pool.ending) await openOne(pool);
    } catch (error) {
      // If the database cannot be reached, the first request that opens a connection again opens the others, too.
      if (Object(error).code === tooManyConnections) onTooMany(error);
    } finally {
      isFilling = false;
    }
  };
  pool.on('connect', fill);
  await fill();
}

/** Opens one more connection. The pool gives out its idle ones first, so these are taken for a moment, too. */
async function openOne(pool: Pool): Promise<void> {
  const taken = Array.from({ length: pool.idleCount + 1 }, async () => (await pool.connect()).release());
  await Promise.all(taken);
}
