import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect } from 'vitest';
import { hasBrowser, useBrowser } from '../../../api/test/browser.ts';
import { aDomain, test as base, eventually, hasSamba } from './fixtures.ts';

const main = fileURLToPath(new URL('../../../api/src/main.ts', import.meta.url));
const tsconfig = fileURLToPath(new URL('../../../api/tsconfig.json', import.meta.url));
const test = base.extend({ hasPages: true });

describe.skipIf(!hasSamba())('an admin', () => {
  const domain = aDomain();

  test('mirrors a domain from the command line, and decides who people are', async ({
    app,
    mirror,
    seed,
  }) => {
    const { samba } = domain;
    const folder = await mkdtemp(join(tmpdir(), 'muster-cli-'));
    const grace = await seed.admin('root');
    const token = (
      await (await app.as(grace)).change('createToken', { name: 'cli', scopes: ['READ', 'WRITE'] }, 'secret')
    ).secret;
    const muster = async (...args: string[]) => {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--import', 'tsx', main, ...args, '--json'],
        { env: { ...process.env, TSX_TSCONFIG_PATH: tsconfig, MUSTER_URL: app.url, MUSTER_TOKEN: token } },
      );
      return stdout.trim() === '' ? null : JSON.parse(stdout);
    };
    await seed.user('lin');
    await samba.addGroup('Shell', [await samba.addUser('lin'), await samba.addUser('mo')]);
    await samba.addGroup('Sales\\, North', [await samba.addUser('ned')], 'CN=Users', {
      sAMAccountName: 'north',
    });
    const it = await mirror({ groupName: 'cn' });
    await writeFile(join(folder, 'password'), samba.accountPassword);
    await writeFile(join(folder, 'ca.pem'), samba.ca);
    await muster(
      ...['domain', 'connect', it.id, '--controller', samba.url, '--account', samba.account],
      ...['--password-file', join(folder, 'password'), '--ca', join(folder, 'ca.pem')],
    );
    const [found] = await muster('domain', 'find', 'Domain 0', 'Shell');
    expect(found).toMatchObject({ name: 'Shell' });

    await muster('domain', 'select', 'domain 0', '--groups', 'Sales, North', '--groups', 'Shell');
    await eventually(async () => expect(await it.members('Shell')).toEqual(['mo']));
    expect(await it.members('Sales, North')).toEqual(['ned']);
    const [lin] = await muster('domain', 'people', 'Domain 0', '--state', 'disputed');
    expect(lin).toMatchObject({ username: 'lin', candidates: 'lin' });
    await muster('domain', 'decide', 'lin', 'link');
    expect(await it.members('Shell')).toEqual(['lin', 'mo']);
    const steps = await muster('domain', 'sync', it.id, 'lin');
    expect(steps.map(({ step }: { step: string }) => step)).toContain('Muster: LINKED, lin');
    await muster('domain', 'end', 'Shell', 'finalise');
    expect(await it.members('Shell')).toEqual(['lin', 'mo']);
    await rm(folder, { recursive: true });
  }, 90_000);

  describe.skipIf(!hasBrowser)('in a browser', () => {
    const { signIn } = useBrowser();

    test('finds groups of a domain, sees what mirroring them would do, and mirrors them', async ({
      app,
      mirror,
      seed,
    }) => {
      const { samba } = domain;
      const grace = await seed.admin('root');
      await seed.user('nia');
      await samba.addGroup('Weavers', [
        await samba.addUser('nia', { displayName: 'Nia Long' }),
        await samba.addUser('oli', { displayName: 'Oli Short' }),
      ]);
      const it = await mirror({ name: 'Head office' });
      const page = await signIn(app, grace);
      await page.goto(`${app.url}/syncers/${it.id}`);
      await page.getByRole('link', { name: 'Set connection' }).click();
      await page.getByLabel('Domain controller').fill(samba.url);
      await page.getByLabel('Account').fill(samba.account);
      await page.getByLabel('Password').fill(samba.accountPassword);
      await page.getByLabel('Certificates to trust').fill(samba.ca);
      await page.getByRole('button', { name: 'Set connection' }).click();

      await page.getByRole('link', { name: 'Select groups' }).click();
      await page.getByRole('searchbox', { name: 'Search' }).fill('weav');
      await page.getByRole('button', { name: 'Search', exact: true }).last().click();
      await page.getByRole('button', { name: 'Select: Weavers' }).click();
      await page.getByRole('button', { name: 'Plan first' }).click();
      const again = page.getByRole('button', { name: 'Refresh' });
      await again.waitFor();
      const added = page.getByRole('cell', { name: 'oli' });
      await eventually(async () => {
        await again.click();
        expect(await added.count()).toBeGreaterThan(0);
      });
      expect(await it.members('Weavers')).toBeNull();
      await page.getByRole('button', { name: 'Mirror these' }).click();
      await page.getByRole('heading', { name: 'Head office', level: 1 }).waitFor();
      await eventually(async () => expect(await it.members('Weavers')).toEqual(['oli']));

      await page.goto(`${app.url}/syncers/${it.id}?tab=people&state=DISPUTED`);
      await page.getByRole('link', { name: 'Nia Long (nia)' }).click();
      await page.getByRole('button', { name: 'Link with Nia (nia)' }).click();
      await page.getByText('Linked').first().waitFor();
      expect(await it.members('Weavers')).toEqual(['nia', 'oli']);
      await page.getByRole('button', { name: 'Sync now' }).click();
      await page.getByText('Muster: LINKED, nia').waitFor();
      await page.context().close();
    }, 90_000);
  });
});
