import { describe, expect } from 'vitest';
import { test } from './app.ts';

const effects = `effects {
  gainCount lossCount usersAffected resourcesAffected isComplete
  gains { user { username } resource { name } before after } losses { user { username } resource { name } before after }
  membershipGains { user { username } userGroup { name } } membershipLosses { user { username } userGroup { name } }
}`;

describe('effects', () => {
  test('say who would gain what through nesting, on a dry run that equals what then happens', async ({
    admin,
    seed,
  }) => {
    const bob = await seed.user('bob');
    const [compilers, engineering] = [await seed.userGroup('Compilers'), await seed.userGroup('Engineering')];
    const site = await seed.resource('site');
    await seed.nest(compilers, engineering);
    await seed.bind(engineering, site, 'write');
    const input = { user: { id: bob.id }, userGroup: { id: compilers.id } };

    const dry = await admin.change('addMembership', { ...input, dryRun: true }, effects);
    const done = await admin.change('addMembership', input, effects);

    expect(dry).toEqual(done);
    expect(done.effects).toEqual({
      gainCount: 1,
      lossCount: 0,
      usersAffected: 1,
      resourcesAffected: 1,
      isComplete: true,
      gains: [{ user: { username: 'bob' }, resource: { name: 'site' }, before: null, after: 'write' }],
      losses: [],
      membershipGains: [
        { user: { username: 'bob' }, userGroup: { name: 'Compilers' } },
        { user: { username: 'bob' }, userGroup: { name: 'Engineering' } },
      ],
      membershipLosses: [],
    });
  });

  test('do not count as lost what another way still gives, but for the level', async ({ admin, seed }) => {
    const bob = await seed.user('bob');
    const [writers, readers] = [await seed.userGroup('Writers'), await seed.userGroup('Readers')];
    const [site, wiki] = [await seed.resource('site'), await seed.resource('wiki')];
    const membership = await seed.member(bob, writers);
    await seed.member(bob, readers);
    await seed.bind(writers, site, 'write');
    await seed.bind(readers, site, 'read');
    await seed.bind(writers, wiki, 'read');
    await seed.bind(readers, wiki, 'read');

    const ended = await admin.change('endMembership', { id: membership, dryRun: true }, effects);

    expect(ended.effects).toMatchObject({
      gainCount: 0,
      lossCount: 1,
      losses: [{ resource: { name: 'site' }, before: 'write', after: 'read' }],
      membershipLosses: [{ userGroup: { name: 'Writers' } }],
    });
  });

  test('of suspending somebody are all that they have', async ({ admin, seed }) => {
    const bob = await seed.user('bob');
    const group = await seed.userGroup('Group');
    await seed.member(bob, group);
    await seed.bind(group, await seed.resource('site'), 'admin');

    const suspended = await admin.change(
      'setUserState',
      { user: { id: bob.id }, state: 'SUSPENDED' },
      effects,
    );

    expect(suspended.effects).toMatchObject({ lossCount: 1, losses: [{ before: 'admin', after: null }] });
  });
});
