import { serverAudits } from 'graphql-http';
import { describe, expect } from 'vitest';
import { test } from './app.ts';

describe('GraphQL over HTTP', () => {
  test('passes the audit of its specification', async ({ app, admin }) => {
    const audits = serverAudits({
      url: `${app.url}/graphql`,
      fetchFn: (url: string, init: RequestInit = {}) =>
        fetch(url, {
          ...init,
          headers: { 'apollo-require-preflight': 'yes', ...(init.headers as object), ...admin.headers },
        }),
    });
    const results = await Promise.all(audits.map((audit) => audit.fn()));
    const failed = results.filter(({ status }) => status === 'error').map(({ name }) => name);
    expect(failed).toEqual([]);
    expect(results.length).toBeGreaterThan(30);
  });

  test('shows the API explorer to signed-in users, and loads nothing from other hosts', async ({
    app,
    admin,
  }) => {
    const ask = (headers: Record<string, string>) =>
      fetch(`${app.url}/graphql`, { headers: { accept: 'text/html', ...headers }, redirect: 'manual' });
    const stranger = await ask({});
    const page = await (await ask(admin.headers)).text();
    expect(stranger.headers.get('location')).toBe('/sign-in?next=/graphql');
    expect(page).toContain('Muster API');
    expect(page.slice(0, 2_000)).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/);
  });
});

describe('limits', () => {
  const deep = `{ users ${'{ nodes { userGroups '.repeat(9)} { nodes { id } } ${'} }'.repeat(9)} }`;
  test.for([
    ['depth', deep],
    ['aliases', `{ ${Array.from({ length: 40 }, (_, index) => `a${index}: position`).join(' ')} }`],
    [
      'cost',
      '{ users(first: 200) { nodes { userGroups(first: 200) { nodes { members(first: 200) { nodes { id } } } } } } }',
    ],
    ['tokens', `{ ${'position '.repeat(5_000)} }`],
    ['a fragment in itself', 'query { ...A } fragment A on Query { position ...A }'],
    ['what is no GraphQL', '{ users('],
  ] as const)('refuse too much of %s with a clear error', async ([, query], { admin }) => {
    const { data, errors } = await admin.run(query);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.message.length).toBeGreaterThan(10);
    expect(errors?.[0]?.extensions.code).not.toBe('INTERNAL');
  });

  test.for([
    ['a page that is too long', '{ users(first: 201) { nodes { id } } }'],
    ['a page below nothing', '{ users(first: -1) { nodes { id } } }'],
    ['a cursor of nobody', '{ users(after: "AAAA") { nodes { id } } }'],
    [
      'a cursor of another list',
      `{ users(after: "${Buffer.from('[1,2]').toString('base64url')}") { nodes { id } } }`,
    ],
    ['an id of nothing', '{ syncer(id: "syncer_99999999999999999") { id } }'],
    ['two names at once', '{ user(ref: { id: "user_1", username: "x" }) { id } }'],
    ['a duration that is none', '{ endingSoon(within: "soon") { nodes { id } } }'],
    ['a time that is none', '{ users { nodes { resources(at: "2026-02-31T00:00:00") { nodes { id } } } } }'],
  ] as const)('answer %s with a clear error', async ([, query], { admin }) => {
    const { errors } = await admin.run(query);
    expect(errors?.[0]?.extensions.code).not.toBe('INTERNAL');
    expect(errors?.[0]?.message).toBeTruthy();
  });

  test('treat SQL and scripts in names as text', async ({ admin }) => {
    const name = `'; drop table edge; -- \${1+1} {{7*7}} <script>alert(1)</script> %_\\`;
    const made = await admin.change('createUserGroup', { name }, 'userGroup { name }');
    const found = await admin.ask(
      'query ($name: String!) { userGroups(search: $name) { nodes { name } } userGroup(ref: { name: $name }) { name } }',
      { name },
    );
    expect(made.userGroup.name).toBe(name);
    expect(found).toEqual({ userGroups: { nodes: [{ name }] }, userGroup: { name } });
  });

  test('stop guesses at a password, and say how long', async ({ app, seed }) => {
    await seed.user('bob');
    const guess = () => app.nobody.change('signIn', { username: 'bob', password: 'wrong' });
    const first = await guess();
    for (let index = 0; index < 9; index++) await guess();
    const last = await guess();
    expect(first.userErrors).toMatchObject([{ __typename: 'ForbiddenError' }]);
    expect(last.userErrors).toMatchObject([
      { __typename: 'LimitError', message: expect.stringContaining('after') },
    ]);
  });
});

