import { existsSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { type App, test as base, Caller } from './app.ts';

const isBuilt = existsSync(new URL('../../web/.next/BUILD_ID', import.meta.url));

const test = base.extend({ hasPages: isBuilt });
const publicUrl = 'https://muster.example';

type Kind = 'data' | 'page' | 'file';

const html = { accept: 'text/html' };
const query = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: '{"query":"{ position }"}',
};
const foreign = { ...query, headers: { ...query.headers, origin: 'https://evil.example' } };

/** One answer of each kind, including refusals and pages of the dashboard. */
const answers: {
  what: string;
  path: string;
  request?: RequestInit;
  status: number;
  kind: Kind;
  needsBuild?: true;
}[] = [
  { what: 'GraphQL', path: '/graphql', request: query, status: 200, kind: 'data' },
  {
    what: 'GraphQL that is not JSON',
    path: '/graphql',
    request: { ...query, body: '{' },
    status: 400,
    kind: 'data',
  },
  { what: 'GraphQL from another site', path: '/graphql', request: foreign, status: 403, kind: 'data' },
  {
    what: 'the way to the explorer',
    path: '/graphql',
    request: { headers: html },
    status: 302,
    kind: 'data',
  },
  { what: 'a SCIM list without a token', path: '/scim/v2/Users', status: 401, kind: 'data' },
  { what: 'a SCIM endpoint that is none', path: '/scim/v2/Nothing', status: 404, kind: 'data' },
  { what: 'a health check', path: '/health/live', status: 200, kind: 'data' },
  { what: 'readiness', path: '/health/ready', status: 200, kind: 'data' },
  { what: 'metrics', path: '/metrics', status: 401, kind: 'data' },
  { what: 'the agent without a token', path: '/agent/linux.sh', status: 401, kind: 'data' },
  { what: 'the sign-in page', path: '/sign-in', status: 200, kind: 'page', needsBuild: true },
  { what: 'a page of the dashboard', path: '/users', status: 200, kind: 'page', needsBuild: true },
  { what: 'a page of one user', path: '/users/user_1', status: 200, kind: 'page', needsBuild: true },
  { what: 'a page that is none', path: '/no/such/page', status: 404, kind: 'page', needsBuild: true },
  { what: 'a file of the dashboard', path: '/theme.css', status: 200, kind: 'file', needsBuild: true },
];

const everywhere = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': expect.stringMatching(
    /publickey-credentials-get=\(self\), publickey-credentials-create=\(self\).* camera=\(\).* geolocation=\(\)/,
  ),
};

const ofKind: Record<Kind, Record<string, unknown>> = {
  data: {
    'cache-control': 'no-store',
    'content-security-policy': expect.stringMatching(/^default-src 'none'; .*frame-ancestors 'none'$/),
  },
  page: {
    'cache-control': expect.stringContaining('no-store'),
    'content-security-policy': expect.stringMatching(
      /script-src 'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic'; script-src-attr 'none'; .*frame-ancestors 'none'$/,
    ),
  },
  file: { 'cache-control': expect.not.stringContaining('no-store') },
};

async function headersOf(app: App, { path, request, status }: (typeof answers)[number]) {
  const response = await fetch(`${app.url}${path}`, { redirect: 'manual', ...request });
  expect(response.status).toBe(status);
  await response.arrayBuffer();
  return Object.fromEntries(response.headers);
}

for (const answer of answers) {
  describe.skipIf(answer.needsBuild && !isBuilt)(`the headers of ${answer.what}`, () => {
    test('protect it over HTTP, without Strict-Transport-Security', async ({ app }) => {
      const headers = await headersOf(app, answer);
      expect(headers).toMatchObject({ ...everywhere, ...ofKind[answer.kind] });
      expect(headers).not.toHaveProperty('strict-transport-security');
    });

    describe('over HTTPS', () => {
      test.override({ publicUrl });
      test('protect it, with Strict-Transport-Security', async ({ app }) => {
        expect(await headersOf(app, answer)).toMatchObject({
          ...everywhere,
          ...ofKind[answer.kind],
          'strict-transport-security': 'max-age=31536000',
        });
      });
    });
  });
}

