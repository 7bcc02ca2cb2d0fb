import type pg from 'pg';
import { describe, expect, vi } from 'vitest';
import { leaderLock } from '../src/changes/leader.ts';
import { changeChannel, Link, type LinkListener, outboxChannel } from '../src/changes/link.ts';
import { ChangeLog } from '../src/changes/log.ts';
import { connect } from '../src/database/database.ts';
import { follow } from '../src/server/follow.ts';
import { test } from './app.ts';
import { DatabaseProxy } from './database-proxy.ts';
import { operator } from './operator.ts';

const silent: LinkListener = {
  onNotification() {},
  onLeading() {},
  onRestored() {},
  onHeartbeat() {},
  onFailure() {},
};

/** A short timeout, so that a frozen connection is noticed soon. */
const timeoutMs = 400;

/** Opens the log on the same database as a second process would. */
async function anotherLog(url: string) {
  const database = await connect(url);
  const log = new ChangeLog(database, url, follow, () => {});
  await log.start();
  const stop = async () => {
    await log.stop();
    await database.close(true);
  };
  return { log, stop };
}

const heartbeats = (log: ChangeLog, count: number) =>
  new Promise<void>((resolve) => {
    let received = 0;
    const off = log.onHeartbeat(() => {
      received += 1;
      if (received < count) return;
      off();
      resolve();
    });
  });

/** Waits until a notification from another connection arrives. */
async function waitUntilReceived(
  link: { received: string[] },
  client: pg.Client,
  message: string,
): Promise<void> {
  await vi.waitFor(
    async () => {
      await client.query('select pg_notify($1, $2)', [changeChannel, message]);
      await vi.waitFor(() => expect(link.received).toContain(message), { timeout: 200, interval: 10 });
    },
    { timeout: 20_000, interval: 50 },
  );
}

function listening(url: string, more: Partial<LinkListener> = {}) {
  const received: string[] = [];
  const link = new Link(
    url,
    [outboxChannel, changeChannel],
    { ...silent, onNotification: (_channel, message) => received.push(message), ...more },
    timeoutMs,
  );
  return { link, received };
}

test('idle processes send no notifications, and a follower leaves work to the leader', async ({
  app,
  admin,
  database,
}) => {
  const second = await anotherLog(database.url);
  const listener = await operator(database.url);
  const received: string[] = [];
  listener.on('notification', ({ channel }) => received.push(channel));
  await listener.query(`listen ${outboxChannel}; listen ${changeChannel}`);
  await heartbeats(app.log, 2);
  received.length = 0;

  await listener.query(`select pg_notify('${outboxChannel}', '')`);
  await Promise.all([heartbeats(app.log, 3), heartbeats(second.log, 3)]);
  const whileIdle = [...received];
  const { position } = await admin.change('createUserGroup', { name: 'Painters' }, 'position');
  await vi.waitFor(() => expect(second.log.position).toBe(position), { timeout: 20_000 });

  expect(whileIdle).toEqual([outboxChannel]);
  await listener.end();
  await second.stop();
});

test('of many notifications at once, only the newest of each channel is sent', async ({ database }) => {
  const { link } = listening(database.url);
  const listener = await operator(database.url);
  const received: string[] = [];
  listener.on('notification', ({ payload }) => received.push(payload ?? ''));
  await listener.query(`listen ${changeChannel}`);
  await link.open();
  for (let position = 1; position <= 10_000; position += 1) link.notify(changeChannel, String(position));

  await vi.waitFor(() => expect(received.at(-1)).toBe('10000'), { timeout: 20_000 });
  expect(received.length).toBeLessThanOrEqual(2);
  await link.close();
  await listener.end();
});

describe('a link whose connection fails', () => {
  const points = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  test.for(points.flatMap((after) => (['frozen', 'cut'] as const).map((what) => ({ after, what }))))(
    'comes back when it was $what after $after messages',
    async (fault, { database }) => {
      const proxy = await DatabaseProxy.to(database.url);
      const client = await operator(database.url);
      let restored = 0;
      const link = listening(proxy.url, {
        onRestored: () => {
          restored += 1;
        },
      });
      await link.link.open();
      const failed = proxy.fail(fault);
      // A fault while connecting needs a new connection, so the current one is cut.
      if (fault.after < 5) proxy.cut();
      await failed;

      await vi.waitFor(() => expect(restored).toBeGreaterThan(0), { timeout: 20_000 });
      await waitUntilReceived(link, client, 'still here');
      await link.link.close();
      await client.end();
      await proxy.close();
    },
  );

  test('leads again when PostgreSQL has noticed that the frozen connection is gone', async ({ database }) => {
    const client = await operator(database.url);
    let led = 0;
    const { link } = listening(database.url, {
      onLeading: () => {
        led += 1;
      },
    });
    await link.open();
    await vi.waitFor(() => expect(led).toBeGreaterThan(0), { timeout: 20_000 });
    const { rows } = await client.query(
      "select pid from pg_locks where locktype = 'advisory' and objid = $1 and granted and database = (select oid from pg_database where datname = current_database())",
      [leaderLock],
    );
    const backend = rows[0].pid as number;
    process.kill(backend, 'SIGSTOP');
    try {
      await vi.waitFor(() => expect(link.state).toBe('following'), { timeout: 20_000 });
    } finally {
      process.kill(backend, 'SIGCONT');
    }

    await vi.waitFor(() => expect(link.state).toBe('leading'), { timeout: 20_000 });
    await link.close();
    await client.end();
  });

  test('is closed at once, whatever its connection does', async ({ database }) => {
    const proxy = await DatabaseProxy.to(database.url);
    const { link } = listening(proxy.url);
    await link.open();
    await proxy.fail({ after: 5, what: 'frozen' });
    await link.close();
    expect(link.state).toBe('closed');
    await proxy.close();
  });
});

test('a leader whose connection was ended is replaced, and the new leader orders changes of both', async ({
  app,
  admin,
  database,
}) => {
  const second = await anotherLog(database.url);
  const first = await admin.change('createUserGroup', { name: 'First' }, 'position');
  await app.log.stop();
  await vi.waitFor(() => expect(second.log.isLeader).toBe(true), { timeout: 20_000 });
  const next = await admin.change('createUserGroup', { name: 'Second' }, 'position');

  expect([first.position, next.position]).toEqual([1, 2]);
  await second.stop();
});
