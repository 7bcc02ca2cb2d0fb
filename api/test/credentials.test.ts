import { describe, expect } from 'vitest';
import { clock } from '../src/shared/clock.ts';
import { type App, Caller, test } from './app.ts';
import type { Seed } from './seed.ts';

const password = 'seven brave otters swim';
const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl ada@laptop';
const minutes = (count: number) => count * 60_000;

/** Signs in as a browser does, and gives the browser with its cookie. */
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

/** Bob, an admin, with one of everything that lets him in, or a system. */
async function bobWithEverything(app: App, admin: Caller, seed: Seed) {
  const user = await seed.admin('bob');
  const session = await app.as(user);
  const { secret } = await session.change('createToken', { name: 't', scopes: ['READ', 'WRITE'] }, 'secret');
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

const setState = (state: string) => (admin: Caller) =>
  admin.change('setUserState', { user: { username: 'bob' }, state });

const manifestState = (state: string) => (admin: Caller) =>
  admin.change('applyManifest', { manifest: { muster: 1, users: [{ username: 'bob', state }] } });

const doors: [string, (admin: Caller) => Promise<unknown>, (admin: Caller) => Promise<unknown>][] = [
  ['suspended', setState('SUSPENDED'), setState('ACTIVE')],
  ['archived', setState('ARCHIVED'), setState('ACTIVE')],
  ['staged again', setState('STAGED'), setState('ACTIVE')],
  ['suspended by a manifest', manifestState('SUSPENDED'), manifestState('ACTIVE')],
  ['archived by a manifest', manifestState('ARCHIVED'), setState('ACTIVE')],
];

describe('Sessions, tokens, links and enrolments end for good', () => {
  test.for(doors)(
    'when their user is %s, also once they are active again',
    async ([, leave, comeBack], { app, admin, seed }) => {
      const { works } = await bobWithEverything(app, admin, seed);
      await leave(admin);
      await comeBack(admin);
      expect(await admin.ask('{ user(ref: { username: "bob" }) { state } }')).toEqual({
        user: { state: 'ACTIVE' },
      });
      expect(await works()).toEqual(nothing);
      expect((await admin.ask('{ tokens { name } enrolments { id } }')).enrolments).toEqual([]);
    },
  );

  test('when the end of a guest has come, also once the guest stays longer', async ({ app, admin }) => {
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
    expect(await isSignedIn(app.withSecret(secret))).toBe(false);
    expect(await signInBy(app, `signInWithLink(input: { token: "${unused}" })`)).toBeNull();
  });

  test('when the password is changed, but for the session that changes it', async ({ app, admin, seed }) => {
    const { session, works } = await bobWithEverything(app, admin, seed);
    expect((await session.change('setPassword', { newPassword: password })).userErrors).toEqual([]);
    expect(await works()).toEqual({ ...nothing, session: true });
  });

  test('when an admin or a link sets the password', async ({ app, admin, seed }) => {
    const { user, works } = await bobWithEverything(app, admin, seed);
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

  test('for enrolments when their maker is no admin any more, or their token is revoked', async ({
    app,
    admin,
    seed,
  }) => {
    const { works } = await bobWithEverything(app, admin, seed);
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
    const thieves = Array.from({ length: 8 }, () => signIn(app, 'bob', password));
    await bob.change('setPassword', { currentPassword: password, newPassword: 'eight calm herons wade' });
    const got = (await Promise.all(thieves)).filter((thief) => thief !== null);
    expect(await Promise.all(got.map(isSignedIn))).toEqual(got.map(() => false));
  });

  test('of a browser that signs in anew', async ({ app, admin, seed }) => {
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
];

describe('To add', () => {
  test.for(adding)(
    'with %s %s takes the password, or a fresh sign-in',
    async ([mutation, , input], { app, seed }) => {
      const user = await seed.user('bob');
      const bob = await app.as(user);
      const add = async (more: object) =>
        (await bob.change(mutation, { ...input, ...more, dryRun: true })).userErrors[0]?.message ?? 'added';

      expect(await add({})).toBe('added');
      await bob.change('setPassword', { newPassword: password });
      expect(await add({ currentPassword: 'a wrong guess' })).toContain('not that one');
      clock.offsetMs += minutes(11);
      expect(await add({})).toContain('State your current password');
      expect(await add({ currentPassword: password })).toBe('added');
    },
  );

  test('something without a password takes signing in again', async ({ app, admin, seed }) => {
    const bob = await app.as(await seed.user('bob'));
    clock.offsetMs += minutes(11);
    const stale = await bob.change('createToken', { name: 't', scopes: ['READ'] });
    expect(stale.userErrors).toMatchObject([{ message: expect.stringContaining('Sign in again') }]);

    const token = await linkFor(await app.as(await seed.admin('ada')), 'bob');
    const again = await signInBy(app, `signInWithLink(input: { token: "${token}" })`);
    const fresh = await again?.change('createToken', { name: 't', scopes: ['READ'] }, 'secret');
    expect(fresh).toMatchObject({ userErrors: [] });
    expect(admin).toBeDefined();
  });

  test.for([
    ['addSshKey', { key }],
    ['addSshKey', { key, user: { username: 'bob' } }],
    ['createSignInLink', { user: { username: 'bob' } }],
    ['removeTotp', { user: { username: 'bob' } }],
  ] as const)(
    'a way in, a token needs the scope CREDENTIALS: %s %j',
    async ([mutation, input], { app, seed }) => {
      const user = await seed.admin('grace');
      await seed.user('bob');
      const writer = await app.withToken({ user }, ['READ', 'WRITE']);
      const keeper = await app.withToken({ user }, ['READ', 'WRITE', 'CREDENTIALS']);
      const errorsOf = async (caller: Caller) =>
        (await caller.change(mutation, { ...input, dryRun: true })).userErrors.map(
          ({ message }: { message: string }) => message,
        );
      expect(await errorsOf(writer)).toEqual([expect.stringContaining('scope CREDENTIALS')]);
      expect(await errorsOf(keeper)).toEqual([]);
    },
  );
});

describe('A token of a person', () => {
  test('ends in 90 days unless stated, and never later than in 366', async ({ admin }) => {
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

describe('A password that somebody would try first', () => {
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

describe('An enrolment token', () => {
  test('is listed until it is used or revoked, and revoked for good', async ({ app, admin, seed }) => {
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
