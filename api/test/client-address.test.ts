import { describe, expect } from 'vitest';
import { readConfig } from '../src/config.ts';
import { type App, test as base, type Caller, Caller as SignedIn } from './app.ts';
import type { Seed } from './seed.ts';

const test = base.extend<{ trustedProxies: string[] }>({
  trustedProxies: ['loopback', '10.0.0.0/8', 'fd00::/8', '2001:db8:1::7'],
});

const from = (address: string) => ({ 'x-forwarded-for': address });

const call = (app: App, headers: Record<string, string>) => new SignedIn(app.url, headers);

/** The address that the list of sessions shows after signing in with this `X-Forwarded-For` header. */
async function shownAddress(app: App, admin: Caller, seed: Seed, header: string | null): Promise<string> {
  await seed.user('bob');
  const { url } = await admin.change('createSignInLink', { user: { username: 'bob' } }, 'url');
  const token = new URL(url).searchParams.get('token');
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(header !== null && from(header)) },
    body: JSON.stringify({
      query: `mutation { signInWithLink(input: { token: "${token}" }) { viewer { name } } }`,
    }),
  });
  const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const { sessions } = await call(app, { cookie }).ask('{ sessions { address } }');
  return sessions[0].address;
}

describe('Behind proxies that are trusted, the address is the right-most hop that is not', () => {
  test.for([
    ['no header', null, '127.0.0.1'],
    ['one hop', '203.0.113.7', '203.0.113.7'],
    ['what the client made up before it', '1.2.3.4, 203.0.113.7', '203.0.113.7'],
    ['several proxies', '203.0.113.7, 10.1.2.3, 10.9.9.9', '203.0.113.7'],
    ['a trusted address that the client made up', '10.1.1.1, 203.0.113.7, 10.9.9.9', '203.0.113.7'],
    ['proxies only', '10.1.1.1, 10.2.2.2', '10.1.1.1'],
    ['IPv6', '2001:DB8:0:0::5', '2001:db8::5'],
    ['IPv6 through a proxy with IPv6', '2001:db8::5, fd00::1, 2001:db8:1::7', '2001:db8::5'],
    ['IPv4 mapped into IPv6', '::ffff:203.0.113.7', '203.0.113.7'],
    ['a proxy with a mapped address', '203.0.113.7, ::ffff:10.1.2.3', '203.0.113.7'],
    ['a port', '203.0.113.7:4711', '203.0.113.7'],
    ['a port with IPv6', '[2001:db8::5]:4711', '2001:db8::5'],
    ['what is no address', '203.0.113.7, unknown', '127.0.0.1'],
    ['an injection', "203.0.113.7, '; drop table session; --", '127.0.0.1'],
    ['nothing', '', '127.0.0.1'],
    ['commas', ',,,', '127.0.0.1'],
    ['more hops than anybody has', `${'203.0.113.7, '.repeat(300)}10.0.0.1`, '203.0.113.7'],
  ] as const)('with %s', async ([, header, address], { app, admin, seed }) => {
    expect(await shownAddress(app, admin, seed, header)).toBe(address);
  });
});

const guess = (app: App, address: string, given = 'a wrong guess') =>
  call(app, from(address)).change('signIn', { username: 'bob', password: given }, 'viewer { name }');

const isRefused = (answer: { userErrors: { __typename: string }[] }): boolean =>
  answer.userErrors[0]?.__typename === 'LimitError';

describe('Guesses at one account', () => {
  const password = 'seven brave otters swim';
  const withPassword = async (app: App, seed: Seed): Promise<void> => {
    const bob = await app.as(await seed.user('bob'));
    await bob.change('setPassword', { newPassword: password });
  };

  test('count for the /64 network of an IPv6 address, and not for other addresses', async ({ app, seed }) => {
    await withPassword(app, seed);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => guess(app, `2001:db8::${index + 1}`)),
    );
    expect(answers.filter(isRefused)).toHaveLength(10);
    expect((await guess(app, '2001:db8:0:1::1', password)).viewer).toEqual({ name: 'Bob' });
  });

  test('are limited for many addresses together, except those from which the user has signed in', async ({
    app,
    seed,
  }) => {
    await withPassword(app, seed);
    expect((await guess(app, '198.51.100.1', password)).viewer).toEqual({ name: 'Bob' });
    const checked = [];
    for (let address = 0; address < 12; address++)
      checked.push(
        ...(await Promise.all(Array.from({ length: 10 }, () => guess(app, `203.0.113.${address}`)))),
      );
    expect(checked.filter((answer) => !isRefused(answer))).toHaveLength(100);
    expect(isRefused(await guess(app, '192.0.2.1', password))).toBe(true);
    expect((await guess(app, '198.51.100.1', password)).viewer).toEqual({ name: 'Bob' });
  });
});

describe('MUSTER_TRUSTED_PROXIES', () => {
  test.for(['10.0.0.0/33', 'proxy.example', '10.0.0.0/8/8', '::1/129', '10.0.0.0/x'])(
    'refuses %s',
    (value) => {
      expect(() => readConfig({}, { MUSTER_TRUSTED_PROXIES: value })).toThrow('MUSTER_TRUSTED_PROXIES');
    },
  );

  test('takes networks, addresses and loopback', () => {
    const value = 'loopback, 10.0.0.0/8,2001:db8::7';
    expect(readConfig({}, { MUSTER_TRUSTED_PROXIES: value }).config.trustedProxies).toBe(value);
  });
});
