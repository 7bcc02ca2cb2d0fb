import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { pino } from 'pino';
import { expect } from 'vitest';
import { ChangeLog } from '../src/changes/log.ts';
import { connect } from '../src/database/database.ts';
import { Outages } from '../src/database/outages.ts';
import { follow } from '../src/follow.ts';
import { startServer } from '../src/server.ts';
import { Vault } from '../src/shared/vault.ts';
import { Caller, test } from './app.ts';

const feed = 'subscription { changes(after: 0) { position changes { position kind } } }';

/** A second process on the same database, as far as the database can tell. */
async function another(url: string) {
  const database = await connect(url);
  const logger = pino({ level: 'error' }, pino.destination(2));
  const outages = new Outages(logger);
  const log = new ChangeLog(database, url, follow, (error) =>
    outages.report(error, 'The ordering of changes failed.'),
  );
  await log.start();
  const server = await startServer({
    database,
    log,
    logger,
    outages,
    vault: new Vault(randomBytes(32)),
    host: '127.0.0.1',
    port: 0,
  });
  const stop = async () => {
    await server.stop();
    await log.stop();
    await database.close(true);
  };
  return { log, server, stop };
}

test('two processes share one log: each pushes what is changed at the other, and one takes over from the other', async ({
  app,
  admin,
  database,
}) => {
  const second = await another(database.url);
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

test('a change is answered with its position also where ordering takes long, by whichever process', async ({
  admin,
  database,
}) => {
  const second = await another(database.url);
  const there = new Caller(second.server.url, admin.headers);
  const busy = new pg.Client({ connectionString: database.url });
  await busy.connect();
  await busy.query('begin; select from sequencer for update');

  const answers = Promise.all(
    [admin, there].map((caller, index) =>
      caller.change('createUserGroup', { name: `Group ${index}` }, 'position'),
    ),
  );
  // Longer than anybody waits where nobody orders.
  await pause(10_500);
  await busy.query('commit');

  const positions = (await answers).map(({ position }) => position);
  expect(positions.sort()).toEqual([1, 2]);
  await busy.end();
  await second.stop();
});
