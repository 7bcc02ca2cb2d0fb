import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import type { Binaries, Owner } from './postgres-folder.ts';
import {
  type Cluster,
  identifyServer,
  isPostmasterOf,
  launch,
  readPidFile,
  removeStalePidFile,
  requestStop,
} from './postmaster.ts';

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '128MB',
  max_wal_size: '2GB',
  random_page_cost: '1.1',
  jit: 'off',
};

/** How long a server may take to start (including crash recovery) or to stop. */
export const longestMs = 300_000;

const firstRetryMs = 100;
const longestRetryMs = 5_000;

/** How long to wait before saying why. */
const silentMs = 2_000;

interface Parts {
  binaries: Binaries;
  cluster: Cluster;
  owner: Owner;
  /** Additional parameters of PostgreSQL. */
  parameters: Record<string, string>;
  say: (line: string) => void;
}

/** The PostgreSQL server of a folder, which this process may have started, or found running. */
export class EmbeddedServer {
  /**
   * Null until the server has started once. After that the port stays the same, so that all processes find it again.
   */
  port: number | null = null;
  private pid: number | null = null;
  private isStopping = false;

  constructor(private readonly parts: Parts) {}

  url(database: string): string {
    return this.parts.cluster.url(this.port ?? 0, database);
  }

  /** Makes sure that the server runs and accepts connections. Returns whether it had to be started. */
  async run(): Promise<boolean> {
    const { data } = this.parts.cluster;
    const startedAt = Date.now();
    let retryMs = firstRetryMs;
    let hasExplained = false;
    const sayOnce = (why: string) => {
      if (hasExplained || Date.now() <= startedAt + silentMs) return;
      this.parts.say(why);
      hasExplained = true;
    };
    while (!this.isStopping) {
      if (Date.now() > startedAt + longestMs)
        throw new Error(
          `The embedded PostgreSQL in ${data} neither takes connections nor ends. Its log is ${join(data, '../postgres.log')}.`,
        );
      const found = await this.find();
      if (found === 'takes connections') return false;
      if (found === 'starts or stops') {
        sayOnce('Waiting for the database, which is starting or stopping');
        await pause(50);
        continue;
      }
      const failure = await this.launch();
      if (failure === null) return true;
      if (failure.why === 'other') throw new Error(failure.message);
      if (failure.why === 'remains of the one before')
        sayOnce('Waiting for the processes of a database that was killed');
      await pause(retryMs);
      retryMs = Math.min(2 * retryMs, longestRetryMs);
    }
    throw new Error('The embedded PostgreSQL is being stopped.');
  }

  /** Looks for a server that runs already. The file that one has left when it was killed is removed. */
  private async find(): Promise<'takes connections' | 'starts or stops' | null> {
    const { cluster } = this.parts;
    const file = await readPidFile(cluster.data);
    if (!file) return null;
    if ((await identifyServer(cluster, file.port)) === 'takes connections') {
      this.port = file.port;
      this.pid = file.pid;
      return 'takes connections';
    }
    if (await isPostmasterOf(file.pid, cluster.data)) return 'starts or stops';
    await removeStalePidFile(cluster.data, file);
    return null;
  }

  private async launch(): Promise<Awaited<ReturnType<typeof launch>>> {
    const { binaries, cluster, owner, parameters, say } = this.parts;
    if (this.port === null) say('Starting the database');
    const port = this.port ?? (await freePort());
    const failure = await launch(
      binaries,
      cluster,
      port,
      owner,
      { ...settings, ...parameters },
      (spawned) => {
        this.pid = spawned ?? null;
      },
    );
    if (failure === null) this.port = port;
    else this.pid = null;
    return failure;
  }

  /** Does not wait, for a process that ends without having stopped the server. */
  kill(): void {
    if (this.pid === null) return;
    try {
      process.kill(this.pid, 'SIGINT');
    } catch {
      // The process has ended already.
    }
  }

  /** The server is not started again from now on. */
  beginToStop(): void {
    this.isStopping = true;
  }

  /** Requests that the server stops. Returns the number of its process; null where none runs. */
  requestStop(): Promise<number | null> {
    return requestStop(this.parts.binaries, this.parts.cluster.data);
  }

  /** Waits until a process of the server has ended, at most `timeoutMs`. */
  async ended(pid: number, timeoutMs: number): Promise<void> {
    const deadline = Date.now() + timeoutMs;
    while ((await isPostmasterOf(pid, this.parts.cluster.data)) && Date.now() < deadline) await pause(20);
  }
}
