import { describe, expect } from 'vitest';
import { eventually, hasSlapd, test } from './world.ts';

describe.skipIf(!hasSlapd())('a resource that is synced', () => {
  test('has a group for everybody and one for each level, and a system has rights to sudo', async ({
    app,
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
    const { id, token } = await sync();
    await app
      .withSecret(token)
      .change('registerTargets', { targets: [{ resource: { id: resource.id } }] })
      .catch(async () =>
        app
          .withSecret(token)
          .ask(
            'mutation ($input: TargetsInput!) { registerTargets(input: $input) { userErrors { message } } }',
            { input: { targets: [{ resource: { id: resource.id } }] } },
          ),
      );
    const bind = (user: { id: string }, level: string) =>
      admin.change(
        'addBinding',
        { subject: { user: { id: user.id } }, object: { resource: { id: resource.id } }, level },
        `binding { id } waitFor(syncer: "${id}", within: "PT20S")`,
      );
    await bind(ada, 'login');
    const { binding } = await bind(bob, 'sudo');

    await eventually(async () => expect(await ldap.members('build-01')).toEqual(['ada', 'bob']));
    expect(await ldap.members('build-01-login')).toEqual(['ada', 'bob']);
    expect(await ldap.members('build-01-sudo')).toEqual(['bob']);
    const sudoers = () => ldap.entries('ou=sudoers', '(cn=build-01)');
    expect(await sudoers()).toMatchObject([{ sudoHost: 'build-01', sudoUser: 'bob', sudoCommand: 'ALL' }]);

    await admin.change('endBinding', { id: binding.id }, `waitFor(syncer: "${id}", within: "PT20S")`);
    expect(await sudoers()).toEqual([]);
    expect(await ldap.members('build-01')).toEqual(['ada']);
    expect(await ldap.people()).toEqual(['ada']);
  });
});
