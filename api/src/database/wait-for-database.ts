import { setTimeout as pause } from 'node:timers/promises';
import { reasonOf } from '../shared/reason.ts';
import { withClient } from './with-client.ts';

/** How long a database may take to start, including crash recovery. */
const startingMs = 120_000;

/** How long one attempt to connect may take. */
const connectMs = 10_000;

/**
 * Waits for a database that is starting. A missing database is created only if that was requested: otherwise a
 * misspelled name would silently give an empty directory.
 */
export async function waitForDatabase(
  url: string,
  mayCreate: boolean,
  say: (line: string) => void,
): Promise<void> {
  const { host, pathname, username } = new URL(url);
  const name = decodeURIComponent(pathname.slice(1)) || username;
  const deadline = Date.now() + startingMs;
  let hasPrinted = false;
  for (;;) {
    const error = await failureOf(url);
    if (!error) return;
    if (error.code === '3D000') {
      if (!mayCreate)
        throw new Error(
          `There is no database ${name} at ${host}. Correct DATABASE_URL, or have it created with --create-database (MUSTER_CREATE_DATABASE=yes).`,
        );
      await create(url, name);
      say(`Created the database ${name} at ${host}`);
      return;
    }
    if (error.code !== '57P03' || Date.now() > deadline)
      throw new Error(`The database ${name} at ${host} cannot be used: ${error.message || error.code}`);
    if (!hasPrinted) say('Waiting for the database, which is starting');
    hasPrinted = true;
    await pause(200);
  }
}

interface Failure {
  code: string;
  message: string;
}

async function failureOf(url: string): Promise<Failure | null> {
  try {
    return await withClient({ connectionString: url, connectionTimeoutMillis: connectMs }, async () => null);
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string };
    return { code, message };
  }
}

async function create(url: string, name: string): Promise<void> {
  try {
    await withClient({ connectionString: managementUrl(url), connectionTimeoutMillis: connectMs }, (client) =>
      client.query(`create database ${client.escapeIdentifier(name)}`),
    );
  } catch (error) {
    // 42P04 (duplicate_database): another process that started at the same time was faster.
    if ((error as { code?: string }).code !== '42P04')
      throw new Error(`The database ${name} cannot be created: ${reasonOf(error)}`);
  }
}

/** The database `postgres` of the same server, which every PostgreSQL server has for administration. */
function managementUrl(url: string): string {
  const made = new URL(url);
  made.pathname = '/postgres';
  return made.href;
}
