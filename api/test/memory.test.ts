import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { rows, sql } from '../src/shared/sql.ts';
import { anotherServer } from './another-server.ts';
import { Caller, test } from './app.ts';
import { answering, compareMemory } from './compare-memory.ts';
import { insertPlannedGraph } from './insert-planned-graph.ts';
import { withDatabase } from './own-database.ts';
import { adminOf, start, stop } from './own-process.ts';
import { random } from './random.ts';
import { randomMutation } from './random-mutation.ts';

test.override({ hasMemory: true });

/** More by hand: MEMORY_GRAPHS=200, and another MEMORY_SEED. */
const graphs = Number(process.env.MEMORY_GRAPHS ?? 20);
const firstSeed = Number(process.env.MEMORY_SEED ?? 1);
const mutationsOfGraph = 10;
const hour = 3_600_000;

test(`memory and database answer alike, now and later, after each of ${graphs * mutationsOfGraph} random mutations`, {
  timeout: graphs * 30_000,
}, async ({ app, admin }) => {
  let asked = 0;
  for (let seed = firstSeed; seed < firstSeed + graphs; seed += 1) {
    const below = random(seed * 7_919);
    const planted = await insertPlannedGraph(app, below, seed);
    for (let number = 0; number < mutationsOfGraph; number += 1) {
      const { name, input } = await randomMutation(app, planted, below);
      await admin.change(name, input);
      const at = new Date(Math.ceil(Date.now() / hour) * hour + (below(20) - 1) * (hour / 2));
      const instant = below(2) === 0 ? new Date() : at < new Date() ? new Date() : at;
      asked += await compareMemory(app, instant, `seed ${seed}, mutation ${number}: ${name}`, {
        some: Object.values(planted).flat(),
      });
    }
  }
  console.log(`${asked} questions about graphs from seed ${firstSeed}`);
  expect(asked).toBeGreaterThan(graphs * 10 * mutationsOfGraph);
});

test('a membership that has just been ended gives nothing from memory, even while the ordering of changes stands still', async ({
  admin,
  app,
  seed,
}) => {
  const [ada, team, wiki] = [
    await seed.user('ada'),
    await seed.userGroup('Team'),
    await seed.resource('Wiki'),
  ];
  await seed.bind(team, wiki, 'read');
  const added = await admin.change(
    'addMembership',
    { user: { id: ada.id }, userGroup: { id: team.id } },
    'membership { id }',
  );
  const isAllowed = async (): Promise<boolean> => {
    const inMemory = await answering(app.memory, new Date());
    const { allowed } = (
      await admin.ask(
        'query ($user: ID!, $resource: ID!) { check(user: { id: $user }, resource: { id: $resource }) { allowed } }',
        { user: ada.id, resource: wiki.id },
      )
    ).check;
    expect((await inMemory.resourcesOf([ada.key], new Date()).count()).has(ada.key)).toBe(allowed);
    return allowed;
  };
  expect(await isAllowed()).toBe(true);

  const sequencer = app.database.em.fork();
  await sequencer.begin();
  await rows(sequencer, sql`select from sequencer for update`);
  const ending = admin.change('endMembership', { id: added.membership.id }, 'position');
  await expect.poll(async () => rows(app.database.em.fork(), sql`select from outbox`)).toHaveLength(1);
  // The mutation is committed, and is not answered yet.
  await expect.poll(isAllowed).toBe(false);
  await sequencer.rollback();
  await ending;
  expect(await isAllowed()).toBe(false);
});

test('memory leaves questions to the database while it cannot learn what has changed', async ({ app }) => {
  await answering(app.memory, new Date());
  const other = app.database.em.fork();
  await other.begin();
  await rows(other, sql`lock table sequencer in access exclusive mode`);
  const asked = app.memory?.at(new Date());
  expect(await asked).toBeNull();
  await other.rollback();
  await answering(app.memory, new Date());
});

const resourcesOf = `query ($id: ID!) { user(ref: { id: $id }) { resources { nodes { name } } } }`;

