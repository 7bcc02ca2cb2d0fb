import 'reflect-metadata';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, UnderscoreNamingStrategy } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { trackClients } from './backends.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations.ts';
import { prepareRepeated } from './prepare.ts';

export type Database = MikroORM;

/** Connects to a PostgreSQL. The schema is brought up to date by `migrate`. */
export function connect(url: string, options: { poolSize?: number } = {}): Promise<Database> {
  return MikroORM.init({
    clientUrl: url,
    entities,
    extensions: [Migrator],
    namingStrategy: UnderscoreNamingStrategy,
    pool: { min: 0, max: options.poolSize ?? 20 },
    driverOptions: {
      onPoolCreated: (pool: Pool) => {
        prepareRepeated(pool);
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
    // A failure of ours says its own code; the query is in the log, never in an answer.
    debug: false,
  });
}
