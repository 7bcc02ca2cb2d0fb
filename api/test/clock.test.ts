import { describe, expect } from 'vitest';
import { sequenceStep, stepIsDue } from '../src/changes/sequence.ts';
import { follow } from '../src/server/follow.ts';
import { clock } from '../src/shared/clock.ts';
import { bigint, int, text } from '../src/shared/row-type.ts';
import { onlyRow, rows, rowsOf, sql } from '../src/shared/sql.ts';
import { type App, type Caller, test } from './app.ts';

test.override({ hasMemory: true });

const hour = 3_600_000;

const kindsOf = async (app: App, where = sql`true`) =>
  (
    await rowsOf(
      app.database.em.fork(),
      { kind: text },
      sql`select kind from change where ${where} order by position`,
    )
  ).map(({ kind }) => kind);

test('starts and ends of edges are announced once, even if an edge is committed while the boundaries are computed', async ({
  app,
  seed,
}) => {
  const [bob, group] = [await seed.user('bob'), await seed.userGroup('Group')];
  const [late, blocker] = [app.database.em.fork(), app.database.em.fork()];
  // A slow transaction: its membership has begun and ended before the transaction is committed.
  const stated = clock.now();
  const [startsAt, endsAt] = [new Date(stated.getTime() + 20), new Date(stated.getTime() + 40)];
  await late.begin();
  const { id } = await onlyRow(
    late,
    { id: bigint },
    sql`insert into edge (kind, source, target, starts_at, ends_at, authority, stated_by, created_at)
        values ('MEMBERSHIP', ${bob.key}, ${group.key}, ${startsAt}, ${endsAt}, 'MANUAL', 1, ${stated}) returning id`,
  );
  const change = {
    kind: 'MEMBERSHIP_ADDED',
    nodes: [bob.key, group.key],
    edge: Number(id),
    before: null,
    after: {},
  };
  await rows(
    late,
    sql`insert into outbox (transaction, at, actor, changes)
        values (nextval(pg_get_serial_sequence('outbox', 'id')), ${stated}, 1, ${JSON.stringify([change])}::jsonb)`,
  );
  await expect.poll(() => clock.now() > endsAt).toBe(true);

  // The step first reads edges, then waits for a lock before it reads states of users.
  await blocker.begin();
  await rows(blocker, sql`lock table user_state in access exclusive mode`);
  const step = sequenceStep(app.database.em, follow);
  const waiting = sql`select count(*)::int as waiting from pg_stat_activity
    where wait_event_type = 'Lock' and query like '%select n.id as user_id%'`;
  try {
    await expect
      .poll(async () => (await onlyRow(app.database.em.fork(), { waiting: int }, waiting)).waiting, {
        timeout: 15_000,
      })
      .toBe(1);
    await late.commit();
  } finally {
    if (late.isInTransaction()) await late.rollback();
    await blocker.commit();
    await step;
  }
  app.log.notifySequencer();

  const ofEdge = sql`edge = ${id}`;
  await expect
    .poll(() => kindsOf(app, ofEdge))
    .toEqual(['MEMBERSHIP_ADDED', 'MEMBERSHIP_STARTED', 'MEMBERSHIP_EXPIRED']);
  await sequenceStep(app.database.em, follow);
  expect(await kindsOf(app, ofEdge)).toHaveLength(3);
});

