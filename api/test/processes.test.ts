import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { expect, onTestFinished, vi } from 'vitest';
import { anotherServer } from './another-server.ts';
import { Caller, test } from './app.ts';
import { DatabaseProxy } from './database-proxy.ts';

const feed = 'subscription { changes(after: 0) { position changes { position kind } } }';

test('two processes share one log: each pushes changes of the other, and one takes over from the other', async ({
  app,
  admin,
  database,
}) => {
  const second = await anotherServer(database.url);
  const there = new Caller(second.server.url, admin.headers);
  const following = there.subscribe(feed);
  await following.next();

  const here = await admin.change('createUserGroup', { name: 'Here' }, 'position');
  const heard = (await following.next()).data.changes;
  const written = await there.change('createUserGroup', { name: 'There' }, 'position');
  const leaders = [app.log.isLeader, second.log.isLeader];
  await app.log.stop();
  const after = await there.change('createUserGroup', { name: 'Later' }, 'position');

  expect(heard.changes).toEqual([{ position: here.position, kind: 'USER_GROUP_CREATED' }]);
  expect([here.position, written.position, after.position]).toEqual([1, 2, 3]);
  expect(leaders).toEqual([true, false]);
  expect(second.log.isLeader).toBe(true);
  following.stop();
  await second.stop();
});

test('a change is answered with its position even if ordering takes long, by any process', async ({
  admin,
  database,
}) => {
  const second = await anotherServer(database.url);
  const there = new Caller(second.server.url, admin.headers);
  const busy = new pg.Client({ connectionString: database.url });
  await busy.connect();
  await busy.query('begin; select from sequencer for update');

  const answers = Promise.all(
    [admin, there].map((caller, index) =>
      caller.change('createUserGroup', { name: `Group ${index}` }, 'position'),
    ),
  );
  // Longer than the time after which a mutation stops waiting for its position.
  await pause(10_500);
  await busy.query('commit');

  const positions = (await answers).map(({ position }) => position);
  expect(positions.sort()).toEqual([1, 2]);
  await busy.end();
  await second.stop();
});

test('requests that wait for a frozen database are answered, and everything works when it continues', async ({
  admin,
  database,
}) => {
  const proxy = await DatabaseProxy.to(database.url);
  const second = await anotherServer(proxy.url, { timeouts: { connect: 3_000 } });
  onTestFinished(async () => {
    proxy.isFrozen = false;
    await second.stop();
    await proxy.close();
  });
  const there = new Caller(second.server.url, admin.headers);
  const ask = (count: number) =>
    Promise.all(Array.from({ length: count }, () => there.run('{ userGroups { totalCount } }')));
  await ask(25);
  proxy.isFrozen = true;

  const waiting = await ask(25);
  proxy.isFrozen = false;
  await vi.waitFor(async () => expect((await ask(1))[0]?.errors).toBeUndefined(), { timeout: 60_000 });
  const after = await ask(25);

  expect(new Set(waiting.map(({ errors }) => errors?.[0]?.extensions.code))).toEqual(
    new Set(['UNAVAILABLE']),
  );
  expect(after.map(({ errors }) => errors)).toEqual(after.map(() => undefined));
}, 120_000);

test('a subscription that fails because of the database ends with a retryable error, and its socket stays open', async ({
  admin,
  database,
}) => {
  const proxy = await DatabaseProxy.to(database.url);
  const second = await anotherServer(proxy.url, { linkUrl: database.url });
  onTestFinished(async () => {
    proxy.isDown = false;
    await second.stop();
    await proxy.close();
  });
  const following = new Caller(second.server.url, admin.headers).subscribe(feed);
  await following.next();
  proxy.isDown = true;
  proxy.cut();
  await admin.change('createUserGroup', { name: 'Painters' }, 'position');

  const { errors } = await following.next();
  expect(errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
  following.stop();
}, 120_000);
