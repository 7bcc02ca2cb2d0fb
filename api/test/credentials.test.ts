import { describe, expect } from 'vitest';
import { User } from '../src/model/user.entity.ts';
import { clock } from '../src/shared/clock.ts';
import { int } from '../src/shared/row-type.ts';
import { onlyRow, rows, sql } from '../src/shared/sql.ts';
import { type App, Caller, test } from './app.ts';
import { mirrorDomain } from './mirrored.ts';
import { connectProvider } from './scim-provider.ts';
import { awaited } from './while-waiting.ts';

const password = 'seven brave otters swim';
const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl ada@laptop';
const minutes = (count: number) => count * 60_000;

/** Signs in as a browser does. Returns a caller with the session cookie. */
async function signInBy(app: App, mutation: string, from?: Caller): Promise<Caller | null> {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...from?.headers },
    body: JSON.stringify({ query: `mutation { ${mutation} { viewer { name } userErrors { message } } }` }),
  });
  const cookie = /muster_session=[^;]+/.exec(response.headers.get('set-cookie') ?? '')?.[0];
  return cookie ? new Caller(app.url, { cookie }) : null;
}

const signIn = (app: App, username: string, given: string) =>
  signInBy(app, `signIn(input: { username: "${username}", password: "${given}" })`);

const linkFor = async (admin: Caller, username: string): Promise<string> => {
  const { url } = await admin.change('createSignInLink', { user: { username } }, 'url');
  return new URL(url).searchParams.get('token') ?? '';
};

const isSignedIn = async (caller: Caller): Promise<boolean> => {
  const { data } = await caller.run('{ me { name } }');
  return Boolean(data?.me);
};

/** Bob, an admin, with one of each credential, and with an enrolment token. */
async function bobWithEverything(app: App, admin: Caller) {
  const user = await app.database.em.fork().findOneOrFail(User, { username: 'bob' });
  const session = await app.as(user);
  const { secret } = await session.change(
    'createToken',
    { name: 't', scopes: ['READ', 'WRITE', 'CREDENTIALS'] },
    'secret',
  );
  const token = app.withSecret(secret);
  const link = await linkFor(admin, 'bob');
  const enrolments = await Promise.all(
    [session, token].map(async (by) => (await by.change('createEnrolment', {}, 'token')).token as string),
  );
  expect([await isSignedIn(session), await isSignedIn(token)]).toEqual([true, true]);
  const works = async () => {
    const enrolled = await Promise.all(
      enrolments.map(async (given, index) => {
        const input = { token: given, hostname: `web${index}`, facts: {}, dryRun: true };
        const { userErrors } = await app.nobody.change('enrolSystem', input);
        return userErrors.length === 0;
      }),
    );
    return {
      session: await isSignedIn(session),
      token: await isSignedIn(token),
      enrolments: enrolled,
      link: (await signInBy(app, `signInWithLink(input: { token: "${link}" })`)) !== null,
    };
  };
  return { user, session, works };
}

const nothing = { session: false, token: false, enrolments: [false, false], link: false };

/** The log including everything done until now: the change that this makes is ordered after all others. */
async function logOf(admin: Caller): Promise<{ position: number; kind: string }[]> {
  await admin.change('createUserGroup', { name: `Group ${Math.random()}` }, 'position');
  return (await admin.ask('{ changes(first: 200) { nodes { position kind } } }')).changes.nodes;
}

interface Context {
  app: App;
  admin: Caller;
}

const setState =
  (state: string) =>
  ({ admin }: Context) =>
    admin.change('setUserState', { user: { username: 'bob' }, state });

const manifestState =
  (state: string) =>
  ({ admin }: Context) =>
    admin.change('applyManifest', { manifest: { muster: 1, users: [{ username: 'bob', state }] } });

/** Suspends and reactivates Bob before he has any credentials. Undoing the reactivation then suspends him in another way. */
const undone = async ({ admin }: Context): Promise<void> => {
  const came = (await logOf(admin)).find(({ kind }) => kind === 'USER_ACTIVATED');
  expect((await admin.change('undo', { position: came?.position })).userErrors).toEqual([]);
};
const suspendedAndReactivated = async (context: Context): Promise<void> => {
  await setState('SUSPENDED')(context);
  await setState('ACTIVE')(context);
};

const linkTo = async (admin: Caller, syncer: string): Promise<void> => {
  const found = await admin.ask(
    'query ($s: ID!) { syncer(id: $s) { mirroredUsers { users { id username } } } }',
    {
      s: syncer,
    },
  );
  const people = found.syncer.mirroredUsers.users as { id: string; username: string }[];
  const ids = people.filter(({ username }) => username === 'bob').map(({ id }) => id);
  expect((await admin.change('decideMatches', { ids, decision: 'LINK' })).userErrors).toEqual([]);
};

