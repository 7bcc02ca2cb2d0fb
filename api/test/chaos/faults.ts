import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** How long a frozen database stays frozen: longer than the link waits for an answer. */
const frozenMs = 6_000;

/** Somebody who works on the server of the database itself. */
export async function withOperator(
  url: string,
  work: (client: pg.Client) => Promise<unknown>,
): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: 'operator',
  });
  client.on('error', () => {});
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

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

export const postmasterOf = (folder: string): number =>
  Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

/** The processes of a PostgreSQL, the server itself first. */
function processesOf(postmaster: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === postmaster;
      } catch {
        return false;
      }
    });
  return [postmaster, ...children.map(Number)];
}

function signal(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // It has ended meanwhile.
    }
  }
}

/** The database answers nobody for a while. */
export async function freeze(folder: string): Promise<void> {
  const pids = processesOf(postmasterOf(folder));
  signal(pids, 'SIGSTOP');
  try {
    await pause(frozenMs);
  } finally {
    signal(pids, 'SIGCONT');
  }
}

/** Stops the database as an operator does. Whoever supervises it starts it again. */
export const restart = (folder: string): void => signal([postmasterOf(folder)], 'SIGINT');
