import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect } from 'vitest';
import { hasBrowser, test, useBrowser, violationsOf } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'muster-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file, and chooses it and others on the page. */
async function chooseFiles(page: Page, files: Record<string, string | Uint8Array>): Promise<void> {
  const paths = Object.entries(files).map(([name, content]) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  });
  await page.locator('input[type=file]').setInputFiles(paths);
}

/** The row that is about an object of this name. */
const rowOf = (page: Page, name: string) =>
  page
    .getByRole('table', { name: 'Rows' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader').getByText(name, { exact: true }) });

describe.skipIf(!hasBrowser)('The page for imports', () => {
  const { signIn } = useBrowser();
  /** Set to a folder to look at what the tests have seen. */
  const pictures = process.env.MUSTER_TEST_PICTURES;
  const picture = async (page: Page, name: string) => {
    if (!pictures) return;
    mkdirSync(pictures, { recursive: true });
    for (const [look, colorScheme, width] of [
      ['light', 'light', 1440],
      ['dark', 'dark', 1440],
      ['narrow', 'light', 390],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: join(pictures, `${name}-${look}.png`), fullPage: true });
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1400, height: 900 });
  };

  test('previews each row, imports those that can be imported, and shows the outcome of each', async ({
    app,
    seed,
    admin,
  }) => {
    await seed.user('bob', { department: 'Law' });
    const page = await signIn(app, await seed.admin('heidi'));
    await page.goto(`${app.url}/import`);
    await page.getByText('users.csv').waitFor();
    await picture(page, 'import-empty');

    await chooseFiles(page, {
      'people.csv':
        'username;department;email\r\nada;Law;ada@example.com\r\nbob;Mint;\r\ncyd;Law;nowhere\r\n',
    });
    await rowOf(page, 'cyd').getByText('"email"').waitFor();
    await rowOf(page, 'ada').getByText('Create user ada').waitFor();
    await rowOf(page, 'bob').getByText('Change user bob (department)').waitFor();
    expect(new URL(page.url()).searchParams.get('preview')).toMatch(/^importreport_\d+$/);
    expect(
      await page.getByRole('button', { name: 'Import', exact: true }).getAttribute('aria-disabled'),
    ).toBe('true');
    await picture(page, 'import-faults');
    expect(await violationsOf(page)).toEqual([]);

    await page.getByRole('checkbox', { name: 'Import the rows that can be imported' }).check();
    await page.getByText('These rows, or these parts of them, will not be imported').waitFor();
    await page.getByRole('button', { name: /Result/ }).click();
    await page.getByRole('option', { name: 'Not imported (1)' }).click();
    await page.waitForURL(/outcome=FAILED/);
    await rowOf(page, 'ada').waitFor({ state: 'detached' });
    await rowOf(page, 'cyd').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the errors' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toMatch(
      /^place,message\r\n"people\.csv:4: ""email""",.*ada@example\.com/,
    );

    // Nothing but the button imports.
    expect((await admin.ask('{ users(search: "ada") { totalCount } }')).users.totalCount).toBe(0);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.waitForURL(/\/import\/importreport_\d+$/);
    await page.getByText('The files were imported.').waitFor();
    await rowOf(page, 'ada').getByText('New').waitFor();
    await picture(page, 'import-result');
    expect(await violationsOf(page)).toEqual([]);
    const { users } = await admin.ask('{ users(search: "ada") { nodes { department email } } }');
    expect(users.nodes).toEqual([{ department: 'Law', email: 'ada@example.com' }]);
    expect((await admin.ask('{ users(search: "cyd") { totalCount } }')).users.totalCount).toBe(0);
    await page.context().close();
  }, 120_000);

  test('lets people confirm the encoding, and choose what a column contains', async ({
    app,
    seed,
    admin,
  }) => {
    const page = await signIn(app, await seed.admin('heidi'));
    await page.goto(`${app.url}/import`);
    await chooseFiles(page, {
      'leute.csv': Buffer.from('Kennung,Klarname,Schuh\nada,Jürgen Müller,42\n', 'latin1'),
    });
    await page.getByText('The files cannot be imported like this').waitFor();
    await picture(page, 'import-columns');
    for (const [column, meaning] of [
      ['Kennung', 'Username'],
      ['Klarname', 'Name'],
      ['Schuh', 'Department'],
    ] as const) {
      await page.getByRole('button', { name: new RegExp(`Import as: ${column}`) }).click();
      await page.getByRole('option', { name: meaning, exact: true }).click();
      await page.getByText('Reading the files').first().waitFor({ state: 'detached' });
    }
    await page.getByText('2: ada,Jürgen Müller').waitFor();
    await picture(page, 'import-encoding');
    await page.getByRole('button', { name: /^It is Windows-1252/ }).click();
    await rowOf(page, 'ada').getByText('Create user ada').waitFor();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('The files were imported.').waitFor();
    const { users } = await admin.ask('{ users(search: "ada") { nodes { displayName department } } }');
    expect(users.nodes).toEqual([{ displayName: 'Jürgen Müller', department: '42' }]);
    await page.context().close();
  }, 120_000);

  test('takes several files that belong together, and keeps the preview at its address', async ({
    app,
    seed,
  }) => {
    const page = await signIn(app, await seed.admin('heidi'));
    await page.goto(`${app.url}/import`);
    await chooseFiles(page, {
      'groups.ldif': 'dn: CN=Team,DC=c\nobjectClass: group\ncn: Team\nmember: CN=Doe\\, Jane,DC=c\n',
      'people.ldif':
        'dn: CN=Doe\\, Jane,DC=c\nobjectClass: user\nsAMAccountName: jane\nprimaryGroupID: 513\n\ndn: CN=PC,DC=c\nobjectClass: computer\n',
    });
    await rowOf(page, 'Team').getByText('membership jane in Team').waitFor();
    await rowOf(page, 'jane').getByText('primaryGroupID 513 (Domain Users)').waitFor();
    await rowOf(page, 'CN=PC,DC=c').getByText('Skipped', { exact: true }).waitFor();
    await picture(page, 'import-ldif');
    const address = page.url();
    await page.getByRole('button', { name: 'Remove file: groups.ldif' }).click();
    await rowOf(page, 'Team').waitFor({ state: 'detached' });

    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(address);
    await page.getByText('To import the files, choose them again.').waitFor();
    await rowOf(page, 'Team').getByText('membership jane in Team').waitFor();
    await page.context().close();
  }, 120_000);

  test('gives the templates, and shows pages of many rows', async ({ app, seed }) => {
    const page = await signIn(app, await seed.admin('heidi'));
    await page.goto(`${app.url}/import`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'users.csv' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/^\ufeffusername,displayName,/);

    const rows = Array.from({ length: 130 }, (_, index) => `p${index}`).join('\n');
    await chooseFiles(page, { 'many.csv': `username\n${rows}\n` });
    await rowOf(page, 'p49').waitFor();
    await page.getByRole('button', { name: 'Next page' }).click();
    await rowOf(page, 'p99').waitFor();
    expect(new URL(page.url()).searchParams.get('after')).not.toBeNull();
    await page.getByPlaceholder('Find by name or line').fill('p129');
    await rowOf(page, 'p129').waitFor();
    expect(await page.getByRole('table', { name: 'Rows' }).getByRole('row').count()).toBe(2);
    await page.context().close();
  }, 120_000);
});
