import { describe, expect } from 'vitest';
import { eventually, strict, TcpProxy, test } from './fixtures.ts';

describe('a strict application', () => {
  test('has the users who may use it, with their attributes, until their access ends', async ({
    application,
    provision,
    seed,
    admin,
  }) => {
    for (const name of ['ada', 'bob', 'eve', 'dan', 'fay'])
      await seed.user(name, { email: `${name}@Example.com`, givenName: name, jobTitle: 'Clerk' });
    const app = await provision(strict(application));
    const ends = [];
    for (const name of ['ada', 'bob', 'eve', 'dan', 'fay']) ends.push(await app.bind(name));
    expect(application.active).toEqual(['ada', 'bob', 'dan', 'eve', 'fay']);
    expect(application.named('ada')).toMatchObject({
      externalId: expect.stringMatching(/^user_/),
      name: { givenName: 'ada' },
      emails: [{ type: 'work', value: 'ada@example.com' }],
      title: 'Clerk',
    });
    expect(await app.account('ada')).toMatchObject({
      state: 'PROVISIONED',
      observed: 'PROVISIONED',
      link: 'LINKED',
    });

    await admin.change(
      'updateUser',
      { user: { username: 'ada' }, jobTitle: 'Countess', department: 'Engines' },
      app.waits,
    );
    expect(application.named('ada')).toMatchObject({
      title: 'Countess',
      'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { department: 'Engines' },
    });
    await ends[0]?.();
    expect(application.active).toEqual(['bob', 'dan', 'eve', 'fay']);
    expect(await app.account('ada')).toMatchObject({ state: 'DEPROVISIONED', observed: 'DISABLED' });
    await app.bind('ada');
    expect(application.active).toContain('ada');
    expect(application.users.size).toBe(5);
  });

  test('gets no request if nothing differs', async ({ application, provision, seed }) => {
    await seed.user('ada', { email: 'Ada@Example.com' });
    const app = await provision(strict(application), { settings: { reconcileMinutes: 0.01 } });
    await app.bind('ada');
    const writes = () => application.asked.filter((line) => !line.startsWith('GET'));
    expect(writes()).toEqual(['POST /Users']);
    const reads = application.asked.length;
    await eventually(async () => expect(application.asked.length).toBeGreaterThan(reads + 8));
    expect(writes()).toEqual(['POST /Users']);
  });

  test('has groups with the members who may use it', async ({ application, provision, seed, admin }) => {
    const group = await seed.userGroup('Engines');
    for (const name of ['ada', 'bob', 'eve']) await seed.member(await seed.user(name), group);
    const app = await provision(strict(application), { targets: [{ userGroup: { id: group.id } }] });
    const end = await app.bind('ada');
    await app.bind('bob');
    expect(application.membersOf('Engines')).toEqual(['ada', 'bob']);
    await end();
    expect(application.membersOf('Engines')).toEqual(['bob']);
    await admin.change('updateUserGroup', { userGroup: { id: group.id }, name: 'Motors' });
    await eventually(async () => expect(application.membersOf('Motors')).toEqual(['bob']));
    await admin.ask(
      'mutation ($input: RemoveTargetsInput!) { removeTargets(input: $input) { userErrors { message } } }',
      {
        input: { syncer: app.syncer, targets: [{ userGroup: { id: group.id } }] },
      },
    );
    await eventually(async () => expect(application.groups.size).toBe(0));
  });

  test('that limits, fails, loses answers and expires tokens is up to date in the end, with each user once', async ({
    application,
    provision,
    seed,
  }) => {
    for (let number = 0; number < 12; number += 1) await seed.user(`user${number}`);
    let count = 0;
    application.injectFailure = (line) => {
      count += 1;
      if (line.includes('/token')) return null;
      if (count % 11 === 0) application.endToken();
      if (count % 5 === 0) return { status: 429, headers: { 'retry-after': '0' } };
      if (count % 7 === 0) return { status: 500 };
      // The request is carried out, but its answer is lost.
      if (count % 4 === 0 && line.startsWith('POST')) return { status: 502, after: true };
      return null;
    };
    const app = await provision(strict(application));
    const ends = [];
    for (let number = 0; number < 12; number += 1) ends.push(await app.bind(`user${number}`));
    await eventually(async () => expect(application.active).toHaveLength(12));
    expect(application.users.size).toBe(12);
    for (const end of ends.slice(0, 6)) await end();
    await eventually(async () => expect(application.active).toHaveLength(6));
    application.injectFailure = null;
    await eventually(async () =>
      expect(await app.account('user0')).toMatchObject({ state: 'DEPROVISIONED' }),
    );
    expect(application.tokensGiven).toBeGreaterThan(1);
  });

  test('is not called before its Retry-After has passed', async ({ application, provision, seed }) => {
    await seed.user('ada');
    const app = await provision(strict(application));
    let refusedAt = 0;
    let takenAt = 0;
    application.injectFailure = (line) => {
      if (line !== 'POST /Users') return null;
      if (refusedAt === 0) {
        refusedAt = Date.now();
        return { status: 429, headers: { 'retry-after': '1' } };
      }
      takenAt = Date.now();
      return null;
    };
    await app.bind('ada');
    expect(takenAt - refusedAt).toBeGreaterThanOrEqual(950);
  });

  test('that requests a long pause gets no requests, and pending users show until when', async ({
    application,
    provision,
    seed,
  }) => {
    for (const name of ['ada', 'bob']) await seed.user(name);
    const app = await provision(strict(application));
    const hour = 3_600_000;
    application.injectFailure = (line) =>
      line === 'POST /Users' ? { status: 429, headers: { 'retry-after': '3600' } } : null;
    const begun = Date.now();
    await app.bind('ada');
    await eventually(async () => expect(await app.account('ada')).toMatchObject({ state: 'FAILING' }));
    const { retryAt } = (await app.account('ada')) as { retryAt: string };
    expect(Date.parse(retryAt)).toBeGreaterThanOrEqual(begun + hour);

    const asked = application.asked.length;
    application.injectFailure = null;
    await app.bind('bob');
    await eventually(async () =>
      expect(await app.account('bob')).toMatchObject({
        state: 'FAILING',
        message: 'The application has asked for a pause',
      }),
    );
    expect(application.asked).toHaveLength(asked);
  });

  test('keeps accounts that Muster did not create, until an admin adopts them', async ({
    application,
    provision,
    seed,
    admin,
  }) => {
    await seed.user('ada');
    const foreign = application.add({ userName: 'ada', title: 'Somebody' });
    application.add({ userName: 'service' });
    const before = JSON.stringify(foreign);
    const app = await provision(strict(application));
    const subject = { user: { username: 'ada' } };
    await admin.change('addBinding', { subject, object: { resource: { id: app.id } } });
    await eventually(async () =>
      expect(await app.account('ada')).toMatchObject({ state: 'FAILING', link: 'DISPUTED' }),
    );
    expect(await app.account('service')).toMatchObject({ link: 'ORPHANED' });
    expect(JSON.stringify(application.named('ada'))).toBe(before);
    const { userErrors } = await admin.change('adoptAccount', {
      resource: { id: app.id },
      name: 'ada',
      user: { username: 'ada' },
    });
    expect(userErrors).toEqual([]);
    await eventually(async () =>
      expect(await app.account('ada')).toMatchObject({ state: 'PROVISIONED', link: 'LINKED' }),
    );
    expect(application.named('ada')).toMatchObject({
      id: foreign.id,
      externalId: expect.stringMatching(/^user_/),
    });
  });

  test('without PATCH deletes accounts if the resource says so', async ({
    application,
    provision,
    seed,
    admin,
  }) => {
    application.supportsPatch = false;
    await seed.user('ada', { jobTitle: 'Clerk' });
    const app = await provision(strict(application));
    const end = await app.bind('ada');
    await admin.change('updateUser', { user: { username: 'ada' }, jobTitle: 'Boss' }, app.waits);
    expect(application.named('ada')).toMatchObject({ title: 'Boss', active: true });
    await admin.change('updateResource', { resource: { id: app.id }, deprovision: 'DELETE' }, app.waits);
    await end();
    await eventually(async () => expect(application.users.size).toBe(0));
  });

  test('loses temporary users on time, even while Muster cannot be reached', async ({
    app: { url },
    application,
    provision,
    seed,
  }) => {
    await seed.user('ada');
    const proxy = await TcpProxy.to(url);
    const app = await provision(strict(application), { through: proxy.url });
    await app.bind('ada', { endsAt: new Date(Date.now() + 5_000).toISOString() });
    expect(application.active).toEqual(['ada']);
    proxy.cut();
    await eventually(async () => expect(application.active).toEqual([]));
  });

  test('is compared on request of an admin, and changes by others are repaired', async ({
    application,
    provision,
    seed,
    admin,
  }) => {
    await seed.user('ada', { jobTitle: 'Clerk' });
    const app = await provision(strict(application));
    await app.bind('ada');
    Object.assign(application.named('ada') ?? {}, { title: 'Queen' });
    await admin.change('requestReconcile', { syncer: app.syncer }, 'reconcile { id }');
    await eventually(async () => expect(application.named('ada')).toMatchObject({ title: 'Clerk' }));
  });

  test('that refuses an end is still reported as failing after a restart of the syncer', async ({
    application,
    provision,
    seed,
  }) => {
    await seed.user('ada');
    const app = await provision(strict(application));
    const end = await app.bind('ada');
    application.injectFailure = (line) => (line.startsWith('PATCH') ? { status: 400 } : null);
    await end();
    await eventually(async () => expect(await app.account('ada')).toMatchObject({ state: 'FAILING' }));
    await app.restart();
    expect(await app.account('ada')).toMatchObject({ state: 'FAILING' });
    application.injectFailure = null;
    await eventually(async () =>
      expect(await app.account('ada')).toMatchObject({ state: 'DEPROVISIONED', observed: 'DISABLED' }),
    );
  });

  test('is not sent users who lack a fact that the mapping needs: each is shown as failing, once', async ({
    application,
    provision,
    seed,
    admin,
  }) => {
    const team = await seed.userGroup('Team');
    await seed.member(await seed.user('ada', { email: 'ada@example.com' }), team);
    for (let number = 0; number < 20; number += 1) await seed.member(await seed.user(`user${number}`), team);
    const app = await provision(strict(application), {
      settings: { mapping: { userName: '{email}', displayName: '{displayName}' }, retrySeconds: 0.1 },
    });
    await admin.change(
      'addBinding',
      { subject: { userGroup: { id: team.id } }, object: { resource: { id: app.id } } },
      app.waits,
    );
    await eventually(async () => expect(application.active).toEqual(['ada@example.com']));
    const failures = async () =>
      (await admin.ask(`{ syncer(id: "${app.syncer}") { failures { message attempts user { username } } } }`))
        .syncer.failures as { message: string; attempts: number; user: { username: string } }[];
    await eventually(async () => expect(await failures()).toHaveLength(20));
    // Enough time to try each again.
    const asked = () => application.asked.filter((line) => line === 'GET /Users').length;
    await admin.change('requestReconcile', { syncer: app.syncer }, app.waits);
    const before = asked();
    await eventually(async () => expect(asked()).toBeGreaterThan(before));
    expect(application.asked.filter((line) => line.startsWith('POST'))).toEqual(['POST /Users']);
    const [failure] = (await failures()).filter(({ user }) => user.username === 'user7');
    expect(failure?.message).toBe(
      'user7 has no email, which the attribute userName of the application needs. Add it to the user, or change the mapping of the syncer.',
    );
    expect(failure?.attempts).toBeLessThanOrEqual(2);

    await admin.change('updateUser', { user: { username: 'user7' }, email: 'seven@example.com' }, app.waits);
    await eventually(async () =>
      expect(application.active).toEqual(['ada@example.com', 'seven@example.com']),
    );
    await eventually(async () => expect(await failures()).toHaveLength(19));
  });

  for (const members of ['EMPTY', 'ABSENT'] as const)
    for (const supportsPatch of [true, false])
      test(`that shows groups with ${members} members loses members who leave, also while the syncer is stopped (PATCH: ${supportsPatch})`, async ({
        application,
        provision,
        seed,
        admin,
      }) => {
        application.members = members;
        application.supportsPatch = supportsPatch;
        const group = await seed.userGroup('Engines');
        const people = ['ada', 'bob', 'eve', 'dan'];
        const memberships: Record<string, string> = {};
        const app = await provision(strict(application), { targets: [{ userGroup: { id: group.id } }] });
        for (const name of people) {
          await seed.user(name);
          await app.bind(name);
          const { membership } = await admin.change(
            'addMembership',
            { user: { username: name }, userGroup: { id: group.id } },
            'membership { id }',
          );
          memberships[name] = membership.id;
        }
        await eventually(async () => expect(application.membersOf('Engines')).toEqual([...people].sort()));
        const leaves = (name: string) => admin.change('endMembership', { id: memberships[name] });
        await leaves('ada');
        await eventually(async () => expect(application.membersOf('Engines')).toEqual(['bob', 'dan', 'eve']));
        await app.process.stop();
        await leaves('bob');
        await app.restart();
        await eventually(async () => expect(application.membersOf('Engines')).toEqual(['dan', 'eve']));
        await leaves('dan');
        await leaves('eve');
        await eventually(async () => expect(application.membersOf('Engines')).toEqual([]));
      });

  for (const removal of ['REFUSED', 'IGNORED'] as const)
    test(`that has a removal of one member ${removal}, and takes no members with a new group, has the right ones in the end`, async ({
      application,
      provision,
      seed,
    }) => {
      application.removal = removal;
      application.isWithoutMembersAtFirst = true;
      const group = await seed.userGroup('Engines');
      for (const name of ['ada', 'bob']) await seed.member(await seed.user(name), group);
      const app = await provision(strict(application), { targets: [{ userGroup: { id: group.id } }] });
      const end = await app.bind('ada');
      await app.bind('bob');
      await eventually(async () => expect(application.membersOf('Engines')).toEqual(['ada', 'bob']));
      await end();
      await eventually(async () => expect(application.membersOf('Engines')).toEqual(['bob']));
    });

  test('that lost an account while the syncer was stopped: the account is removed from the list, and created again', async ({
    application,
    provision,
    seed,
  }) => {
    await seed.user('ada');
    application.add({ userName: 'service' });
    const app = await provision(strict(application));
    await app.bind('ada');
    expect(await app.account('service')).toMatchObject({ link: 'ORPHANED' });
    await app.process.stop();
    for (const { id } of [...application.users.values()]) application.users.delete(id);
    await app.restart();
    await eventually(async () => expect(await app.account('service')).toBeUndefined());
    await eventually(async () => expect(application.active).toEqual(['ada']));
    expect(await app.account('ada')).toMatchObject({ state: 'PROVISIONED' });
  });
});
