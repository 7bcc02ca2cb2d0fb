import { describe, expect, vi } from 'vitest';
import { ResourceKind } from '../src/model/resource.entity.ts';
import type { User } from '../src/model/user.entity.ts';
import type { App } from './app.ts';
import { hasBrowser, test, useBrowser, violationsOf } from './browser.ts';
import { mirrorDomain } from './mirrored.ts';
import type { Seed } from './seed.ts';

/** Creates one object of each kind, and returns the addresses of all pages about them. */
async function placesOfConsole(app: App, seed: Seed, grace: User): Promise<string[]> {
  const group = await seed.userGroup('Compilers', { rule: null });
  const inner = await seed.userGroup('Inner');
  const dynamic = await seed.userGroup('Dynamic', { rule: { department: { eq: 'Law' } } });
  const site = await seed.resource('site');
  const sites = await seed.resourceGroup('Sites');
  const ends = new Date(Date.now() + 86_400_000);
  const membership = await seed.member(grace, group, { endsAt: ends });
  await seed.nest(inner, group);
  await seed.bind(group, site, 'write');
  await seed.bind(group, sites, 'read', { endsAt: ends });
  await seed.contain(sites, site);
  await seed.own(grace, group);
  const admin = await app.as(grace);
  const { syncer } = await admin.change('createSyncer', { name: 'LDAP', kind: 'LDAP' }, 'syncer { id }');
  const { reconcile } = await admin.change('requestReconcile', { syncer: syncer.id }, 'reconcile { id }');
  const domain = await mirrorDomain(app, admin);
  const { position } = await admin.change('createUserGroup', { name: 'Painters' }, 'position');
  const { webhook } = await admin.change(
    'createWebhook',
    { name: 'Tickets', url: 'http://127.0.0.1:9/hook' },
    'webhook { id }',
  );
  const { policy } = await admin.change(
    'createPolicy',
    { name: 'Hardening', type: 'ssh-server', settings: { rootLogin: 'no', banner: 'Go away' } },
    'policy { id }',
  );
  const host = await seed.resource('host', ResourceKind.SYSTEM);
  const fleet = await seed.resourceGroup('Fleet', ResourceKind.SYSTEM);
  await seed.contain(fleet, host);
  await admin.change('addAssignment', {
    policy: { id: policy.id },
    object: { resourceGroup: { id: fleet.id } },
  });
  const imported = await admin.change(
    'importFiles',
    {
      files: [
        { name: 'p.csv', content: Buffer.from('username,email\nada,\nbob,nowhere\n').toString('base64') },
      ],
      dryRun: true,
      keepReport: true,
    },
    'report { id }',
  );
  const [u, g, r, s] = [grace.id, group.id, site.id, sites.id];
  return [
    '/',
    '/me',
    '/users',
    '/users?filter=department+%3D+%22Law%22',
    '/users/new',
    '/users/new?guest=true',
    ...['access', 'groups', 'bindings', 'states', 'activity'].map((tab) => `/users/${u}?tab=${tab}`),
    `/users/${u}/edit`,
    `/users/${u}/role`,
    `/users/${u}/state?to=SUSPENDED`,
    `/users/${u}/access/${r}`,
    '/guests',
    '/user-groups',
    '/user-groups/new',
    ...['members', 'memberships', 'nesting', 'bindings', 'access', 'owners', 'activity'].map(
      (tab) => `/user-groups/${g}?tab=${tab}`,
    ),
    `/user-groups/${dynamic.id}`,
    `/user-groups/${dynamic.id}/edit`,
    `/user-groups/${g}/archive`,
    '/resources',
    '/resources/new',
    ...['users', 'bindings', 'groups', 'activity'].map((tab) => `/resources/${r}?tab=${tab}`),
    `/resources/${r}/edit`,
    `/resources/${r}/archive`,
    '/resource-groups',
    '/resource-groups/new',
    ...['parts', 'bindings', 'users', 'groups', 'owners'].map((tab) => `/resource-groups/${s}?tab=${tab}`),
    `/resource-groups/${s}/edit`,
    `/resource-groups/${s}/archive`,
    '/bindings',
    `/add/members?group=${g}&users=${u}`,
    `/add/nesting?child=${g}&parent=${inner.id}`,
    `/add/binding?subject=${g}&object=${r}`,
    `/add/part?group=${s}&part=${r}`,
    `/add/owner?object=${g}`,
    `/edges/end?ids=${membership}`,
    `/edges/extend?ids=${membership}`,
    '/policies',
    '/policies/new',
    `/policies/${policy.id}`,
    `/policies/${policy.id}/edit`,
    `/policies/${policy.id}/archive`,
    `/add/assignment?policy=${policy.id}&object=${host.id}`,
    '/resources/enrol',
    '/accounts',
    '/compliance',
    ...['policies', 'compliance'].map((tab) => `/resource-groups/${fleet.id}?tab=${tab}`),
    ...['users', 'accounts', 'policies'].map((tab) => `/resources/${host.id}?tab=${tab}`),
    `/resources/${host.id}/edit`,
    `/users/${u}?tab=accounts`,
    `/explorer?user=${u}`,
    `/explorer?resource=${r}`,
    `/explorer?user=${u}&resource=${r}&at=2026-01-01&to=2027-01-01`,
    '/ending-soon',
    '/syncers',
    '/syncers/new',
    `/syncers/${syncer.id}`,
    `/syncers/${syncer.id}/archive`,
    `/syncers/${syncer.id}?tab=reconciles`,
    `/syncers/${syncer.id}/reconcile`,
    `/syncers/${syncer.id}/reconciles/${reconcile.id}`,
    `/user-groups/${group.id}/ldap`,
    `/syncers/${domain.syncer}`,
    `/syncers/${domain.syncer}?tab=people`,
    `/syncers/${domain.syncer}/people/${domain.person}`,
    `/syncers/${domain.syncer}/connection`,
    `/syncers/${domain.syncer}/selection`,
    `/user-groups/${domain.group}`,
    `/user-groups/${domain.group}/mirror`,
    '/webhooks',
    '/webhooks/new',
    `/webhooks/${webhook.id}`,
    ...['edit', 'replay', 'archive'].map((what) => `/webhooks/${webhook.id}/${what}`),
    '/activity',
    `/activity/${position}`,
    '/import',
    `/import?preview=${imported.report.id}`,
    `/import/${imported.report.id}`,
    ...['account', 'security', 'sessions', 'ssh-keys', 'tokens', 'appearance', 'admins'].map(
      (tab) => `/settings?tab=${tab}`,
    ),
    '/settings/tokens/new',
    '/settings/authenticator',
    '/settings/authenticator/remove',
  ];
}

