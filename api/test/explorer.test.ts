import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { company } from '../src/demo/company.ts';
import { clock } from '../src/shared/clock.ts';
import type { Caller } from './app.ts';
import { hasBrowser, test, useBrowser, violationsOf } from './browser.ts';

/** The content of the file that a button saves. */
async function saved(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return readFile(await (await download).path(), 'utf8');
}

const names = (page: Page) => page.locator('svg .graph-node title').allTextContents();

async function idOf(admin: Caller, type: 'user' | 'resource', ref: string): Promise<string> {
  return (await admin.ask(`{ ${type}(ref: ${ref}) { id } }`))[type].id;
}

describe.skipIf(!hasBrowser)('the explorer', () => {
  const { signIn } = useBrowser();

  test('shows or counts all resources of a person, and all users of an application', async ({
    app,
    seed,
  }) => {
    const grace = await seed.admin('grace');
    const admin = await app.as(grace);
    await admin.change('applyManifest', { manifest: company(clock.now()) }, 'position');
    const { users, resources } = await admin.ask(`{
      users(first: 200) { nodes { id resources { totalCount } } }
      resources(first: 200, where: { kind: { eq: APPLICATION } }) { nodes { id users { totalCount } } }
    }`);
    const most = <Row>(rows: Row[], count: (row: Row) => number): Row =>
      rows.reduce((best, row) => (count(row) > count(best) ? row : best));
    const person = most(users.nodes, (row) => row.resources.totalCount);
    const application = most(resources.nodes, (row) => row.users.totalCount);
    expect(person.resources.totalCount).toBeGreaterThan(24);
    expect(application.users.totalCount).toBeGreaterThan(100);

    const page = await signIn(app, grace);
    await page.goto(`${app.url}/explorer?user=${person.id}&show=1000`);
    await page.locator('svg .graph-node-resource').first().waitFor();
    expect(await page.locator('svg .graph-node-resource:not(.graph-remainder)').count()).toBe(
      person.resources.totalCount,
    );

    await page.goto(`${app.url}/explorer?resource=${application.id}`);
    await page.getByText(`${application.users.totalCount} users, 24 of them shown`).first().waitFor();
    expect(await page.locator('svg .graph-node-user:not(.graph-remainder)').count()).toBe(24);
    const remainder = page.locator('svg .graph-remainder').first();
    expect(await remainder.textContent()).toMatch(/^\d+ more users?/);
    expect(await violationsOf(page)).toEqual([]);

    const markdown = await saved(page, 'Markdown');
    const svg = await saved(page, 'SVG');
    const drawn = await page.locator('svg .graph-edge').count();
    expect(markdown.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(drawn);
    for (const text of [markdown, svg]) {
      expect(text).toContain(`${application.users.totalCount} users, 24 of them shown`);
      for (const name of await page.locator('svg .graph-remainder title').allTextContents())
        expect(text).toContain(name);
    }

    await remainder.focus();
    await page.keyboard.press('Enter');
    await page.getByText(`${application.users.totalCount} users, 100 of them shown`).first().waitFor();
    await page.context().close();
  }, 120_000);

  test('shows paths through nested resource groups, from either end and between both', async ({
    app,
    seed,
  }) => {
    const grace = await seed.admin('grace');
    const ada = await seed.user('ada');
    const group = await seed.userGroup('Team');
    const [outer, inner] = [await seed.resourceGroup('Outer'), await seed.resourceGroup('Inner')];
    const wiki = await seed.resource('Wiki');
    await seed.member(ada, group);
    await seed.bind(group, outer, 'access');
    await seed.contain(outer, inner);
    await seed.contain(inner, wiki);

    const page = await signIn(app, grace);
    for (const query of [`user=${ada.id}`, `resource=${wiki.id}`, `user=${ada.id}&resource=${wiki.id}`]) {
      await page.goto(`${app.url}/explorer?${query}`);
      await page.locator('svg .graph-node').first().waitFor();
      expect((await names(page)).sort()).toEqual([
        'Ada (User)',
        'Inner (Resource group)',
        'Outer (Resource group)',
        'Team (User group)',
        'Wiki (Resource)',
      ]);
    }
    await page.context().close();
  }, 60_000);

  test('compares another day with this moment, including what was changed today', async ({ app, seed }) => {
    const grace = await seed.admin('grace');
    const admin = await app.as(grace);
    const ada = await seed.user('ada');
    const wiki = await seed.resource('Wiki');
    await admin.change('addBinding', {
      subject: { user: { id: ada.id } },
      object: { resource: { id: wiki.id } },
      level: 'access',
    });
    const inTwoDays = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    const page = await signIn(app, grace);
    await page.goto(
      `${app.url}/explorer?user=${await idOf(admin, 'user', '{ username: "ada" }')}&to=${inTwoDays}`,
    );
    // What began earlier today is valid at both instants, so nothing differs.
    await page.getByText('Access is the same on both days.').waitFor();
    await page.context().close();
  }, 60_000);
});
