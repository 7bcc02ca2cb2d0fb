import { describe, expect } from 'vitest';
import { clock } from '../src/shared/clock.ts';
import { type App, type Caller, test } from './app.ts';
import { mirrorDomain } from './mirrored.ts';
import { connectProvider, patchOp } from './scim-provider.ts';

test.override({ hasMemory: true });

interface Mirrored {
  username: string;
}

const tomorrow = () => new Date(Date.now() + 86_400_000);
const lastAdmin = expect.stringContaining('last active admin');

const manifest = (admin: Caller, document: object) =>
  admin.change('applyManifest', { manifest: { muster: 1, ...document } });

const stateOf = async (admin: Caller, username: string) =>
  (
    await admin.ask('query ($u: String!) { user(ref: { username: $u }) { state role isGuest } }', {
      u: username,
    })
  ).user;

const membersOf = async (admin: Caller, group: string) =>
  (
    await admin.ask(
      'query ($id: ID!) { userGroup(ref: { id: $id }) { isArchived members { nodes { username } } } }',
      { id: group },
    )
  ).userGroup;

/** Another directory reports about Grace, the only admin, who is linked to a person there. */
async function graceElsewhere(app: App, admin: Caller) {
  const { person, token } = await mirrorDomain(app, admin);
  const { userErrors } = await admin.change('decideMatches', { ids: [person], decision: 'LINK' });
  expect(userErrors).toEqual([]);
  return app.withSecret(token);
}

