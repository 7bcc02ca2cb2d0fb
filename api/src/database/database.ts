import 'reflect-metadata';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, UnderscoreNamingStrategy } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { trackClients } from './backends.ts';
import { entities } from './entities.ts';
import { releaseLostConnections } from './lost-connections.ts';
import { migrations } from './migrations.ts';
import { prepareRepeated } from './prepare.ts';
import { type DatabaseTimeouts, defaultTimeouts, longestStatementMs } from './timeouts.ts';

export type Database = MikroORM;

export interface ConnectOptions {
  poolSize?: number;
  timeouts?: Partial<DatabaseTimeouts>;
}

/** Connects to a PostgreSQL server. `migrate` brings the schema up to date. */
export function connect(url: string, options: ConnectOptions = {}): Promise<Database> {
  const timeouts = { ...defaultTimeouts, ...options.timeouts };
  return MikroORM.init({
    clientUrl: url,
    entities,
    extensions: [Migrator],
    namingStrategy: UnderscoreNamingStrategy,
    pool: { min: 0, max: options.poolSize ?? 20 },
    driverOptions: {
      connectionTimeoutMillis: timeouts.connect,
      statement_timeout: timeouts.statement,
      lock_timeout: timeouts.lock,
      idle_in_transaction_session_timeout: timeouts.idleInTransaction,
      query_timeout: longestStatementMs + 30_000,
      keepAlive: true,
      onPoolCreated: (pool: Pool) => {
        prepareRepeated(pool);
        releaseLostConnections(pool);
        trackClients(pool);
      },
    },
    forceUtcTimezone: true,
    migrations: {
      tableName: 'migration',
      migrationsList: migrations,
      snapshot: false,
      silent: true,
    },
    // MikroORM must not print failed statements: errors carry their own code, and the statement must never be part of
    // an answer.
    debug: false,
  });
}
