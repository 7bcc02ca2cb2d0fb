import { describe, expect } from 'vitest';
import { ResourceKind } from '../src/model/resource.entity.ts';
import { rows, sql } from '../src/shared/sql.ts';
import { test } from './app.ts';

test.override({ hasMemory: true });

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

  test('do not count access as lost that another path still gives, except for the level', async ({
    admin,
    seed,
  }) => {
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

  test('of suspending a user are the loss of all their access', async ({ admin, seed }) => {
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

  test('say that access is limited by the end of a guest', async ({ admin, seed }) => {
    const [sponsor, site] = [await seed.user('ada'), await seed.resource('site')];
    const endsAt = new Date(Date.now() + 10 * 86_400_000);
    const { user } = await admin.change(
      'createUser',
      { username: 'gil', state: 'ACTIVE', guest: { sponsor: { id: sponsor.id }, endsAt } },
      'user { id }',
    );

    const given = await admin.change(
      'addBinding',
      { subject: { user: { id: user.id } }, object: { resource: { id: site.id } }, level: 'read' },
      'binding { id } effects { gains { kind afterEndsAt endsWithGuest } guestEndCount guestEnds { endsAt user { username } } }',
    );

    expect(given.effects).toEqual({
      gains: [{ kind: 'GAINED', afterEndsAt: endsAt.toISOString(), endsWithGuest: true }],
      guestEndCount: 1,
      guestEnds: [{ endsAt: endsAt.toISOString(), user: { username: 'gil' } }],
    });
  });

  test('of archiving a user list the groups, guests, tokens and accounts that depend on them', async ({
    app,
    admin,
    seed,
  }) => {
    const [ada, bob] = [await seed.user('ada'), await seed.user('bob')];
    const [own, shared] = [await seed.userGroup('Own'), await seed.userGroup('Shared')];
    await seed.own(ada, own);
    await seed.own(ada, shared);
    await seed.own(bob, shared);
    await admin.change('createUser', {
      username: 'gil',
      state: 'ACTIVE',
      guest: { sponsor: { id: ada.id }, duration: 'P10D' },
    });
    await (await app.as(ada)).change('createToken', { name: 'ci', scopes: ['READ'] });
    const site = await seed.resource('site');
    const { syncer } = await admin.change('createSyncer', { name: 'S', kind: 'OTHER' }, 'syncer { id }');
    await rows(
      app.database.em.fork(),
      sql`insert into account (syncer_id, node_id, user_id, name, link, state, observed_at)
          values (${Number(syncer.id.split('_')[1])}, ${site.key}, ${ada.key}, 'ada.l', 'LINKED', 'PROVISIONED', now())`,
    );

    const archived = await admin.change(
      'setUserState',
      { user: { id: ada.id }, state: 'ARCHIVED', dryRun: true },
      `effects { dependentCount dependents {
        user { username } ownedGroupCount soleOwnerCount ownedGroups { ... on UserGroup { name } } guestCount guests { username }
        tokenCount tokens accountCount accounts { name resource { name } }
      } }`,
    );

    expect(archived.effects).toEqual({
      dependentCount: 1,
      dependents: [
        {
          user: { username: 'ada' },
          ownedGroupCount: 2,
          soleOwnerCount: 1,
          ownedGroups: [{ name: 'Own' }, { name: 'Shared' }],
          guestCount: 1,
          guests: [{ username: 'gil' }],
          tokenCount: 1,
          tokens: ['ci'],
          accountCount: 1,
          accounts: [{ name: 'ada.l', resource: { name: 'site' } }],
        },
      ],
    });
  });

  test('of policies say which settings change on which systems, and when', async ({ admin, seed }) => {
    const [host, group] = [
      await seed.resource('web01', ResourceKind.SYSTEM),
      await seed.resourceGroup('Hosts', ResourceKind.SYSTEM),
    ];
    await seed.contain(group, host);
    const make = async (name: string, blocked: boolean) =>
      (
        await admin.change(
          'createPolicy',
          { name, type: 'usb-storage', settings: { blocked } },
          'policy { id }',
        )
      ).policy.id;
    const [strict, lax] = [await make('Strict', true), await make('Lax', false)];
    const selection =
      'effects { policyEffectCount systemsConcerned policyEffects { system { name } type setting from until before after } }';
    const start = new Date(Date.now() + 86_400_000).toISOString();
    const assign = (policy: string, more: object) =>
      admin.change(
        'addAssignment',
        { policy: { id: policy }, object: { resourceGroup: { id: group.id } }, ...more },
        `assignment { id } ${selection}`,
      );
    const effect = {
      system: { name: 'web01' },
      type: 'usb-storage',
      setting: 'blocked',
      from: null,
      until: null,
    };

    const planned = await assign(strict, { startsAt: start });
    expect(planned.effects).toEqual({
      policyEffectCount: 1,
      systemsConcerned: 1,
      policyEffects: [{ ...effect, from: start, before: null, after: true }],
    });
    const now = await assign(lax, {});
    expect(now.effects.policyEffects).toEqual([{ ...effect, until: start, before: null, after: false }]);
    const changed = await admin.change(
      'updatePolicy',
      { policy: { id: lax }, settings: { blocked: true }, dryRun: true },
      selection,
    );
    expect(changed.effects.policyEffects).toEqual([{ ...effect, until: start, before: false, after: true }]);
    const ended = await admin.change('endAssignment', { id: planned.assignment.id }, selection);
    expect(ended.effects.policyEffects).toEqual([{ ...effect, from: start, before: true, after: false }]);
  });
});
