import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../src/database/free-port.ts';
import { migrate } from '../src/database/migrate.ts';
import {
  initialise,
  locateBinaries,
  ownerOfPostgres,
  readPassword,
} from '../src/database/postgres-folder.ts';
import { type Cluster, isPostmasterOf, launch, requestStop } from '../src/database/postmaster.ts';
import { withClient } from '../src/database/with-client.ts';
import { endWithTests } from './end-with-tests.ts';
import { freezePostgres } from './freeze-postgres.ts';

/** A PostgreSQL of one test. It can be stopped, frozen and started again on its port. */
export class OwnPostgres {
  /** Lets frozen processes continue. */
  thaw: () => void = () => {};

  private constructor(
    private readonly folder: string,
    private readonly cluster: Cluster,
    private readonly port: number,
  ) {}

  /** Starts a server with a migrated database. */
  static async start(): Promise<OwnPostgres> {
    const folder = mkdtempSync(join(tmpdir(), 'muster-postgres-'));
    endWithTests(folder);
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

  /** Ends all connections. Resolves when the server has ended. */
  async stop(): Promise<void> {
    const { data } = this.cluster;
    const pid = await requestStop(await locateBinaries(), data);
    while (pid !== null && (await isPostmasterOf(pid, data))) await later();
  }

  /** Stops all its processes: connections stay open, and nothing is answered. */
  freeze(): void {
    this.thaw = freezePostgres(this.cluster.data);
  }

  /** Runs statements on a superuser's connection. */
  run(...statements: string[]): Promise<Record<string, unknown>[]> {
    return withClient({ connectionString: this.url }, async (client) => {
      let rows: Record<string, unknown>[] = [];
      for (const statement of statements) ({ rows } = await client.query(statement));
      return rows;
    });
  }

  /** Stops the server and deletes its files. */
  async remove(): Promise<void> {
    this.thaw();
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const later = () => new Promise((resolve) => setTimeout(resolve, 20));
