import { describe, expect } from 'vitest';
import { hasBrowser, useBrowser } from '../../../api/test/browser.ts';
import { test as base, eventually, hasSlapd } from './fixtures.ts';

const test = base.extend({ hasPages: true });

describe.skipIf(!hasSlapd() || !hasBrowser)('an admin with a browser', () => {
  const { signIn } = useBrowser();

  test('turns a group into an LDAP group, sees its state, and repairs what somebody changed in LDAP', async ({
    app,
    seed,
    ldap,
    sync,
  }) => {
    const root = await seed.admin('root');
    const group = await seed.userGroup('Compilers');
    await seed.member(await seed.user('ada'), group);
    await seed.member(await seed.user('bob'), group);
    const { id } = await sync();
    const page = await signIn(app, root);

    await page.goto(`${app.url}/user-groups/${group.id}`);
    await page.getByRole('link', { name: 'LDAP group' }).click();
    await page.getByRole('button', { name: 'Keep in LDAP' }).click();
    await page.getByText('This is an LDAP group of users').waitFor();
    await eventually(async () => expect(await ldap.members('Compilers')).toEqual(['ada', 'bob']));

    await page.goto(`${app.url}/syncers/${id}?tab=targets`);
    await page.getByRole('link', { name: 'Compilers' }).waitFor();
    await eventually(async () => {
      await page.reload();
      await page.getByText('Up to date').waitFor({ timeout: 5_000 });
    }, 60_000);

    await ldap.as(ldap.slapd.bindDn, ldap.slapd.password, (client) =>
      client.del(`cn=Compilers,ou=groups,${ldap.slapd.base}`),
    );
    await page.goto(`${app.url}/syncers/${id}/reconcile`);
    await page.getByText('Only list what differs').click();
    await page.getByRole('button', { name: 'Reconcile now' }).click();
    const again = page.getByRole('button', { name: 'Refresh' });
    await again.waitFor();
    await eventually(async () => {
      await again.click();
      await page
        .getByText(/^cn=Compilers/)
        .first()
        .waitFor({ timeout: 5_000 });
    }, 60_000);
    await eventually(async () => expect(await ldap.members('Compilers')).toEqual(['ada', 'bob']));

    await page.goto(`${app.url}/user-groups/${group.id}/ldap`);
    await page.getByRole('button', { name: 'Take out of LDAP' }).click();
    await eventually(async () => expect(await ldap.members('Compilers')).toBeNull());
    await page.context().close();
  }, 180_000);
});
