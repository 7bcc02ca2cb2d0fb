import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { withClient } from '../../src/database/with-client.ts';
import { freezePostgres, postmasterOf, signal } from '../freeze-postgres.ts';

/** How long the database is frozen, in milliseconds: longer than the timeout of the notification link. */
const frozenMs = 6_000;

/** Runs statements on a superuser's connection, as a database operator. */
export const withOperator = <Result>(url: string, work: (client: pg.Client) => Promise<Result>) =>
  withClient({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: 'operator' }, work);

/** Ends the connections by which servers notify each other. */
export const endLinks = (url: string) =>
  withOperator(url, (client) =>
    client.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'muster link'",
    ),
  );

/** Ends all connections of all servers. */
export const endBackends = (url: string) =>
  withOperator(url, (client) =>
    client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where backend_type = 'client backend' and pid <> pg_backend_pid() and application_name not like 'muster serve%'`,
    ),
  );

const dataOf = (folder: string): string => join(folder, 'postgres');

/** Stops all processes of the database for a while. */
export async function freeze(folder: string): Promise<void> {
  const thaw = freezePostgres(dataOf(folder));
  try {
    await pause(frozenMs);
  } finally {
    thaw();
  }
}

/** Stops the database as an operator does. The supervising server starts it again. */
export const restart = (folder: string): void => signal(postmasterOf(dataOf(folder)), 'SIGINT');
