import { describe, expect } from 'vitest';
import type { Layout } from '../src/config.ts';
import { test as base, hasSlapd } from './fixtures.ts';

const test = base.extend({
  /** A server without Muster's schema, which does not rename members in groups. */
  slapdOptions: {
    change: (config: string) =>
      config.replace(/dn: olcOverlay=\{[01]\}[\s\S]*?(?=\n\n|$)/g, '').replace(/\n{3,}/g, '\n\n'),
  },
});

const plain: Partial<Layout> = {
  personClasses: ['inetOrgPerson'],
  personAttributes: {
    uid: '{username}',
    cn: '{displayName}',
    sn: '{familyName|displayName}',
    mail: '{email}',
  },
  sshKeys: null,
  sudoers: null,
  groupClasses: [],
  groupNumbers: false,
  anchor: 'businessCategory',
};

const layouts: Record<string, Partial<Layout>> = {
  'groupOfNames, which may not be empty': { ...plain, groupClass: 'groupOfNames' },
  'groupOfUniqueNames, which may not be empty': { ...plain, groupClass: 'groupOfUniqueNames' },
  'groupOfMembers, and people named by cn': {
    ...plain,
    groupClass: 'groupOfMembers',
    personName: 'cn',
    personAttributes: { ...plain.personAttributes, cn: '{username}' },
  },
};

for (const [name, layout] of Object.entries(layouts)) {
  describe.skipIf(!hasSlapd())(`a foreign server with ${name}`, () => {
    test('is kept up to date, too', async ({ admin, seed, ldap, sync }) => {
      const { base, readerDn, readerPassword } = ldap.slapd;
      const attribute = layout.groupClass === 'groupOfUniqueNames' ? 'uniqueMember' : 'member';
      const members = () =>
        ldap.as(readerDn, readerPassword, async (client) => {
          const { searchEntries } = await client.search(`ou=groups,${base}`, { filter: '(cn=Compilers)' });
          return searchEntries.map((entry) => [entry[attribute] ?? []].flat().map(String).sort());
        });
      const dn = (username: string) => `${layout.personName ?? 'uid'}=${username},ou=people,${base}`;
      const [ada, bob] = [await seed.user('ada'), await seed.user('bob')];
      const group = await seed.userGroup('Compilers');
      const { id } = await sync({ layout: { base, ...layout } });
      const change = (mutation: string, input: Record<string, unknown>) =>
        admin.change(mutation, input, `waitFor(syncer: "${id}", within: "PT20S")`);

      await change('setLdapGroup', { userGroup: { id: group.id }, isLdapGroup: true });
      const empty = layout.groupClass === 'groupOfMembers' ? [[]] : [[`cn=nobody,${base}`]];
      await expect.poll(members, { timeout: 10_000 }).toEqual(empty);
      for (const { id: user } of [ada, bob])
        await change('addMembership', { user: { id: user }, userGroup: { id: group.id } });
      expect(await members()).toEqual([[dn('ada'), dn('bob')]]);

      await change('updateUser', { user: { id: ada.id }, username: 'lovelace' });
      await expect.poll(members, { timeout: 10_000 }).toEqual([[dn('bob'), dn('lovelace')]]);
      for (const { id: user } of [ada, bob])
        await change('setUserState', { user: { id: user }, state: 'SUSPENDED' });
      expect(await members()).toEqual(empty);
      const { reconcile } = await admin.change(
        'requestReconcile',
        { syncer: id, planOnly: true },
        'reconcile { id }',
      );
      await expect
        .poll(
          async () =>
            (
              await admin.ask(
                'query ($id: ID!) { syncer(id: $id) { reconciles(first: 1) { id state additions updates removals } } }',
                { id },
              )
            ).syncer.reconciles[0],
          { timeout: 10_000 },
        )
        .toEqual({ id: reconcile.id, state: 'DONE', additions: 0, updates: 0, removals: 0 });
    });
  });
}