const byScim =
  (method: 'PATCH' | 'DELETE') =>
  async ({ app, admin }: Context): Promise<void> => {
    const provider = await connectProvider(app, admin, 'Okta');
    const { id } = await provider.must('POST', '/Users', { userName: 'bob', active: true });
    await linkTo(admin, provider.syncer);
    if (method === 'PATCH')
      await provider.patch(`/Users/${id}`, { op: 'replace', path: 'active', value: false });
    else await provider.must('DELETE', `/Users/${id}`);
  };

const byDomain =
  (leave: { users: [] } | { goneUsers: string[] }) =>
  async ({ app, admin }: Context): Promise<void> => {
    const { token, syncer } = await mirrorDomain(app, admin);
    const bob = { anchor: 'b1', username: 'bob', displayName: 'Bob', path: 'CN=Bob,DC=x', isEnabled: true };
    const domain = app.withSecret(token);
    await domain.change('applyMirror', { users: [bob], members: [{ group: 'g1', join: ['b1'] }] });
    await linkTo(admin, syncer);
    const left = 'users' in leave ? { users: [{ ...bob, isEnabled: false }] } : leave;
    expect((await domain.change('applyMirror', left)).userErrors).toEqual([]);
  };

const endings: [
  string,
  (context: Context) => Promise<unknown>,
  before?: (context: Context) => Promise<unknown>,
][] = [
  ['suspended', setState('SUSPENDED')],
  ['archived', setState('ARCHIVED')],
  ['staged again', setState('STAGED')],
  ['suspended by a manifest', manifestState('SUSPENDED')],
  ['archived by a manifest', manifestState('ARCHIVED')],
  ['suspended by undo', undone, suspendedAndReactivated],
  ['deactivated by SCIM', byScim('PATCH')],
  ['deleted by SCIM', byScim('DELETE')],
  ['disabled in an Active Directory', byDomain({ users: [] })],
  ['deleted from an Active Directory', byDomain({ goneUsers: ['b1'] })],
];

describe('Sessions, tokens, links and enrolments end permanently', () => {
  test.for(endings)(
    'when their user is %s: each end is in the log, and none works after the user is active again',
    async ([, leave, before], { app, admin, seed }) => {
      await seed.admin('bob');
      await before?.({ app, admin });
      const { works } = await bobWithEverything(app, admin);
      await leave({ app, admin });

      const ended = (await logOf(admin)).map(({ kind }) => kind).filter((kind) => kind.endsWith('_REVOKED'));
      expect(ended.sort()).toEqual([
        'ENROLMENT_REVOKED',
        'ENROLMENT_REVOKED',
        'SESSION_REVOKED',
        'SIGN_IN_LINK_REVOKED',
        'TOKEN_REVOKED',
      ]);
      await setState('ACTIVE')({ app, admin });
      const person = (await admin.ask('{ user(ref: { username: "bob" }) { state } }')).user;
      // Somebody whose account is disabled in another directory stays suspended until it is enabled there.
      if (person.state === 'ACTIVE') expect(await works()).toEqual(nothing);
      else expect(await works()).toMatchObject({ session: false, token: false, link: false });
      expect((await admin.ask('{ enrolments { id } }')).enrolments).toEqual([]);
    },
  );

  test('when a guest’s end date has come, even if the guest is extended later', async ({ app, admin }) => {
    const guest = (hours: number) => ({
      sponsor: { username: 'grace' },
      endsAt: new Date(clock.now().getTime() + hours * minutes(60)),
    });
    const { userErrors } = await admin.change('createUser', { username: 'gil', guest: guest(1) });
    expect(userErrors).toEqual([]);
    const gil = await signInBy(app, `signInWithLink(input: { token: "${await linkFor(admin, 'gil')}" })`);
    const { secret } = (await gil?.change('createToken', { name: 't', scopes: ['READ'] }, 'secret')) ?? {};
    const unused = await linkFor(admin, 'gil');

    clock.offsetMs += minutes(61);
    const extended = await admin.change('updateUser', { user: { username: 'gil' }, guest: guest(5) });
    expect(extended.userErrors).toEqual([]);
    expect(await admin.ask('{ user(ref: { username: "gil" }) { state } }')).toEqual({
      user: { state: 'ACTIVE' },
    });
    expect(gil && (await isSignedIn(gil))).toBe(false);
    expect(await isSignedIn(app.withSecret(secret ?? ''))).toBe(false);
    expect(await signInBy(app, `signInWithLink(input: { token: "${unused}" })`)).toBeNull();
  });

  test('when the password is changed, except the session that changes it', async ({ app, admin, seed }) => {
    await seed.admin('bob');
    const { session, works } = await bobWithEverything(app, admin);
    expect((await session.change('setPassword', { newPassword: password })).userErrors).toEqual([]);
    expect(await works()).toEqual({ ...nothing, session: true });
  });

  test('when an admin or a link sets the password', async ({ app, admin, seed }) => {
    await seed.admin('bob');
    const { user, works } = await bobWithEverything(app, admin);
    await admin.change('setPassword', { user: { id: user.id }, newPassword: password });
    expect(await works()).toEqual(nothing);

    const before = await signIn(app, 'bob', password);
    const token = await linkFor(admin, 'bob');
    const after = await signInBy(
      app,
      `signInWithLink(input: { token: "${token}", newPassword: "eight calm herons wade" })`,
    );
    expect([before && (await isSignedIn(before)), after && (await isSignedIn(after))]).toEqual([false, true]);
  });

  test('for enrolments, when their creator is no longer an admin, or their token is revoked', async ({
    app,
    admin,
    seed,
  }) => {
    await seed.admin('bob');
    const { works } = await bobWithEverything(app, admin);
    const { tokens } = await admin.ask('{ tokens { id } }');
    await admin.change('revokeToken', { id: tokens[0].id });
    expect((await works()).enrolments).toEqual([true, false]);

    await admin.change('setUserRole', { user: { username: 'bob' }, role: 'MEMBER' });
    await admin.change('setUserRole', { user: { username: 'bob' }, role: 'ADMIN' });
    expect((await works()).enrolments).toEqual([false, false]);
  });

  test('when somebody who knows the old password signs in while it is changed', async ({ app, seed }) => {
    const bob = await app.as(await seed.user('bob'));
    await bob.change('setPassword', { newPassword: password });
    const attackers = Array.from({ length: 8 }, () => signIn(app, 'bob', password));
    await bob.change('setPassword', { currentPassword: password, newPassword: 'eight calm herons wade' });
    const got = (await Promise.all(attackers)).filter((attacker) => attacker !== null);
    expect(await Promise.all(got.map(isSignedIn))).toEqual(got.map(() => false));
  });

  test('when the browser signs in again', async ({ app, admin, seed }) => {
    const before = await app.as(await seed.user('bob'));
    const token = await linkFor(admin, 'bob');
    const after = await signInBy(app, `signInWithLink(input: { token: "${token}" })`, before);
    expect([await isSignedIn(before), after && (await isSignedIn(after))]).toEqual([false, true]);
  });
});

