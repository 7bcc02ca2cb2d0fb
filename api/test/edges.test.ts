import { describe, expect } from 'vitest';
import { ResourceKind } from '../src/model/resource.entity.ts';
import { clock } from '../src/shared/clock.ts';
import { test } from './app.ts';

const nest = (child: { id: string }, parent: { id: string }) => ({
  child: { id: child.id },
  parent: { id: parent.id },
});

describe('addNesting', () => {
  test('refuses to close a cycle, and names the groups around it', async ({ admin, seed }) => {
    const [a, b, c] = [await seed.userGroup('A'), await seed.userGroup('B'), await seed.userGroup('C')];
    await seed.nest(a, b);
    await seed.nest(b, c);

    const { addNesting } = await admin.ask(
      'mutation ($input: AddNestingInput!) { addNesting(input: $input) { nesting { id } userErrors { message ... on CycleError { nodes } } } }',
      { input: nest(c, a) },
    );

    expect(addNesting.nesting).toBeNull();
    expect(addNesting.userErrors[0].nodes).toHaveLength(4);
    expect(addNesting.userErrors[0].message).toContain('→');
  });

  test('refuses a group in itself', async ({ admin, seed }) => {
    const a = await seed.userGroup('A');
    expect((await admin.change('addNesting', nest(a, a))).userErrors).toMatchObject([
      { __typename: 'CycleError' },
    ]);
  });

  test('closes no cycle when two clients nest at the same time', async ({ admin, seed }) => {
    const [a, b] = [await seed.userGroup('A'), await seed.userGroup('B')];
    const both = await Promise.all([
      admin.change('addNesting', nest(a, b)),
      admin.change('addNesting', nest(b, a)),
    ]);
    expect(both.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  });

  test('nests 32 deep, and no deeper', async ({ admin, seed }) => {
    const groups = await Promise.all(
      Array.from({ length: 34 }, (_, index) => seed.userGroup(`level ${index}`)),
    );
    for (let index = 0; index < 31; index++)
      await seed.nest(groups[index] as never, groups[index + 1] as never);

    const last = await admin.change('addNesting', nest(groups[31] as never, groups[32] as never));
    const further = await admin.change('addNesting', nest(groups[32] as never, groups[33] as never));

    expect([last.userErrors, further.userErrors[0].__typename]).toEqual([[], 'LimitError']);
  });
});

describe('addBinding', () => {
  test('refuses a level that the resource does not have, and names those it has', async ({ admin, seed }) => {
    const group = await seed.userGroup('Group');
    const site = await seed.resource('site');
    const { userErrors } = await admin.change('addBinding', {
      subject: { userGroup: { id: group.id } },
      object: { resource: { id: site.id } },
      level: 'sudo',
    });
    expect(userErrors).toMatchObject([
      { message: expect.stringContaining('read, write, admin'), path: ['level'] },
    ]);
  });

  test('gives the highest of several levels, each with its own end', async ({ admin, seed }) => {
    const bob = await seed.user('bob');
    const site = await seed.resource('site');
    const soon = new Date(clock.now().getTime() + 3_600_000);
    await seed.bind(bob, site, 'read');
    await seed.bind(bob, site, 'admin', { endsAt: soon });

    const { user } = await admin.ask(
      'query ($id: ID!) { user(ref: { id: $id }) { resources { edges { level endsAt levels { level endsAt } } } } }',
      { id: bob.id },
    );

    expect(user.resources.edges).toEqual([
      {
        level: 'admin',
        endsAt: null,
        levels: [
          { level: 'admin', endsAt: soon.toISOString() },
          { level: 'read', endsAt: null },
        ],
      },
    ]);
  });
});

describe('addContainment', () => {
  test('refuses a resource of another kind', async ({ admin, seed }) => {
    const servers = await seed.resourceGroup('Servers', ResourceKind.SYSTEM);
    const site = await seed.resource('site');
    const { userErrors } = await admin.change('addContainment', {
      resourceGroup: { id: servers.id },
      part: { resource: { id: site.id } },
    });
    expect(userErrors).toMatchObject([{ __typename: 'InputError', path: ['part'] }]);
  });
});

describe('addMemberships', () => {
  test('changes nothing when one row fails, and says which and why', async ({ admin, seed }) => {
    const bob = await seed.user('bob');
    const group = await seed.userGroup('Group');

    const added = await admin.change(
      'addMemberships',
      { userGroup: { id: group.id }, rows: [{ user: { id: bob.id } }, { user: { username: 'nobody' } }] },
      'position results { index status error { message path } }',
    );

    expect(added).toMatchObject({
      position: null,
      results: [{ status: 'UNCHANGED' }, { status: 'FAILED', error: { path: ['rows', '1', 'user'] } }],
      userErrors: [{ path: ['rows', '1', 'user'] }],
    });
  });

  test('takes as many SQL statements for a thousand rows as for ten', async ({ admin, seed }) => {
    const group = await seed.userGroup('Group');
    const users = [];
    for (let index = 0; index < 30; index++) users.push(await seed.user(`user${index}`));
    const rows = [...users, ...users].map(({ id }) => ({ user: { id } }));

    const added = await admin.change(
      'addMemberships',
      { userGroup: { id: group.id }, rows },
      'addedCount unchangedCount position',
    );

    expect(added).toMatchObject({ addedCount: 30, unchangedCount: 30, position: 30 });
  });
});

describe('extendMembership', () => {
  test('does not extend a membership that has ended; it must be added again', async ({ admin, seed }) => {
    const bob = await seed.user('bob');
    const group = await seed.userGroup('Group');
    const start = new Date(clock.now().getTime() - 7_200_000);
    const id = await seed.member(bob, group, {
      startsAt: start,
      endsAt: new Date(start.getTime() + 3_600_000),
    });

    const extended = await admin.change('extendMembership', { id, duration: 'P1D' });
    const again = await admin.change(
      'addMembership',
      { user: { id: bob.id }, userGroup: { id: group.id } },
      'membership { id }',
    );

    expect(extended.userErrors).toMatchObject([{ __typename: 'ConflictError' }]);
    expect(again.membership.id).not.toBe(id);
  });
});

describe('explainAccess', () => {
  const why = `query ($user: String!, $resource: String!, $at: DateTime) {
    explainAccess(user: { username: $user }, resource: { name: $resource }, at: $at) {
      allowed level endsAt reasons { code message } paths { level edges { __typename reason statedBy { name } } } otherPaths { isLive }
    }
  }`;

  test('shows every path, and afterwards who ended it and why', async ({ admin, seed }) => {
    const bob = await seed.user('bob');
    const group = await seed.userGroup('Group');
    const site = await seed.resource('site');
    await seed.bind(group, site, 'write');
    const { membership } = await admin.change(
      'addMembership',
      { user: { id: bob.id }, userGroup: { id: group.id }, reason: 'Help' },
      'membership { id }',
    );
    const asked = { user: 'bob', resource: 'site' };

    const before = (await admin.ask(why, asked)).explainAccess;
    await admin.change('endMembership', { id: membership.id, reason: 'Done' });
    const after = (await admin.ask(why, asked)).explainAccess;
    const never = (await admin.ask(why, { user: 'grace', resource: 'site' })).explainAccess;

    expect(before).toMatchObject({
      allowed: true,
      level: 'write',
      paths: [
        {
          level: 'write',
          edges: [
            { __typename: 'Membership', reason: 'Help', statedBy: { name: 'Grace' } },
            { __typename: 'Binding' },
          ],
        },
      ],
      reasons: [],
    });
    expect(after).toMatchObject({
      allowed: false,
      paths: [],
      reasons: [{ code: 'PATH_REVOKED', message: expect.stringContaining('Grace ended it') }],
    });
    expect(after.reasons[0].message).toContain('Done');
    expect(never.reasons).toMatchObject([{ code: 'NO_PATH' }]);
  });
});

test('users without access and resources without users are all found', async ({ admin, seed }) => {
  const [ada, bob] = [await seed.user('ada'), await seed.user('bob')];
  const [group, empty] = [await seed.userGroup('Group'), await seed.userGroup('Empty')];
  const [site, wiki, attic] = [
    await seed.resource('site'),
    await seed.resource('wiki'),
    await seed.resource('attic'),
  ];
  await seed.member(ada, group);
  await seed.bind(group, site, 'read');
  await seed.bind(empty, wiki, 'read');

  const found = await admin.ask(
    '{ usersWithoutAccess { nodes { username } } unreachableResources { nodes { name } } }',
  );

  expect(found.usersWithoutAccess.nodes.map(({ username }: { username: string }) => username)).toEqual([
    bob.username,
    'grace',
  ]);
  expect(found.unreachableResources.nodes.map(({ name }: { name: string }) => name)).toEqual([
    attic.name,
    wiki.name,
  ]);
});

test('the number of SQL statements of a nested query does not depend on its rows', async ({
  app,
  admin,
  seed,
}) => {
  const question = `{ users(first: 100) { nodes { username userGroups { nodes { name resources { edges { level node { name } } } } } memberships { nodes { userGroup { name } statedBy { name } } } } } }`;
  const grow = async (from: number, to: number) => {
    for (let index = from; index < to; index++) {
      const user = await seed.user(`user${index}`);
      const group = await seed.userGroup(`group ${index}`);
      await seed.member(user, group);
      await seed.bind(group, await seed.resource(`resource ${index}`), 'read');
    }
  };
  await grow(0, 3);
  const few = await app.countStatements(() => admin.ask(question));
  await grow(3, 30);
  const many = await app.countStatements(() => admin.ask(question));

  expect(few).toBeGreaterThan(3);
  expect(many).toBe(few);
});
