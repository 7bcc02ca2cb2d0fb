import { mkdir, realpath } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { advisoryLocks } from '../shared/advisory-locks.ts';
import { freePort } from './free-port.ts';
import { LockRefusedError, LockSession } from './lock-session.ts';
import { exists, initialise, locateBinaries, ownerOfPostgres, readPassword } from './postgres-folder.ts';
import {
  type Cluster,
  identifyServer,
  isPostmasterOf,
  launch,
  readPidFile,
  removeStalePidFile,
  requestStop,
} from './postmaster.ts';

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

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '128MB',
  max_wal_size: '2GB',
  random_page_cost: '1.1',
  jit: 'off',
};

/** How long to wait for the lock: the connection of a process that was killed a moment ago may still exist. */
const lockTimeoutMs = 3_000;

/** How long a server may take to start (including crash recovery) or to stop. */
const longestMs = 300_000;

const firstRetryMs = 100;
const longestRetryMs = 5_000;

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
  const cluster: Cluster = {
    data,
    url: (port, database) => `postgres://muster:${password}@127.0.0.1:${port}/${database}`,
  };

  /**
   * Null until the server has started once. After that the port stays the same, so that all processes find it again.
   */
  let port: number | null = null;
  let pid: number | null = null;
  let isStopping = false;

  /** Makes sure that the server runs and accepts connections. Returns whether it had to be started. */
  const run = async (): Promise<boolean> => {
    const startedAt = Date.now();
    let retryMs = firstRetryMs;
    let hasExplained = false;
    const sayOnce = (why: string) => {
      if (!hasExplained && Date.now() > startedAt + 2_000) {
        say(why);
        hasExplained = true;
      }
    };
    while (!isStopping) {
      if (Date.now() > startedAt + longestMs)
        throw new Error(
          `The embedded PostgreSQL in ${data} neither takes connections nor ends. Its log is ${join(home, 'postgres.log')}.`,
        );
      const file = await readPidFile(data);
      if (file) {
        if ((await identifyServer(cluster, file.port)) === 'takes connections') {
          port = file.port;
          pid = file.pid;
          return false;
        }
        if (await isPostmasterOf(file.pid, data)) {
          sayOnce('Waiting for the database, which is starting or stopping');
          await pause(50);
          continue;
        }
        await removeStalePidFile(data, file);
      }
      if (port === null) say('Starting the database');
      const tried: number = port ?? (await freePort());
      const failure = await launch(
        binaries,
        cluster,
        tried,
        owner,
        { ...settings, ...parameters },
        (spawned) => {
          pid = spawned ?? null;
        },
      );
      if (failure === null) {
        port = tried;
        return true;
      }
      pid = null;
      if (failure.why === 'other') throw new Error(failure.message);
      if (failure.why === 'remains of the one before')
        sayOnce('Waiting for the processes of a database that was killed');
      await pause(retryMs);
      retryMs = Math.min(2 * retryMs, longestRetryMs);
    }
    throw new Error('The embedded PostgreSQL is being stopped.');
  };

  /** For a process that ends without having stopped the server. */
  const onExit = () => {
    if (pid !== null) killQuietly(pid);
  };
  if (serving) process.once('exit', onExit);

  const openSession = () =>
    LockSession.open({
      url: () => cluster.url(port ?? 0, 'postgres'),
      name: `muster ${serving ? 'serve' : 'command'} (process ${process.pid} on ${hostname()})`,
      before: async () => {
        if (port !== null && !serving) return;
        const isFirst = port === null;
        const startedAt = Date.now();
        const launched = await run();
        if (launched && !isFirst) serving?.onRestart(Date.now() - startedAt);
      },
      take: async (client) => {
        await client.query('select pg_advisory_lock_shared($1)', [advisoryLocks.embeddedUsers]);
        if (serving) await takeServingLock(client, home);
      },
      onRefused: (error) => serving?.onTakenOver(error),
      onFailure: (error) => serving?.onFailure(error),
    });
  const session = await openSession()
    .catch((error) => {
      // Its last user had already begun to stop the server.
      if (!isStoppingBy(error)) throw error;
      port = null;
      return openSession();
    })
    .catch(async (error) => {
      process.off('exit', onExit);
      // A refused lock means that another process uses the server, so it must keep running.
      if (!(error instanceof LockRefusedError)) await requestStop(binaries, data);
      throw error;
    });
  return {
    url: (database) => cluster.url(port ?? 0, database),
    stop: async (timeoutMs = longestMs) => {
      isStopping = true;
      process.off('exit', onExit);
      const stopped = (await isLastUser(session)) ? await requestStop(binaries, data) : null;
      await session.close();
      const deadline = Date.now() + timeoutMs;
      while (stopped !== null && (await isPostmasterOf(stopped, data)) && Date.now() < deadline)
        await pause(20);
    },
  };
}

/**
 * Whether a connection failed because the server is shutting down (57P01), or was gone before the connection was made.
 */
function isStoppingBy(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return code.startsWith('57P') || code === 'ECONNREFUSED' || message.includes('Connection terminated');
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGINT');
  } catch {
    // The process has ended already.
  }
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
