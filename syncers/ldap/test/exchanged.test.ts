import { describe, expect } from 'vitest';
import { eventually, hasSlapd, type Ldap, test } from './fixtures.ts';

const groupNames = async (ldap: Ldap) =>
  (await ldap.entries('ou=groups', '(cn=*)', ['cn'])).map(({ cn }) => String(cn)).sort();

describe.skipIf(!hasSlapd())('names that users have exchanged or taken over', () => {
  for (const how of ['while the syncer was away', 'one after the other, quickly'] as const) {
    test(`${how} are applied, and everybody keeps their memberships`, async ({ admin, seed, ldap, sync }) => {
      const { id, syncer } = await sync();
      const change = async (mutation: string, input: object) =>
        expect((await admin.change(mutation, { ...input })).userErrors).toEqual([]);
      const [north, south] = [await seed.userGroup('North'), await seed.userGroup('South')];
      // Two users exchange their names; others pass theirs on: the last takes a free name, and the first one's goes to a new user.
      const names = ['ann', 'ben', 'cid', 'dee', 'eve'];
      const people = await Promise.all(names.map((name) => seed.user(name)));
      const [ann, ben, cid, dee, eve] = people;
      for (const group of [north, south])
        await change('setLdapGroup', { userGroup: { id: group.id }, isLdapGroup: true });
      for (const [user, group] of [
        [ann, north],
        [ben, south],
        [cid, north],
        [dee, south],
        [eve, north],
      ] as const)
        await change('addMembership', { user: { id: user?.id }, userGroup: { id: group.id } });
      await eventually(async () => {
        expect(await ldap.members('North')).toEqual(['ann', 'cid', 'eve']);
        expect(await ldap.members('South')).toEqual(['ben', 'dee']);
      });

      if (how === 'while the syncer was away') await syncer.stop();
      const rename = (user: { id: string } | undefined, username: string) =>
        change('updateUser', { user: { id: user?.id }, username });
      await rename(ann, 'temporary');
      await rename(ben, 'ann');
      await rename(ann, 'ben');
      await rename(eve, 'fay');
      await rename(dee, 'eve');
      await rename(cid, 'dee');
      const name = (group: { id: string }, to: string) =>
        change('updateUserGroup', { userGroup: { id: group.id }, name: to });
      await name(north, 'Other');
      await name(south, 'North');
      await name(north, 'South');
      // A new user gets the name that another one gave up.
      await change('createUser', { username: 'cid' });
      await change('addMembership', { user: { username: 'cid' }, userGroup: { id: south.id } });
      if (how === 'while the syncer was away') await sync.again(id);

      await eventually(async () => {
        expect(await ldap.people()).toEqual(['ann', 'ben', 'cid', 'dee', 'eve', 'fay']);
        expect(await groupNames(ldap)).toEqual(['North', 'South']);
        expect(await ldap.members('South')).toEqual(['ben', 'dee', 'fay']);
        expect(await ldap.members('North')).toEqual(['ann', 'cid', 'eve']);
      });
      const numberOf = async (username: string) =>
        Number((await ldap.entries('ou=people', `(uid=${username})`, ['uidNumber']))[0]?.uidNumber);
      expect(await Promise.all(['ben', 'ann', 'dee', 'eve', 'fay'].map(numberOf))).toEqual(
        people.map(({ key }) => 200_000 + key),
      );
      const { syncer: told } = await admin.ask(
        'query ($id: ID!) { syncer(id: $id) { failures { message } } }',
        { id },
      );
      expect(told.failures).toEqual([]);
    });
  }

  test('include a name that a new user takes over from a user who has left', async ({
    admin,
    seed,
    ldap,
    sync,
  }) => {
    const { id, syncer } = await sync();
    const group = await seed.userGroup('North');
    const ann = await seed.user('ann');
    await admin.change('setLdapGroup', { userGroup: { id: group.id }, isLdapGroup: true });
    await admin.change('addMembership', { user: { id: ann.id }, userGroup: { id: group.id } });
    await eventually(async () => expect(await ldap.members('North')).toEqual(['ann']));
    await syncer.stop();
    await admin.change('setUserState', { user: { id: ann.id }, state: 'ARCHIVED' });
    await admin.change('updateUser', { user: { id: ann.id }, username: 'ann.former' });
    const { user } = await admin.change('createUser', { username: 'ann' }, 'user { id }');
    await admin.change('addMembership', { user: { id: user.id }, userGroup: { id: group.id } });
    await sync.again(id);
    await eventually(async () => {
      expect(await ldap.people()).toEqual(['ann']);
      const [entry] = await ldap.entries('ou=people', '(uid=ann)', ['uidNumber']);
      expect(Number(entry?.uidNumber)).toBe(200_000 + Number(user.id.slice(5)));
      expect(await ldap.members('North')).toEqual(['ann']);
    });
  });

  test('include the name of a group that was archived, and one that a resource has given up', async ({
    admin,
    seed,
    ldap,
    sync,
  }) => {
    const { id } = await sync();
    const change = async (mutation: string, input: object) =>
      expect((await admin.change(mutation, { ...input })).userErrors).toEqual([]);
    const inGroup = async (name: string, username: string) => {
      const group = await seed.userGroup(name);
      await change('setLdapGroup', { userGroup: { id: group.id }, isLdapGroup: true });
      await change('addMembership', { user: { username }, userGroup: { id: group.id } });
      return group;
    };
    for (const name of ['ann', 'ben']) await seed.user(name);
    const former = await inGroup('North', 'ann');
    await eventually(async () => expect(await ldap.members('North')).toEqual(['ann']));
    await change('archiveUserGroup', { userGroup: { id: former.id } });
    const group = await inGroup('North', 'ben');
    await eventually(async () => expect(await ldap.members('North')).toEqual(['ben']));

    // LDAP takes a group and a resource of the same name for one. The second gets its entry once the name is free.
    const { resource } = await admin.change(
      'createResource',
      { name: 'north', kind: 'NETWORK' },
      'resource { id }',
    );
    const { id: wiki } = resource;
    await change('registerTargets', { syncer: id, targets: [{ resource: { id: wiki } }] });
    await change('addBinding', {
      subject: { user: { username: 'ann' } },
      object: { resource: { id: wiki } },
    });
    const failures = async () =>
      (await admin.ask(`{ syncer(id: "${id}") { failures { message } } }`)).syncer.failures.map(
        ({ message }: { message: string }) => message,
      );
    await eventually(async () =>
      expect(await failures()).toEqual([expect.stringContaining(`the name of North (${group.id})`)]),
    );
    await change('updateUserGroup', { userGroup: { id: group.id }, name: 'Other' });
    await eventually(async () => {
      expect(await ldap.members('Other')).toEqual(['ben']);
      expect(await ldap.members('north')).toEqual(['ann']);
      expect(await failures()).toEqual([]);
    });
  });
});
