import { setImmediate } from 'node:timers/promises';
import { expect } from 'vitest';
import { effectiveLevelAt, isLiveAt } from '../src/graph/effective-level.ts';
import { type Reach, type Reachability, type Reached, reachabilityIn } from '../src/graph/reachability.ts';
import { rows, sql } from '../src/shared/sql.ts';
import { type App, test } from './app.ts';
import type { InsertedGraph } from './insert-graph.ts';
import { insertPlannedGraph } from './insert-planned-graph.ts';
import { levels } from './oracle.ts';
import { random } from './random.ts';
import { randomMutation } from './random-mutation.ts';

/** More by hand: MEMORY_GRAPHS=200, and another MEMORY_SEED. */
const graphs = Number(process.env.MEMORY_GRAPHS ?? 20);
const firstSeed = Number(process.env.MEMORY_SEED ?? 1);
const mutationsOfGraph = 10;
const hour = 3_600_000;

test(`memory and database answer alike, now and later, after each of ${graphs * mutationsOfGraph} random mutations`, {
  timeout: graphs * 20_000,
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
      asked += await compare(app, planted, instant, `seed ${seed}, mutation ${number}: ${name}`);
    }
  }
  console.log(`${asked} questions about graphs from seed ${firstSeed}`);
  expect(asked).toBeGreaterThan(graphs * 10 * mutationsOfGraph);
});

/** Asks both everything; gives how many questions that were. */
async function compare(app: App, planted: InsertedGraph, at: Date, when: string): Promise<number> {
  const fast = await answering(app, at);
  const slow = reachabilityIn(app.database.em.fork());
  const { users, groups, resources, resourceGroups } = planted;
  const questions: [string, readonly number[], (reachability: Reachability) => Reach][] = [
    ['the groups of users', users, (one) => one.groupsOf(users, at)],
    ['the groups of groups', groups, (one) => one.groupsOf(groups, at)],
    ['the resources of users', users, (one) => one.resourcesOf(users, at)],
    ['the applications of groups', groups, (one) => one.resourcesOf(groups, at, 'APPLICATION')],
    ['the systems of users', users, (one) => one.resourcesOf(users, at, 'SYSTEM')],
    ['the parts of resource groups', resourceGroups, (one) => one.partsOf(resourceGroups, at)],
    ['the users of resources', resources, (one) => one.usersOf(resources, at)],
    ['the users of resource groups', resourceGroups, (one) => one.usersOf(resourceGroups, at)],
    ['the members of groups', groups, (one) => one.membersOf(groups, at)],
  ];
  let asked = 0;
  for (const [question, roots, ask] of questions) {
    const [quick, sure] = [ask(fast), ask(slow)];
    const where = `${question} at ${at.toISOString()}, ${when}`;
    expect(summed(await quick.page(), at), where).toEqual(summed(await sure.page(), at));
    expect([...(await quick.count())].sort(), where).toEqual([...(await sure.count())].sort());
    const found = [...new Set((await sure.page()).map(({ node }) => node))];
    const slice = {
      after: found[0] ?? 0,
      size: 2,
      only: question.startsWith('the users') ? undefined : found.slice(1),
    };
    expect(summed(await quick.page(slice), at), where).toEqual(summed(await sure.page(slice), at));
    asked += roots.length;
  }
  return asked;
}

/** Waits for the memory as whoever asks it does. */
async function answering({ memory }: App, at: Date): Promise<Reachability> {
  for (;;) {
    const answers = await memory?.at(at);
    if (answers) return answers;
    await setImmediate();
  }
}

/** What somebody has, whatever the pieces are that it is put together from. */
const summed = (reached: readonly Reached[], at: Date) =>
  Object.fromEntries(
    [...Map.groupBy(reached, ({ root, node }) => `${root} ${node}`)]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([pair, pieces]) => [
        pair,
        {
          ...effectiveLevelAt(at, pieces, levels),
          isDirect: pieces.some((piece) => piece.direct && isLiveAt(piece, at)),
        },
      ]),
  );

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
    const inMemory = await answering(app, new Date());
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

test('memory has no answers while it cannot read what has changed', async ({ app }) => {
  await answering(app, new Date());
  const other = app.database.em.fork();
  await other.begin();
  await rows(other, sql`lock table sequencer in access exclusive mode`);
  await expect.poll(() => app.memory?.at(new Date()), { timeout: 60_000 }).toBeNull();
  await other.rollback();
  await answering(app, new Date());
});
