import { describe, expect } from 'vitest';
import { test as base, bind, eventually, hasSlapd, registerTargets } from './fixtures.ts';

describe.skipIf(!hasSlapd())('people whose names and addresses are not ASCII', () => {
  base('are in LDAP, in their groups, and sign in', async ({ app, admin, seed, ldap, sync }) => {
    const group = await seed.userGroup('Müller & Söhne');
    const password = 'seven brave otters swim';
    const people = [
      await seed.user('jürgen', { displayName: 'Jürgen' }),
      await seed.user('idn', { email: 'info@müller.test' }),
      await seed.user('zoe', { displayName: 'Zoë', phone: '+49 30 ☎', jobTitle: 'Größe' }),
    ];
    for (const person of people) {
      await seed.member(person, group);
      await (await app.as(person)).change('setPassword', { newPassword: password });
    }
    const { id } = await sync();
    await registerTargets(admin, id, [{ userGroup: { id: group.id } }]);
    await eventually(async () =>
      expect(await ldap.members('Müller & Söhne')).toEqual(['idn', 'jürgen', 'zoe'].sort()),
    );
    const [entry] = await ldap.entries('ou=people', '(uid=jürgen)');
    expect(entry).toMatchObject({ cn: 'Jürgen', homeDirectory: '/home/j%C3%BCrgen' });
    expect((await ldap.entries('ou=people', '(uid=idn)'))[0]).toMatchObject({
      mail: 'info@xn--mller-kva.test',
    });
    expect(await ldap.binds('jürgen', password)).toBe(true);
    expect((await admin.ask(`{ syncer(id: "${id}") { failingGrants } }`)).syncer.failingGrants).toBe(0);
  });

  base(
    'lose one attribute if it cannot be written, never the entry, and the reason is reported',
    async ({ admin, seed, ldap, sync }) => {
      const group = await seed.userGroup('Engines');
      const ada = await seed.user('ada', { email: 'ädä@example.com' });
      const bob = await seed.user('bob', { phone: '+49 30 ☎', jobTitle: 'Größe' });
      for (const person of [ada, bob]) await seed.member(person, group);
      const { base: suffix } = ldap.slapd;
      // Telephone numbers allow only certain letters (RFC 4517 section 3.3.31); the server refuses others.
      const personAttributes = {
        uid: '{username}',
        cn: '{displayName}',
        sn: '{displayName}',
        mail: '{email}',
        preferredLanguage: '{phone}',
        telephoneNumber: '{phone}',
        title: '{jobTitle}',
        uidNumber: '{uidNumber}',
        gidNumber: '{uidNumber}',
        homeDirectory: '/home/{username}',
      };
      const { id } = await sync({ layout: { base: suffix, personAttributes } });
      await registerTargets(admin, id, [{ userGroup: { id: group.id } }]);
      await eventually(async () => expect(await ldap.members('Engines')).toEqual(['ada', 'bob']));
      const failures = async () => {
        const asked = `{ syncer(id: "${id}") { failures { message user { username } } } }`;
        const found = (await admin.ask(asked)).syncer.failures as {
          message: string;
          user: { username: string };
        }[];
        return new Map(found.map(({ user, message }) => [user.username, message]));
      };
      await eventually(async () => expect([...(await failures()).keys()].sort()).toEqual(['ada', 'bob']));
      expect((await failures()).get('ada')).toContain(
        'without mail (ädä@example.com has letters before the @',
      );
      expect((await failures()).get('bob')).toContain('telephoneNumber');
      expect((await ldap.entries('ou=people', '(uid=bob)'))[0]).toMatchObject({ title: 'Größe' });

      await admin.change('updateUser', { user: { id: bob.id }, phone: '+49 30 1234' });
      await admin.change('updateUser', { user: { id: ada.id }, email: 'ada@example.com' });
      await eventually(async () => expect([...(await failures()).keys()]).toEqual([]));
      expect((await ldap.entries('ou=people', '(uid=bob)'))[0]).toMatchObject({
        telephoneNumber: '+49 30 1234',
      });
    },
  );

  base('may use sudo on a system whose name is not ASCII, too', async ({ admin, seed, ldap, sync }) => {
    const jurgen = await seed.user('jürgen');
    const ada = await seed.user('ada');
    const { resource } = await admin.change(
      'createResource',
      { name: 'büro', kind: 'SYSTEM', levels: ['login', 'sudo'] },
      'resource { id }',
    );
    const { id } = await sync();
    await registerTargets(admin, id, [{ resource: { id: resource.id } }]);
    await bind(admin, id, jurgen, resource, 'sudo');
    await bind(admin, id, ada, resource, 'sudo');
    const [rights] = await ldap.entries('ou=sudoers', '(cn=büro)');
    expect(rights).toMatchObject({
      sudoHost: 'xn--bro-hoa',
      sudoUser: expect.arrayContaining([`#${200_000 + jurgen.key}`, 'ada']),
    });
  });
});
