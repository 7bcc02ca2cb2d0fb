import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { withClient } from '../../src/database/with-client.ts';
import { freezePostgres, postmasterOf, signal } from '../freeze-postgres.ts';

/** How long a frozen database stays frozen: longer than the link waits for an answer. */
const frozenMs = 6_000;

/** Somebody who works on the server of the database itself. */
export const withOperator = <Result>(url: string, work: (client: pg.Client) => Promise<Result>) =>
  withClient({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: 'operator' }, work);

/** Ends the connections by which the servers hear of each other. */
export const endLinks = (url: string) =>
  withOperator(url, (client) =>
    client.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'muster link'",
    ),
  );

/** Ends all connections of all servers, whatever they do just then. */
export const endBackends = (url: string) =>
  withOperator(url, (client) =>
    client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where backend_type = 'client backend' and pid <> pg_backend_pid() and application_name not like 'muster serve%'`,
    ),
  );

const dataOf = (folder: string): string => join(folder, 'postgres');

/** The database answers nobody for a while. */
export async function freeze(folder: string): Promise<void> {
  const thaw = freezePostgres(dataOf(folder));
  try {
    await pause(frozenMs);
  } finally {
    thaw();
  }
}

/** Stops the database as an operator does. Whoever supervises it starts it again. */
export const restart = (folder: string): void => signal(postmasterOf(dataOf(folder)), 'SIGINT');
