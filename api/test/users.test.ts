import { describe, expect } from 'vitest';
import { clock } from '../src/shared/clock.ts';
import { test } from './app.ts';

test.override({ hasMemory: true });

const hour = 3_600_000;
const inHours = (count: number) => new Date(clock.now().getTime() + count * hour).toISOString();

describe('createUser', () => {
  test('refuses a username that is taken, whatever its case', async ({ admin, seed }) => {
    await seed.user('bob');
    const made = await admin.change('createUser', { username: 'BOB' }, 'user { id }');
    expect(made).toMatchObject({
      user: null,
      userErrors: [{ __typename: 'ConflictError', path: ['username'] }],
    });
  });

  test.for([
    [{ username: '' }, 'username'],
    [{ username: 'two words' }, 'username'],
    [{ username: 'x'.repeat(65) }, 'username'],
    [{ username: 'bob', email: 'no address' }, 'email'],
    [{ username: 'bob', displayName: 'a\u0000b' }, 'displayName'],
    [{ username: 'bob', attributes: { a: 1 } }, 'attributes'],
    [{ username: 'bob', guest: { sponsor: { username: 'grace' } } }, 'guest'],
  ] as const)('refuses %j with an error at %s', async ([input, field], { admin }) => {
    const { userErrors } = await admin.change('createUser', input);
    expect(userErrors[0].path[0]).toBe(field);
  });
});

describe('updateUser', () => {
  test('refuses a change based on an older version, and states the current one', async ({ admin, seed }) => {
    const bob = await seed.user('bob');
    await admin.change(
      'updateUser',
      { user: { id: bob.id }, jobTitle: 'Engineer', ifVersion: 1 },
      'user { version }',
    );
    const late = await admin.change('updateUser', {
      user: { id: bob.id },
      jobTitle: 'Painter',
      ifVersion: 1,
    });
    expect(late.userErrors).toMatchObject([{ __typename: 'ConflictError', path: ['ifVersion'] }]);
  });
});

describe('a guest', () => {
  test('has access until the end, and is then suspended', async ({ admin, seed }) => {
    const group = await seed.userGroup('Guests');
    await seed.bind(group, await seed.resource('site'), 'read');
    const { user } = await admin.change(
      'createUser',
      { username: 'gil', guest: { sponsor: { username: 'grace' }, endsAt: inHours(2) } },
      'user { id }',
    );
    await admin.change('addMembership', { user: { id: user.id }, userGroup: { id: group.id } });
    const question = 'query ($id: ID!) { user(ref: { id: $id }) { state resources { edges { endsAt } } } }';

    const before = await admin.ask(question, { id: user.id });
    clock.offsetMs = 2 * hour + 1;
    const after = await admin.ask(question, { id: user.id });

    expect(before.user).toMatchObject({
      state: 'ACTIVE',
      resources: { edges: [{ endsAt: expect.any(String) }] },
    });
    expect(after.user).toEqual({ state: 'SUSPENDED', resources: { edges: [] } });
  });
});

describe('the last admin', () => {
  test.for([
    ['setUserState', { state: 'SUSPENDED' }],
    ['setUserState', { state: 'ARCHIVED' }],
    ['setUserRole', { role: 'MEMBER' }],
  ] as const)('is kept in spite of %s %j', async ([mutation, input], { admin }) => {
    const { userErrors } = await admin.change(mutation, { user: { username: 'grace' }, ...input });
    expect(userErrors).toMatchObject([{ __typename: 'ConflictError' }]);
  });

  test('does not become a guest', async ({ admin, seed }) => {
    await seed.user('bob');
    const { userErrors } = await admin.change('updateUser', {
      user: { username: 'grace' },
      guest: { sponsor: { username: 'bob' }, duration: 'P1D' },
    });
    expect(userErrors).toMatchObject([{ __typename: 'ConflictError', path: ['guest'] }]);
  });
});

describe('a dynamic group', () => {
  test('follows the facts of users in the same transaction', async ({ admin, seed }) => {
    await seed.user('ada', { department: 'Engineering' });
    const bob = await seed.user('bob', { department: 'Sales' });
    const members = 'userGroup { members { nodes { username } } }';

    const made = await admin.change(
      'createUserGroup',
      { name: 'Builders', rule: { department: { eq: 'engineering' } } },
      `position ${members}`,
    );
    const moved = await admin.change(
      'updateUser',
      { user: { id: bob.id }, department: 'Engineering' },
      'position',
    );
    const both = await admin.ask(
      `{ userGroup(ref: { name: "builders" }) { members { nodes { username } } } changes(first: 9) { nodes { kind transaction } } }`,
    );

    expect(made.userGroup.members.nodes).toEqual([{ username: 'ada' }]);
    expect(both.userGroup.members.nodes).toEqual([{ username: 'ada' }, { username: 'bob' }]);
    const [, , updated, joined] = both.changes.nodes;
    expect([updated.kind, joined.kind, joined.transaction === updated.transaction]).toEqual([
      'USER_UPDATED',
      'MEMBERSHIP_ADDED',
      true,
    ]);
    expect(moved.position).toBe(4);
  });

  test('ignores exempt users, and refuses to end its memberships by hand', async ({ admin, seed }) => {
    const ada = await seed.user('ada', { department: 'Engineering' });
    await seed.user('bob', { department: 'Engineering' });
    const made = await admin.change(
      'createUserGroup',
      { name: 'Builders', rule: { department: { eq: 'Engineering' } } },
      'userGroup { id memberships { nodes { id } } }',
    );

    const byHand = await admin.change('endMembership', { id: made.userGroup.memberships.nodes[0].id });
    const exempt = await admin.change(
      'addRuleExemption',
      { userGroup: { id: made.userGroup.id }, user: { id: ada.id }, reason: 'On leave' },
      'userGroup { members { nodes { username } } exemptions { user { username } reason } }',
    );

    expect(byHand.userErrors).toMatchObject([{ __typename: 'AuthorityError' }]);
    expect(exempt.userGroup).toEqual({
      members: { nodes: [{ username: 'bob' }] },
      exemptions: [{ user: { username: 'ada' }, reason: 'On leave' }],
    });
  });

  test.for([
    [{ state: { eq: 'ACTIVE' } }],
    [{ NOT: { createdAt: { before: '2026-01-01T00:00:00Z' } } }],
    [{}],
  ])(
    'refuses the rule %j, which the clock would change, or which says nothing',
    async ([rule], { admin }) => {
      const { userErrors } = await admin.change('createUserGroup', { name: 'Odd', rule });
      expect(userErrors).toMatchObject([{ __typename: 'InputError' }]);
    },
  );
});