describe.skipIf(!hasBrowser)('the dashboard in a browser', () => {
  const { open, signIn } = useBrowser();

  test('asks for a sign-in, and then shows the page that was requested', async ({ app, seed }) => {
    const grace = await seed.admin('grace');
    await (await app.as(grace)).change('setPassword', { newPassword: 'correct horse battery' });
    const page = await open();

    await page.goto(`${app.url}/activity`);
    await page.getByLabel('Username').fill('grace');
    await page.getByLabel('Password').fill('wrong');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByText('is wrong').waitFor();
    await page.getByLabel('Password').fill('correct horse battery');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('heading', { name: 'Activity', level: 1 }).waitFor();

    expect(new URL(page.url()).pathname).toBe('/activity');
    await page.context().close();
  }, 60_000);

  test('shows members only their own data', async ({ app, seed }) => {
    const [bob, eve] = [await seed.user('bob'), await seed.user('eve')];
    const group = await seed.userGroup('Compilers');
    const site = await seed.resource('site');
    await seed.member(bob, group);
    await seed.bind(group, site, 'write');
    const page = await signIn(app, bob);

    await page.getByRole('heading', { name: 'My access', level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Why?' }).click();
    await page.getByText('Bob is in Compilers').waitFor();
    await page.goto(`${app.url}/users/${eve.id}`);
    await page.getByText('There is nothing here').waitFor();
    await page.context().close();
  }, 60_000);

  test('shows a column that somebody has added to a list when the page is loaded again', async ({
    app,
    seed,
  }) => {
    const page = await signIn(app, await seed.admin('grace'));
    await page.goto(`${app.url}/users`);
    await page.getByRole('columnheader', { name: 'State' }).waitFor();
    expect(await page.getByRole('columnheader', { name: 'Given name' }).count()).toBe(0);

    await page.getByRole('button', { name: 'Display settings' }).click();
    await page.getByRole('dialog').getByLabel('Given name').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByRole('columnheader', { name: 'Given name' }).waitFor();

    await page.reload();
    await page.getByRole('columnheader', { name: 'Given name' }).waitFor();
    await page.context().close();
  }, 60_000);

  test('is in German for browsers that prefer German, in all its own texts', async ({ app, seed }) => {
    const grace = await seed.admin('grace');
    const page = await signIn(app, grace, 'light', 'de-DE');

    await page.getByRole('heading', { name: 'Übersicht', level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Benutzer', exact: true }).click();
    await page.getByRole('button', { name: 'Als CSV sichern' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('de');

    await page.goto(`${app.url}/users/new`);
    await page.getByRole('textbox', { name: 'Benutzername' }).fill('grace');
    await page.getByText('grace ist schon vergeben.').first().waitFor();
    await page.getByRole('textbox', { name: 'Benutzername' }).fill('');
    await page.goto(`${app.url}/settings?tab=appearance`);
    await page.getByText('English').click();
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
    await page.context().close();
  }, 60_000);

  test('has no accessibility violation on any page or overlay, in light and dark', async ({ app, seed }) => {
    const grace = await seed.admin('grace');
    const places = await placesOfConsole(app, seed, grace);
    const page = await signIn(app, grace);
    const found: Record<string, string[]> = {};
    const look = async (place: string) => {
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        // Only colours differ between light and dark, so everything else is checked once.
        const violations = await violationsOf(page, colorScheme === 'dark' ? 'colours' : 'everything');
        if (violations.length > 0) found[`${place}, ${colorScheme}`] = violations;
      }
    };
    for (const place of places) {
      await page.goto(app.url + place);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await look(place);
    }
    for (const [key, overlay] of [
      ['Control+k', 'palette'],
      ['?', 'shortcuts'],
      ['a', 'API call'],
    ] as const) {
      await page.goto(`${app.url}/user-groups`);
      await page.getByRole('link', { name: 'Compilers' }).waitFor();
      // The palette is loaded after the page. A key that is pressed before that has no effect, so it is pressed again.
      await vi.waitFor(async () => {
        await page.keyboard.press(key);
        await page.getByRole('dialog').first().waitFor({ timeout: 3_000 });
      }, 30_000);
      await look(overlay);
    }
    expect(found).toEqual({});
    await page.context().close();
  }, 1_200_000);

  test('fits a window of 320 pixels without scrolling sideways', async ({ app, seed }) => {
    const grace = await seed.admin('grace');
    const page = await signIn(app, grace);
    await page.setViewportSize({ width: 320, height: 800 });

    const wide: string[] = [];
    for (const place of [
      '/',
      '/users',
      `/users/${grace.id}`,
      '/users/new',
      '/explorer',
      '/settings',
      '/activity',
    ]) {
      await page.goto(app.url + place);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${place}: ${width}`);
    }

    expect(wide).toEqual([]);
    await page.context().close();
  }, 90_000);
});
