import { generate } from 'otplib';
import { describe, expect } from 'vitest';
import { clock } from '../src/shared/clock.ts';
import { HashingQueue } from '../src/sign-in/hashing-queue.ts';
import { type App, test } from './app.ts';
import type { Seed } from './seed.ts';

const password = 'seven brave otters swim';
const limit = 10;

const signIn = (app: App, username: string, given: string, code?: string) =>
  app.nobody.change('signIn', { username, password: given, code }, 'viewer { name } needsCode');

async function withPassword(app: App, seed: Seed, username: string) {
  const caller = await app.as(await seed.user(username));
  const { userErrors } = await caller.change('setPassword', { newPassword: password });
  expect(userErrors).toEqual([]);
  return caller;
}

type Answer = { userErrors: { __typename: string; message: string }[] };

const refusedUnchecked = (answers: Answer[]) =>
  answers.filter(({ userErrors }) => userErrors[0]?.__typename === 'LimitError').length;

const together = <Value>(times: number, work: (index: number) => Promise<Value>): Promise<Value[]> =>
  Promise.all(Array.from({ length: times }, (_, index) => work(index)));

describe('Of 120 simultaneous guesses, no more are checked than of consecutive ones', () => {
  test('at a password', async ({ app, seed }) => {
    await withPassword(app, seed, 'bob');
    const answers = await together(120, (index) => signIn(app, 'bob', `guess number ${index}`));
    expect(refusedUnchecked(answers)).toBe(120 - limit);
  });

  test('at the code of an authenticator app', async ({ app, seed }) => {
    const bob = await withPassword(app, seed, 'bob');
    const { secret } = await bob.change('setUpTotp', { currentPassword: password }, 'secret');
    const code = await generate({ secret, epoch: Math.floor(clock.now().getTime() / 1000) });
    await bob.change('confirmTotp', { code }, 'recoveryCodes');

    const answers = await together(120, (index) =>
      signIn(app, 'bob', password, String(index).padStart(6, '0')),
    );
    expect(refusedUnchecked(answers)).toBe(120 - limit);
  });

  test('at the current password, in a browser that was left open', async ({ app, seed }) => {
    const bob = await withPassword(app, seed, 'bob');
    const answers = await together(60, (index) =>
      bob.change('setPassword', {
        currentPassword: `guess number ${index}`,
        newPassword: 'my own words now',
      }),
    );
    expect(refusedUnchecked(answers)).toBe(60 - limit);
  });

  test('at the first code of an app that was just set up', async ({ app, seed }) => {
    const bob = await withPassword(app, seed, 'bob');
    await bob.change('setUpTotp', { currentPassword: password }, 'secret');
    const answers = await together(60, (index) =>
      bob.change('confirmTotp', { code: String(index).padStart(6, '0') }, 'recoveryCodes'),
    );
    expect(refusedUnchecked(answers)).toBe(60 - limit);
  });
});

test('Too many simultaneous sign-ins with the right password are refused with a waiting time, and work later', async ({
  app,
  seed,
}) => {
  await withPassword(app, seed, 'bob');
  const answers = await together(60, () => signIn(app, 'bob', password));
  const refused = answers.filter(({ userErrors }) => userErrors.length > 0);
  for (const { userErrors } of refused) expect(userErrors[0]?.__typename).toBe('LimitError');
  expect(refused.length).toBeLessThanOrEqual(60 - limit);
  expect((await signIn(app, 'bob', password)).viewer).toEqual({ name: 'Bob' });
});

describe('Failed sign-ins of others from the same address', () => {
  test('do not lock out anybody with a right password, link or enrolment token', async ({
    app,
    admin,
    seed,
  }) => {
    await withPassword(app, seed, 'bob');
    await seed.user('eve');
    const wrong = { token: 'x'.repeat(43) };
    await together(60, (index) => signIn(app, 'eve', `guess number ${index}`));
    await together(60, (index) => signIn(app, `nobody${index}`, 'a guess at many names'));
    await together(60, () => app.nobody.change('signInWithLink', wrong));
    await together(60, () => app.nobody.change('enrolSystem', { ...wrong, hostname: 'x', facts: {} }));

    const { url } = await admin.change('createSignInLink', { user: { username: 'eve' } }, 'url');
    const token = new URL(url).searchParams.get('token');
    const enrolment = await admin.change('createEnrolment', {}, 'token');

    expect((await signIn(app, 'bob', password)).viewer).toEqual({ name: 'Bob' });
    expect(await app.nobody.change('signInWithLink', { token }, 'viewer { name }')).toMatchObject({
      viewer: { name: 'Eve' },
    });
    expect(
      await app.nobody.change(
        'enrolSystem',
        { token: enrolment.token, hostname: 'web1', facts: {} },
        'resourceId',
      ),
    ).toMatchObject({ userErrors: [] });
  });
});

