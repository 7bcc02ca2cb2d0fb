import { pino } from 'pino';
import { describe, expect } from 'vitest';
import { test } from '../../../api/test/app.ts';
import { configOf } from '../src/config.ts';
import { LdapSyncer } from '../src/syncer.ts';
import { DirectoryServer, hasDirectoryServer } from './directory-server.ts';
import { eventually, registerTargets } from './fixtures.ts';

/** Uses the classes that 389 Directory Server ships with. It does not support argon2 hashes. */
const layout = {
  personClasses: ['inetOrgPerson', 'posixAccount'],
  passwords: false,
  sshKeys: null,
  sudoers: null,
  groupClass: 'groupOfNames',
  groupClasses: [],
  groupNumbers: false,
  anchor: 'businessCategory',
} as const;

describe.skipIf(!hasDirectoryServer())('a 389 Directory Server', () => {
  test('is kept up to date: entries are created, renamed and swapped while the syncer is stopped, repaired and removed', async ({
    app,
    admin,
    seed,
  }) => {
    const server = await DirectoryServer.start();
    const { syncer: made, token } = await admin.change(
      'createSyncer',
      { name: '389', kind: 'LDAP' },
      'syncer { id } token',
    );
    const config = configOf({
      muster: { url: app.url, token },
      ldap: { url: server.url, bindDn: server.bindDn, password: server.password },
      layout: { base: server.base, ...layout, personClasses: [...layout.personClasses], groupClasses: [] },
    });
    const begin = () => {
      const syncer = new LdapSyncer(config, pino({ level: 'silent' }));
      syncer.start();
      return syncer;
    };
    let syncer = begin();
    try {
      const [ada, bob, eve] = [
        await seed.user('ada', { email: 'ada@müller.test' }),
        await seed.user('bob'),
        await seed.user('eve'),
      ];
      // Its 7-bit check is on by default, so usernames must be ASCII.
      const jurgen = await seed.user('jürgen');
      const [red, blue] = [await seed.userGroup('Red, team'), await seed.userGroup('Blue (team)')];
      for (const user of [ada, bob, eve, jurgen]) await seed.member(user, red);
      await seed.member(bob, blue);
      await registerTargets(admin, made.id, [{ userGroup: { id: red.id } }, { userGroup: { id: blue.id } }]);
      await eventually(
        async () => expect(await server.members('Red, team')).toEqual(['ada', 'bob', 'eve']),
        60_000,
      );
      expect((await server.entries('ou=people', '(uid=ada)'))[0]).toMatchObject({
        mail: 'ada@xn--mller-kva.test',
      });

      await syncer.stop();
      const rename = async (group: { id: string }, name: string) =>
        expect(
          (await admin.change('updateUserGroup', { userGroup: { id: group.id }, name })).userErrors,
        ).toEqual([]);
      await rename(red, 'between');
      await rename(blue, 'Red, team');
      await rename(red, 'Blue (team)');
      await admin.change('updateUser', { user: { id: ada.id }, username: 'lovelace' });
      // A person has deleted an entry by hand.
      await server.use((client) => client.del(`uid=eve,ou=people,${server.base}`));
      syncer = begin();
      await eventually(async () => {
        expect(await server.members('Red, team')).toEqual(['bob']);
        expect(await server.members('Blue \\28team\\29')).toEqual(['bob', 'eve', 'lovelace']);
      }, 60_000);
      expect(await server.entries('ou=people', '(uid=ada)')).toEqual([]);
      const asked = `{ syncer(id: "${made.id}") { failures { message user { username } } } }`;
      expect((await admin.ask(asked)).syncer.failures).toEqual([
        {
          message: expect.stringMatching(/refuses the uid.*7-bit.*Turn off the plug-in "7-bit check"/s),
          user: { username: 'jürgen' },
        },
      ]);

      for (const { id } of [ada, bob])
        await admin.change('setUserState', { user: { id }, state: 'SUSPENDED' });
      await eventually(async () => {
        expect(await server.members('Red, team')).toEqual([`cn=nobody,${server.base}`]);
        expect((await server.entries('ou=people', '(uid=*)')).map(({ uid }) => uid)).toEqual(['eve']);
      }, 60_000);
    } finally {
      await syncer.stop();
      await server.stop();
    }
  }, 240_000);
});
