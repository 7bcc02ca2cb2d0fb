import { describe, expect } from 'vitest';
import { bind, eventually, hasSlapd, registerTargets, test } from './fixtures.ts';

describe.skipIf(!hasSlapd())('a resource that is synced', () => {
  test('has a group for all users and one for each level, and a system has sudo rights', async ({
    admin,
    seed,
    ldap,
    sync,
  }) => {
    const [ada, bob] = [await seed.user('ada'), await seed.user('bob')];
    const { resource } = await admin.change(
      'createResource',
      { name: 'build-01', kind: 'SYSTEM', levels: ['login', 'sudo'] },
      'resource { id }',
    );
    const { id } = await sync();
    await registerTargets(admin, id, [{ resource: { id: resource.id } }]);
    await bind(admin, id, ada, resource, 'login');
    const end = await bind(admin, id, bob, resource, 'sudo');

    await eventually(async () => expect(await ldap.members('build-01')).toEqual(['ada', 'bob']));
    expect(await ldap.members('build-01-login')).toEqual(['ada', 'bob']);
    expect(await ldap.members('build-01-sudo')).toEqual(['bob']);
    const sudoers = () => ldap.entries('ou=sudoers', '(cn=build-01)');
    expect(await sudoers()).toMatchObject([{ sudoHost: 'build-01', sudoUser: 'bob', sudoCommand: 'ALL' }]);

    await end();
    expect(await sudoers()).toEqual([]);
    expect(await ldap.members('build-01')).toEqual(['ada']);
    expect(await ldap.people()).toEqual(['ada']);
  });
});
