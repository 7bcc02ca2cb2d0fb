import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { ownerOfPostgres } from '../src/database/postgres-folder.ts';
import { OwnPostgres } from './own-postgres.ts';
import { adminOf, type OwnProcess, start, stop } from './own-process.ts';

// A PostgreSQL and a server are started, and frozen for seconds.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const waitOptions = { timeout: 60_000, interval: 200 };

let postgres: OwnPostgres;
let server: OwnProcess;
let data: string;
let authorization: string;
let logged = '';

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'muster-outages-'));
  postgres = await OwnPostgres.start();
  // A restart would not help while the database is away, however short the liveness limit.
  const env = {
    DATABASE_URL: postgres.url,
    MUSTER_LIVENESS_SECONDS: '1',
    MUSTER_CONNECT_TIMEOUT_MS: '2000',
    MUSTER_OPEN_METRICS: 'yes',
  };
  server = await start(data, { env, isFirst: true });
  server.process.stderr?.on('data', (chunk) => {
    logged += chunk;
  });
  authorization = (await adminOf(server, data, env)).headers.authorization ?? '';
});
afterAll(async () => {
  postgres.thaw();
  await stop(server);
  await postgres.remove();
  rmSync(data, { recursive: true, force: true });
});

interface Line {
  level: number;
  reason?: string;
  msg: string;
}

/** The lines of the log since it was last read: warnings, errors, and reports of outages. */
function readLog(): Line[] {
  const lines = logged.split('\n').filter((line) => line.startsWith('{'));
  logged = '';
  return lines.map((line) => JSON.parse(line) as Line).filter(({ level, reason }) => level >= 40 || reason);
}

async function get(path: string) {
  const answer = await fetch(`${server.url}${path}`, { signal: AbortSignal.timeout(8_000) });
  const text = await answer.text();
  return { status: answer.status, text, body: text.startsWith('{') ? JSON.parse(text) : null };
}

async function ask(query: string) {
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query }),
  });
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), body: await answer.json() };
}

let made = 0;
const mutate = () => {
  made += 1;
  return ask(
    `mutation { createUserGroup(input: { name: "Group ${made}" }) { position userErrors { code message } } }`,
  );
};
const isReady = () => expect.poll(async () => (await get('/health/ready')).status, waitOptions).toBe(200);
const isNotReady = (why: string) =>
  expect
    .poll(() => get('/health/ready'), waitOptions)
    .toMatchObject({ status: 503, body: { status: expect.stringContaining(why) } });

/** The code with which a socket is closed after it has sent `connection_init`. */
const closeCode = () =>
  new Promise<number>((resolve) => {
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    socket.on('open', () =>
      socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization } })),
    );
    socket.on('close', resolve);
  });

const unavailable = (retryAfterMs: number, message: string) => ({
  status: 503,
  retryAfter: String(retryAfterMs / 1_000),
  body: {
    errors: [
      { message: expect.stringContaining(message), extensions: { code: 'UNAVAILABLE', retryAfterMs } },
    ],
  },
});

