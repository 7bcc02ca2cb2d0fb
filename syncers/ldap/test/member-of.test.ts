import { NoSuchAttributeError } from 'ldapts';
import { describe, expect } from 'vitest';
import { test as base, eventually, hasSlapd, registerTargets } from './fixtures.ts';

/** The requests of Apache's mod_authnz_ldap: https://httpd.apache.org/docs/2.4/mod/mod_authnz_ldap.html */
describe.skipIf(!hasSlapd())('the groups of a person, as applications ask for them', () => {
  base(
    'are found by searches and returned on request; Compare works with the member of the group only',
    async ({ admin, seed, ldap, sync }) => {
      const group = await seed.userGroup('Wiki');
      const other = await seed.userGroup('Other');
      await seed.member(await seed.user('ada'), group);
      await seed.member(await seed.user('bob'), other);
      const { id } = await sync();
      await registerTargets(admin, id, [{ userGroup: { id: group.id } }, { userGroup: { id: other.id } }]);
      await eventually(async () => expect(await ldap.members('Wiki')).toEqual(['ada']));
      await eventually(async () => expect(await ldap.members('Other')).toEqual(['bob']));
      const { base: suffix, readerDn, readerPassword } = ldap.slapd;
      const groupDn = `cn=Wiki,ou=groups,${suffix}`;
      const person = (name: string) => `uid=${name},ou=people,${suffix}`;
      await ldap.as(readerDn, readerPassword, async (client) => {
        // Require ldap-filter memberOf=…
        const found = async (name: string) =>
          (await client.search(person(name), { scope: 'base', filter: `(memberOf=${groupDn})` }))
            .searchEntries.length;
        expect([await found('ada'), await found('bob')]).toEqual([1, 0]);
        const { searchEntries } = await client.search(person('ada'), {
          scope: 'base',
          attributes: ['memberOf'],
        });
        // The server returns the DN in its own case.
        expect(String(searchEntries[0]?.memberOf).toLowerCase()).toBe(groupDn.toLowerCase());
        // Require ldap-group …
        expect(await client.compare(groupDn, 'member', person('ada'))).toBe(true);
        expect(await client.compare(groupDn, 'member', person('bob'))).toBe(false);
        // Require ldap-attribute memberOf=…
        await expect(client.compare(person('ada'), 'memberOf', groupDn)).rejects.toThrow(
          NoSuchAttributeError,
        );
      });
    },
  );
});
