import { describe, expect } from 'vitest';
import { clock } from '../src/shared/clock.ts';
import { hasBrowser, test, useBrowser } from './browser.ts';

const password = 'seven brave otters swim';

describe.skipIf(!hasBrowser)('in the dashboard', () => {
  const { open } = useBrowser();

  test('a token asks for the password, and an open enrolment is revoked', async ({ app, seed }) => {
    const grace = await app.as(await seed.admin('grace'));
    await grace.change('setPassword', { newPassword: password });
    await grace.change('createEnrolment', {});
    clock.offsetMs += 11 * 60_000;
    const page = await open();
    const [name = '', value = ''] = (grace.headers.cookie ?? '').split('=');
    await page.context().addCookies([{ name, value, url: app.url }]);

    await page.goto(`${app.url}/settings/tokens/new`);
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Deployment');
    await page.getByRole('button', { name: 'Create token' }).click();
    await page.getByText('State your current password').waitFor();
    await page.getByLabel('Current password').fill(password);
    await page.getByRole('button', { name: 'Create token' }).click();
    await page.getByText('muster_').waitFor();
    const { tokens } = await grace.ask('{ tokens { name scopes } }');
    expect(tokens).toEqual([{ name: 'Deployment', scopes: ['READ'] }]);

    await page.goto(`${app.url}/resources/enrol`);
    await page.getByRole('rowheader', { name: 'A new system' }).waitFor();
    await page.getByRole('button', { name: /^Revoke / }).click();
    await page.getByText('There are no open enrolments.').waitFor();
    expect((await grace.ask('{ enrolments { id } }')).enrolments).toEqual([]);
    await page.context().close();
  }, 60_000);
});
