import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import { eventually, test } from './fixtures.ts';
import { ForeignProvider, hasForeignProviders } from './foreign-providers.ts';

const people = 2_000;
const patienceMs = 240_000;

/** A list of 2,000 users takes such an application a second, so it is polled rarely. */
async function slowly(holds: () => Promise<void>): Promise<void> {
  await eventually(async () => {
    await pause(2_000);
    await holds();
  }, patienceMs);
}

/** Attributes that both applications support. Neither returns a display name exactly as it was written. */
const mapping = {
  userName: '{username}',
  'name.givenName': '{givenName}',
  'name.familyName': '{familyName}',
  'emails.value': '{email}',
};

const nameOf = (number: number) => `person${number}`;

describe.skipIf(!hasForeignProviders())('an application of somebody else, with 2,000 people', () => {
  for (const name of ['scim2-server', 'django-scim2'] as const)
    test(`made with ${name} has users created, renamed while the syncer is stopped, deactivated and removed, and each once after a restart`, async ({
      provision,
      admin,
    }) => {
      const provider = await ForeignProvider.start(name);
      try {
        const manifest = {
          muster: 1,
          users: Array.from({ length: people }, (_, number) => ({
            username: nameOf(number),
            displayName: `Person ${number}`,
            givenName: 'Given',
            familyName: `Family${number}`,
            email: `${nameOf(number)}@example.com`,
          })),
          userGroups: [
            { name: 'Everybody', members: Array.from({ length: people }, (_, number) => nameOf(number)) },
            { name: 'Engines', members: [nameOf(0), nameOf(1), nameOf(2)] },
          ],
        };
        expect((await admin.change('applyManifest', { manifest })).userErrors).toEqual([]);
        const { userGroup: engines } = await admin.ask('{ userGroup(ref: { name: "Engines" }) { id } }');
        const app = await provision(
          { url: provider.url, auth: provider.auth, pageSize: 500 },
          { targets: [{ userGroup: { id: engines.id } }], settings: { mapping } },
        );
        await admin.change('addBinding', {
          subject: { userGroup: { name: 'Everybody' } },
          object: { resource: { id: app.id } },
        });
        await slowly(async () => expect(await provider.total()).toBe(people));
        expect(await provider.active()).toHaveLength(people);
        await slowly(async () =>
          expect(await provider.members('Engines')).toEqual([nameOf(0), nameOf(1), nameOf(2)]),
        );

        // While the syncer is stopped: a new name, a new address, one user leaves the group, one is suspended, and one
        // is added.
        await app.process.stop();
        await admin.change('updateUser', {
          user: { username: nameOf(0) },
          username: 'renamed',
          email: 'renamed@example.com',
        });
        await admin.change('setUserState', { user: { username: nameOf(1) }, state: 'SUSPENDED' });
        const { userGroup } = await admin.ask(
          `{ userGroup(ref: { id: "${engines.id}" }) { memberships(first: 10) { nodes { id user { username } } } } }`,
        );
        const leaving = userGroup.memberships.nodes.find((one) => one.user.username === nameOf(2));
        await admin.change('endMembership', { id: leaving?.id });
        await admin.change('addMembership', {
          user: { username: nameOf(3) },
          userGroup: { id: engines.id },
        });
        await admin.change('updateUserGroup', { userGroup: { id: engines.id }, name: 'Motors' });
        await app.restart();

        await slowly(async () => {
          const found = await provider.users();
          expect(found.size).toBe(people);
          expect(found.get('renamed')).toMatchObject({
            externalId: expect.stringMatching(/^user_/),
            active: true,
            emails: [{ value: 'renamed@example.com' }],
          });
          expect(found.get(nameOf(1))).toMatchObject({ active: false });
          expect(await provider.members('Motors')).toEqual([nameOf(3), 'renamed']);
        });
        const asked = `{ syncer(id: "${app.syncer}") { failures { message user { username } } } }`;
        expect((await admin.ask(asked)).syncer.failures).toEqual([]);

        // Users who lose access are deactivated, or removed if the resource says so.
        const suspend = async (from: number, to: number) => {
          for (let number = from; number < to; number += 1)
            await admin.change('setUserState', { user: { username: nameOf(number) }, state: 'SUSPENDED' });
        };
        await suspend(10, 20);
        await slowly(async () => expect(await provider.active()).toHaveLength(people - 11));
        expect((await provider.users()).size).toBe(people);
        await admin.change('updateResource', { resource: { id: app.id }, deprovision: 'DELETE' });
        await suspend(20, 30);
        await slowly(async () => {
          const left = new Set((await provider.users()).keys());
          for (let number = 20; number < 30; number += 1) expect(left).not.toContain(nameOf(number));
        });
      } finally {
        await provider.stop();
      }
    }, 600_000);
});
