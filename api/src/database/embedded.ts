import { mkdir, realpath } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import type pg from 'pg';
import { advisoryLocks } from '../shared/advisory-locks.ts';
import { EmbeddedServer, longestMs } from './embedded-server.ts';
import { LockRefusedError, LockSession } from './lock-session.ts';
import { exists, initialise, locateBinaries, ownerOfPostgres, readPassword } from './postgres-folder.ts';

/** A PostgreSQL server that is run by Muster, with its files in a folder, listening on loopback only. */
export interface EmbeddedDatabase {
  url(database: string): string;
  /** Stops the server, unless another process uses it too: then the last of them does. Waits at most `timeoutMs`. */
  stop(timeoutMs?: number): Promise<void>;
}

export interface EmbeddedOptions {
  say?: (line: string) => void;
  /** Additional parameters of PostgreSQL. */
  parameters?: Record<string, string>;
  /**
   * Given by the one process that serves this folder; a second one is refused. If PostgreSQL dies, it is then started
   * again.
   */
  serving?: Serving;
}

export interface Serving {
  /** Called when PostgreSQL died and was started again. */
  onRestart(afterMs: number): void;
  /** Called when PostgreSQL died and cannot be started. Starting it is tried again. */
  onFailure(error: unknown): void;
  /** Called when another process serves the folder by now. */
  onTakenOver(error: Error): void;
}

/** How long to wait for the lock: the connection of a process that was killed a moment ago may still exist. */
const lockTimeoutMs = 3_000;

/**
 * Uses the PostgreSQL server of `folder`: creates its files where there are none, starts it where it does not run, and
 * takes it over where it outlived the process that started it.
 */
export async function startEmbedded(
  folder: string,
  { say = () => {}, parameters = {}, serving }: EmbeddedOptions = {},
): Promise<EmbeddedDatabase> {
  await mkdir(folder, { recursive: true });
  const home = await realpath(resolve(folder));
  const data = join(home, 'postgres');
  const passwordFile = join(home, 'postgres.password');
  const owner = await ownerOfPostgres();
  const binaries = await locateBinaries();

  if (!(await exists(join(data, 'PG_VERSION')))) {
    say('Creating the database');
    await initialise(binaries, data, passwordFile, owner);
  }
  const password = await readPassword(passwordFile);
  const server = new EmbeddedServer({
    binaries,
    cluster: {
      data,
      url: (port, database) => `postgres://muster:${password}@127.0.0.1:${port}/${database}`,
    },
    owner,
    parameters,
    say,
  });
  const onExit = () => server.kill();
  if (serving) process.once('exit', onExit);

  const session = await openSession(server, home, serving)
    .catch((error) => {
      // Its last user had already begun to stop the server.
      if (!isStoppingBy(error)) throw error;
      server.port = null;
      return openSession(server, home, serving);
    })
    .catch(async (error) => {
      process.off('exit', onExit);
      // A refused lock means that another process uses the server, so it must keep running.
      if (!(error instanceof LockRefusedError)) await server.requestStop();
      throw error;
    });
  return {
    url: (database) => server.url(database),
    stop: async (timeoutMs = longestMs) => {
      server.beginToStop();
      process.off('exit', onExit);
      const stopped = (await isLastUser(session)) ? await server.requestStop() : null;
      await session.close();
      if (stopped !== null) await server.ended(stopped, timeoutMs);
    },
  };
}

/** The session whose locks say that this process uses the server, and that it serves the folder. */
function openSession(
  server: EmbeddedServer,
  folder: string,
  serving: Serving | undefined,
): Promise<LockSession> {
  return LockSession.open({
    url: () => server.url('postgres'),
    name: `muster ${serving ? 'serve' : 'command'} (process ${process.pid} on ${hostname()})`,
    before: async () => {
      const isFirst = server.port === null;
      if (!isFirst && !serving) return;
      const startedAt = Date.now();
      const launched = await server.run();
      if (launched && !isFirst) serving?.onRestart(Date.now() - startedAt);
    },
    take: async (client) => {
      await client.query('select pg_advisory_lock_shared($1)', [advisoryLocks.embeddedUsers]);
      if (serving) await takeServingLock(client, folder);
    },
    onRefused: (error) => serving?.onTakenOver(error),
    onFailure: (error) => serving?.onFailure(error),
  });
}

/**
 * Whether a connection failed because the server is shutting down (57P01), or was gone before the connection was made.
 */
function isStoppingBy(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return code.startsWith('57P') || code === 'ECONNREFUSED' || message.includes('Connection terminated');
}

async function takeServingLock(client: pg.Client, folder: string): Promise<void> {
  await client.query(`set lock_timeout = ${lockTimeoutMs}`);
  try {
    await client.query('select pg_advisory_lock($1)', [advisoryLocks.serving]);
  } catch (error) {
    if ((error as { code?: string }).code !== '55P03') throw error;
    const { rows } = await client.query(
      `select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
       where l.locktype = 'advisory' and l.classid = 0 and l.objid = $1 and l.granted`,
      [advisoryLocks.serving],
    );
    throw new LockRefusedError(
      `The data folder ${folder} is served already, by ${rows[0]?.name ?? 'another process'}. Stop that one, or state another folder with --data (MUSTER_DATA).`,
    );
  }
}

/**
 * Whether no other process uses the database. A process that comes now waits until the server has stopped, and starts
 * it again.
 */
async function isLastUser({ connection }: LockSession): Promise<boolean> {
  try {
    await connection?.query('select pg_advisory_unlock_shared($1)', [advisoryLocks.embeddedUsers]);
    const { rows } =
      (await connection?.query('select pg_try_advisory_lock($1) as last', [advisoryLocks.embeddedUsers])) ??
      {};
    return rows?.[0]?.last !== false;
  } catch {
    return true;
  }
}
