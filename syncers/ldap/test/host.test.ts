import { describe, expect } from 'vitest';
import { test as base, bind, eventually, registerTargets } from './fixtures.ts';
import { Host, hasHosts, hasSssd } from './host.ts';

describe.skipIf(!hasHosts())('a Linux host', () => {
  base(
    'knows people and groups, and allows logins of people who are bound to the system, until the binding ends',
    async ({ app, admin, seed, ldap, sync }) => {
      const [ada, bob] = [await seed.user('ada'), await seed.user('bob')];
      const password = 'seven brave otters swim';
      for (const user of [ada, bob])
        await (await app.as(user)).change('setPassword', { newPassword: password });
      const { resource } = await admin.change(
        'createResource',
        { name: 'build-01', kind: 'SYSTEM', levels: ['login', 'sudo'] },
        'resource { id }',
      );
      const team = await seed.userGroup('builders');
      for (const user of [ada, bob]) await seed.member(user, team);
      const { id } = await sync({ layout: { base: ldap.slapd.base, personGroups: 'ou=primary' } });
      await registerTargets(admin, id, [{ resource: { id: resource.id } }, { userGroup: { id: team.id } }]);
      const end = await bind(admin, id, ada, resource, 'login');
      const primary = `base group ou=primary,${ldap.slapd.base}\n`;
      const host = await Host.start(ldap, { system: resource.id }, 'nslcd', primary);
      try {
        await eventually(async () => expect(await host.logsIn('ada', password)).toBe(true));
        const number = 200_000 + ada.key;
        expect((await host.run('getent passwd ada')).output).toBe(
          `ada:*:${number}:${number}:Ada:/home/ada:/bin/bash`,
        );
        expect((await host.run('id -nG ada')).output.split(' ')).toEqual(
          expect.arrayContaining(['ada', 'builders', 'build-01']),
        );
        expect((await host.run(`getent group ${number}`)).output).toBe(`ada:*:${number}:`);
        const renamed = await admin.change(
          'updateResource',
          { resource: { id: resource.id }, name: 'build-02' },
          `waitFor(syncer: "${id}", within: "PT20S")`,
        );
        expect(renamed).toMatchObject({ waitFor: true, userErrors: [] });
        expect(await host.logsIn('ada', password)).toBe(true);
        expect(await host.logsIn('ada', 'another password')).toBe(false);
        // The host knows Bob, but does not let him in.
        expect((await host.run('getent passwd bob')).code).toBe(0);
        expect(await host.logsIn('bob', password)).toBe(false);

        await end();
        expect(await host.logsIn('ada', password)).toBe(false);
        expect((await host.run('id -nG ada')).output.split(' ')).not.toContain('build-02');
      } finally {
        await host.stop();
      }
    },
    60_000,
  );
});

describe.skipIf(!hasSssd())('a Linux host with sssd', () => {
  base(
    'knows people, their primary groups and other groups, and allows logins of people who are bound to the system, until the binding ends',
    async ({ app, admin, seed, ldap, sync }) => {
      const [ada, bob] = [await seed.user('ada'), await seed.user('bob')];
      const password = 'seven brave otters swim';
      for (const user of [ada, bob])
        await (await app.as(user)).change('setPassword', { newPassword: password });
      const { resource } = await admin.change(
        'createResource',
        { name: 'Build (main), 1', kind: 'SYSTEM', levels: ['login', 'sudo'] },
        'resource { id }',
      );
      const team = await seed.userGroup('builders');
      for (const user of [ada, bob]) await seed.member(user, team);
      const { id } = await sync();
      await registerTargets(admin, id, [{ resource: { id: resource.id } }, { userGroup: { id: team.id } }]);
      const end = await bind(admin, id, ada, resource, 'login');
      const [group] = await ldap.entries('ou=groups', `(musterId=${resource.id})`, ['cn']);
      const escaped = (character: string) => `\\${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
      const systemDn = String(group?.dn).replace(/[\\*()]/g, escaped);
      // Passwords cross no network here.
      const host = await Host.start(
        ldap,
        { systemDn },
        'sssd',
        'ldap_auth_disable_tls_never_use_in_production = true\n',
      );
      try {
        await eventually(async () => expect(await host.logsIn('ada', password)).toBe(true), 60_000);
        const number = 200_000 + ada.key;
        expect((await host.run('getent passwd ada')).output).toBe(
          `ada:*:${number}:${number}:Ada:/home/ada:/bin/bash`,
        );
        expect((await host.run(`getent group ${number}`)).output).toBe(`ada:*:${number}:`);
        expect((await host.run('id -gn ada')).output).toBe('ada');
        expect((await host.run('id -nG ada')).output.split(' ')).toContain('builders');
        expect(await host.logsIn('ada', 'another password')).toBe(false);
        expect((await host.run('getent passwd bob')).code).toBe(0);
        expect(await host.logsIn('bob', password)).toBe(false);

        await end();
        expect(await host.logsIn('ada', password)).toBe(false);
      } finally {
        await host.stop();
      }
    },
    180_000,
  );
});
