import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { User } from '../src/model/user.entity.ts';
import { clock } from '../src/shared/clock.ts';
import { sql } from '../src/shared/sql.ts';
import type { App } from './app.ts';
import { hasBrowser, test, useBrowser } from './browser.ts';
import { whileWaiting } from './while-waiting.ts';

const sshKey =
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl grace@laptop';

/** Pages of the dashboard on which a credential is added. */
const confirming: {
  path: string;
  fill(page: Page): Promise<void>;
  submit: string;
  /** A text that is shown only after the confirmation. */
  done: string;
}[] = [
  {
    path: '/settings/tokens/new',
    fill: (page) => page.getByRole('textbox', { name: 'Name', exact: true }).fill('Deployment'),
    submit: 'Create token',
    done: 'muster_',
  },
  {
    path: '/settings?tab=ssh-keys',
    fill: (page) => page.getByRole('textbox', { name: 'Public key' }).fill(sshKey),
    submit: 'Add key',
    done: 'grace@laptop',
  },
  {
    path: '/settings?tab=account',
    fill: (page) => page.getByLabel('New password').fill('eight calm herons wade'),
    submit: 'Set password',
    done: 'Your password is set.',
  },
  {
    path: '/settings?tab=security',
    fill: (page) => page.getByRole('textbox', { name: 'Name of the passkey' }).fill('Phone'),
    submit: 'Add a passkey',
    // The only device has her passkey already: the server accepts the confirmation, and the device refuses a second passkey.
    done: 'The passkey did not answer',
  },
  {
    path: '/settings/authenticator',
    fill: async () => undefined,
    submit: 'Continue',
    done: 'Scan this',
  },
  {
    path: '/syncers/new',
    fill: (page) => page.getByRole('textbox', { name: 'Name', exact: true }).fill('LDAP'),
    submit: 'Create syncer',
    done: 'muster_',
  },
  { path: '/resources/enrol', fill: async () => undefined, submit: 'Enrol', done: 'enrol_' },
];

