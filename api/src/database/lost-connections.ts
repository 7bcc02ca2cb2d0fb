import type { Pool, PoolClient, QueryResult } from 'pg';
import { closeNow } from './discard.ts';

/** What `pg` says where a server did not answer within `query_timeout`. */
const noAnswer = 'Query read timeout';

/**
 * Sees to it that a connection always goes back to its pool, also when it is lost in the middle of a transaction. Kysely
 * gives the connection of a controlled transaction back only after COMMIT or ROLLBACK has succeeded, and never when BEGIN
 * has failed; on a lost connection all three fail, and a pool whose connections are all gone answers nobody any more.
 */
export function giveBackLost(pool: Pool): void {
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    const guarded = (...args: unknown[]): unknown => {
      const answer = query(...args);
      return answer instanceof Promise ? guard(client, textOf(args[0]), answer) : answer;
    };
    client.query = guarded as PoolClient['query'];
  });
  // A pool that is closed waits for all its connections. Kysely keeps one that it is given after that.
  pool.on('acquire', (client) => {
    if (pool.ending) setImmediate(() => discard(client, new Error('The database is closed.')));
  });
}

async function guard(client: PoolClient, text: string, answer: Promise<QueryResult>): Promise<QueryResult> {
  try {
    return await answer;
  } catch (error) {
    // The late answer would be taken for that of the next statement.
    if (error instanceof Error && error.message === noAnswer) closeNow(client);
    if (!/^(begin|start transaction .*|commit|rollback)$/.test(text)) throw error;
    discard(client, error as Error);
    // The server has rolled back what was open on a connection that is gone.
    if (text === 'rollback') return { command: 'ROLLBACK', rowCount: 0, oid: 0, fields: [], rows: [] };
    throw error;
  }
}

/** Takes a connection out of its pool for good. Who holds it may still release it: that does nothing then. */
function discard(client: PoolClient, error: Error): void {
  client.release(error);
  client.release = () => {};
}

const textOf = (query: unknown): string =>
  typeof query === 'string' ? query : ((query as { text?: string } | undefined)?.text ?? '');
