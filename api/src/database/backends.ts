import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool, PoolClient } from 'pg';
import { closeNow } from './discard.ts';
import { withClient } from './with-client.ts';

const clientsOf = new WeakMap<Pool, Set<PoolClient>>();

/** Remembers the connections of a pool, so that they can be closed whatever they wait for. */
export function trackClients(pool: Pool): void {
  const clients = new Set<PoolClient>();
  clientsOf.set(pool, clients);
  pool.on('connect', (client) => clients.add(client));
  pool.on('remove', (client) => clients.delete(client));
}

/** How long the database may take to answer when this process is about to end anyway. */
const timeoutMs = 1_000;

/**
 * Terminates the statements that the connections of a pool still run, such as one that waits for a lock; their
 * transactions are rolled back. Closing a connection would not do that, because the server notices it only after the
 * statement.
 */
export async function endStatements(database: MikroORM, url: string): Promise<void> {
  const pool = await database.em.getConnection().getNativeClient();
  const backends = [...(clientsOf.get(pool) ?? [])].map((client): unknown =>
    Reflect.get(client, 'processID'),
  );
  const config = { connectionString: url, connectionTimeoutMillis: timeoutMs, query_timeout: timeoutMs };
  await withClient(config, (client) =>
    client.query('select pg_terminate_backend(pid) from unnest($1::int[]) as pid', [
      backends.filter((pid) => typeof pid === 'number'),
    ]),
  );
}

/** Closes every connection of a pool, because the server answers on none of them. */
export async function dropClients(database: MikroORM): Promise<void> {
  const pool = await database.em.getConnection().getNativeClient();
  for (const client of clientsOf.get(pool) ?? []) closeNow(client);
}