describe('Guesses at one account from one address', () => {
  test('must wait longer each time, and a right one ends the waiting', async ({ app, seed }) => {
    await withPassword(app, seed, 'bob');
    const isChecked = async () => refusedUnchecked([await signIn(app, 'bob', 'a wrong guess')]) === 0;
    await together(limit, isChecked);

    expect(await isChecked()).toBe(false);
    clock.offsetMs += 61_000;
    expect(await isChecked()).toBe(true);
    clock.offsetMs += 61_000;
    expect(await isChecked()).toBe(false);
    clock.offsetMs += 60_000;
    expect((await signIn(app, 'bob', password)).viewer).toEqual({ name: 'Bob' });
    expect(await Promise.all([isChecked(), isChecked()])).toEqual([true, true]);
  });

  test('do not count if the password is right and the code is still missing', async ({ app, seed }) => {
    const bob = await withPassword(app, seed, 'bob');
    const { secret } = await bob.change('setUpTotp', { currentPassword: password }, 'secret');
    const code = () => generate({ secret, epoch: Math.floor(clock.now().getTime() / 1000) });
    await bob.change('confirmTotp', { code: await code() }, 'recoveryCodes');
    clock.offsetMs += 60_000;
    for (let attempt = 0; attempt < limit + 2; attempt++)
      expect(await signIn(app, 'bob', password)).toMatchObject({ needsCode: true });
    expect((await signIn(app, 'bob', password, await code())).viewer).toEqual({ name: 'Bob' });
  });

  test('are deleted after a while, so that unknown names do not fill the database', async ({ app }) => {
    await together(20, (index) => signIn(app, `nobody${index}`, 'a wrong guess'));
    clock.offsetMs += 3 * 3_600_000;
    await signIn(app, 'somebody', 'a wrong guess');
    const [left] = await app.database.em
      .fork()
      .getConnection()
      .execute<{ count: number }[]>('select count(*)::int as count from guess');
    expect(left?.count).toBe(2);
  });
});

describe('The queue of slow hashes', () => {
  /** A queue whose work starts only when the test opens it. */
  function closedQueue() {
    const queue = new HashingQueue(1);
    const finished: string[] = [];
    const { promise: opened, resolve: open } = Promise.withResolvers<void>();
    const ask = (address: string, account = 'somebody', isKnown = false) =>
      queue.run({ account, address, isKnownHere: async () => isKnown }, async () => {
        await opened;
        finished.push(`${account} from ${address}`);
      });
    return { ask, open, finished };
  }

  test('serves addresses in turns, and refuses what would wait too long', async () => {
    const { ask, open, finished } = closedQueue();
    const many = Array.from({ length: 1_020 }, () => ask('192.0.2.1'));
    const one = ask('192.0.2.2');
    const outcomes = Promise.allSettled(many);
    open();
    await one;
    expect(finished.length).toBeLessThan(5);

    const refused = (await outcomes).filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(1_020 - 1_000 - 1);
    await expect(ask('192.0.2.1')).resolves.toBeUndefined();
  });

  test('serves accounts known from an address separately, however many wait there', async () => {
    const { ask, open, finished } = closedQueue();
    const outcomes = Promise.allSettled(
      Array.from({ length: 1_100 }, (_, run) => ask('192.0.2.1', `guess ${run}`)),
    );
    const known = ask('192.0.2.1', 'ada', true);
    open();
    await known;
    expect(finished.at(-1)).toBe('ada from 192.0.2.1');
    expect(finished.length).toBeLessThan(5);
    await outcomes;
  });
});