describe('The last active admin cannot be removed by any operation', () => {
  test.for([
    ['setUserState', { user: { username: 'grace' }, state: 'SUSPENDED' }],
    ['setUserState', { user: { username: 'grace' }, state: 'ARCHIVED' }],
    ['setUserState', { user: { username: 'grace' }, state: 'STAGED' }],
    ['setUserRole', { user: { username: 'grace' }, role: 'MEMBER' }],
    ['setUserRole', { user: { username: 'grace' }, role: 'AUDITOR' }],
    ['updateUser', { user: { username: 'grace' }, guest: { sponsor: { username: 'bob' }, duration: 'P1D' } }],
  ] as const)('%s %j', async ([mutation, input], { admin, seed }) => {
    await seed.user('bob');
    const { userErrors } = await admin.change(mutation, input);
    expect(userErrors).toHaveLength(1);
    expect(await stateOf(admin, 'grace')).toEqual({ state: 'ACTIVE', role: 'ADMIN', isGuest: false });
  });

  test.for([
    [{ state: 'SUSPENDED' }, 'state'],
    [{ state: 'ARCHIVED' }, 'state'],
    [{ guest: { sponsor: 'bob', until: '2030-01-01' } }, 'guest'],
  ] as const)('a manifest with %j, whose error names the place', async ([facts, field], { admin, seed }) => {
    await seed.user('bob');
    const users = [
      { username: 'bob', jobTitle: 'Cook' },
      { username: 'grace', ...facts },
    ];
    const { userErrors } = await manifest(admin, { users });
    expect(userErrors).toMatchObject([{ path: ['manifest', 'users', '1', field] }]);
    expect(await stateOf(admin, 'grace')).toMatchObject({ state: 'ACTIVE' });
  });

  test('a manifest may suspend one of two, and not both', async ({ admin, seed }) => {
    await seed.admin('ada');
    const both = await manifest(admin, {
      users: ['ada', 'grace'].map((username) => ({ username, state: 'SUSPENDED' })),
    });
    expect(both.userErrors).toMatchObject([{ message: lastAdmin }, { message: lastAdmin }]);
    expect((await manifest(admin, { users: [{ username: 'ada', state: 'SUSPENDED' }] })).userErrors).toEqual(
      [],
    );
  });

  test('undo, even of the change that created a second admin', async ({ app, admin, seed }) => {
    const ada = await seed.user('ada');
    const { position } = await admin.change(
      'setUserRole',
      { user: { id: ada.id }, role: 'ADMIN' },
      'position',
    );
    await admin.change('setUserState', { user: { username: 'grace' }, state: 'SUSPENDED' });
    const { userErrors } = await (await app.as(ada)).change('undo', { position });
    expect(userErrors).toMatchObject([{ code: 'CONFLICT', message: lastAdmin }]);
    expect(await stateOf(await app.as(ada), 'ada')).toMatchObject({ role: 'ADMIN' });
  });

  test('two admins who remove each other at once', async ({ app, admin, seed }) => {
    const ada = await seed.admin('ada');
    const asAda = await app.as(ada);
    const answers = await Promise.all([
      admin.change('setUserRole', { user: { username: 'ada' }, role: 'MEMBER' }),
      manifest(asAda, { users: [{ username: 'grace', state: 'SUSPENDED' }] }),
    ]);
    const { users } = await app.database.em
      .fork()
      .getConnection()
      .execute<{ users: number }[]>(
        `select count(*)::int as users from directory_user u join user_state s on s.user_id = u.id
         where role = 'ADMIN' and state = 'ACTIVE' and s.ends_at = 'infinity'`,
      )
      .then(([row]) => row ?? { users: 0 });
    expect(users).toBeGreaterThanOrEqual(1);
    expect(answers.filter(({ userErrors }) => userErrors.length === 0).length).toBeLessThanOrEqual(1);
  });

  test.for([
    ['is disabled', { isEnabled: false }],
    ['expires', { isEnabled: true, endsAt: tomorrow() }],
  ] as const)(
    'a domain in which the account %s: the problem is reported, and others are not affected',
    async ([, facts], { app, admin }) => {
      const domain = await graceElsewhere(app, admin);
      const { userErrors, users } = await domain.change(
        'applyMirror',
        {
          users: [
            { anchor: 'u1', username: 'grace', displayName: 'Grace', path: 'CN=G,DC=x', ...facts },
            {
              anchor: 'u2',
              username: 'newton',
              displayName: 'Sir Isaac',
              path: 'CN=N,DC=x',
              isEnabled: false,
            },
          ],
        },
        'users { anchor problem }',
      );
      expect(userErrors).toEqual([]);
      expect(users).toContainEqual({ anchor: 'u1', problem: lastAdmin });
      expect(await stateOf(admin, 'grace')).toMatchObject({ state: 'ACTIVE', role: 'ADMIN' });
      expect(await stateOf(admin, 'newton')).toMatchObject({ state: 'SUSPENDED' });
    },
  );

  test('a domain in which the account is gone', async ({ app, admin }) => {
    const domain = await graceElsewhere(app, admin);
    await domain.change('applyMirror', { goneUsers: ['u1'] });
    expect(await stateOf(admin, 'grace')).toMatchObject({ state: 'ACTIVE' });
  });

  test.for(['PUT', 'PATCH', 'DELETE'] as const)('SCIM by %s', async (method, { app, admin }) => {
    const { send, syncer } = await connectProvider(app, admin, 'Okta');
    const facts = { userName: 'grace', displayName: 'Grace', active: true };
    const { id } = (await send('POST', '/Users', facts)).body;
    const people = await admin.ask('query ($s: ID!) { syncer(id: $s) { mirroredUsers { users { id } } } }', {
      s: syncer,
    });
    await admin.change('decideMatches', {
      ids: [people.syncer.mirroredUsers.users[0].id],
      decision: 'LINK',
    });
    const bodies = {
      PUT: { ...facts, active: false },
      PATCH: {
        schemas: [patchOp],
        Operations: [{ op: 'replace', path: 'active', value: false }],
      },
      DELETE: undefined,
    };
    const answer = await send(method, `/Users/${id}`, bodies[method]);
    expect(answer.status).toBe(409);
    expect(answer.body.detail).toContain('last active admin');
    expect(await stateOf(admin, 'grace')).toMatchObject({ state: 'ACTIVE' });
    expect((await send('GET', `/Users/${id}`)).body.active).toBe(true);
  });
});