describe('A clock that was wrong', () => {
  /** Ada is in a synced group for one more hour; Bob will join it in two hours. */
  async function watched({ admin, seed }: { admin: Caller; seed: import('./seed.ts').Seed }) {
    const [ada, bob] = [await seed.user('ada'), await seed.user('bob')];
    const group = await seed.userGroup('Group');
    const { syncer } = await admin.change('createSyncer', { name: 'S', kind: 'OTHER' }, 'syncer { id }');
    await admin.ask(
      'mutation ($input: RegisterTargetsInput!) { registerTargets(input: $input) { position } }',
      { input: { syncer: syncer.id, targets: [{ userGroup: { id: group.id } }] } },
    );
    const add = (user: { id: string }, lifetime: object) =>
      admin.change(
        'addMembership',
        { user: { id: user.id }, userGroup: { id: group.id }, ...lifetime },
        'position',
      );
    await add(ada, { duration: 'PT1H' });
    await add(bob, { startsAt: new Date(clock.now().getTime() + 2 * hour) });
    return { group, add };
  }

  const granted = async (app: App) =>
    (
      await rowsOf(
        app.database.em.fork(),
        { username: text },
        sql`select username from access_grant g join directory_user u on u.id = g.user_id where g.live order by 1`,
      )
    ).map(({ username }) => username);

  const members = async (admin: Caller) =>
    (
      await admin.ask('{ userGroup(ref: { name: "Group" }) { members { nodes { username } } } }')
    ).userGroup.members.nodes
      .map(({ username }: { username: string }) => username)
      .sort();

  test('leaves no wrong grant once it is corrected, and announces later boundaries again', async ({
    app,
    admin,
    seed,
  }) => {
    const { add } = await watched({ admin, seed });
    await expect.poll(() => granted(app)).toEqual(['ada']);

    clock.offsetMs = 3 * hour;
    await expect.poll(() => granted(app)).toEqual(['bob']);
    expect(await members(admin)).toEqual(['bob']);
    const cy = await seed.user('cy');
    await add(cy, {});
    await expect.poll(() => granted(app)).toEqual(['bob', 'cy']);

    clock.offsetMs = 0;
    await expect.poll(() => granted(app)).toEqual(['ada']);
    expect(await members(admin)).toEqual(['ada']);

    clock.offsetMs = 3 * hour + 60_000;
    await expect.poll(() => granted(app)).toEqual(['bob', 'cy']);
    expect(await members(admin)).toEqual(['bob', 'cy']);
    expect(await kindsOf(app, sql`edge is not null`)).toEqual([
      'MEMBERSHIP_ADDED',
      'MEMBERSHIP_ADDED',
      'MEMBERSHIP_EXPIRED',
      'MEMBERSHIP_STARTED',
      'MEMBERSHIP_ADDED',
      'CLOCK_SET_BACK',
      'CLOCK_SET_BACK',
      'CLOCK_SET_BACK',
      'MEMBERSHIP_EXPIRED',
      'MEMBERSHIP_STARTED',
      'MEMBERSHIP_STARTED',
    ]);
  });

  test('that was set back ends nothing too early', async ({ app, admin, seed }) => {
    const { add } = await watched({ admin, seed });
    clock.offsetMs = 10 * hour;
    await expect.poll(() => granted(app)).toEqual(['bob']);
    clock.offsetMs = 0;
    await expect.poll(() => granted(app)).toEqual(['ada']);

    const dee = await seed.user('dee');
    await add(dee, { duration: 'PT3H' });

    await expect.poll(() => granted(app)).toEqual(['ada', 'dee']);
    expect(await kindsOf(app, sql`kind = 'MEMBERSHIP_EXPIRED'`)).toHaveLength(1);
  });
});

test('the question whether anything is due, asked twenty times a second, reads edges and states by an index', async ({
  app,
}) => {
  const plan = await app.database.em.fork().transactional(async (em) => {
    // PostgreSQL reads small tables as a whole, unless it is forbidden and there is another way.
    await rows(em, sql`set local enable_seqscan = off`);
    return rowsOf(em, { 'QUERY PLAN': text }, sql`explain select ${stepIsDue(clock.now())}`);
  });
  const lines = plan.map((row) => row['QUERY PLAN']);
  expect(lines.filter((line) => /Seq Scan on (edge|user_state)/.test(line))).toEqual([]);
  expect(lines.join()).toMatch(/edge_ending.*edge_starting/);
});
