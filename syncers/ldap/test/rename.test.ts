import { describe, expect } from 'vitest';
import { normalized } from '../src/dn.ts';
import { bind, eventually, hasSlapd, registerTargets, test } from './fixtures.ts';

interface Rename {
  syncer: string;
  musterId: string;
  before: string;
  after: string;
}

describe.skipIf(!hasSlapd())('before something is renamed in LDAP', () => {
  test('the answer lists which entries get a new name there, for clients that filter by name', async ({
    admin,
    seed,
    ldap,
    sync,
  }) => {
    const ada = await seed.user('ada');
    const team = await seed.userGroup('builders');
    await seed.member(ada, team);
    const { resource } = await admin.change(
      'createResource',
      { name: 'Build (main), 1', kind: 'SYSTEM', levels: ['login', 'sudo'] },
      'resource { id }',
    );
    const { id } = await sync();
    await registerTargets(admin, id, [{ resource: { id: resource.id } }, { userGroup: { id: team.id } }]);
    await bind(admin, id, ada, resource, 'login');

    const dnsOf = async (...ids: string[]) =>
      Promise.all(
        ids.map(async (one) => {
          const [entry] = await ldap.entries('ou=groups', `(musterId=${one})`, ['cn']);
          return normalized(String(entry?.dn));
        }),
      );
    const renamed = async (mutation: string, input: Record<string, unknown>) => {
      const asked = 'effects { ldapRenameCount ldapRenames { syncer musterId before after } }';
      const waits = `waitFor(syncer: "${id}", within: "PT20S")`;
      const planned = await admin.change(mutation, { ...input, dryRun: true }, asked);
      expect(planned.userErrors).toEqual([]);
      const { ldapRenames } = planned.effects as { ldapRenames: Rename[] };
      expect(planned.effects.ldapRenameCount).toBe(ldapRenames.length);
      const ids = ldapRenames.map(({ musterId }) => musterId);
      expect(await dnsOf(...ids)).toEqual(ldapRenames.map(({ before }) => normalized(before)));
      const done = await admin.change(mutation, input, `${asked} ${waits}`);
      expect(done).toMatchObject({ userErrors: [], waitFor: true, effects: planned.effects });
      await eventually(async () =>
        expect(await dnsOf(...ids)).toEqual(ldapRenames.map(({ after }) => normalized(after))),
      );
      return ids;
    };

    expect(
      await renamed('updateResource', { resource: { id: resource.id }, name: 'Build #2 = "new"' }),
    ).toEqual([resource.id, `${resource.id}:login`, `${resource.id}:sudo`]);
    expect(await renamed('updateUserGroup', { userGroup: { id: team.id }, name: '#1, Crew ' })).toEqual([
      team.id,
    ]);
    // Whatever keeps its name is in no filter under another one.
    const same = await admin.change(
      'updateUserGroup',
      { userGroup: { id: team.id }, description: 'Crew', dryRun: true },
      'effects { ldapRenames { before } }',
    );
    expect(same.effects.ldapRenames).toEqual([]);

    const manifest = { muster: 1, resources: [{ name: 'Build 3', externalId: 'b', kind: 'SYSTEM' }] };
    await admin.change('updateResource', { resource: { id: resource.id }, externalId: 'b' });
    const plan = await admin.change(
      'applyManifest',
      { manifest, mode: 'APPLY', dryRun: true },
      'ldapRenames { syncer before after } ldapRenameCount',
    );
    expect(plan.userErrors).toEqual([]);
    expect(plan.ldapRenameCount).toBe(3);
    expect(plan.ldapRenames[0]).toMatchObject({
      syncer: 'LDAP 0',
      after: `cn=Build 3,ou=groups,${ldap.slapd.base}`,
    });
  }, 120_000);
});
