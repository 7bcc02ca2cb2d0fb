import type { Pool, PoolClient, QueryResult } from 'pg';
import { closeNow } from './discard.ts';

/** The message of `pg` when a server did not answer within `query_timeout`. */
const noAnswer = 'Query read timeout';

/**
 * Makes sure that a connection always returns to its pool, even if it is lost in the middle of a transaction. Kysely
 * releases the connection of a controlled transaction only after COMMIT or ROLLBACK has succeeded, and never when BEGIN
 * has failed. On a lost connection all three fail, and a pool whose connections are all lost blocks every request.
 */
export function releaseLostConnections(pool: Pool): void {
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    const guarded = (...args: unknown[]): unknown => {
      const answer = query(...args);
      return answer instanceof Promise ? guard(client, textOf(args[0]), answer) : answer;
    };
    client.query = guarded as PoolClient['query'];
  });
  const released = new WeakSet<PoolClient>();
  pool.on('release', (_error, client) => released.add(client));
  // A pool that is being closed waits for all of its connections, and Kysely keeps a connection that it receives after
  // that. Others release it, perhaps before this does: the pool throws if a connection is released twice.
  pool.on('acquire', (client) => {
    released.delete(client);
    if (!pool.ending) return;
    setImmediate(() => {
      if (!released.has(client)) discard(client, new Error('The database is closed.'));
    });
  });
}

async function guard(client: PoolClient, text: string, answer: Promise<QueryResult>): Promise<QueryResult> {
  try {
    return await answer;
  } catch (error) {
    // A late answer would be taken for that of the next statement.
    if (error instanceof Error && error.message === noAnswer) closeNow(client);
    if (!/^(begin|start transaction .*|commit|rollback)$/.test(text)) throw error;
    discard(client, error as Error);
    // The server rolls back an open transaction when its connection is lost, so ROLLBACK counts as done.
    if (text === 'rollback') return { command: 'ROLLBACK', rowCount: 0, oid: 0, fields: [], rows: [] };
    throw error;
  }
}

/** Removes a connection from its pool. Its holder may still release it, which then does nothing. */
function discard(client: PoolClient, error: Error): void {
  client.release(error);
  client.release = () => {};
}

const textOf = (query: unknown): string =>
  typeof query === 'string' ? query : ((query as { text?: string } | undefined)?.text ?? '');
