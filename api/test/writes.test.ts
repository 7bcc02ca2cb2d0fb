import { describe, expect } from 'vitest';
import { type Caller, test } from './app.ts';
import { operator, waitingForLock } from './operator.ts';

const addMember =
  'mutation ($input: AddMembershipInput!) { addMembership(input: $input) { position userErrors { code } } }';

describe('A caller whose changes all wait for a lock', () => {
  test('leaves database connections to others, and to their own queries', async ({
    admin,
    app,
    seed,
    database,
  }) => {
    const group = await seed.userGroup('Group');
    const bob = await seed.user('bob');
    const other = await app.withToken({ user: await seed.admin('ada') }, ['READ', 'WRITE']);
    const there = await operator(database.url);
    await there.query('begin; lock table edge in share row exclusive mode');
    // More concurrent mutations than there are connections.
    const input = { user: { id: bob.id }, userGroup: { id: group.id } };
    const waiting = Array.from({ length: 60 }, () => admin.run(addMember, { input }));
    try {
      for (const caller of [other, admin, app.nobody]) await caller.ask('{ me { name } }');
      const made = await other.change('createUserGroup', { name: 'Another' }, 'position');
      expect(made).toMatchObject({ userErrors: [] });
    } finally {
      await there.query('commit');
      await there.end();
    }
    const answers = await Promise.all(waiting);
    expect(answers.map(({ errors }) => errors)).toEqual(answers.map(() => undefined));
  });

  test('makes none of the changes that had not started when their token was revoked', async ({
    app,
    seed,
    database,
  }) => {
    const user = await seed.admin('ada');
    const ada = await app.withToken({ user }, ['READ', 'WRITE']);
    const there = await operator(database.url);
    await there.query('begin; lock table user_group in share row exclusive mode');
    const waiting = Array.from({ length: 30 }, (_, number) =>
      ada.run('mutation ($input: CreateUserGroupInput!) { createUserGroup(input: $input) { position } }', {
        input: { name: `Group ${number}` },
      }),
    );
    try {
      await ada.ask('{ me { name } }');
      await there.query(`update api_token set revoked_at = now() where user_id = ${user.key}`);
    } finally {
      await there.query('commit');
      await there.end();
    }
    const answers = await Promise.all(waiting);
    const refused = answers.filter(({ errors }) => errors?.[0]?.extensions.code === 'UNAUTHENTICATED');
    expect(refused.length).toBeGreaterThanOrEqual(20);
  });
});

test('Large changes of one caller are made one after the other, and those of others beside them', async ({
  admin,
  app,
  seed,
  database,
}) => {
  const other = await app.withToken({ user: await seed.admin('ada') }, ['READ', 'WRITE']);
  const there = await operator(database.url);
  const observer = await operator(database.url);
  await there.query('begin; lock table edge in share row exclusive mode');
  const rows = Array.from({ length: 501 }, () => ({ user: { username: 'ada' } }));
  const change = async (caller: Caller) => {
    const userGroup = await seed.userGroup(`Group ${crypto.randomUUID()}`);
    return caller.change('addMemberships', { userGroup: { id: userGroup.id }, rows }, 'userErrors { code }');
  };
  const waiting = [admin, admin, admin, other].map(change);
  try {
    await expect.poll(() => waitingForLock(observer)).toBe(2);
    await admin.ask('{ me { name } }');
    expect(await waitingForLock(observer)).toBe(2);
  } finally {
    await there.query('commit');
    await Promise.all([there.end(), observer.end()]);
  }
  await Promise.all(waiting);
});

test('An import that exempts somebody from a rule waits until nobody else changes them', async ({
  admin,
  seed,
  database,
}) => {
  const bob = await seed.user('bob');
  const group = await seed.userGroup('Ruled', { rule: { department: { eq: 'Law' } } });
  const there = await operator(database.url);
  const observer = await operator(database.url);
  await there.query(`begin; select id from node where id = ${bob.key} for no key update`);
  const manifest = { muster: 1, userGroups: [{ name: group.name, exempt: ['bob'] }] };
  const imported = admin.change('applyManifest', { manifest }, 'userErrors { message }');
  try {
    await expect.poll(() => waitingForLock(observer)).toBe(1);
  } finally {
    await there.query('commit');
    await Promise.all([there.end(), observer.end()]);
  }
  expect((await imported).userErrors).toEqual([]);
});

describe('Simultaneous guesses at one account', () => {
  test('leave database connections to others while they wait for each other', async ({
    admin,
    app,
    seed,
    database,
  }) => {
    await seed.user('bob');
    const signIn = () => app.nobody.change('signIn', { username: 'bob', password: 'a wrong guess' });
    await signIn();
    const there = await operator(database.url);
    await there.query('begin; select * from guess for update');
    const guesses = Array.from({ length: 60 }, signIn);
    try {
      await admin.ask('{ me { name } }');
    } finally {
      await there.query('commit');
      await there.end();
    }
    expect(await Promise.all(guesses)).toHaveLength(60);
  });
});
