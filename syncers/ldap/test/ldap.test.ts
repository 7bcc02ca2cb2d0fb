import { describe, expect } from 'vitest';
import type { Caller } from '../../../api/test/app.ts';
import { eventually, hasSlapd, test } from './fixtures.ts';

/** Changes something, and waits until the syncer has applied it. */
async function applied(caller: Caller, syncer: string, mutation: string, input: object): Promise<void> {
  const { waitFor, userErrors } = await caller.change(
    mutation,
    input as Record<string, unknown>,
    `waitFor(syncer: "${syncer}", within: "PT20S")`,
  );
  expect({ waitFor, userErrors }).toEqual({ waitFor: true, userErrors: [] });
}

describe.skipIf(!hasSlapd())('an LDAP group of users', () => {
  test('is in LDAP with its members, and follows changes', async ({ admin, seed, ldap, sync }) => {
    const [ada, bob] = [await seed.user('ada'), await seed.user('bob')];
    const [group, child] = [await seed.userGroup('Compilers'), await seed.userGroup('Parsers')];
    await seed.member(ada, group);
    await seed.nest(child, group);
    const { id } = await sync();

    await applied(admin, id, 'setLdapGroup', { userGroup: { id: group.id }, isLdapGroup: true });
    expect(await ldap.members('Compilers')).toEqual(['ada']);
    await applied(admin, id, 'addMembership', { user: { id: bob.id }, userGroup: { id: child.id } });
    expect(await ldap.members('Compilers')).toEqual(['ada', 'bob']);
    await applied(admin, id, 'setUserState', { user: { id: ada.id }, state: 'SUSPENDED' });
    expect(await ldap.members('Compilers')).toEqual(['bob']);
    expect(await ldap.people()).toEqual(['bob']);
    expect(await ldap.members('Parsers')).toBeNull();
  });

  test('is removed when it is turned off, with its people and nothing else', async ({
    admin,
    seed,
    ldap,
    sync,
  }) => {
    const [ada, bob] = [await seed.user('ada'), await seed.user('bob')];
    const [one, other] = [await seed.userGroup('One'), await seed.userGroup('Other')];
    await seed.member(ada, one);
    await seed.member(bob, one);
    await seed.member(bob, other);
    const { slapd } = ldap;
    await ldap.as(slapd.bindDn, slapd.password, async (client) => {
      await client.add(`uid=foreign,ou=people,${slapd.base}`, {
        objectClass: 'inetOrgPerson',
        cn: 'F',
        sn: 'F',
      });
      await client.add(`cn=Foreign,ou=groups,${slapd.base}`, { objectClass: 'groupOfMembers' });
    });
    const { id } = await sync();
    for (const { id: group } of [one, other])
      await applied(admin, id, 'setLdapGroup', { userGroup: { id: group }, isLdapGroup: true });
    expect(await ldap.people()).toEqual(['ada', 'bob', 'foreign']);

    await applied(admin, id, 'setLdapGroup', { userGroup: { id: one.id }, isLdapGroup: false });
    await eventually(async () => expect(await ldap.members('One')).toBeNull());
    await eventually(async () => expect(await ldap.people()).toEqual(['bob', 'foreign']));
    expect(await ldap.members('Other')).toEqual(['bob']);
    expect(await ldap.members('Foreign')).toEqual([]);
  });

  test('allows its members to sign in with their own password, until their access ends', async ({
    app,
    admin,
    seed,
    ldap,
    sync,
  }) => {
    const ada = await seed.user('ada');
    const group = await seed.userGroup('Compilers');
    await seed.member(ada, group);
    const { id } = await sync();
    await applied(admin, id, 'setLdapGroup', { userGroup: { id: group.id }, isLdapGroup: true });
    const own = await app.as(ada);
    await own.change('setPassword', { newPassword: 'seven brave otters swim' });
    await eventually(async () => expect(await ldap.binds('ada', 'seven brave otters swim')).toBe(true));
    await own.change('setPassword', {
      currentPassword: 'seven brave otters swim',
      newPassword: 'eight calm herons wade',
    });
    await eventually(async () => expect(await ldap.binds('ada', 'eight calm herons wade')).toBe(true));

    expect(await ldap.binds('ada', 'seven brave otters swim')).toBe(false);
    const { url } = await admin.change('createSignInLink', { user: { id: ada.id } }, 'url');
    const token = new URL(url).searchParams.get('token');
    await app.nobody.change('signInWithLink', { token, newPassword: 'nine keen lynxes run' });
    await eventually(async () => expect(await ldap.binds('ada', 'nine keen lynxes run')).toBe(true));

    const [entry] = await ldap.entries('ou=people', '(uid=ada)');
    expect(entry).toMatchObject({ cn: 'Ada', sn: 'Ada', homeDirectory: '/home/ada', musterId: ada.id });
    expect(entry).not.toHaveProperty('userPassword');
    await applied(admin, id, 'setUserState', { user: { id: ada.id }, state: 'SUSPENDED' });
    expect(await ldap.binds('ada', 'nine keen lynxes run')).toBe(false);
  });

  test('has the names, keys and numbers of its people, also after a change', async ({
    app,
    admin,
    seed,
    ldap,
    sync,
  }) => {
    const ada = await seed.user('ada');
    const group = await seed.userGroup('Compilers');
    await seed.member(ada, group);
    const { id } = await sync();
    await applied(admin, id, 'setLdapGroup', { userGroup: { id: group.id }, isLdapGroup: true });
    const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl ada@laptop';
    await (await app.as(ada)).change('addSshKey', { key });
    await applied(admin, id, 'updateUser', {
      user: { id: ada.id },
      username: 'ada.l',
      displayName: 'Ada Ł, "Countess"',
      email: 'ada@example.com',
    });
    await applied(admin, id, 'updateUserGroup', { userGroup: { id: group.id }, name: 'Compilers, and more' });

    await eventually(async () => {
      const [entry] = await ldap.entries('ou=people', '(uid=ada.l)');
      expect(entry).toMatchObject({
        cn: 'Ada Ł, "Countess"',
        mail: 'ada@example.com',
        sshPublicKey: key,
        uidNumber: String(200_000 + ada.key),
      });
    });
    await eventually(async () => expect(await ldap.members('Compilers, and more')).toEqual(['ada.l']));
    const [withGroups] = await ldap.entries('ou=people', '(uid=ada.l)', ['memberOf']);
    expect(String(withGroups?.memberOf)).toMatch(/^cn=compilers\\2C and more,ou=groups/i);
    expect(await ldap.people()).toEqual(['ada.l']);
  });

  test('loses a member at the instant at which the membership ends', async ({ admin, seed, ldap, sync }) => {
    const ada = await seed.user('ada');
    const group = await seed.userGroup('Compilers');
    const { id } = await sync();
    await applied(admin, id, 'setLdapGroup', { userGroup: { id: group.id }, isLdapGroup: true });
    const endsAt = new Date(Date.now() + 700);
    await applied(admin, id, 'addMembership', { user: { id: ada.id }, userGroup: { id: group.id }, endsAt });

    expect(await ldap.members('Compilers')).toEqual(['ada']);
    await eventually(async () => expect(await ldap.members('Compilers')).toEqual([]));
    expect(Date.now()).toBeGreaterThanOrEqual(endsAt.getTime());
  });

  test('loses members who leave before it gets all new members, however many they are', async ({
    admin,
    seed,
    ldap,
    sync,
  }) => {
    const [team, crowd] = [await seed.userGroup('Team'), await seed.userGroup('Crowd')];
    const ada = await seed.user('ada');
    const many = 1_500;
    for (let number = 0; number < many; number += 1)
      await seed.member(await seed.user(`person${number}`), crowd);
    const { id } = await sync();
    await applied(admin, id, 'setLdapGroup', { userGroup: { id: team.id }, isLdapGroup: true });
    const { membership } = await admin.change(
      'addMembership',
      { user: { id: ada.id }, userGroup: { id: team.id } },
      `membership { id } waitFor(syncer: "${id}", within: "PT20S")`,
    );
    expect(await ldap.people()).toEqual(['ada']);

    await admin.change('setLdapGroup', { userGroup: { id: crowd.id }, isLdapGroup: true });
    await eventually(async () => expect((await ldap.people()).length).toBeGreaterThan(1));
    await admin.change('endMembership', { id: membership.id });
    await eventually(async () => expect(await ldap.entries('ou=people', '(uid=ada)', ['uid'])).toEqual([]));
    expect((await ldap.people()).length).toBeLessThan(many);
    await eventually(async () => expect(await ldap.people()).toHaveLength(many), 60_000);
    await eventually(async () => expect(await ldap.members('Crowd')).toHaveLength(many), 60_000);
    expect(await ldap.members('Team')).toEqual([]);
  }, 120_000);
});