describe('a server whose database', () => {
  test('is stopped reports it everywhere, logs one line, and recovers', async () => {
    await isReady();
    expect((await mutate()).status).toBe(200);
    readLog();

    await postgres.stop();
    await isNotReady('the database does not answer');
    const until = Date.now() + 3_000;
    while (Date.now() < until) {
      const away = unavailable(1_000, 'The database does not answer.');
      expect(await Promise.all([ask('{ users { nodes { id } } }'), mutate()])).toMatchObject([away, away]);
      expect((await get('/health/live')).status).toBe(200);
    }
    const metrics = await get('/metrics');
    const scim = await fetch(`${server.url}/scim/v2/Users`, { headers: { authorization } });
    const closed = await closeCode();

    expect(metrics.text).toMatch(/muster_change_lag_seconds Nan/i);
    expect(metrics.text).toContain('muster_link{state="connecting"} 1');
    expect(scim.status).toBe(503);
    expect(await scim.json()).toMatchObject({
      schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
      status: '503',
    });
    // 1013 means “try again later”, so that clients of graphql-ws reconnect.
    expect(closed).toBe(1013);
    await postgres.start();
    await isReady();
    expect(await mutate()).toMatchObject({
      status: 200,
      body: { data: { createUserGroup: { userErrors: [], position: expect.any(Number) } } },
    });
    await expect.poll(() => logged, waitOptions).toContain('works again after');
    expect(readLog()).toMatchObject([
      { reason: 'UNREACHABLE', level: 40, msg: expect.stringContaining('The database does not answer.') },
      {
        reason: 'UNREACHABLE',
        level: 30,
        msg: expect.stringContaining('works again after'),
        suppressed: expect.any(Number),
      },
    ]);
  });

  test('is read only reports it, and still answers queries', async () => {
    await postgres.run('alter system set default_transaction_read_only = on', 'select pg_reload_conf()');
    await isNotReady('the database is read only');
    await expect.poll(mutate, waitOptions).toMatchObject(unavailable(10_000, 'The database is read only.'));
    expect(await ask('{ me { name } }')).toMatchObject({ status: 200, body: { data: { me: {} } } });
    expect((await get('/health/live')).status).toBe(200);

    await postgres.run(
      'set default_transaction_read_only = off',
      'alter system reset default_transaction_read_only',
      'select pg_reload_conf()',
    );
    await isReady();
    await expect
      .poll(mutate, waitOptions)
      .toMatchObject({ status: 200, body: { data: { createUserGroup: { userErrors: [] } } } });
  });

  test('is frozen is not ready, stays live, and answers health checks within seconds', async () => {
    postgres.freeze();
    await isNotReady('the database does not answer');
    for (let round = 0; round < 4; round += 1) {
      expect((await get('/health/live')).status).toBe(200);
      expect((await get('/metrics')).status).toBe(200);
      expect((await get('/health/ready')).status).toBe(503);
      await pause(500);
    }
    const question = ask('{ users { nodes { id } } }');

    postgres.thaw();
    await isReady();
    expect([200, 503]).toContain((await question).status);
    await expect.poll(mutate, waitOptions).toMatchObject({ status: 200 });
    expect((await get('/health/live')).status).toBe(200);
  });

  test.skipIf(process.getuid?.() !== 0)('has a full disk reports it until there is space again', async () => {
    const disk = mkdtempSync(join(tmpdir(), 'muster-disk-'));
    const { uid = 0, gid = 0 } = await ownerOfPostgres();
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=1m,uid=${uid},gid=${gid},mode=700`, 'tmpfs', disk]);
    try {
      await postgres.run(
        `create tablespace small location '${disk}'`,
        'truncate outbox',
        'alter table outbox set tablespace small',
      );
      expect(() => writeFileSync(join(disk, 'filler'), Buffer.alloc(2_000_000))).toThrow('ENOSPC');

      const full = 'The disk or the memory of the database is full.';
      expect(await mutate()).toMatchObject(unavailable(30_000, full));
      await isNotReady('the disk or the memory of the database is full');
      expect((await get('/health/live')).status).toBe(200);

      rmSync(join(disk, 'filler'));
      expect(await mutate()).toMatchObject({
        status: 200,
        body: { data: { createUserGroup: { userErrors: [] } } },
      });
      await isReady();
    } finally {
      rmSync(join(disk, 'filler'), { force: true });
      await postgres.run('alter table outbox set tablespace pg_default', 'drop tablespace small');
      execFileSync('umount', [disk]);
      rmSync(disk, { recursive: true });
    }
  });

  test('loses the connection during a commit answers UNKNOWN_OUTCOME, never that nothing was changed', async () => {
    await isReady();
    // A commit now waits for a standby that does not exist: it is on disk, but not acknowledged.
    await postgres.run("alter system set synchronous_standby_names = 'nobody'", 'select pg_reload_conf()');
    const name = `Group ${made + 1}`;
    const mutation = mutate();
    const waiting = "from pg_stat_activity where wait_event = 'SyncRep' and query = 'commit'";
    await expect.poll(() => postgres.run(`select pid ${waiting}`), waitOptions).not.toEqual([]);
    await postgres.run(`select pg_terminate_backend(pid) ${waiting}`);

    const answer = await mutation;
    await postgres.run('alter system reset synchronous_standby_names', 'select pg_reload_conf()');
    expect(answer.body).toMatchObject({
      errors: [
        {
          message: expect.stringContaining('it may have been made, or not'),
          extensions: { code: 'UNKNOWN_OUTCOME', transaction: expect.any(Number) },
        },
      ],
    });
    await isReady();
    const [{ extensions }] = answer.body.errors;
    await expect
      .poll(
        () => postgres.run(`select position from change where transaction = ${extensions.transaction}`),
        waitOptions,
      )
      .toHaveLength(1);
    expect(await postgres.run(`select count(*)::int from user_group where name = '${name}'`)).toEqual([
      { count: 1 },
    ]);
  });
});
