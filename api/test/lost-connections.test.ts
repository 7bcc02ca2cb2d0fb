import pg from 'pg';
import { expect } from 'vitest';
import { connect } from '../src/database/database.ts';
import { keepOpen } from '../src/database/keep-open.ts';
import { releaseLostConnections } from '../src/database/lost-connections.ts';
import { rows, sql } from '../src/shared/sql.ts';
import { type Caller, test } from './app.ts';
import { operator, waitingForLock } from './operator.ts';

/** Ends every other connection to this database, as a restart of the server or a firewall does. */
const endAll = (client: pg.Client, ...but: pg.Client[]) =>
  client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and pid <> all($1::int[])`,
    [but.map((other): unknown => Reflect.get(other, 'processID'))],
  );

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 20));
}

test('connections that are lost during transactions leave the pool usable: the next requests are answered', async ({
  app,
  admin,
  seed,
  database,
}) => {
  // Each admin may have only a few changes in progress at a time, so several are needed.
  const admins: Caller[] = [];
  for (const name of ['a', 'b', 'c', 'd', 'e'])
    admins.push(await app.withToken({ user: await seed.admin(name) }, ['READ', 'WRITE']));
  const there = await operator(database.url);
  // Within one transaction, PostgreSQL always shows the activity of the first look.
  const observer = await operator(database.url);
  await there.query('begin; lock table user_group in access exclusive mode');
  const mutations = Array.from({ length: 25 }, (_, number) =>
    admins[number % admins.length]?.run(
      'mutation ($input: CreateUserGroupInput!) { createUserGroup(input: $input) { position userErrors { code } } }',
      { input: { name: `Group ${number}` } },
    ),
  );
  await until(async () => (await waitingForLock(observer)) >= 15);

  await endAll(observer, there);
  await there.query('commit');
  await Promise.all(mutations);
  const after = await Promise.all(
    Array.from({ length: 40 }, (_, number) =>
      admin.change('createUserGroup', { name: `Later ${number}` }, 'position'),
    ),
  );

  expect(after.map(({ userErrors }) => userErrors)).toEqual(after.map(() => []));
  expect((await app.nobody.run('{ me { name } }')).data).toEqual({ me: null });
  await Promise.all([there.end(), observer.end()]);
});

test('connections that were lost while idle are not used again', async ({ admin, database }) => {
  const there = await operator(database.url);
  for (let round = 0; round < 3; round += 1) {
    await Promise.all(
      Array.from({ length: 25 }, (_, number) =>
        admin.change('createUserGroup', { name: `Round ${round}, group ${number}` }, 'position'),
      ),
    );
    await endAll(there);
    await Promise.all(
      Array.from({ length: 25 }, () =>
        admin.run('mutation { createUserGroup(input: { name: "Once" }) { position } }'),
      ),
    );
  }

  const { position, userErrors } = await admin.change('createUserGroup', { name: 'After all' }, 'position');
  expect(userErrors).toEqual([]);
  expect(position).toBeGreaterThan(0);
  await there.end();
});

test('a connection that its holder releases while its pool is being closed is not released again', async ({
  database,
}) => {
  const pool = new pg.Pool({ connectionString: database.url });
  releaseLostConnections(pool);
  const opening = pool.connect();
  const closed = pool.end();
  (await opening).release();
  // An error here would be an uncaught one, which fails the test.
  await new Promise((resolve) => setImmediate(resolve));
  await closed;
});

test('closing a database does not wait for connections that are being opened', async ({ database }) => {
  const own = await connect(database.url);
  const asked = Array.from({ length: 5 }, () => rows(own.em.fork(), sql`select 1`).catch(() => 'refused'));
  await own.close(true);
  await Promise.all(asked);
});

test('a pool that is kept open has all its connections before anybody needs them, and again after all were lost', async ({
  database,
}) => {
  const there = await operator(database.url);
  const backends = async (): Promise<number[]> => {
    const found = await there.query('select pid from pg_stat_activity where datname = current_database()');
    return found.rows.map(({ pid }) => pid);
  };
  const others = new Set(await backends());
  const open = async () => (await backends()).filter((pid) => !others.has(pid));
  const kept = await connect(database.url, { poolSize: 6 });
  try {
    await keepOpen(kept, () => {});
    expect(await open()).toHaveLength(6);

    await there.query('select pg_terminate_backend(pid) from unnest($1::int[]) pid', [await open()]);
    await until(async () => (await open()).length === 0);
    await until(async () => {
      await rows(kept.em.fork(), sql`select 1`).catch(() => {});
      return (await open()).length === 6;
    });
  } finally {
    await kept.close(true);
    await there.end();
  }
});

test('a pool that PostgreSQL allows fewer connections says so, and works with those', async ({
  database,
}) => {
  const there = await operator(database.url);
  const role = `limited_${crypto.randomUUID().slice(0, 8)}`;
  await there.query(`create role ${role} login password 'secret' connection limit 3`);
  const url = Object.assign(new URL(database.url), { username: role, password: 'secret' });
  const limited = await connect(url.href, { poolSize: 6 });
  const codes: string[] = [];
  try {
    await keepOpen(limited, (error) => codes.push(Object(error).code));
    expect(codes).toContain('53300');
    expect(await rows(limited.em.fork(), sql`select 1`)).toHaveLength(1);
  } finally {
    await limited.close(true);
    await there.query(`drop role ${role}`);
    await there.end();
  }
});
