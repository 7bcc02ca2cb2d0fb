import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type Logger, pino } from 'pino';
import { ChangeLog } from './changes/log.ts';
import type { Config } from './config.ts';
import { connect, type Database } from './database/database.ts';
import { startEmbedded } from './database/embedded.ts';
import { migrate } from './database/migrate.ts';
import { follow } from './follow.ts';
import { type RunningServer, startServer } from './server.ts';
import { openVault } from './shared/vault.ts';

export interface Muster {
  database: Database;
  log: ChangeLog;
  server: RunningServer;
  stop(): Promise<void>;
}

export interface StartOptions {
  say?: (line: string) => void;
  pages?: (app: FastifyInstance) => Promise<void>;
}

/** Opens the database: yours, or the embedded one in the data folder. */
export async function openDatabase(config: Config, say?: (line: string) => void) {
  const embedded = config.databaseUrl ? null : await startEmbedded(config.data, say);
  const url = config.databaseUrl ?? (embedded?.url('postgres') as string);
  const database = await connect(url, { poolSize: config.poolSize });
  await migrate(database);
  return { database, url, embedded };
}

/** One process of Muster. Many may share one database. */
export async function startMuster(config: Config, { say, pages }: StartOptions = {}): Promise<Muster> {
  const logger: Logger = pino({ level: config.logLevel }, pino.destination(2));
  const { database, url, embedded } = await openDatabase(config, say);
  const log = new ChangeLog(database, url, follow, (error) =>
    logger.error({ err: error }, 'The sequencer failed'),
  );
  await log.start();
  const { host, port, publicUrl, maxConnections } = config;
  const webhookNetworks = config.webhookNetworks.split(',').filter(Boolean);
  const vault = await openVault(config.secretKeyFile ?? join(config.data, 'secret.key'));
  const server = await startServer({
    database,
    log,
    logger,
    vault,
    host,
    port,
    publicUrl,
    webhookNetworks,
    maxConnections,
    pages,
  });
  return {
    database,
    log,
    server,
    stop: async () => {
      await server.stop();
      await log.stop();
      await database.close(true);
      await embedded?.stop();
    },
  };
}
