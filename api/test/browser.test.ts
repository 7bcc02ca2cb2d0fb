import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { createLink, linkUrl } from '../src/auth/sign-in-link.ts';
import type { User } from '../src/users/user.entity.ts';
import { type App, test as base } from './app.ts';

const executablePath = '/usr/bin/chromium';
const test = base.extend({ hasPages: true });

let browser: Browser;

async function signIn(app: App, admin: User, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({ colorScheme });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const { secret } = await createLink(app.database.em.fork(), admin.key);
  await page.goto(linkUrl(app.url, secret));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Users' }).waitFor();
  return page;
}

describe.skipIf(!existsSync(executablePath))('the dashboard in a browser', () => {
  beforeAll(async () => {
    const args = [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      '--disable-sync',
    ];
    browser = await chromium.launch({ executablePath, args });
  });
  afterAll(async () => {
    await browser?.close();
  });

  test('shows who gains what before a member is added, and everything as soon as another client changes it', async ({
    app,
    seed,
  }) => {
    const grace = await seed.admin('grace');
    const bob = await seed.user('bob');
    const group = await seed.userGroup('Compilers');
    const site = await seed.resource('site');
    await seed.bind(group, site, 'write');
    const page = await signIn(app, grace);

    await page.getByRole('link', { name: 'User groups' }).click();
    await page.getByRole('link', { name: 'Compilers' }).click();
    await page
      .getByRole('button', { name: 'Add member' })
      .or(page.getByRole('link', { name: 'Add member' }))
      .click();
    await page
      .getByRole('button', { name: /Choose a user|User/ })
      .first()
      .click();
    await page.getByRole('option', { name: /Bob/ }).click();
    await page.getByText('Bob gains write on site').waitFor();
    await page.getByLabel('Reason').fill('He asked');
    await page.getByRole('button', { name: 'Add member' }).click();
    await page.getByText('Grace (manual): He asked').waitFor();

    await page.goto(`${app.url}/users/${bob.id}`);
    await page.getByRole('link', { name: 'Why?' }).click();
    await page.getByText('Bob is in Compilers').waitFor();
    await page.goto(`${app.url}/user-groups/${group.id}`);
    await page.getByRole('link', { name: 'Bob' }).waitFor();

    const elsewhere = await app.as(grace);
    const eve = await seed.user('eve');
    await elsewhere.change('addMembership', { user: { id: eve.id }, userGroup: { id: group.id } });
    await page.getByRole('link', { name: 'Eve' }).waitFor();
    await page.goto(`${app.url}/activity`);
    await page.getByText('Eve joined Compilers').waitFor();
    await elsewhere.change('createUserGroup', { name: 'Painters' });
    await page.getByText('Painters was created').waitFor();

    const { userGroup } = await elsewhere.ask(
      'query ($id: ID!) { userGroup(ref: { id: $id }) { memberships { nodes { user { username } reason } } } }',
      { id: group.id },
    );
    expect(userGroup.memberships.nodes).toContainEqual({ user: { username: 'bob' }, reason: 'He asked' });
    await page.context().close();
  }, 90_000);

  test('asks who is not signed in to do so, and then shows what they wanted', async ({ app, seed }) => {
    const grace = await seed.admin('grace');
    await (await app.as(grace)).change('setPassword', { newPassword: 'correct horse battery' });
    const page = await (await browser.newContext()).newPage();

    await page.goto(`${app.url}/activity`);
    await page.getByLabel('Username').fill('grace');
    await page.getByLabel('Password').fill('wrong');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('is wrong').waitFor();
    await page.getByLabel('Password').fill('correct horse battery');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Activity' }).waitFor();

    expect(new URL(page.url()).pathname).toBe('/activity');
    await page.context().close();
  }, 60_000);

  for (const mode of ['light', 'dark'] as const) {
    test(`has nothing that axe finds wrong, in ${mode}`, async ({ app, seed }) => {
      const grace = await seed.admin('grace');
      const group = await seed.userGroup('Compilers');
      const site = await seed.resource('site');
      const membership = await seed.member(grace, group);
      await seed.bind(group, site, 'write');
      const page = await signIn(app, grace, mode);
      const places = [
        '/users',
        `/users/${grace.id}`,
        `/users/${grace.id}/access/${site.id}`,
        '/user-groups',
        `/user-groups/${group.id}`,
        `/user-groups/${group.id}/add-member`,
        `/user-groups/${group.id}/memberships/${membership}/end`,
        '/resources',
        `/resources/${site.id}`,
        '/activity',
      ];

      const found: Record<string, string[]> = {};
      for (const place of places) {
        await page.goto(app.url + place);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
          .analyze();
        if (violations.length > 0)
          found[place] = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
      }
      expect(found).toEqual({});
      await page.context().close();
    }, 120_000);
  }
});
