import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type EmbeddedDatabase, type Serving, startEmbedded } from '../src/database/embedded.ts';
import { endWithTests } from './end-with-tests.ts';
import { gone, start, stop } from './own-process.ts';

// Each test starts whole servers, some of them several times.
vi.setConfig({ testTimeout: 180_000 });

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'muster-embedded-'));
  endWithTests(data);
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const pidFile = () => join(data, 'postgres', 'postmaster.pid');
const postmaster = () => Number(readFileSync(pidFile(), 'utf8').split('\n')[0]);

async function connected(database: EmbeddedDatabase): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: database.url('postgres') });
  client.on('error', () => {});
  await client.connect();
  return client;
}

async function answers(database: EmbeddedDatabase): Promise<boolean> {
  const client = await connected(database);
  const { rows } = await client.query('select 1 as one');
  await client.end();
  return rows[0].one === 1;
}

/** A supervisor that resolves a promise at each restart. */
function supervisor(): Serving & { restarted(): Promise<void>; restarts: number } {
  let resolveRestart: () => void = () => {};
  return {
    restarts: 0,
    restarted() {
      return new Promise((resolve) => {
        resolveRestart = resolve;
      });
    },
    onRestart() {
      this.restarts += 1;
      resolveRestart();
    },
    onFailure: () => {},
    onTakenOver: () => {},
  };
}

describe('the embedded database', () => {
  test('is started again when it dies, on the same port, as often as it does', async () => {
    const serving = supervisor();
    const database = await startEmbedded(data, { serving });
    const url = database.url('postgres');
    for (const signal of ['SIGKILL', 'SIGQUIT', 'SIGKILL', 'SIGTERM'] as const) {
      const busy = await connected(database);
      const sleeping = busy.query('select pg_sleep(600)').catch((error) => error);
      const restarted = serving.restarted();
      process.kill(postmaster(), signal);
      // A smart shutdown (SIGTERM) waits until all clients have disconnected.
      if (signal === 'SIGTERM') process.kill(postmaster(), 'SIGINT');
      await restarted;
      expect(await sleeping).toBeInstanceOf(Error);
      expect(database.url('postgres')).toBe(url);
      expect(await answers(database)).toBe(true);
    }
    expect(serving.restarts).toBe(4);
    await database.stop();
    expect(() => postmaster()).toThrow();
  });

  test('starts after every crash, even if a process still holds its shared memory', async () => {
    const first = await startEmbedded(data);
    await (await connected(first)).query('create table kept (round int)');
    await first.stop();
    for (let round = 1; round <= 12; round++) {
      const database = await startEmbedded(data);
      const writer = await connected(database);
      await writer.query('insert into kept values ($1)', [round]);
      const busy = await connected(database);
      // A busy process does not notice at once that its server is gone, and keeps the shared memory.
      const computing = busy
        .query('select count(*) from generate_series(1, 3000000) a where a % 7 = 3')
        .catch((error) => error);
      process.kill(postmaster(), round % 3 === 0 ? 'SIGQUIT' : 'SIGKILL');
      const next = await startEmbedded(data);
      await computing;
      const reader = await connected(next);
      const { rows } = await reader.query('select count(*)::int as rounds from kept');
      expect(rows[0].rounds).toBe(round);
      await reader.end();
      await next.stop();
      await database.stop();
    }
  });

  test('ignores a pid file that names another process', async () => {
    const first = await startEmbedded(data);
    const { pathname, port } = new URL(first.url('postgres'));
    expect(pathname).toBe('/postgres');
    const left = readFileSync(pidFile(), 'utf8').split('\n');
    await first.stop();
    // A process of the account that PostgreSQL runs under: PostgreSQL itself would take it for a running server.
    const uid =
      process.getuid?.() === 0
        ? Number(execFileSync('stat', ['-c', '%u', join(data, 'postgres')]))
        : undefined;
    const somebody: ChildProcess = spawn('sleep', ['600'], { uid });
    onTestFinished(() => void somebody.kill());
    writeFileSync(pidFile(), [somebody.pid, ...left.slice(1)].join('\n'));
    expect(left[3]).toBe(port);
    const second = await startEmbedded(data);
    expect(await answers(second)).toBe(true);
    expect(postmaster()).not.toBe(somebody.pid);
    await second.stop();
    expect(somebody.exitCode).toBeNull();
  });

  test('is waited for while it recovers, and is stopped only by its last server', async () => {
    const one = await startEmbedded(data);
    const pid = postmaster();
    const [two, three] = await Promise.all([startEmbedded(data), startEmbedded(data)]);
    await one.stop();
    expect(postmaster()).toBe(pid);
    expect(await answers(two)).toBe(true);
    // A server that starts while the last one stops the database starts it again.
    await two.stop();
    const [four] = await Promise.all([startEmbedded(data), three.stop()]);
    expect(await answers(four)).toBe(true);
    await four.stop();
    expect(() => postmaster()).toThrow();
  });

  test('is created once, even if several servers start at the same time', async () => {
    const databases = await Promise.all([1, 2, 3].map(() => startEmbedded(data)));
    expect(new Set(databases.map((database) => database.url('postgres'))).size).toBe(1);
    for (const database of databases) await database.stop();
  });
});

test('a server on an embedded database can make changes that lock the whole directory', async () => {
  const server = await start(data);
  const { admin } = server;
  for (const name of ['Parents', 'Children']) await admin.change('createUserGroup', { name });
  const nested = await admin.change(
    'addNesting',
    { child: { name: 'Children' }, parent: { name: 'Parents' } },
    'position',
  );
  expect(nested.position).toEqual(expect.any(Number));
  const suspended = await admin.change('setUserState', { user: { username: 'admin' }, state: 'SUSPENDED' });
  expect(suspended.userErrors[0].message).toContain('last active admin');
  expect(await stop(server)).toBe(0);
});

test('a server whose database is killed continues when it is back, and logs one line', async () => {
  const server = await start(data);
  const output: string[] = [];
  server.process.stderr?.on('data', (chunk) => output.push(String(chunk)));
  process.kill(postmaster(), 'SIGKILL');
  await expect
    .poll(async () => (await server.admin.run('{ position }').catch(() => null))?.data?.position ?? null, {
      timeout: 60_000,
    })
    .not.toBeNull();
  await expect
    .poll(
      async () => {
        const input = { input: { name: 'Afterwards' } };
        const query =
          'mutation ($input: CreateUserGroupInput!) { createUserGroup(input: $input) { position } }';
        return (await server.admin.run(query, input)).data?.createUserGroup?.position ?? null;
      },
      { timeout: 60_000 },
    )
    .not.toBeNull();
  const lines = output.join('').split('\n');
  expect(lines.filter((line) => line.includes('It was restarted after'))).toHaveLength(1);
  expect(await stop(server), output.join('')).toBe(0);
});

test('a server that is killed together with its database starts again, and again', async () => {
  for (let round = 0; round < 4; round++) {
    const server = await start(data);
    const ended = gone(server.process);
    const killed = [server.process.pid ?? 0, postmaster()];
    for (const pid of round % 2 ? killed : killed.reverse()) process.kill(pid, 'SIGKILL');
    await ended;
  }
  expect(await stop(await start(data))).toBe(0);
});
