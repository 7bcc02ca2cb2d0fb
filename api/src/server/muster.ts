import { join } from 'node:path';
import { type Logger, pino } from 'pino';
import { ChangeLog } from '../changes/log.ts';
import { type Config, listed } from '../config.ts';
import { endStatements } from '../database/backends.ts';
import { connect, type Database } from '../database/database.ts';
import { type EmbeddedDatabase, type Serving, startEmbedded } from '../database/embedded.ts';
import { keepOpen } from '../database/keep-open.ts';
import { migrate } from '../database/migrate.ts';
import { Outages } from '../database/outages.ts';
import { waitForDatabase } from '../database/wait-for-database.ts';
import { Memory } from '../graph/memory/memory.ts';
import { lockKey, openVault } from '../sealing/open-vault.ts';
import { startAll } from '../shared/start-all.ts';
import { Background } from '../verification/background.ts';
import { follow } from './follow.ts';
import { type RunningServer, startServer } from './server.ts';
import type { ServerOptions } from './server-options.ts';

export interface Muster {
  database: Database;
  log: ChangeLog;
  server: RunningServer;
  /** Finishes running requests and releases everything. May be called more than once. */
  stop(): Promise<void>;
}

export interface StartOptions {
  say?: (line: string) => void;
  pages?: ServerOptions['pages'];
  /** Aborts the start; what was begun is undone. */
  signal?: AbortSignal;
  /** Called when this process must end, for example because another one has taken over its data folder. */
  onFatal?: (error: Error) => void;
}

export interface OpenDatabase {
  database: Database;
  url: string;
  embedded: EmbeddedDatabase | null;
}

export const keyFileOf = ({ secretKeyFile, data }: Config): string =>
  secretKeyFile ?? join(data, 'secret.key');

/** How long to wait for the embedded database to stop. After that it finishes by itself. */
const stopDatabaseMs = 3_000;

/** Opens the database: the configured one, or the embedded one in the data folder. `cleanup` closes it. */
export async function openDatabase(
  config: Config,
  cleanup: AsyncDisposableStack,
  {
    say = () => {},
    serving,
    signal,
  }: { say?: (line: string) => void; serving?: Serving; signal?: AbortSignal } = {},
): Promise<OpenDatabase> {
  const embedded = config.databaseUrl ? null : await startEmbedded(config.data, { say, serving });
  if (embedded) cleanup.defer(() => embedded.stop(stopDatabaseMs));
  signal?.throwIfAborted();
  const url = config.databaseUrl ?? embedded?.url('postgres') ?? '';
  if (!embedded) await waitForDatabase(url, config.createDatabase, say);
  signal?.throwIfAborted();
  await migrate(url);
  signal?.throwIfAborted();
  const database = await connect(url, {
    poolSize: config.poolSize,
    timeouts: {
      connect: config.connectTimeoutMs,
      statement: config.statementTimeoutMs,
      lock: config.lockTimeoutMs,
      idleInTransaction: config.idleInTransactionTimeoutMs,
    },
  });
  cleanup.defer(() => database.close(true));
  return { database, url, embedded };
}

/**
 * Starts one process of Muster. Several may share one database. If a step of the start fails, the steps before it are
 * undone.
 */
export function startMuster(config: Config, options: StartOptions = {}): Promise<Muster> {
  return startAll((cleanup) => begin(config, options, cleanup));
}

async function begin(
  config: Config,
  { say, pages, signal, onFatal = () => {} }: StartOptions,
  cleanup: AsyncDisposableStack,
): Promise<Muster> {
  const logger: Logger = pino({ level: config.logLevel }, pino.destination(2));
  const serving: Serving = {
    onRestart: (afterMs) =>
      logger.warn(`The embedded database had stopped. It was restarted after ${afterMs} ms`),
    onFailure: (error) =>
      logger.error({ err: error }, 'The embedded database cannot be started. It is tried again'),
    onTakenOver: onFatal,
  };
  const { database, url } = await openDatabase(config, cleanup, { say, serving, signal });
  const keyFile = keyFileOf(config);
  const keyLock = await lockKey(url, onFatal);
  cleanup.defer(() => keyLock.close());
  const vault = await openVault(database.em.fork(), keyFile);
  keyLock.expect(vault.fingerprint);
  const outages = new Outages(logger);
  const log = new ChangeLog(database, url, follow, (error) =>
    outages.report(error, 'The changes could not be ordered.'),
  );
  cleanup.defer(() => log.stop());
  await log.start();
  await keepOpen(database, (error) =>
    outages.report(
      error,
      `Each process keeps ${config.poolSize} connections open: lower MUSTER_POOL_SIZE, or raise max_connections of PostgreSQL.`,
    ),
  );
  signal?.throwIfAborted();
  const memory = config.memory
    ? new Memory(database.em, log, (error) =>
        outages.report(error, 'The access graph could not be read into memory.'),
      )
    : null;
  cleanup.defer(() => memory?.stop());
  const { host, port, publicUrl, maxConnections, rate, socketsPerViewer } = config;
  const webhookNetworks = config.webhookNetworks.split(',').filter(Boolean);
  const trustedProxies = listed(config.trustedProxies);
  const server = await startServer({
    database,
    log,
    memory,
    logger,
    outages,
    vault,
    host,
    port,
    publicUrl,
    webhookNetworks,
    trustedProxies,
    maxConnections,
    livenessSeconds: config.livenessSeconds,
    rate,
    socketsPerViewer,
    pages,
    accessSettings: {
      metricsToken: config.metricsToken,
      openMetrics: config.openMetrics,
      openAgent: config.openAgent,
    },
    endStatements: () => endStatements(database, url),
  });
  cleanup.defer(() => server.stop());
  signal?.throwIfAborted();
  const background = new Background(database, log, vault, outages, logger, {
    verifyEveryMs: config.verifyHours * 3_600_000,
    checkpointEveryMs: config.checkpointMinutes * 60_000,
    checkEveryMs: 10_000,
  });
  cleanup.defer(() => background.stop());
  let stopping: Promise<void> | undefined;
  return {
    database,
    log,
    server,
    stop: () => {
      stopping ??= cleanup.disposeAsync();
      return stopping;
    },
  };
}