const adding: [string, string, Record<string, unknown>][] = [
  ['addSshKey', 'an SSH key', { key }],
  ['createToken', 'a token', { name: 't', scopes: ['READ'] }],
  ['setPassword', 'a password', { newPassword: 'eight calm herons wade' }],
  ['setUpTotp', 'an authenticator app', {}],
  ['createSignInLink', 'a sign-in link', { user: { username: 'bob' } }],
  ['createEnrolment', 'an enrolment', {}],
  ['createSyncer', 'a syncer', { name: 'LDAP', kind: 'LDAP' }],
  ['removeTotp', 'the password alone of somebody else', { user: { username: 'eve' } }],
];

describe('To add', () => {
  test.for(adding)(
    'with %s %s needs the password or a recent sign-in',
    async ([mutation, , input], { app, seed }) => {
      await seed.user('eve');
      const bob = await app.as(await seed.admin('bob'));
      const add = async (more: object) =>
        (await bob.change(mutation, { ...input, ...more, dryRun: true })).userErrors[0]?.message ?? 'added';

      expect(await add({})).toBe('added');
      await bob.change('setPassword', { newPassword: password });
      expect(await add({ currentPassword: 'a wrong guess' })).toContain('not your current password');
      clock.offsetMs += minutes(11);
      expect(await add({})).toContain('State your current password');
      expect(await add({ currentPassword: password })).toBe('added');
    },
  );

  test('something without a password needs another sign-in', async ({ app, seed }) => {
    const bob = await app.as(await seed.user('bob'));
    clock.offsetMs += minutes(11);
    const stale = await bob.change('createToken', { name: 't', scopes: ['READ'] });
    expect(stale.userErrors).toMatchObject([{ message: expect.stringContaining('Sign in again') }]);

    const token = await linkFor(await app.as(await seed.admin('ada')), 'bob');
    const again = await signInBy(app, `signInWithLink(input: { token: "${token}" })`);
    const fresh = await again?.change('createToken', { name: 't', scopes: ['READ'] }, 'secret');
    expect(fresh).toMatchObject({ userErrors: [] });
  });

  test.for([
    ['addSshKey', { key }],
    ['addSshKey', { key, user: { username: 'bob' } }],
    ['createSignInLink', { user: { username: 'bob' } }],
    ['removeTotp', { user: { username: 'bob' } }],
    ['createEnrolment', {}],
    ['createSyncer', { name: 'LDAP', kind: 'LDAP' }],
  ] as const)(
    'a credential, a token needs the scope CREDENTIALS: %s %j',
    async ([mutation, input], { app, seed }) => {
      const user = await seed.admin('grace');
      await seed.user('bob');
      const writer = await app.withToken({ user }, ['READ', 'WRITE']);
      const holder = await app.withToken({ user }, ['READ', 'WRITE', 'CREDENTIALS']);
      const errorsOf = async (caller: Caller) =>
        (await caller.change(mutation, { ...input, dryRun: true })).userErrors.map(
          ({ message }: { message: string }) => message,
        );
      expect(await errorsOf(writer)).toEqual([expect.stringContaining('scope CREDENTIALS')]);
      expect(await errorsOf(holder)).toEqual([]);
    },
  );
});

