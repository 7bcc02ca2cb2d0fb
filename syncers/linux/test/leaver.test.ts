import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect } from 'vitest';
import type { App, Caller } from '../../../api/test/app.ts';
import type { Seed } from '../../../api/test/seed.ts';
import { hasSlapd, startSlapd } from '../../ldap/src/slapd.ts';
import { LdapSyncer } from '../../ldap/src/syncer.ts';
import { configFor, Ldap } from '../../ldap/test/fixtures.ts';
import { configOf } from '../../scim/src/config.ts';
import { ScimSyncer } from '../../scim/src/syncer.ts';
import { strict } from '../../scim/test/fixtures.ts';
import { StrictApplication } from '../../scim/test/strict-application.ts';
import { canMakeHosts, eventually, test } from './fixtures.ts';

const silent = pino({ level: 'silent' });

/** The state of every account and synced membership of somebody, by where it is. */
async function accountsOf(admin: Caller, user: string): Promise<Record<string, string>> {
  const found = await admin.ask(
    `{ user(ref: { id: "${user}" }) {
      accounts(first: 50) { nodes { resource { name } state } }
      syncedMemberships { userGroup { name } state }
    } }`,
  );
  const all: { resource?: { name: string }; userGroup?: { name: string }; state: string }[] = [
    ...found.user.accounts.nodes,
    ...found.user.syncedMemberships,
  ];
  return Object.fromEntries(
    all.map(({ resource, userGroup, state }) => [(resource ?? userGroup)?.name, state]),
  );
}

/** A syncer with one target, and its token. */
async function syncerFor(admin: Caller, name: string, kind: string, target: object): Promise<string> {
  const { syncer, token } = await admin.change('createSyncer', { name, kind }, 'syncer { id } token');
  const { userErrors } = await admin.change('registerTargets', { syncer: syncer.id, targets: [target] });
  expect(userErrors).toEqual([]);
  return token;
}

async function scimFor(app: App, admin: Caller, resource: string): Promise<[StrictApplication, ScimSyncer]> {
  const application = await StrictApplication.start();
  const token = await syncerFor(admin, `SCIM ${resource}`, 'SCIM', { resource: { id: resource } });
  const config = configOf({
    muster: { url: app.url, token },
    scim: strict(application),
    retrySeconds: 0.3,
  });
  return [application, new ScimSyncer(config, silent)];
}

/** A group for each department, its resources, and the syncers that apply the access to them. */
class Destinations {
  private constructor(
    readonly ldap: Ldap,
    readonly onWiki: StrictApplication,
    readonly onShop: StrictApplication,
    private readonly syncers: readonly (LdapSyncer | ScimSyncer)[],
    private readonly folder: string,
  ) {}

  /** Engines may use the host and the wiki, and are a group of the directory; sales may use the wiki and the shop. */
  static async start(app: App, admin: Caller, seed: Seed, host: string): Promise<Destinations> {
    const [wiki, shop] = [await seed.resource('Wiki'), await seed.resource('Shop')];
    const engines = await departmentWith(admin, 'Engines', [host, wiki.id]);
    await departmentWith(admin, 'Sales', [wiki.id, shop.id]);
    const folder = await mkdtemp(join(tmpdir(), 'muster-leaver-'));
    const ldap = new Ldap(await startSlapd(folder, {}));
    const [onWiki, wikiSyncer] = await scimFor(app, admin, wiki.id);
    const [onShop, shopSyncer] = await scimFor(app, admin, shop.id);
    const token = await syncerFor(admin, 'LDAP', 'LDAP', { userGroup: { id: engines } });
    const ldapSyncer = new LdapSyncer(configFor(app.url, token, ldap.slapd), silent);
    const syncers = [wikiSyncer, shopSyncer, ldapSyncer];
    for (const syncer of syncers) syncer.start();
    return new Destinations(ldap, onWiki, onShop, syncers, folder);
  }

  async stop(): Promise<void> {
    await Promise.all(this.syncers.map((syncer) => syncer.stop()));
    for (const application of [this.onWiki, this.onShop]) application.stop();
    await this.ldap.slapd.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** A group of everybody in a department, bound to resources. */
async function departmentWith(admin: Caller, name: string, resources: readonly string[]): Promise<string> {
  const rule = { department: { eq: name } };
  const { userGroup, userErrors } = await admin.change('createUserGroup', { name, rule }, 'userGroup { id }');
  expect(userErrors).toEqual([]);
  for (const id of resources)
    await admin.change('addBinding', {
      subject: { userGroup: { id: userGroup.id } },
      object: { resource: { id } },
    });
  return userGroup.id;
}

describe.skipIf(!canMakeHosts() || !hasSlapd())('somebody who joins, moves and leaves', () => {
  test('has exactly the right access on a host, in an application and in LDAP, at every time', async ({
    app,
    admin,
    host,
    enrol,
    seed,
  }) => {
    const system = await enrol({ reconcileMinutes: 60, heartbeatSeconds: 60, retrySeconds: 0.3 });
    const destinations = await Destinations.start(app, admin, seed, system.id);
    const { onWiki, onShop } = destinations;
    const ada = await system.person('ada');
    const moveTo = (department: string) => admin.change('updateUser', { user: { id: ada.id }, department });
    const has = async () => ({
      host: (await host.ssh('ada')).code === 0,
      wiki: onWiki.active.includes('ada'),
      shop: onShop.active.includes('ada'),
      ldap: (await destinations.ldap.members('Engines'))?.includes('ada') ?? false,
    });

    try {
      await moveTo('Engines');
      await eventually(async () =>
        expect(await has()).toEqual({ host: true, wiki: true, shop: false, ldap: true }),
      );
      const onWikiBefore = onWiki.asked.filter((line) => !line.startsWith('GET')).length;

      await moveTo('Sales');
      await eventually(async () =>
        expect(await has()).toEqual({ host: false, wiki: true, shop: true, ldap: false }),
      );
      // The application got no removal of what was given again: only the department changed.
      const writes = onWiki.asked.filter((line) => !line.startsWith('GET')).slice(onWikiBefore);
      expect(writes).toHaveLength(1);

      onShop.injectFailure = () => ({ status: 500 });
      const gone = await admin.change('setUserState', { user: { id: ada.id }, state: 'ARCHIVED' });
      expect(gone.userErrors).toEqual([]);
      await eventually(async () => expect((await has()).wiki).toBe(false));
      const accounts = () => accountsOf(admin, ada.id);
      await eventually(async () =>
        expect(await accounts()).toEqual({
          host1: 'DEPROVISIONED',
          Wiki: 'DEPROVISIONED',
          Shop: 'FAILING',
          Engines: 'DEPROVISIONED',
        }),
      );
      onShop.injectFailure = null;
      await eventually(async () =>
        expect(await accounts()).toEqual({
          host1: 'DEPROVISIONED',
          Wiki: 'DEPROVISIONED',
          Shop: 'DEPROVISIONED',
          Engines: 'DEPROVISIONED',
        }),
      );
      expect(await has()).toEqual({ host: false, wiki: false, shop: false, ldap: false });
    } finally {
      await destinations.stop();
    }
  }, 120_000);
});
