import { describe, expect } from 'vitest';
import { hasBrowser, useBrowser, violationsOf } from '../../../api/test/browser.ts';
import { test as base, canMakeHosts, eventually } from './fixtures.ts';

const test = base.extend({ hasPages: true });

describe.skipIf(!canMakeHosts() || !hasBrowser)('an admin with a browser', () => {
  const { signIn } = useBrowser();

  test('enrols a system, adopts an account, and sets a policy for SSH logins', async ({
    app,
    seed,
    host,
    admin,
  }) => {
    await host.must('useradd -m -s /bin/bash bob');
    const root = await seed.admin('root');
    const bob = await seed.user('bob');
    const page = await signIn(app, root);

    await page.goto(`${app.url}/resources/enrol`);
    await page.getByRole('button', { name: 'Enrol a system' }).click();
    const command = String(await page.locator('code.secret').textContent());
    const token = command.split(' ').at(-1) as string;
    expect(await violationsOf(page)).toEqual([]);
    await host.enrol(token);
    await host.configure({ reconcileMinutes: 0.02, retrySeconds: 0.3 });
    host.startAgent();

    const { resource } = await admin.ask('{ resource(ref: { name: "host1" }) { id } }');
    await admin.change('addBinding', {
      subject: { user: { id: bob.id } },
      object: { resource: { id: resource.id } },
    });
    await page.goto(`${app.url}/resources/${resource.id}?tab=accounts`);
    await page.getByText('Disputed').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('row').filter({ hasText: 'Disputed' }).getByRole('link', { name: 'Adopt' }).click();
    await page.waitForURL(/adopt/);
    await page.goto(`${page.url()}&user=${bob.id}`);
    await page.getByRole('button', { name: 'Adopt' }).click();
    await page.getByText('Provisioned').waitFor();
    await page.getByText('Usable, login').waitFor();

    await page.goto(`${app.url}/policies/new?type=ssh-server`);
    await page.getByLabel('Name').fill('No root');
    await page.getByLabel('Attempts').fill('3');
    await page.getByRole('button', { name: /Login of root/ }).click();
    await page.getByRole('option', { name: 'no', exact: true }).click();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Create policy' }).click();
    await page.waitForURL(/policies\/policy_/);
    const policy = page.url().split('/').at(-1) as string;
    await page.goto(`${app.url}/add/assignment?policy=${policy}&object=${resource.id}`);
    await page.getByRole('button', { name: 'Assign' }).click();
    await page.waitForURL(/policies\/policy_/);

    await page.goto(`${app.url}/resources/${resource.id}?tab=policies`);
    await page.getByText('Complies').waitFor();
    await page.getByRole('link', { name: 'No root (host1)' }).first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await host.must('sshd -T | grep ^permitrootlogin')).toBe('permitrootlogin no');

    await page.goto(`${app.url}/compliance?state=COMPLIANT`);
    await page.getByRole('link', { name: 'host1' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.goto(`${app.url}/accounts?link=LINKED`);
    await page.getByRole('link', { name: 'host1' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);

    await page.goto(`${app.url}/users/${bob.id}/state?to=ARCHIVED`);
    await page.getByRole('button', { name: /Archive/ }).click();
    await page.waitForURL(new RegExp(`users/${bob.id}.tab=accounts$`));
    await page.getByText('Everything has ended.').waitFor();
    await page.getByText('Deprovisioned').waitFor();
    await page.getByText('Locked').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download report' }).click();
    const file = await (await downloading).createReadStream();
    const text = (await file.toArray()).join('');
    expect(text).toContain('host1,SYSTEM,bob,DEPROVISIONED,false');
    await eventually(async () => expect((await host.run('su bob -c id')).code).not.toBe(0));
    await page.context().close();
  }, 120_000);
});
