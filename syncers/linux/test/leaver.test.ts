import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect } from 'vitest';
import { hasSlapd, startSlapd } from '../../ldap/src/slapd.ts';
import { LdapSyncer } from '../../ldap/src/syncer.ts';
import { configFor, Ldap } from '../../ldap/test/world.ts';
import { configOf } from '../../scim/src/config.ts';
import { ScimSyncer } from '../../scim/src/syncer.ts';
import { StrictApplication } from '../../scim/test/strict-application.ts';
import { strict } from '../../scim/test/world.ts';
import { canMakeHosts, eventually, test } from './world.ts';

const silent = pino({ level: 'silent' });

describe.skipIf(!canMakeHosts() || !hasSlapd())('somebody who joins, moves and leaves', () => {
  test('has what follows on a host, in an application and in LDAP, and exactly that, at every time', async ({
    app,
    admin,
    host,
    enrol,
    seed,
  }) => {
    const system = await enrol({ reconcileMinutes: 60, heartbeatSeconds: 60, retrySeconds: 0.3 });
    const [wiki, shop] = [await seed.resource('Wiki'), await seed.resource('Shop')];
    const groupOf = async (name: string) => {
      const rule = { department: { eq: name } };
      const { userGroup, userErrors } = await admin.change(
        'createUserGroup',
        { name, rule },
        'userGroup { id }',
      );
      expect(userErrors).toEqual([]);
      return userGroup.id as string;
    };
    const [engines, sales] = [await groupOf('Engines'), await groupOf('Sales')];
    const bind = (group: string, resource: string) =>
      admin.change('addBinding', {
        subject: { userGroup: { id: group } },
        object: { resource: { id: resource } },
      });
    await bind(engines, system.id);
    for (const group of [engines, sales]) await bind(group, wiki.id);
    await bind(sales, shop.id);

    const folder = await mkdtemp(join(tmpdir(), 'muster-leaver-'));
    const ldap = new Ldap(await startSlapd(folder, {}));
    const applications = [await StrictApplication.start(), await StrictApplication.start()] as const;
    const syncerFor = async (name: string, kind: string, target: object) => {
      const made = await admin.change('createSyncer', { name, kind }, 'syncer { id } token');
      await admin.ask(
        'mutation ($input: RegisterTargetsInput!) { registerTargets(input: $input) { position } }',
        {
          input: { syncer: made.syncer.id, targets: [target] },
        },
      );
      return made.token as string;
    };
    const scim = async (application: StrictApplication, resource: string) =>
      new ScimSyncer(
        configOf({
          muster: {
            url: app.url,
            token: await syncerFor(`SCIM ${resource}`, 'SCIM', { resource: { id: resource } }),
          },
          scim: strict(application),
          retrySeconds: 0.3,
        }),
        silent,
      );
    const syncers = [
      await scim(applications[0], wiki.id),
      await scim(applications[1], shop.id),
      new LdapSyncer(
        configFor(app.url, await syncerFor('LDAP', 'LDAP', { userGroup: { id: engines } }), ldap.slapd),
        silent,
      ),
    ];
    for (const syncer of syncers) syncer.start();
    const [onWiki, onShop] = applications;
    const standing = async () => ({
      host: (await host.ssh('ada')).code === 0,
      wiki: onWiki.active.includes('ada'),
      shop: onShop.active.includes('ada'),
      ldap: (await ldap.members('Engines'))?.includes('ada') ?? false,
    });

    try {
      const ada = await system.person('ada');
      const key = (department: string) => admin.change('updateUser', { user: { id: ada.id }, department });
      await key('Engines');
      await eventually(async () =>
        expect(await standing()).toEqual({ host: true, wiki: true, shop: false, ldap: true }),
      );
      const onWikiBefore = onWiki.asked.filter((line) => !line.startsWith('GET')).length;

      await key('Sales');
      await eventually(async () =>
        expect(await standing()).toEqual({ host: false, wiki: true, shop: true, ldap: false }),
      );
      // The application got no removal of what was given again: only the department changed.
      const writes = onWiki.asked.filter((line) => !line.startsWith('GET')).slice(onWikiBefore);
      expect(writes).toHaveLength(1);

      onShop.trouble = () => ({ status: 500 });
      const gone = await admin.change('setUserState', { user: { id: ada.id }, state: 'ARCHIVED' });
      expect(gone.userErrors).toEqual([]);
      await eventually(async () => expect((await standing()).wiki).toBe(false));
      const accounts = async () => {
        const { user } = await admin.ask(
          `{ user(ref: { id: "${ada.id}" }) {
            accounts(first: 50) { nodes { resource { name } state } }
            syncedMemberships { userGroup { name } state }
          } }`,
        );
        const all: { resource?: { name: string }; userGroup?: { name: string }; state: string }[] = [
          ...user.accounts.nodes,
          ...user.syncedMemberships,
        ];
        return Object.fromEntries(
          all.map(({ resource, userGroup, state }) => [(resource ?? userGroup)?.name, state]),
        );
      };
      await eventually(async () =>
        expect(await accounts()).toEqual({
          host1: 'DEPROVISIONED',
          Wiki: 'DEPROVISIONED',
          Shop: 'FAILING',
          Engines: 'DEPROVISIONED',
        }),
      );
      onShop.trouble = null;
      await eventually(async () =>
        expect(await accounts()).toEqual({
          host1: 'DEPROVISIONED',
          Wiki: 'DEPROVISIONED',
          Shop: 'DEPROVISIONED',
          Engines: 'DEPROVISIONED',
        }),
      );
      expect(await standing()).toEqual({ host: false, wiki: false, shop: false, ldap: false });
    } finally {
      await Promise.all(syncers.map((syncer) => syncer.stop()));
      for (const application of applications) application.stop();
      await ldap.slapd.stop();
      await rm(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
