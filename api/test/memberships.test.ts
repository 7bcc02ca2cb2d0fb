import { describe, expect } from 'vitest';
import { clock } from '../src/shared/clock.ts';
import { test } from './app.ts';

test.override({ hasMemory: true });

const hours = (count: number) => new Date(clock.now().getTime() + count * 3_600_000);

describe('addMembership', () => {
  test('puts a user into a group', async ({ admin, seed }) => {
    const bob = await seed.user('bob');
    const compilers = await seed.userGroup('Compilers');

    const added = await admin.change(
      'addMembership',
      { user: { id: bob.id }, userGroup: { name: 'compilers' }, reason: 'He asked' },
      'position membership { id status reason statedBy { name } user { username } userGroup { members { nodes { username } } } }',
    );

    expect(added).toMatchObject({
      position: 1,
      userErrors: [],
      membership: {
        status: 'LIVE',
        reason: 'He asked',
        statedBy: { name: 'Grace' },
        user: { username: 'bob' },
        userGroup: { members: { nodes: [{ username: 'bob' }] } },
      },
    });
    expect(compilers.id).toMatch(/^group_/);
  });

  test('changes nothing on a dry run', async ({ admin, seed }) => {
    const bob = await seed.user('bob');
    const compilers = await seed.userGroup('Compilers');

    const dry = await admin.change(
      'addMembership',
      { user: { id: bob.id }, userGroup: { id: compilers.id }, dryRun: true },
      'position membership { status user { username } }',
    );
    const { userGroup } = await admin.ask(
      'query ($id: ID!) { userGroup(ref: { id: $id }) { members { nodes { id } } } }',
      {
        id: compilers.id,
      },
    );

    expect(dry).toMatchObject({ position: null, membership: { status: 'LIVE', user: { username: 'bob' } } });
    expect(userGroup.members.nodes).toEqual([]);
  });

  test('for an existing member neither shortens nor extends', async ({ admin, seed }) => {
    const bob = await seed.user('bob');
    const compilers = await seed.userGroup('Compilers');
    const endsAt = hours(2);
    const id = await seed.member(bob, compilers, { endsAt });

    const again = await admin.change(
      'addMembership',
      { user: { id: bob.id }, userGroup: { id: compilers.id }, duration: 'PT1H' },
      'position membership { id endsAt }',
    );

    expect(again).toMatchObject({
      position: null,
      membership: { id, endsAt: endsAt.toISOString() },
    });
  });

  test('is for admins and owners of the group', async ({ app, seed }) => {
    const [ada, bob, eve] = [await seed.user('ada'), await seed.user('bob'), await seed.user('eve')];
    const compilers = await seed.userGroup('Compilers');
    await seed.own(ada, compilers);
    const input = { user: { id: bob.id }, userGroup: { id: compilers.id } };

    const byEve = await (await app.as(eve)).change('addMembership', input);
    const byAda = await (await app.as(ada)).change('addMembership', input);

    expect(byEve.userErrors).toMatchObject([{ __typename: 'NotFoundError', path: ['userGroup'] }]);
    expect(byAda.userErrors).toEqual([]);
  });
});

describe('a lifetime', () => {
  test('ends access at its instant, by the clock alone', async ({ admin, seed }) => {
    const bob = await seed.user('bob');
    const compilers = await seed.userGroup('Compilers');
    const site = await seed.resource('site');
    await seed.member(bob, compilers, { endsAt: hours(1) });
    await seed.bind(compilers, site, 'write');
    const question =
      'query ($id: ID!) { resource(ref: { id: $id }) { users { edges { level endsAt isDirect node { username } } } } }';

    const before = await admin.ask(question, { id: site.id });
    clock.offsetMs = 3_600_001;
    const after = await admin.ask(question, { id: site.id });

    expect(before.resource.users.edges).toMatchObject([
      { level: 'write', isDirect: false, node: { username: 'bob' } },
    ]);
    expect(after.resource.users.edges).toEqual([]);
  });
});

test('nobody gets anything without signing in', async ({ app }) => {
  const answer = await app.nobody.run('{ users { nodes { id } } }');
  expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});
