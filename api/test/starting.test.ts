import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { endWithTests } from './end-with-tests.ts';
import { withDatabase } from './own-database.ts';
import { gone, runToEnd, start, stop } from './own-process.ts';

const launcher = fileURLToPath(new URL('../bin/muster.js', import.meta.url));

// Each test starts whole servers, some of them several times.
vi.setConfig({ testTimeout: 180_000 });

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'muster-starting-'));
  endWithTests(data);
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

/** PostgreSQL removes this file when it has stopped. */
const databaseRuns = () => existsSync(join(data, 'postgres', 'postmaster.pid'));

async function portInUse(): Promise<{ port: number; free(): void }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, free: () => server.close() };
}

const sessions = `select count(*)::int as others from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()`;

describe('a server that cannot start', () => {
  test('says that its port is taken, and leaves no database running', async () => {
    const { port, free } = await portInUse();
    const { code, output } = await runToEnd(['serve', '--data', data, '--port', String(port)]);
    free();
    expect(code).toBe(1);
    expect(output.trim().split('\n').at(-1)).toBe(
      `Muster cannot listen on port ${port} of 127.0.0.1: something listens there already. Stop it, or state another port with --port (MUSTER_PORT).`,
    );
    expect(databaseRuns()).toBe(false);
  });

  test('on a given database leaves no connection behind and does not lead', async () => {
    const { port, free } = await portInUse();
    await withDatabase(async ({ url, ask }) => {
      const { code } = await runToEnd(['serve', '--data', data, '--port', String(port)], {
        DATABASE_URL: url,
      });
      expect(code).toBe(1);
      expect(await ask(sessions)).toEqual([{ others: 0 }]);
    });
    free();
  });

  test('says that the address does not exist, and undoes what it had started', async () => {
    await withDatabase(async ({ url, ask }) => {
      const env = { DATABASE_URL: url, MUSTER_HOST: '192.0.2.1' };
      const { code, output } = await runToEnd(['serve', '--data', data, '--port', '0'], env);
      expect(code).toBe(1);
      expect(output).toContain('this machine does not have that address');
      expect(await ask(sessions)).toEqual([{ others: 0 }]);
    });
  });

  test('refuses an invalid setting before it starts anything', async () => {
    const env = { MUSTER_WEBHOOK_NETWORKS: '10.1.0.0/16,10.2.0.0/99' };
    const { code, output } = await runToEnd(['serve', '--data', data, '--port', '0'], env);
    expect(code).toBe(64);
    expect(output.trim()).toBe(
      'MUSTER_WEBHOOK_NETWORKS (environment) cannot be "10.1.0.0/16,10.2.0.0/99": 10.2.0.0/99 is no network such as 10.1.0.0/16 or fd00::/8',
    );
    expect(existsSync(join(data, 'postgres'))).toBe(false);
  });

  test('refuses a database of a newer version, and undoes what it had started', async () => {
    await withDatabase(async ({ url, ask }) => {
      await ask("insert into migration (name, executed_at) values ('2999-01-01-later', now())");
      const { code, output } = await runToEnd(['serve', '--data', data, '--port', '0'], {
        DATABASE_URL: url,
      });
      expect(code).toBe(1);
      expect(output.trim()).toMatch(/^The database was made by a newer Muster \(it has 2999-01-01-later\)/);
      expect(await ask(sessions)).toEqual([{ others: 0 }]);
    });
  });

  test('refuses a database that does not exist, unless it may create it', async () => {
    const name = `mistyped_${process.pid}`;
    const env = { DATABASE_URL: `${inject('postgres')}${name}` };
    const refused = await runToEnd(['admin', 'sign-in-link', '--data', data], env);
    expect(refused.code).toBe(1);
    expect(refused.output).toContain(`There is no database ${name} at 127.0.0.1`);
    expect(refused.output).toContain('--create-database (MUSTER_CREATE_DATABASE=yes)');

    const server = await start(data, { env: { ...env, MUSTER_CREATE_DATABASE: 'yes' } });
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
    expect(await stop(server)).toBe(0);
    const admin = new pg.Client({ connectionString: `${inject('postgres')}postgres` });
    await admin.connect();
    await admin.query(`drop database ${name}`);
    await admin.end();
  });
});

describe('two servers on one data folder', () => {
  test('are impossible: the second is refused, and the command line works with the first', async () => {
    const first = await start(data);
    const second = await runToEnd(['serve', '--data', data, '--port', '0']);
    expect(second.code).toBe(1);
    expect(second.output).toContain(
      `${data} is served already, by muster serve (process ${first.process.pid} on `,
    );

    const { code, printed } = await runToEnd(['admin', 'token', '--data', data]);
    expect(code).toBe(0);
    const answer = await fetch(`${first.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${printed}` },
      body: JSON.stringify({ query: '{ position }' }),
    });
    expect(await answer.json()).toMatchObject({ data: { position: expect.any(Number) } });

    const link = await runToEnd(['admin', 'sign-in-link', '--data', data]);
    expect(new URL(link.printed).port).toBe(new URL(first.url).port);
    expect(await stop(first)).toBe(0);
    expect(databaseRuns()).toBe(false);
  });

  test('are no problem if the first was killed just before', async () => {
    const first = await start(data);
    const ended = gone(first.process);
    first.process.kill('SIGKILL');
    await ended;
    const second = await start(data);
    expect(await stop(second)).toBe(0);
    expect(databaseRuns()).toBe(false);
  });
});

test('a launcher that is killed ends its server and its database', async () => {
  const child = spawn(process.execPath, [launcher, 'serve', '--port', '0', '--data', data], {
    env: { ...process.env, MUSTER_SOURCE: '1', MUSTER_PAGES: 'off' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  // The pipe is closed when the last process that could write to it has ended.
  const allGone = new Promise<void>((resolve) => child.stderr.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (chunk) => {
      output += chunk;
      if (output.includes('Muster is at')) resolve();
    });
    child.once('exit', () => reject(new Error(output)));
  });
  const url = readFileSync(join(data, 'url'), 'utf8').trim();
  child.kill('SIGKILL');
  await allGone;
  expect(output).toContain('Stopping');
  await expect(fetch(`${url}/health/live`)).rejects.toThrow();
  expect(databaseRuns()).toBe(false);
});
