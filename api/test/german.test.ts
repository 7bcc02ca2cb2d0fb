import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect } from 'vitest';
import { asMessage, report, stepOf } from '../../syncers/core/src/index.ts';
import { ResourceKind } from '../src/model/resource.entity.ts';
import { clock } from '../src/shared/clock.ts';
import { hasBrowser, test, useBrowser } from './browser.ts';
import { enrol } from './make-syncers.ts';
import { mirrorDomain } from './mirrored.ts';

const password = 'seven brave otters swim';

describe.skipIf(!hasBrowser)('The dashboard in German says in German, with values,', () => {
  const { open, signIn } = useBrowser();
  /** Set this to a folder to keep screenshots of what the tests have seen. */
  const pictures = process.env.MUSTER_TEST_PICTURES;
  const picture = async (page: Awaited<ReturnType<typeof open>>, name: string) => {
    if (!pictures) return;
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  };

  /** Texts of the server that the page receives without a code, so that they would be shown in English. */
  const uncoded: string[] = [];
  afterEach(() => {
    expect(uncoded.splice(0)).toEqual([]);
  });
  const watch = (page: Page): Page => {
    page.on('response', async (response) => {
      if (!response.url().endsWith('/graphql') || !response.ok()) return;
      uncoded.push(...uncodedIn(await response.json().catch(() => null)));
    });
    return page;
  };

  test('what is wrong with a policy, a username and a sign-in', async ({ app, seed }) => {
    const grace = await seed.admin('grace');
    const page = watch(await signIn(app, grace, 'light', 'de-DE'));

    await page.goto(`${app.url}/users/new`);
    await page.getByRole('textbox', { name: 'Benutzername' }).fill('grace');
    await page.getByText('grace ist schon vergeben.').first().waitFor();
    await picture(page, 'username');
    await page.getByRole('textbox', { name: 'Benutzername' }).fill('');

    await page.goto(`${app.url}/policies/new`);
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Kernel');
    await page.getByRole('button', { name: /Art der Richtlinie/ }).click();
    await page.getByRole('option', { name: /Automatische Aktualisierungen/ }).click();
    await page.getByLabel('Uhrzeit').fill('25:00');
    await page.getByRole('button', { name: 'Richtlinie anlegen' }).click();
    await page.getByText('„Uhrzeit“ ist nicht richtig geschrieben.').first().waitFor();
    await picture(page, 'policy');
    await page.getByLabel('Uhrzeit').fill('');
    await page.context().close();

    const stranger = watch(await open('light', 'de-DE'));
    await stranger.goto(`${app.url}/sign-in`);
    await stranger.getByLabel('Benutzername').fill('grace');
    await stranger.getByLabel('Passwort', { exact: true }).fill('not her password');
    await stranger.getByRole('button', { name: 'Anmelden', exact: true }).click();
    await stranger.getByText('Der Benutzername oder das Passwort ist falsch').first().waitFor();
    await picture(stranger, 'sign-in');
    await stranger.context().close();
  }, 120_000);

  test('that a password is asked for again', async ({ app, seed }) => {
    const grace = await app.as(await seed.admin('grace'));
    await grace.change('setPassword', { newPassword: password });
    clock.offsetMs += 11 * 60_000;
    const page = watch(await open('light', 'de-DE'));
    const [name = '', value = ''] = (grace.headers.cookie ?? '').split('=');
    await page.context().addCookies([{ name, value, url: app.url }]);
    await page.goto(`${app.url}/settings/tokens/new`);
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('CI');
    await page.getByRole('button', { name: 'Token anlegen' }).click();
    await page.getByText('Ihre Anmeldung liegt mehr als 10 Minuten zurück').first().waitFor();
    await picture(page, 'presence');
    await page.context().close();
  }, 120_000);

  test('what has changed, and why somebody has no access', async ({ app, seed }) => {
    const grace = await seed.admin('grace');
    const admin = await app.as(grace);
    const bob = await seed.user('bob');
    const wiki = await seed.resource('wiki');
    const { userGroup } = await admin.change(
      'createUserGroup',
      { name: 'Crew' },
      'userGroup { id } position',
    );
    await admin.change(
      'addMembership',
      { userGroup: { id: userGroup.id }, user: { id: bob.id } },
      'position',
    );

    const page = watch(await signIn(app, grace, 'light', 'de-DE'));
    await page.goto(`${app.url}/activity`);
    await page.getByText('Bob wurde Mitglied von Crew').first().waitFor();
    await page.getByText('Die Benutzergruppe Crew wurde angelegt').first().waitFor();
    await picture(page, 'activity');
    await page.goto(`${app.url}/users/${bob.id}/access/${wiki.id}`);
    await page.getByText('Keine Gruppe oder Bindung führt vom Benutzer zur Ressource').first().waitFor();
    await picture(page, 'reason');

    await page.goto(`${app.url}/settings?tab=appearance`);
    await page.getByText('English').click();
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
    await page.goto(`${app.url}/activity`);
    await page.getByText('Bob joined Crew').first().waitFor();
    await page.context().close();
  }, 120_000);

  test('what could not be mirrored of a person', async ({ app, seed }) => {
    const grace = await seed.admin('grace');
    const { syncer, token } = await mirrorDomain(app, await app.as(grace));
    const newton = {
      anchor: 'u2',
      username: 'newton',
      displayName: 'Isaac Newton',
      email: 'nowhere',
      path: 'CN=Isaac',
    };
    await app
      .withSecret(token)
      .change('applyMirror', { users: [{ ...newton, isEnabled: true }] }, 'position');
    const page = watch(await signIn(app, grace, 'light', 'de-DE'));
    await page.goto(`${app.url}/syncers/${syncer}?tab=people`);
    await page.getByText('nowhere ist keine E-Mail-Adresse und wird weggelassen.').first().waitFor();
    await picture(page, 'mirror');
    await page.context().close();
  }, 120_000);

  test('what syncers and agents report', async ({ app, seed }) => {
    const grace = await seed.admin('grace');
    const admin = await app.as(grace);
    const { syncer, token } = await admin.change(
      'createSyncer',
      { name: 'Directory', kind: 'LDAP' },
      'syncer { id } token',
    );
    const own = app.withSecret(token);
    await own.change('acknowledgeGrants', { position: 0 });
    const { reconcile } = await own.change(
      'reportReconcile',
      {
        state: 'BLOCKED',
        additions: 0,
        updates: 1,
        removals: 0,
        plan: [stepOf('UPDATE', 'uid=a', report('REPORT_RENAMED', { name: 'uid=b' }))],
        ...asMessage(report('REPORT_REMOVALS_HELD', { count: 1_200, limit: 10 })),
      },
      'reconcile { id }',
    );
    // Last, since only the process that holds the lease may report then.
    const unreachable = report('REPORT_UNREACHABLE', { url: 'ldap://one', problem: 'ECONNREFUSED' });
    await own.change('holdSyncerLease', {
      holder: 'host',
      session: 'one',
      problem: unreachable.text,
      problemCode: unreachable.code,
      problemValues: unreachable.values,
    });
    const web = await seed.resource('web', ResourceKind.SYSTEM);
    const agent = await enrol(app, admin, web.id);
    const { policy } = await admin.change(
      'createPolicy',
      { name: 'Base', type: 'firewall', settings: { enabled: true } },
      'policy { id }',
    );
    await admin.change('addAssignment', { policy: { id: policy.id }, object: { resource: { id: web.id } } });
    const missing = asMessage(report('REPORT_NOT_INSTALLED', { name: 'nftables' }));
    await expect
      .poll(async () => {
        const results = [{ type: 'firewall', state: 'UNSUPPORTED', ...missing }];
        await agent.own.change('reportCompliance', { resource: web.id, results });
        const { compliance } = await admin.ask('{ compliance { nodes { state } } }');
        return compliance.nodes;
      })
      .toEqual([{ state: 'UNSUPPORTED' }]);

    const page = watch(await signIn(app, grace, 'light', 'de-DE'));
    await page.goto(`${app.url}/syncers/${syncer.id}`);
    await page.getByText('ldap://one ist nicht erreichbar: ECONNREFUSED').first().waitFor();
    await picture(page, 'syncer');
    await page.goto(`${app.url}/syncers/${syncer.id}/reconciles/${reconcile.id}`);
    await page.getByText('1.200 Löschungen folgen aus keiner Angabe').first().waitFor();
    await page.getByText('heißt jetzt uid=b').first().waitFor();
    await picture(page, 'reconcile');
    await page.goto(`${app.url}/resources/${web.id}?tab=policies`);
    await page.getByText('nftables ist nicht installiert').first().waitFor();
    await picture(page, 'compliance');
    await page.context().close();
  }, 120_000);
});

/** Texts that have a place for their code, and no code. The names of actors are names, but for that of the clock. */
function uncodedIn(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const fields = new Map<string, unknown>(Object.entries(answer));
  return [...fields].flatMap(([name, value]) => {
    const code = fields.get(`${name}Code`);
    if (typeof value !== 'string' || code === undefined || name === 'name') return uncodedIn(value);
    return code === null || code === 'REPORTED' ? [`${name}: ${value}`] : [];
  });
}
