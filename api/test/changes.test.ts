import { describe, expect } from 'vitest';
import { clock } from '../src/shared/clock.ts';
import { instant, text } from '../src/shared/row-type.ts';
import { rows, rowsOf, sql } from '../src/shared/sql.ts';
import { test } from './app.ts';

test.override({ hasMemory: true });

const feed =
  'subscription ($after: Position) { changes(after: $after) { position changes { position kind summary actor { name } nodes { id } } } }';

describe('the change feed', () => {
  test('pushes changes of other clients, with a summary', async ({ admin, seed }) => {
    const bob = await seed.user('bob');
    await seed.userGroup('Compilers');
    const following = admin.subscribe(feed, { after: 0 });
    await following.next();
    await admin.change('addMembership', {
      user: { id: bob.id },
      userGroup: { name: 'Compilers' },
      reason: 'He asked',
    });

    const { data } = await following.next();

    expect(data.changes).toMatchObject({
      position: 1,
      changes: [
        { position: 1, kind: 'MEMBERSHIP_ADDED', summary: 'Bob joined Compilers', actor: { name: 'Grace' } },
      ],
    });
    following.stop();
  });

  test('is the same gap-free sequence for two subscribers, one of them killed and resumed, while 8 writers write', async ({
    admin,
    seed,
  }) => {
    const groups = await Promise.all(
      Array.from({ length: 8 }, (_, index) => seed.userGroup(`group ${index}`)),
    );
    const users = await Promise.all(Array.from({ length: 10 }, (_, index) => seed.user(`user${index}`)));
    const steady = admin.subscribe(feed, { after: 0 });
    let killed = admin.subscribe(feed, { after: 0 });
    const collect = async (from: typeof steady, into: number[], until: number): Promise<void> => {
      while ((into.at(-1) ?? 0) < until) {
        const { data } = await from.next();
        into.push(...data.changes.changes.map((change: { position: number }) => change.position));
      }
    };

    const writing = groups.map(async (group) => {
      for (const user of users) {
        await admin.change('addMembership', { user: { id: user.id }, userGroup: { id: group.id } });
      }
    });
    const [all, first]: [number[], number[]] = [[], []];
    const steadily = collect(steady, all, 80);
    await collect(killed, first, 20);
    killed.stop();
    killed = admin.subscribe(feed, { after: first.at(-1) });
    await collect(killed, first, 80);
    await Promise.all([...writing, steadily]);

    expect(all).toEqual(Array.from({ length: 80 }, (_, index) => index + 1));
    expect(first).toEqual(all);
    steady.stop();
    killed.stop();
  });

  test('has the start and the end of a lifetime once, at their time', async ({ admin, seed, app }) => {
    const bob = await seed.user('bob');
    const compilers = await seed.userGroup('Compilers');
    const hour = 3_600_000;
    const [startsAt, endsAt] = [1, 2].map((hours) => new Date(clock.now().getTime() + hours * hour));
    const following = admin.subscribe(feed, { after: 0 });
    await admin.change('addMembership', {
      user: { id: bob.id },
      userGroup: { id: compilers.id },
      startsAt,
      endsAt,
    });

    const kinds: string[] = [];
    const untilThereAre = async (count: number) => {
      while (kinds.length < count) {
        const { changes } = (await following.next()).data.changes;
        kinds.push(...changes.map((change: { kind: string }) => change.kind));
      }
    };
    await untilThereAre(1);
    clock.offsetMs = hour;
    await untilThereAre(2);
    clock.offsetMs = 2 * hour;
    await untilThereAre(3);
    const stored = await rowsOf(
      app.database.em.fork(),
      { kind: text, at: instant },
      sql`select kind, at from change order by position`,
    );

    expect(kinds).toEqual(['MEMBERSHIP_ADDED', 'MEMBERSHIP_STARTED', 'MEMBERSHIP_EXPIRED']);
    expect(stored.slice(1).map(({ at }) => new Date(at))).toEqual([startsAt, endsAt]);
    following.stop();
  });

  test('does not report as expired what was revoked', async ({ admin, seed, app }) => {
    const bob = await seed.user('bob');
    const compilers = await seed.userGroup('Compilers');
    const added = await admin.change(
      'addMembership',
      { user: { id: bob.id }, userGroup: { id: compilers.id }, duration: 'PT1H' },
      'membership { id }',
    );
    await admin.change('endMembership', { id: added.membership.id, reason: 'Enough' }, 'position');
    clock.offsetMs = 2 * 3_600_000;
    const later = await admin.change('createUserGroup', { name: 'Other' }, 'position');

    const kinds = await rowsOf(
      app.database.em.fork(),
      { kind: text },
      sql`select kind from change order by position`,
    );

    expect(later.position).toBe(3);
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'MEMBERSHIP_ADDED',
      'MEMBERSHIP_ENDED',
      'USER_GROUP_CREATED',
    ]);
  });

  test('fails with CURSOR_EXPIRED for a cursor before the log’s retention', async ({ admin, seed, app }) => {
    await seed.user('bob');
    for (const name of ['A', 'B', 'C']) await admin.change('createUserGroup', { name }, 'position');
    await rows(app.database.em.fork(), sql`delete from change where position < 3`);

    const { errors } = await admin.subscribe(feed, { after: 1 }).next();

    expect(errors).toMatchObject([
      { extensions: { code: 'CURSOR_EXPIRED' }, message: expect.stringContaining('cannot continue after 1') },
    ]);
  });

  test('closes at once when its session is revoked', async ({ admin, app, seed }) => {
    const eve = await seed.user('eve', { role: 'AUDITOR' as never });
    const evesCaller = await app.as(eve);
    const following = evesCaller.subscribe(feed, { after: 0 });
    await following.next();

    const { sessions } = await evesCaller.ask('{ sessions { id isCurrent } }');
    await admin.change('revokeSession', { id: sessions[0].id });
    const { code } = await following.closed;

    expect(code).toBe(4403);
  });

  test('closes at once when its user is suspended, or has another role', async ({ admin, app, seed }) => {
    for (const [name, mutation, input] of [
      ['eve', 'setUserState', { state: 'SUSPENDED' }],
      ['mallory', 'setUserRole', { role: 'MEMBER' }],
    ] as const) {
      const user = await seed.user(name, { role: 'AUDITOR' as never });
      const following = (await app.as(user)).subscribe(feed, { after: 0 });
      await following.next();

      await admin.change(mutation, { user: { id: user.id }, ...input });
      const { code } = await following.closed;

      expect(code, mutation).toBe(4403);
    }
  });

  test('closes when its token expires', async ({ app, admin }) => {
    const expiresAt = new Date(Date.now() + 1_500).toISOString();
    const { secret } = await admin.change(
      'createToken',
      { name: 'brief', scopes: ['READ'], expiresAt },
      'secret',
    );
    const following = app.withSecret(secret).subscribe(feed, { after: 0 });
    await following.next();

    const { code } = await following.closed;

    expect(code).toBe(4403);
    expect(Date.now()).toBeGreaterThanOrEqual(new Date(expiresAt).getTime());
  });
});

describe('the hash chain', () => {
  test('is intact, and shows where somebody has changed the log', async ({ admin, app }) => {
    for (const name of ['A', 'B', 'C']) await admin.change('createUserGroup', { name }, 'position');
    const before = await admin.ask('{ verifyChanges }');
    await rows(app.database.em.fork(), sql`update change set reason = 'harmless' where position = 2`);
    const after = await admin.ask('{ verifyChanges }');

    expect([before.verifyChanges, after.verifyChanges]).toEqual([null, 2]);
  });
});

test('the list of changes is paged by cursors, which are strings, as clients such as Relay do', async ({
  admin,
}) => {
  for (const name of ['A', 'B', 'C']) await admin.change('createUserGroup', { name }, 'position');
  const pages =
    'query ($after: Position) { changes(first: 2, after: $after) { nodes { position } pageInfo { endCursor } } }';
  const first = await admin.ask(pages);
  const second = await admin.ask(pages, { after: first.changes.pageInfo.endCursor });
  expect(first.changes.nodes).toEqual([{ position: 1 }, { position: 2 }]);
  expect(second.changes.nodes).toEqual([{ position: 3 }]);
  expect((await admin.run(pages, { after: '2.5' })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
