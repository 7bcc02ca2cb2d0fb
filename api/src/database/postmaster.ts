import { execFile, spawn } from 'node:child_process';
import { open, readFile, realpath, rm, stat } from 'node:fs/promises';
import { platform } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type Binaries, inEnglish, type Owner } from './postgres-folder.ts';
import { withClient } from './with-client.ts';

const run = promisify(execFile);

/** The folder of a PostgreSQL server, and how to reach it. */
export interface Cluster {
  data: string;
  url(port: number, database: string): string;
}

export interface PidFile {
  pid: number;
  port: number;
}

/**
 * The file that the server writes into its folder when it starts (postmaster.pid). It remains if the server is killed.
 */
export async function readPidFile(data: string): Promise<PidFile | null> {
  try {
    const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return null;
  }
}

/**
 * Whether a process is the PostgreSQL server of a folder. A process with this number alone proves nothing: after a
 * crash, another process may have the number.
 */
export async function isPostmasterOf(pid: number, data: string): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    if (platform() === 'linux') {
      const [program = '', ...args] = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0');
      return /(^|\/)postgres$/.test(program) && args.includes(data);
    }
    if (platform() === 'win32') {
      const { stdout } = await run('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']);
      return stdout.toLowerCase().includes('"postgres.exe"');
    }
    const { stdout } = await run('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
    return stdout.includes('postgres') && stdout.includes(data);
  } catch {
    return false;
  }
}

type Answer = 'takes connections' | 'not yet' | 'another server' | 'nothing';

/**
 * Finds out what listens on a port: the server of this folder, the same server while it starts or stops, another
 * server, or nothing.
 */
export async function identifyServer(cluster: Cluster, port: number): Promise<Answer> {
  const config = {
    connectionString: cluster.url(port, 'postgres'),
    connectionTimeoutMillis: 5_000,
    query_timeout: 5_000,
  };
  try {
    const { rows } = await withClient(config, (client) =>
      client.query("select current_setting('data_directory') as data"),
    );
    const isOurs = (await realpath(String(rows[0]?.data)).catch(() => '')) === cluster.data;
    return isOurs ? 'takes connections' : 'another server';
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    // SQLSTATE 57P..: starting up, shutting down, or recovering from a crash. 53300: all connections are in use.
    if (code.startsWith('57P') || code === '53300') return 'not yet';
    return /^[0-9A-Z]{5}$/.test(code) ? 'another server' : 'nothing';
  }
}

/** Why a server ended right after it was started. */
type Failure =
  | { why: 'another was faster' | 'remains of the one before' | 'port taken' }
  | { why: 'other'; message: string };

/** Starts the server. Resolves with null when it accepts connections, or with a reason if it ended instead. */
export async function launch(
  binaries: Binaries,
  cluster: Cluster,
  port: number,
  owner: Owner,
  parameters: Record<string, string>,
  onSpawned: (pid: number | undefined) => void,
): Promise<Failure | null> {
  const { data } = cluster;
  const logFile = join(dirname(data), 'postgres.log');
  const log = await open(logFile, 'a');
  try {
    const { size } = await log.stat();
    const options = Object.entries(parameters).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    // Detached, so that Ctrl-C in the terminal does not reach PostgreSQL before the server that uses it has drained.
    const child = spawn(binaries.postgres, ['-D', data, '-p', String(port), ...options], {
      ...owner,
      env: inEnglish(),
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    onSpawned(child.pid);
    let ended: string | null = null;
    child.once('error', (error) => {
      ended = error.message;
    });
    child.once('exit', (code, signal) => {
      ended = `it ended with ${signal ?? `code ${code}`}`;
    });
    child.unref();
    while (ended === null) {
      if ((await identifyServer(cluster, port)) === 'takes connections') return null;
      await pause(30);
    }
    return failureOf(await textAfter(logFile, size), ended, logFile);
  } finally {
    await log.close();
  }
}

async function textAfter(path: string, position: number): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { size } = await stat(path);
    const { buffer } = await file.read(Buffer.alloc(Math.min(size - position, 64_000)), { position });
    return buffer.toString('utf8');
  } finally {
    await file.close();
  }
}

function failureOf(log: string, ended: string, logFile: string): Failure {
  if (/lock file ".*" already exists/.test(log)) return { why: 'another was faster' };
  if (log.includes('shared memory block') && log.includes('still in use'))
    return { why: 'remains of the one before' };
  if (/could not (bind|create any TCP\/IP sockets)|Address already in use/.test(log))
    return { why: 'port taken' };
  const fatal = /(?:FATAL|PANIC|ERROR): {2}(.*)/.exec(log)?.[1];
  return {
    why: 'other',
    message: `The embedded PostgreSQL does not start: ${fatal ?? ended}. Its log is ${logFile}.`,
  };
}

/**
 * Removes the pid file of a server that is gone. PostgreSQL refuses to start if the number in it belongs to any living
 * process of its account.
 */
export async function removeStalePidFile(data: string, { pid }: PidFile): Promise<void> {
  const now = await readPidFile(data);
  if (now?.pid === pid && !(await isPostmasterOf(pid, data))) await rm(join(data, 'postmaster.pid'));
}

/** Requests a fast shutdown: open transactions are rolled back, and committed data is on disk. */
export async function requestStop(binaries: Binaries, data: string): Promise<number | null> {
  const file = await readPidFile(data);
  if (!file || !(await isPostmasterOf(file.pid, data))) return null;
  try {
    if (platform() === 'win32') await run(binaries.pg_ctl, ['stop', '-D', data, '-m', 'fast', '-W']);
    else process.kill(file.pid, 'SIGINT');
  } catch {
    // It has ended meanwhile.
  }
  return file.pid;
}