const waysToMakeGuests: [string, (admin: Caller, sponsor: string) => Promise<{ userErrors: object[] }>][] = [
  [
    'createUser',
    (admin, sponsor) =>
      admin.change('createUser', {
        username: 'gil',
        guest: { sponsor: { username: sponsor }, endsAt: tomorrow() },
      }),
  ],
  [
    'updateUser',
    (admin, sponsor) =>
      admin.change('updateUser', {
        user: { username: 'bob' },
        guest: { sponsor: { username: sponsor }, endsAt: tomorrow() },
      }),
  ],
  [
    'applyManifest',
    (admin, sponsor) =>
      manifest(admin, { users: [{ username: 'gil', guest: { sponsor, until: tomorrow().toISOString() } }] }),
  ],
];

describe('A guest’s sponsor is active and not a guest', () => {
  test.for(waysToMakeGuests)('by %s', async ([, makeGuest], { admin, seed }) => {
    await seed.user('bob');
    await seed.user('sue');
    await admin.change('createUser', {
      username: 'guest',
      guest: { sponsor: { username: 'grace' }, endsAt: tomorrow() },
    });
    await admin.change('setUserState', { user: { username: 'sue' }, state: 'SUSPENDED' });

    expect((await makeGuest(admin, 'guest')).userErrors).toHaveLength(1);
    expect((await makeGuest(admin, 'sue')).userErrors).toHaveLength(1);
    expect((await makeGuest(admin, 'grace')).userErrors).toEqual([]);
  });

  test('who cannot become a guest while sponsoring one', async ({ admin, seed }) => {
    await seed.user('sue');
    const guest = { sponsor: { username: 'sue' }, endsAt: tomorrow() };
    await admin.change('createUser', { username: 'gil', guest });
    const becoming = { sponsor: { username: 'grace' }, endsAt: tomorrow() };
    const updated = await admin.change('updateUser', { user: { username: 'sue' }, guest: becoming });
    const imported = await manifest(admin, {
      users: [{ username: 'sue', guest: { sponsor: 'grace', until: tomorrow().toISOString() } }],
    });
    for (const { userErrors } of [updated, imported])
      expect(userErrors).toMatchObject([
        { message: expect.stringContaining('cannot be the sponsor of gil') },
      ]);
  });

  test('who may leave, while the guest keeps the end date', async ({ admin, seed }) => {
    await seed.user('sue');
    const guest = { sponsor: { username: 'sue' }, endsAt: tomorrow() };
    await admin.change('createUser', { username: 'gil', guest });
    expect(
      (await admin.change('setUserState', { user: { username: 'sue' }, state: 'ARCHIVED' })).userErrors,
    ).toEqual([]);
    expect(
      (await admin.change('updateUser', { user: { username: 'gil' }, jobTitle: 'Cook' })).userErrors,
    ).toEqual([]);
  });

  /** A user who is a guest in Muster until tomorrow, and whom another directory reports as active without an end. */
  const elsewhere = {
    SCIM: async (app: App, admin: Caller) => {
      const provider = await connectProvider(app, admin, 'Okta');
      const { id } = await provider.must('POST', '/Users', { userName: 'gil', active: true });
      const say = (active: boolean) =>
        provider.patch(`/Users/${id}`, { op: 'replace', path: 'active', value: active });
      return { syncer: provider.syncer, say };
    },
    'a domain': async (app: App, admin: Caller) => {
      const { syncer, token } = await mirrorDomain(app, admin);
      const say = async (isEnabled: boolean) => {
        const users = [{ anchor: 'u3', username: 'gil', displayName: 'Gil', path: 'CN=Gil,DC=x', isEnabled }];
        const { userErrors } = await app.withSecret(token).change('applyMirror', { users });
        expect(userErrors).toEqual([]);
      };
      await say(true);
      return { syncer, say };
    },
  };
  test.for(Object.entries(elsewhere))(
    'and is active until the end and no longer, whatever %s says',
    async ([, connect], { app, admin }) => {
      const endsAt = tomorrow();
      await admin.change('createUser', {
        username: 'gil',
        guest: { sponsor: { username: 'grace' }, endsAt },
      });
      const { syncer, say } = await connect(app, admin);
      const { syncer: mirror } = await admin.ask(
        'query ($s: ID!) { syncer(id: $s) { mirroredUsers { users { id username } } } }',
        { s: syncer },
      );
      const person = mirror.mirroredUsers.users.find(({ username }: Mirrored) => username === 'gil');
      expect(
        (await admin.change('decideMatches', { ids: [person?.id], decision: 'LINK' })).userErrors,
      ).toEqual([]);
      const periods = () =>
        app.database.em
          .fork()
          .getConnection()
          .execute<{ state: string; ends: string }[]>(
            `select state, case when ends_at = 'infinity' then 'never' else ends_at::text end as ends
           from user_state s join directory_user u on u.id = s.user_id
           where username = 'gil' and ends_at > now() order by starts_at`,
          );
      const untilTheEnd = [
        { state: 'ACTIVE', ends: expect.not.stringMatching('never') },
        { state: 'SUSPENDED', ends: 'never' },
      ];
      expect(await periods()).toEqual(untilTheEnd);
      await say(false);
      expect(await periods()).toEqual([{ state: 'SUSPENDED', ends: 'never' }]);
      await say(true);
      expect(await periods()).toEqual(untilTheEnd);

      clock.offsetMs = 48 * 3_600_000;
      await say(false);
      await say(true);
      expect(await stateOf(admin, 'gil')).toEqual({ state: 'SUSPENDED', role: 'MEMBER', isGuest: true });
    },
  );

  test.for(waysToMakeGuests)(
    'and a guest cannot become an admin: %s',
    async ([, makeGuest], { admin, seed }) => {
      await seed.user('bob');
      await makeGuest(admin, 'grace');
      const guest = (await stateOf(admin, 'bob')).isGuest ? 'bob' : 'gil';
      const { userErrors } = await admin.change('setUserRole', { user: { username: guest }, role: 'ADMIN' });
      expect(userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    },
  );
});

describe('A username must follow the rules', () => {
  test.for(['', '-bob', 'bob smith', 'b/b', 'x'.repeat(65)])('%j', async (username, { app, admin, seed }) => {
    await seed.user('bob');
    const answers = [
      await admin.change('createUser', { username }),
      await admin.change('updateUser', { user: { username: 'bob' }, username }),
      await manifest(admin, { users: [{ username }] }),
    ];
    for (const { userErrors } of answers) expect(userErrors).toHaveLength(1);

    const { token } = await mirrorDomain(app, admin);
    const { users, userErrors } = await app.withSecret(token).change(
      'applyMirror',
      {
        users: [
          { anchor: 'u8', username, displayName: 'No', path: 'CN=No,DC=x', isEnabled: true },
          { anchor: 'u9', username: 'yes', displayName: 'Yes', path: 'CN=Yes,DC=x', isEnabled: true },
        ],
      },
      'users { anchor problem user { username } }',
    );
    expect(userErrors).toEqual([]);
    expect(users).toEqual([
      { anchor: 'u8', problem: expect.stringContaining('username'), user: null },
      { anchor: 'u9', problem: null, user: { username: 'yes' } },
    ]);
  });
});

describe('Nothing can be added to an archived object', () => {
  test('by mutation, manifest, undo or enrolment', async ({ app, admin, seed }) => {
    const [bob, old, team, web] = [
      await seed.user('bob'),
      await seed.userGroup('old'),
      await seed.userGroup('team'),
      await seed.resource('web1', 'SYSTEM' as never),
    ];
    const { token } = await admin.change('createEnrolment', { resource: { id: web.id } }, 'token');
    const joined = await admin.change(
      'addMembership',
      { user: { id: bob.id }, userGroup: { id: old.id } },
      'membership { id }',
    );
    const ended = await admin.change('endMembership', { id: joined.membership.id }, 'position');
    await admin.change('archiveUserGroup', { userGroup: { id: old.id } });
    await admin.change('archiveResource', { resource: { id: web.id } });

    const answers = {
      addMembership: await admin.change('addMembership', {
        user: { id: bob.id },
        userGroup: { id: old.id },
      }),
      addNesting: await admin.change('addNesting', { child: { id: old.id }, parent: { id: team.id } }),
      addBinding: await admin.change('addBinding', {
        subject: { user: { id: bob.id } },
        object: { resource: { id: web.id } },
      }),
      manifest: await manifest(admin, { userGroups: [{ name: 'old', members: ['bob'] }] }),
      nested: await manifest(admin, { userGroups: [{ name: 'old', memberOf: ['team'] }] }),
      undo: await admin.change('undo', { position: ended.position }),
      createEnrolment: await admin.change('createEnrolment', { resource: { id: web.id } }),
      enrolSystem: await app.nobody.change('enrolSystem', { token, hostname: 'web1', facts: {} }),
    };
    for (const [mutation, { userErrors }] of Object.entries(answers))
      expect([mutation, userErrors[0]?.message]).toEqual([mutation, expect.stringContaining('archived')]);
  });

  test('by a domain that was the master of an archived group', async ({ app, admin }) => {
    const { group, token } = await mirrorDomain(app, admin);
    const ended = { userGroups: [{ id: group }], handover: 'TERMINATE' };
    expect((await admin.change('endMirrors', ended)).userErrors).toEqual([]);
    const late = {
      groups: [{ anchor: 'g1', name: 'Fellows', path: 'CN=Fellows,DC=x' }],
      users: [{ anchor: 'u5', username: 'zed', displayName: 'Zed', path: 'CN=Zed,DC=x', isEnabled: true }],
      members: [{ group: 'g1', join: ['u5'] }],
    };
    await app.withSecret(token).change('applyMirror', late);
    expect(await membersOf(admin, group)).toEqual({ isArchived: true, members: { nodes: [] } });
  });

  test('by SCIM, once it has deleted the group', async ({ app, admin }) => {
    const provider = await connectProvider(app, admin, 'Okta');
    const bob = await provider.must('POST', '/Users', { userName: 'bob', active: true });
    const team = await provider.must('POST', '/Groups', {
      displayName: 'Team',
      members: [{ value: bob.id }],
    });
    const { userGroup } = await admin.ask('{ userGroup(ref: { name: "Team" }) { id } }');
    await provider.must('DELETE', `/Groups/${team.id}`);
    await provider.send('PUT', `/Groups/${team.id}`, { displayName: 'Team', members: [{ value: bob.id }] });
    expect(await membersOf(admin, userGroup.id)).toMatchObject({ members: { nodes: [] } });
  });

  test('even if it is archived at the same time', async ({ app, admin, seed }) => {
    for (let round = 0; round < 5; round++) {
      const [child, parent] = [
        await seed.userGroup(`child ${round}`),
        await seed.userGroup(`parent ${round}`),
      ];
      await Promise.all([
        admin.change('addNesting', { child: { id: child.id }, parent: { id: parent.id } }),
        admin.change('archiveUserGroup', { userGroup: { id: child.id } }),
      ]);
      const [live] = await app.database.em
        .fork()
        .getConnection()
        .execute<{ count: number }[]>(
          `select count(*)::int as count from edge where source = ${child.key} and ends_at > now()`,
        );
      expect(live?.count).toBe(0);
    }
  });
});
