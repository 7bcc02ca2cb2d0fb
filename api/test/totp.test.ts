import { generate } from 'otplib';
import { describe, expect } from 'vitest';
import { clock } from '../src/shared/clock.ts';
import { type App, type Caller, test } from './app.ts';
import type { Seed } from './seed.ts';

const password = 'seven brave otters swim';
const signInAgain =
  'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { name } needsCode userErrors { message path } } }';

/** Grace with a password. */
async function withPassword(app: App, seed: Seed): Promise<Caller> {
  const grace = await app.as(await seed.admin('grace'));
  await grace.change('setPassword', { newPassword: password });
  return grace;
}

async function withApp(app: App, seed: Seed) {
  const grace = await withPassword(app, seed);
  const { secret } = await grace.change('setUpTotp', { currentPassword: password }, 'secret');
  const code = () => generate({ secret, epoch: Math.floor(clock.now().getTime() / 1000) });
  const { recoveryCodes } = await grace.change('confirmTotp', { code: await code() }, 'recoveryCodes');
  /** Moves the clock to the next code. */
  const wait = () => {
    clock.offsetMs += 60_000;
  };
  wait();
  return { grace, code, wait, recoveryCodes: recoveryCodes as string[] };
}

const signIn = async (app: App, code?: string) =>
  (await app.nobody.ask(signInAgain, { input: { username: 'grace', password, code } })).signIn;

describe('an authenticator app', () => {
  test('is asked for after the right password, and signs in with its code', async ({ app, seed }) => {
    const { code } = await withApp(app, seed);

    expect(await signIn(app)).toEqual({ viewer: null, needsCode: true, userErrors: [] });
    expect(await signIn(app, await code())).toMatchObject({ viewer: { name: 'Grace' }, needsCode: false });
  });

  test('does nothing before a first code has confirmed it', async ({ app, seed }) => {
    const grace = await withPassword(app, seed);
    await grace.change('setUpTotp', { currentPassword: password }, 'secret');
    const { userErrors } = await grace.change('confirmTotp', { code: '000000' }, 'recoveryCodes');

    expect(userErrors).toMatchObject([{ code: 'BAD_INPUT', path: ['code'] }]);
    expect(await signIn(app)).toMatchObject({ viewer: { name: 'Grace' } });
  });

  test('gives codes that work once, and only for a short time', async ({ app, seed }) => {
    const { code, wait } = await withApp(app, seed);
    const first = await code();
    await signIn(app, first);

    expect((await signIn(app, first)).userErrors).toMatchObject([{ path: ['code'] }]);
    wait();
    wait();
    expect((await signIn(app, first)).viewer).toBeNull();
    expect((await signIn(app, await code())).viewer).toEqual({ name: 'Grace' });
  });

  test('can be replaced by each recovery code once', async ({ app, seed }) => {
    const { grace, recoveryCodes } = await withApp(app, seed);
    expect(new Set(recoveryCodes).size).toBe(10);
    const withoutHyphen = recoveryCodes[0]?.toLowerCase().replace('-', ' ');

    expect((await signIn(app, withoutHyphen)).viewer).toEqual({ name: 'Grace' });
    expect((await signIn(app, withoutHyphen)).viewer).toBeNull();
    expect((await grace.ask('{ me { user { totp { recoveryCodesLeft } } } }')).me.user.totp).toEqual({
      recoveryCodesLeft: 9,
    });
  });

  test('allows only a few guesses', async ({ app, seed }) => {
    const { code } = await withApp(app, seed);
    for (let guess = 0; guess < 10; guess++) await signIn(app, String(guess).repeat(6));

    const { userErrors } = await signIn(app, await code());
    expect(userErrors[0].message).toContain('Too many sign-ins have failed');
  });

  test('is removed with the password, and for others by an admin', async ({ app, seed }) => {
    const { grace } = await withApp(app, seed);
    const wrong = await grace.change('removeTotp', { currentPassword: 'something else entirely' });
    expect(wrong.userErrors).toMatchObject([{ path: ['currentPassword'] }]);

    const ada = await app.as(await seed.admin('ada'));
    await ada.change('removeTotp', { user: { username: 'grace' } }, 'position');
    expect((await signIn(app)).viewer).toEqual({ name: 'Grace' });
    const { changes } = await ada.ask('{ changes(first: 5) { nodes { kind summary } } }');
    expect(JSON.stringify(changes)).toContain('The authenticator app of Grace was removed');
  });

  test('is stored so that the database alone does not reveal its secret', async ({ app, seed }) => {
    const grace = await withPassword(app, seed);
    const { secret } = await grace.change('setUpTotp', { currentPassword: password }, 'secret');
    const [stored] = await app.database.em
      .fork()
      .getConnection()
      .execute<{ secret: Buffer }[]>('select secret from totp');

    expect(stored?.secret.toString('latin1')).not.toContain(secret);
  });
});
