import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Caller } from './app.ts';
import { type OwnDatabase, withDatabase } from './own-database.ts';
import { adminOf, gone, type OwnProcess, start } from './own-process.ts';

// Each test starts whole servers.
vi.setConfig({ testTimeout: 120_000 });

/** The promised five seconds, and half a second for the machine to notice that a process has ended. */
const longestStopMs = 5_000 + 500;

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'muster-stopping-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

async function withServer(
  use: (server: OwnProcess, admin: Caller, database: OwnDatabase) => Promise<void>,
): Promise<void> {
  await withDatabase(async (database) => {
    const env = { DATABASE_URL: database.url };
    const server = await start(data, { env });
    try {
      await use(server, await adminOf(server, data, env), database);
    } finally {
      server.process.kill('SIGKILL');
    }
  });
}

/** Takes a lock for which every mutation that creates a user group must wait. */
async function lock({ connect }: OwnDatabase): Promise<{ release(): Promise<void> }> {
  const holder = await connect();
  await holder.query('begin; lock table user_group in exclusive mode');
  return { release: async () => void (await holder.query('commit')) };
}

/** Resolves when a mutation waits for the lock. */
async function waits({ ask }: OwnDatabase): Promise<void> {
  const query = `select count(*)::int as waiting from pg_locks where not granted and relation = 'user_group'::regclass`;
  await expect.poll(async () => (await ask(query))[0]?.waiting, { timeout: 60_000 }).toBe(1);
}

const create = (admin: Caller) =>
  admin.run('mutation { createUserGroup(input: { name: "Painters" }) { position } }');

const groups = async ({ ask }: OwnDatabase) =>
  (await ask('select count(*)::int as groups from user_group'))[0]?.groups;

describe('a server that is asked to stop', () => {
  test('is not ready, finishes running requests, and closes sockets', async () => {
    await withServer(async (server, admin, database) => {
      const following = admin.subscribe('subscription { changes(after: 0) { position } }');
      await following.next();
      const held = await lock(database);
      const answer = create(admin);
      await waits(database);

      const ended = gone(server.process);
      const asked = performance.now();
      server.process.kill('SIGTERM');
      await expect
        .poll(async () => {
          const ready = await fetch(`${server.url}/health/ready`);
          return [ready.status, ((await ready.json()) as { status: string }).status];
        })
        .toEqual([503, 'this server is stopping']);
      expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
      const late = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...admin.headers },
        body: '{"query":"{ position }"}',
      });
      expect([late.status, late.headers.get('retry-after')]).toEqual([503, '5']);
      expect(await late.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
      await held.release();

      expect((await answer).data.createUserGroup.position).toEqual(expect.any(Number));
      expect((await following.closed).code).toBe(1001);
      await ended;
      expect(server.process.exitCode).toBe(0);
      expect(performance.now() - asked).toBeLessThan(longestStopMs);
      expect(await groups(database)).toBe(1);
    });
  });

  test('ends within five seconds even if a mutation waits for a lock, and rolls it back', async () => {
    await withServer(async (server, admin, database) => {
      const following = admin.subscribe('subscription { changes(after: 0) { position } }');
      await following.next();
      const held = await lock(database);
      const answer = create(admin);
      await waits(database);

      const ended = gone(server.process);
      const asked = performance.now();
      server.process.kill('SIGTERM');
      expect((await answer).data?.createUserGroup ?? null).toBeNull();
      expect((await following.closed).code).toBe(1001);
      await ended;
      expect(performance.now() - asked).toBeLessThan(longestStopMs);
      expect(server.process.exitCode).toBe(0);
      const query =
        'select count(*)::int as others from pg_stat_activity where datname = current_database() and application_name like $$muster%$$';
      expect((await database.ask(query))[0]?.others).toBe(0);
      await held.release();
      expect(await groups(database)).toBe(0);
    });
  });

  test('ends at once when it is asked a second time', async () => {
    await withServer(async (server, admin, database) => {
      const held = await lock(database);
      const answer = create(admin).catch((error: Error) => error);
      await waits(database);
      const ended = gone(server.process);
      let output = '';
      const stopping = new Promise<void>((resolve) => {
        server.process.stderr?.on('data', (chunk) => {
          output += chunk;
          if (output.includes('Stopping')) resolve();
        });
      });
      server.process.kill('SIGTERM');
      await stopping;
      server.process.kill('SIGINT');
      await ended;
      // A graceful stop would have answered the mutation and exited with code 0.
      expect(await answer).toBeInstanceOf(Error);
      expect(server.process.exitCode).toBe(1);
      await held.release();
      expect(await groups(database)).toBe(0);
    });
  });

  test('does not wait for a client that has opened a request and sends nothing', async () => {
    await withServer(async (server, admin) => {
      const slow = fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...admin.headers },
        body: new ReadableStream({
          start: (controller) => controller.enqueue(new TextEncoder().encode('{"query"')),
        }),
        duplex: 'half',
      } as RequestInit).catch((error: Error) => error);
      await expect.poll(async () => (await fetch(`${server.url}/health/live`)).status).toBe(200);
      const ended = gone(server.process);
      const asked = performance.now();
      server.process.kill('SIGTERM');
      await ended;
      expect(performance.now() - asked).toBeLessThan(longestStopMs);
      expect(server.process.exitCode).toBe(0);
      await slow;
    });
  });
});