describe('A token of a person', () => {
  test('ends after 90 days unless stated otherwise, and after at most 366', async ({ admin }) => {
    const days = async (input: object) => {
      const made = await admin.change(
        'createToken',
        { name: 't', scopes: ['READ'], ...input },
        'token { expiresAt }',
      );
      const end = made.token && Date.parse(made.token.expiresAt);
      return end ? Math.round((end - Date.now()) / 86_400_000) : made.userErrors[0].code;
    };
    expect(await days({})).toBe(90);
    expect(await days({ duration: 'P366D' })).toBe(366);
    expect(await days({ duration: 'P367D' })).toBe('BAD_INPUT');
    expect(await days({ expiresAt: '9999-01-01T00:00:00Z' })).toBe('BAD_INPUT');
  });
});

describe('A common password', () => {
  test.for([
    'password1234',
    'P@ssw0rd!2026',
    'leavemealone',
    'qwertyuiop123',
    '1qaz2wsx3edc4rfv',
    'monkeydragon',
    'letmeinletmein',
    'abcabcabcabcabc',
    '98765432109876',
    'Muster-2026!!',
    'bob.smith-1985',
    'Grace Hopper 1',
  ])('is refused: %s', async (newPassword, { app, seed }) => {
    const bob = await app.as(await seed.user('bob.smith', { displayName: 'Grace Hopper' }));
    const { userErrors } = await bob.change('setPassword', { newPassword });
    expect(userErrors).toMatchObject([{ code: 'BAD_INPUT', path: ['newPassword'] }]);
  });

  test.for(['seven brave otters swim', 'x7Gk!29fQz#p', 'eins zwei drei vier', 'bob likes 4 green teas'])(
    'is not any long enough one: %s',
    async (newPassword, { app, seed }) => {
      const bob = await app.as(await seed.user('bob'));
      expect((await bob.change('setPassword', { newPassword })).userErrors).toEqual([]);
    },
  );
});

test('A user who is activated again keeps the credentials made since, even if the suspension gets its position later', async ({
  app,
  admin,
  seed,
}) => {
  const bob = await seed.user('bob');
  const before = await app.as(bob);
  const [sequencer, outbox] = [app.database.em.fork(), app.database.em.fork()];
  await sequencer.begin();
  await rows(sequencer, sql`select from sequencer for update`);
  await setState('SUSPENDED')({ app, admin });
  // The step that gives the suspension its position has begun and waits while Bob is reactivated and signs in.
  await outbox.begin();
  const { pid } = await onlyRow(outbox, { pid: int }, sql`select pg_backend_pid() as pid`);
  await rows(outbox, sql`select from outbox for update`);
  await sequencer.commit();
  await awaited(app, pid);
  await setState('ACTIVE')({ app, admin });
  const after = await app.as(bob);
  await outbox.commit();
  await logOf(admin);
  expect([await isSignedIn(before), await isSignedIn(after)]).toEqual([false, true]);
});

describe('An enrolment token', () => {
  test('is listed until it is used or revoked, and cannot be used after that', async ({
    app,
    admin,
    seed,
  }) => {
    const web = await seed.resource('web1', 'SYSTEM' as never);
    const { token } = await admin.change('createEnrolment', { resource: { id: web.id } }, 'token');
    const list = async () =>
      (await admin.ask('{ enrolments { id createdBy resource { name } resourceGroup { name } } }'))
        .enrolments;
    const [listed] = await list();
    expect(listed).toMatchObject({ createdBy: 'Grace', resource: { name: 'web1' }, resourceGroup: null });

    expect((await admin.change('revokeEnrolment', { id: listed.id })).userErrors).toEqual([]);
    expect(await list()).toEqual([]);
    const { userErrors } = await app.nobody.change('enrolSystem', { token, hostname: 'web1', facts: {} });
    expect(userErrors).toMatchObject([{ code: 'FORBIDDEN', path: ['token'] }]);
    const again = await admin.change('revokeEnrolment', { id: listed.id });
    expect(again.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});
