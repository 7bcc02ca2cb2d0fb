import { advisoryLocks } from '../shared/advisory-locks.ts';
import { rows, sql } from '../shared/sql.ts';
import { connect } from './database.ts';
import { migrations } from './migrations.ts';

/** A migration of a large database may take any time, and other processes wait for it. */
const unlimited = { statement: 0, lock: 0, idleInTransaction: 0 };

/**
 * Brings the schema up to date. If several processes start at once, one migrates and the others wait. A database of a
 * newer version is refused, because this version does not know what its columns mean.
 */
export async function migrate(url: string): Promise<void> {
  const database = await connect(url, { poolSize: 2, timeouts: unlimited });
  try {
    await database.em.fork().transactional(async (em) => {
      await rows(em, sql`select pg_advisory_xact_lock(${advisoryLocks.migration})`);
      const executed = await database.migrator.getExecuted();
      const known = new Set(migrations.map((migration) => migration.name));
      const newer = executed.map((migration) => migration.name).filter((name) => !known.has(name));
      if (newer.length > 0) {
        throw new Error(
          `The database was made by a newer Muster (it has ${newer.join(', ')}). Start that version, or restore a backup.`,
        );
      }
      await database.migrator.up();
    });
  } finally {
    await database.close(true);
  }
}