describe.skipIf(!isBuilt)('the scripts of a page', () => {
  const nonceOf = (policy: string | null) => /'nonce-([^']+)'/.exec(policy ?? '')?.[1];

  for (const path of ['/sign-in', '/users', '/users/user_1', '/no/such/page']) {
    test(`${path} all have the nonce of its policy, which differs in each request`, async ({ app }) => {
      const load = async () => {
        const response = await fetch(`${app.url}${path}`);
        const scripts = (await response.text()).match(/<script\b[^>]*>/g) ?? [];
        return { nonce: nonceOf(response.headers.get('content-security-policy')), scripts };
      };
      const [first, second] = [await load(), await load()];
      expect(first.scripts.length).toBeGreaterThan(3);
      expect(first.scripts.filter((tag) => !tag.includes(`nonce="${first.nonce}"`))).toEqual([]);
      expect(second.nonce).not.toBe(first.nonce);
    });
  }

  test('do not have a nonce that the request chose', async ({ app }) => {
    const chosen = "script-src 'nonce-Y2hvc2Vu'";
    const response = await fetch(`${app.url}/sign-in`, {
      headers: {
        'content-security-policy': chosen,
        'content-security-policy-report-only': chosen,
        'x-nonce': 'Y2hvc2Vu',
      },
    });
    expect(await response.text()).not.toContain('Y2hvc2Vu');
  });

  test('whose names contain a hash are cached by browsers permanently', async ({ app }) => {
    const page = await (await fetch(`${app.url}/sign-in`)).text();
    const path = /src="(\/_next\/static\/[^"]+\.js)"/.exec(page)?.[1];
    const response = await fetch(`${app.url}${path}`, { headers: { 'accept-encoding': 'br' } });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      ...everywhere,
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
    });
  });
});

test('the explorer has one script, with the nonce of its policy', async ({ app, admin }) => {
  const response = await fetch(`${app.url}/graphql`, { headers: { ...html, ...admin.headers } });
  const policy = response.headers.get('content-security-policy') ?? '';
  const nonce = /script-src 'nonce-([^']+)' 'strict-dynamic';/.exec(policy)?.[1];
  // The inline script itself contains the same text in a string.
  const [before, ...others] = (await response.text()).split('<script nonce=');
  expect(before).not.toContain('<script');
  expect(others).toHaveLength(1);
  expect(others[0]?.startsWith(`"${nonce}">`)).toBe(true);
  expect(response.headers.get('cache-control')).toBe('no-store');
});

/** Signs bob in with a password. Returns the `Set-Cookie` header. */
async function cookieOf(app: App): Promise<string> {
  const response = await fetch(`${app.url}/graphql`, {
    ...query,
    body: JSON.stringify({
      query:
        'mutation { signIn(input: { username: "bob", password: "correct horse battery" }) { viewer { name } } }',
    }),
  });
  return response.headers.get('set-cookie') ?? '';
}

for (const { over, url, name, attributes } of [
  {
    over: 'HTTP',
    url: undefined,
    name: 'muster_session',
    attributes: /; Path=\/; HttpOnly; SameSite=Lax; Expires=[^;]+$/,
  },
  {
    over: 'HTTPS',
    url: publicUrl,
    name: '__Host-muster_session',
    attributes: /; Path=\/; HttpOnly; SameSite=Lax; Expires=[^;]+; Secure$/,
  },
]) {
  describe(`the cookie of a session over ${over}`, () => {
    test.override({ publicUrl: url });
    const withCookie = (app: App, cookie: string) => new Caller(app.url, { cookie });
    const whoIs = async (app: App, cookie: string) =>
      (await withCookie(app, cookie).ask('{ me { name } }')).me?.name ?? null;

    test(`is named ${name}, and is deleted by signing out`, async ({ app, seed }) => {
      const bob = await seed.user('bob');
      await (await app.as(bob)).change('setPassword', { newPassword: 'correct horse battery' });
      const set = await cookieOf(app);
      const pair = set.split(';')[0] ?? '';
      const signedIn = await whoIs(app, pair);
      const response = await fetch(`${app.url}/graphql`, {
        ...query,
        headers: { ...query.headers, cookie: pair },
        body: '{"query":"mutation { signOut }"}',
      });
      expect(set).toMatch(attributes);
      expect(pair.startsWith(`${name}=`)).toBe(true);
      expect(signedIn).toBe('Bob');
      expect(response.headers.get('set-cookie')).toMatch(
        new RegExp(`^${name}=; Path=/; HttpOnly; SameSite=Lax; Expires=Thu, 01 Jan 1970 00:00:00 GMT`),
      );
      expect(await whoIs(app, pair)).toBeNull();
    });

    test('is read only under its own name', async ({ app, seed }) => {
      const bob = await seed.user('bob');
      const caller = await app.as(bob);
      const secret = caller.headers.cookie?.split('=')[1];
      const names = ['muster_session', '__Host-muster_session', '__host-muster_session', 'MUSTER_SESSION'];
      for (const other of names.filter((each) => each !== name))
        expect(await whoIs(app, `${other}=${secret}`)).toBeNull();
      expect(await whoIs(app, `muster_session_x=1; ${name}=${secret}; y=2`)).toBe('Bob');
    });
  });
}
