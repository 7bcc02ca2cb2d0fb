import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { connect } from '../src/database/database.ts';
import { startEmbedded } from '../src/database/embedded.ts';
import { migrate } from '../src/database/migrate.ts';
import { endWithTests } from './end-with-tests.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A server with a migrated database `template`. Every worker copies its own database from it. */
    postgres: string;
  }
}

/** One PostgreSQL for all tests. It does not sync to disk, since it need not survive a power failure. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'muster-test-'));
  endWithTests(folder);
  const postgres = await startEmbedded(folder, {
    parameters: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  });
  const admin = await connect(postgres.url('postgres'));
  await admin.em.getConnection().execute('create database template');
  await admin.close(true);

  await migrate(postgres.url('template'));

  project.provide('postgres', postgres.url(''));
  return async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