describe('signing in', () => {
  test('by password sets a cookie that scripts cannot read, and suspending the user ends it', async ({
    app,
    admin,
    seed,
  }) => {
    const bob = await seed.user('bob');
    const bobs = await app.as(bob);
    await bobs.change('setPassword', { newPassword: 'correct horse battery' });

    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          'mutation { signIn(input: { username: "BOB", password: "correct horse battery" }) { viewer { name } } }',
      }),
    });
    const cookie = response.headers.get('set-cookie') ?? '';
    const signedIn = new (bobs.constructor as new (url: string, headers: object) => typeof bobs)(app.url, {
      cookie: cookie.split(';')[0],
    });
    const before = await signedIn.ask('{ me { name } }');
    await admin.change('setUserState', { user: { id: bob.id }, state: 'SUSPENDED' });
    const after = await signedIn.ask('{ me { name } }');

    expect(cookie).toMatch(/HttpOnly; SameSite=Lax/);
    expect(before.me).toEqual({ name: 'Bob' });
    expect(after.me).toBeNull();
  });

  test('by a link works once', async ({ app, admin, seed }) => {
    await seed.user('bob');
    const { url } = await admin.change('createSignInLink', { user: { username: 'bob' } }, 'url');
    const token = new URL(url).searchParams.get('token');
    const first = await app.nobody.change('signInWithLink', { token }, 'viewer { name }');
    const second = await app.nobody.change('signInWithLink', { token }, 'viewer { name }');
    expect(first.viewer).toEqual({ name: 'Bob' });
    expect(second).toMatchObject({ viewer: null, userErrors: [{ __typename: 'ForbiddenError' }] });
  });

  test('through a proxy that is not trusted shows the address of the proxy', async ({ app, admin, seed }) => {
    await seed.user('bob');
    const { url } = await admin.change('createSignInLink', { user: { username: 'bob' } }, 'url');
    const token = new URL(url).searchParams.get('token');
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.7' },
      body: JSON.stringify({
        query: `mutation { signInWithLink(input: { token: "${token}" }) { viewer { name } } }`,
      }),
    });
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
    const signedIn = new (admin.constructor as new (url: string, headers: object) => typeof admin)(app.url, {
      cookie,
    });
    const { sessions } = await signedIn.ask('{ sessions { address } }');
    expect(sessions).toEqual([{ address: '127.0.0.1' }]);
  });

  test('with a request from another site is refused', async ({ app, admin }) => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://evil.example', ...admin.headers },
      body: JSON.stringify({ query: '{ me { name } }' }),
    });
    expect(response.status).toBe(403);
  });
});

type Described = { name: string; description: string | null };
type Type = Described & {
  fields: (Described & { args: Described[] })[] | null;
  inputFields: Described[] | null;
  enumValues: Described[] | null;
};

test('every part of the schema has a description', async ({ admin }) => {
  const { __schema } = await admin.ask<{
    __schema: { types: Type[] };
  }>(`{ __schema { types { name kind description
    fields(includeDeprecated: true) { name description args { name description } }
    inputFields { name description } enumValues { name description } } } }`);
  const undescribed = (owner: string, parts: Described[] | null) =>
    (parts ?? []).filter(({ description }) => !description).map(({ name }) => `${owner}.${name}`);
  const missing = __schema.types
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => [
      ...(type.description ? [] : [type.name]),
      ...undescribed(type.name, type.fields),
      ...(type.fields ?? []).flatMap((field) => undescribed(`${type.name}.${field.name}`, field.args)),
      ...undescribed(type.name, type.inputFields),
      ...undescribed(type.name, type.enumValues),
    ]);
  expect(missing).toEqual([]);
});

test('an error of a query says which field failed, and where in its arguments the mistake is', async ({
  admin,
}) => {
  const { errors } = await admin.run('{ all: users(first: 500) { nodes { id } } }');
  expect(errors).toMatchObject([
    {
      path: ['all'],
      locations: [{ line: 1, column: 3 }],
      extensions: { code: 'LIMIT', inputPath: ['first'] },
    },
  ]);
});
