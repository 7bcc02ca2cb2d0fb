import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../src/database/migrate.ts';
import {
  initialise,
  locateBinaries,
  ownerOfPostgres,
  readPassword,
} from '../src/database/postgres-folder.ts';
import { askToStop, type Cluster, isPostmasterOf, launch } from '../src/database/postmaster.ts';

/** A PostgreSQL of a test's own, which may be stopped, frozen and started again on its port. */
export class OwnPostgres {
  private frozen: number[] = [];

  private constructor(
    private readonly folder: string,
    private readonly cluster: Cluster,
    private readonly port: number,
  ) {}

  /** Starts one with a migrated database. */
  static async start(): Promise<OwnPostgres> {
    const folder = mkdtempSync(join(tmpdir(), 'muster-postgres-'));
    const data = join(folder, 'postgres');
    const passwordFile = join(folder, 'postgres.password');
    await initialise(await locateBinaries(), data, passwordFile, await ownerOfPostgres());
    const password = await readPassword(passwordFile);
    const url = (port: number, database: string) =>
      `postgres://muster:${password}@127.0.0.1:${port}/${database}`;
    const postgres = new OwnPostgres(folder, { data, url }, await freePort());
    await postgres.start();
    await migrate(postgres.url);
    return postgres;
  }

  get url(): string {
    return this.cluster.url(this.port, 'postgres');
  }

  async start(): Promise<void> {
    const failure = await launch(
      await locateBinaries(),
      this.cluster,
      this.port,
      await ownerOfPostgres(),
      { listen_addresses: '127.0.0.1', unix_socket_directories: '', fsync: 'off' },
      () => {},
    );
    if (failure) throw new Error('message' in failure ? failure.message : failure.why);
  }

  /** Ends all connections, and resolves when the server has ended. */
  async stop(): Promise<void> {
    const { data } = this.cluster;
    const pid = await askToStop(await locateBinaries(), data);
    while (pid !== null && (await isPostmasterOf(pid, data))) await later();
  }

  /** All its processes stand still: connections stay, and nobody is answered. */
  freeze(): void {
    const postmaster = Number(readFileSync(join(this.cluster.data, 'postmaster.pid'), 'utf8').split('\n')[0]);
    // First the one that would start others.
    process.kill(postmaster, 'SIGSTOP');
    const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(postmaster)], { encoding: 'utf8' });
    this.frozen = [postmaster, ...children.trim().split(/\s+/).map(Number)];
    for (const pid of this.frozen) process.kill(pid, 'SIGSTOP');
  }

  thaw(): void {
    for (const pid of this.frozen) process.kill(pid, 'SIGCONT');
    this.frozen = [];
  }

  /** What an operator does, over a connection of their own. */
  async run(...statements: string[]): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: this.url });
    client.on('error', () => {});
    await client.connect();
    try {
      let rows: Record<string, unknown>[] = [];
      for (const statement of statements) ({ rows } = await client.query(statement));
      return rows;
    } finally {
      await client.end();
    }
  }

  /** Stops it for good. */
  async remove(): Promise<void> {
    this.thaw();
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const later = () => new Promise((resolve) => setTimeout(resolve, 20));

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