test('no process gives access that another process has taken, even if it hears of no change', async ({
  app,
  admin,
  database,
  seed,
}) => {
  const second = await anotherServer(database.url, { memory: 'deaf' });
  onTestFinished(() => second.stop());
  const there = new Caller(second.server.url, admin.headers);
  const [ada, team, wiki] = [
    await seed.user('ada'),
    await seed.userGroup('Team'),
    await seed.resource('Wiki'),
  ];
  await seed.bind(team, wiki, 'read');
  second.memory?.forget();
  const namesThere = async () => {
    const { user } = await there.ask<{ user: { resources: { nodes: { name: string }[] } } }>(resourcesOf, {
      id: ada.id,
    });
    return user.resources.nodes.map(({ name }) => name);
  };
  await answering(second.memory, new Date());
  const before = second.memory?.answered.memory ?? 0;
  for (let round = 0; round < 10; round += 1) {
    const input = { user: { id: ada.id }, userGroup: { id: team.id } };
    const { membership } = await admin.change('addMembership', input, 'membership { id }');
    expect(await namesThere()).toEqual(['Wiki']);
    expect(await namesThere()).toEqual(['Wiki']);
    await admin.change('endMembership', { id: membership.id });
    expect(await namesThere()).toEqual([]);
    expect(await namesThere()).toEqual([]);
  }
  expect(app.log.isLeader).toBe(true);
  expect(second.memory?.answered.memory).toBeGreaterThan(before + 10);
});

test('memory is read anew where the database has another history than before', async ({
  app,
  admin,
  seed,
}) => {
  const [ada, team, other] = [
    await seed.user('ada'),
    await seed.userGroup('Team'),
    await seed.userGroup('Other'),
  ];
  const groupsOfAda = async () =>
    [...(await (await answering(app.memory, new Date())).groupsOf([ada.key], new Date()).page())].map(
      ({ node }) => node,
    );
  const join = (group: { id: string }) =>
    admin.change('addMembership', { user: { id: ada.id }, userGroup: { id: group.id } }, 'position');
  const { position } = await join(team);
  expect(await groupsOfAda()).toEqual([team.key]);

  // As after a restore of a backup that was made before: the same positions get other changes.
  await rows(app.database.em.fork(), sql`delete from edge; delete from change`);
  await rows(app.database.em.fork(), sql`update sequencer set position = 0, hash = ''`);
  const again = await join(other);
  expect(again.position).toBe(position);
  expect(await groupsOfAda()).toEqual([other.key]);
});

test('two servers in processes of their own answer from memory what was written to the other, and from the database where memory is switched off', async () => {
  const data = mkdtempSync(join(tmpdir(), 'muster-memory-'));
  await withDatabase(async ({ url }) => {
    const env = { DATABASE_URL: url, MUSTER_OPEN_METRICS: 'yes', MUSTER_POOL_SIZE: '5' };
    const first = await start(data, { env, isFirst: true });
    const [second, third] = [
      await start(data, { env }),
      await start(data, { env: { ...env, MUSTER_MEMORY: 'off' } }),
    ];
    const servers = [first, second, third];
    try {
      const { headers } = await adminOf(first, data, env);
      const [here, there, without] = servers.map((server) => new Caller(server.url, headers));
      if (!here || !there || !without) throw new Error('three servers were started');
      const ada = (await here.change('createUser', { username: 'ada', displayName: 'Ada' }, 'user { id }'))
        .user;
      const team = (await here.change('createUserGroup', { name: 'Team' }, 'userGroup { id }')).userGroup;
      const wiki = (
        await here.change('createResource', { name: 'Wiki', kind: 'APPLICATION' }, 'resource { id }')
      ).resource;
      await here.change('addBinding', {
        subject: { userGroup: { id: team.id } },
        object: { resource: { id: wiki.id } },
        level: 'read',
      });
      const namesIn = async (caller: Caller) => {
        const answer = await caller.ask<{ user: { resources: { nodes: { name: string }[] } } }>(resourcesOf, {
          id: ada.id,
        });
        return answer.user.resources.nodes.map(({ name }) => name);
      };
      for (let round = 0; round < 20; round += 1) {
        const [writer, reader] = round % 2 === 0 ? [here, there] : [there, here];
        const input = { user: { id: ada.id }, userGroup: { id: team.id } };
        const { membership } = await writer.change('addMembership', input, 'membership { id }');
        expect(await Promise.all([reader, writer, without].map(namesIn))).toEqual([
          ['Wiki'],
          ['Wiki'],
          ['Wiki'],
        ]);
        await writer.change('endMembership', { id: membership.id });
        expect(await Promise.all([reader, writer, without].map(namesIn))).toEqual([[], [], []]);
      }
      const answered = await Promise.all(
        servers.map(async ({ url }) => {
          const text = await (await fetch(`${url}/metrics`)).text();
          return Number(/^muster_access_answers_total\{from="memory"\} (\d+)$/m.exec(text)?.[1]);
        }),
      );
      expect(answered[0]).toBeGreaterThan(0);
      expect(answered[1]).toBeGreaterThan(0);
      expect(answered[2]).toBe(0);
    } finally {
      for (const server of servers) await stop(server);
    }
  });
  rmSync(data, { recursive: true, force: true });
}, 300_000);
