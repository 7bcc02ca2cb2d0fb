import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { expect, vi } from 'vitest';
import { ChangeLog } from '../src/changes/log.ts';
import { connect } from '../src/database/database.ts';
import { follow } from '../src/server/follow.ts';
import { startServer } from '../src/server/server.ts';
import { Vault } from '../src/shared/vault.ts';
import { test } from './app.ts';

vi.setConfig({ testTimeout: 60_000 });

const waitOptions = { timeout: 30_000, interval: 100 };

async function get(url: string, path: string) {
  const answer = await fetch(`${url}${path}`);
  const text = await answer.text();
  return { status: answer.status, text };
}

const parts = () => ({
  logger: pino({ level: 'silent' }),
  vault: new Vault(randomBytes(32)),
  host: '127.0.0.1',
  port: 0,
  accessSettings: { openMetrics: true },
});

test('a server is not ready while there is no leader, but is ready while another one takes over', async ({
  app,
  database,
}) => {
  const orm = await connect(database.url);
  const log = new ChangeLog(orm, database.url, follow, () => {});
  await log.start();
  const second = await startServer({ ...parts(), database: orm, log });
  const looks: Promise<{ status: number; text: string }>[] = [];
  const looking = setInterval(() => looks.push(get(second.url, '/health/ready')), 50);

  await app.log.stop();
  await expect.poll(() => log.isLeader, waitOptions).toBe(true);
  clearInterval(looking);
  const ready = await get(second.url, '/health/ready');
  expect((await Promise.all([...looks, ready])).map(({ status }) => status)).toEqual([
    ...looks.map(() => 200),
    200,
  ]);

  await log.stop();
  await expect
    .poll(() => get(second.url, '/health/ready'), waitOptions)
    .toMatchObject({ status: 503, text: expect.stringContaining('no process orders the changes') });
  expect((await get(second.url, '/health/live')).status).toBe(200);
  await second.stop();
  await orm.close(true);
});

test('a server is not live if its pool gives no connection for long although the database answers', async ({
  app,
}) => {
  const { database, log } = app;
  const server = await startServer({ ...parts(), database, log, livenessSeconds: 1 });
  const pool = await database.em.getConnection().getNativeClient();
  const held = await Promise.all(Array.from({ length: 20 }, () => pool.connect()));

  await expect
    .poll(() => get(server.url, '/health/live'), waitOptions)
    .toMatchObject({ status: 503, text: expect.stringContaining('no connection of the pool answers') });
  // The other server has a longer timeout.
  expect((await get(app.url, '/health/live')).status).toBe(200);
  expect((await get(server.url, '/health/ready')).status).toBe(200);
  const metrics = await get(server.url, '/metrics');
  expect(metrics.text).toContain('muster_database_connections{of="total"} 20');
  expect(metrics.text).toContain('muster_database_connections{of="idle"} 0');
  expect(metrics.text).toContain('muster_link{state="leading"} 1');

  for (const client of held) client.release();
  await expect.poll(() => get(server.url, '/health/live'), waitOptions).toMatchObject({ status: 200 });
  await server.stop();
});