describe.skipIf(!hasBrowser)('a passkey', () => {
  const { open } = useBrowser();

  /** A browser with a virtual device for passkeys, on the host name for which passkeys are made. */
  async function withDevice(app: App): Promise<{ page: Page; forgetOwner: () => Promise<void> }> {
    const page = await open();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await page.goto(`${app.server.publicUrl}/sign-in`);
    await page.getByRole('button', { name: 'Sign in with a passkey' }).waitFor();
    return {
      page,
      forgetOwner: async () => {
        await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
      },
    };
  }

  async function signInAs(app: App, page: Page, user: User): Promise<void> {
    const { cookie = '' } = (await app.as(user)).headers;
    const [name = '', value = ''] = cookie.split('=');
    await page.context().addCookies([{ name, value, url: app.server.publicUrl }]);
  }

  async function addPasskey(app: App, page: Page, user: User): Promise<void> {
    await signInAs(app, page, user);
    await page.goto(`${app.server.publicUrl}/settings?tab=security`);
    await page.getByRole('textbox', { name: 'Name of the passkey' }).fill('Laptop');
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByRole('rowheader', { name: 'Laptop' }).waitFor();
    // A page that is still open would redirect to the sign-in page, and interrupt the next navigation.
    await page.goto('about:blank');
    await page.context().clearCookies();
    await page.goto(`${app.server.publicUrl}/sign-in`);
  }

  test('is made in the settings and signs in without a password', async ({ app, seed }) => {
    const grace = await seed.admin('grace');
    const { page } = await withDevice(app);
    await addPasskey(app, page, grace);
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));

    const { me } = await (await app.as(grace)).ask('{ me { user { passkeys { name lastUsedAt } } } }');
    expect(me.user.passkeys).toMatchObject([{ name: 'Laptop', lastUsedAt: expect.any(String) }]);
    await page.context().close();
  }, 60_000);

  test('signs in nobody once its user is suspended', async ({ app, seed }) => {
    const grace = await seed.admin('grace');
    const ada = await app.as(await seed.admin('ada'));
    const { page } = await withDevice(app);
    await addPasskey(app, page, grace);
    await ada.change('setUserState', { user: { id: grace.id }, state: 'SUSPENDED' });
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();

    await page.getByText('its user may not sign in now').waitFor();
    await page.context().close();
  }, 60_000);

  test('signs in nobody if it is removed at the same time', async ({ app, seed }) => {
    const grace = await seed.admin('grace');
    const { page } = await withDevice(app);
    await addPasskey(app, page, grace);
    await whileWaiting(
      app,
      sql`select id from node where id = ${grace.key} for no key update`,
      async () => {
        await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
        await page.getByText('This passkey is not known here').waitFor();
      },
      sql`delete from passkey`,
    );
    await page.context().close();
  }, 60_000);

  test('of an unknown user gets no answer from the device', async ({ app, seed }) => {
    const { page, forgetOwner } = await withDevice(app);
    await addPasskey(app, page, await seed.admin('grace'));
    await forgetOwner();
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();

    await page.getByText('The passkey did not answer').waitFor();
    await page.context().close();
  }, 60_000);

  test('does not sign in with an answer that was used before, or forged', async ({ app, seed }) => {
    const { page } = await withDevice(app);
    await addPasskey(app, page, await seed.admin('grace'));
    const sent = page.waitForRequest(
      (request) => request.postData()?.includes('SignInWithPasskey(') ?? false,
    );
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    const { query, variables } = (await sent).postDataJSON();
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));

    const again = await app.nobody.ask(query, variables);
    expect(again.signInWithPasskey).toMatchObject({
      viewer: null,
      userErrors: [{ message: expect.any(String) }],
    });
    const made = {
      id: variables.input.response.id,
      rawId: variables.input.response.id,
      type: 'public-key',
      response: {},
    };
    const forged = await app.nobody.ask(query, { input: { response: made } });
    expect(forged.signInWithPasskey.viewer).toBeNull();
    await page.context().close();
  }, 60_000);

  test('confirms adding a token instead of the password, once, and only for its own user', async ({
    app,
    seed,
  }) => {
    const grace = await seed.admin('grace');
    const [asGrace, asAda] = [await app.as(grace), await app.as(await seed.admin('ada'))];
    const { page } = await withDevice(app);
    await addPasskey(app, page, grace);
    clock.offsetMs += 11 * 60_000;
    /** The device's answer. The page itself does not use it to sign in. */
    const answer = async () => {
      await page.route('**/graphql', (route) =>
        route.request().postData()?.includes('SignInWithPasskey(') ? route.abort() : route.continue(),
      );
      const sent = page.waitForRequest(
        (request) => request.postData()?.includes('SignInWithPasskey(') ?? false,
      );
      await page.goto(`${app.server.publicUrl}/sign-in`);
      await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
      return (await sent).postDataJSON().variables.input.response;
    };
    const add = async (by: typeof asGrace, passkey?: object) =>
      (await by.change('createToken', { name: 't', scopes: ['READ'], passkey })).userErrors[0]?.path ??
      'added';

    expect(await add(asGrace)).toEqual(['currentPassword']);
    const [first, second] = [await answer(), await answer()];
    expect(await add(asGrace, first)).toBe('added');
    expect(await add(asGrace, first)).toEqual(['passkey']);
    expect(await add(asAda, second)).toEqual(['passkey']);
    await page.context().close();
  }, 60_000);

  test.for(confirming)(
    'is all that it takes to confirm on $path',
    { timeout: 60_000 },
    async ({ path, fill, submit, done }, { app, seed }) => {
      const grace = await seed.admin('grace');
      const { page } = await withDevice(app);
      await addPasskey(app, page, grace);
      await signInAs(app, page, grace);
      clock.offsetMs += 11 * 60_000;
      await page.goto(`${app.server.publicUrl}${path}`);
      await fill(page);
      await page.getByRole('button', { name: submit }).click();
      await page.getByText('Confirm with a passkey of yours').first().waitFor();
      await page.getByRole('button', { name: 'Confirm with a passkey' }).click();
      await page.getByText('Your passkey has confirmed that it is you.').waitFor();
      await page.getByRole('button', { name: submit }).click();
      await page.getByText(done).first().waitFor();
      await page.context().close();
    },
  );
});
