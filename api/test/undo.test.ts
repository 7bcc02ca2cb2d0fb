import { describe, expect } from 'vitest';
import { test } from './app.ts';

test.override({ hasMemory: true });

const check = (user: { id: string }, resource: { id: string }) =>
  `{ check(user: { id: "${user.id}" }, resource: { id: "${resource.id}" }) { allowed endsAt } }`;

describe('undo', () => {
  test('ends what was added, and adds it again when it is undone itself', async ({ admin, seed }) => {
    const [bob, group, site] = [
      await seed.user('bob'),
      await seed.userGroup('Group'),
      await seed.resource('site'),
    ];
    await seed.bind(group, site, 'read');
    const added = await admin.change(
      'addMembership',
      { user: { id: bob.id }, userGroup: { id: group.id }, duration: 'P14D' },
      'position membership { endsAt }',
    );
    const before = await admin.ask(check(bob, site));

    const undone = await admin.change('undo', { position: added.position }, 'position effects { lossCount }');
    const between = await admin.ask(check(bob, site));
    await admin.change('undo', { position: undone.position }, 'position');
    const after = await admin.ask(check(bob, site));

    expect([before.check.allowed, between.check.allowed]).toEqual([true, false]);
    expect(undone.effects.lossCount).toBe(1);
    expect(after).toEqual(before);
    expect(after.check.endsAt).toBe(added.membership.endsAt);
  });

  test('shows what it would do, and does nothing, on a dry run', async ({ admin, seed }) => {
    const [bob, group] = [await seed.user('bob'), await seed.userGroup('Group')];
    const input = { user: { id: bob.id }, userGroup: { id: group.id } };
    const { position } = await admin.change('addMembership', input, 'position');

    const undone = await admin.change(
      'undo',
      { position, dryRun: true },
      'position effects { membershipLosses { user { id } } }',
    );

    expect(undone).toMatchObject({
      position: null,
      effects: { membershipLosses: [{ user: { id: bob.id } }] },
    });
    expect((await admin.ask('{ position }')).position).toBe(position);
  });

  test('restores the state and the facts of a user, and rules follow', async ({ admin, seed }) => {
    const bob = await seed.user('bob', { department: 'Sales' });
    await admin.change('createUserGroup', { name: 'Sellers', rule: { department: { eq: 'Sales' } } });
    const moved = await admin.change('updateUser', { user: { id: bob.id }, department: 'Law' }, 'position');
    const suspended = await admin.change(
      'setUserState',
      { user: { id: bob.id }, state: 'SUSPENDED' },
      'position',
    );

    await admin.change('undo', { position: suspended.position });
    await admin.change('undo', { position: moved.position });

    const { user } = await admin.ask(
      `{ user(ref: { id: "${bob.id}" }) { state department userGroups { nodes { name } } } }`,
    );
    expect(user).toEqual({
      state: 'ACTIVE',
      department: 'Sales',
      userGroups: { nodes: [{ name: 'Sellers' }] },
    });
  });

  test('does not restore credentials that a suspension or a change of role ended', async ({
    app,
    admin,
    seed,
  }) => {
    const ada = await seed.admin('ada');
    const asAda = await app.as(ada);
    await asAda.change('createToken', { name: 'ci', scopes: ['READ'] });
    await asAda.change('createEnrolment', {});
    const demoted = await admin.change('setUserRole', { user: { id: ada.id }, role: 'MEMBER' }, 'position');
    const suspended = await admin.change(
      'setUserState',
      { user: { id: ada.id }, state: 'SUSPENDED' },
      'position',
    );
    for (const { position } of [suspended, demoted])
      expect((await admin.change('undo', { position })).userErrors).toEqual([]);
    const { user } = await admin.ask('{ user(ref: { username: "ada" }) { state role } }');
    expect(user).toEqual({ state: 'ACTIVE', role: 'ADMIN' });
    expect(await admin.ask('{ tokens { id } enrolments { id } }')).toEqual({ tokens: [], enrolments: [] });
    expect((await asAda.run('{ me { name } }')).data?.me ?? null).toBeNull();
  });

  test('undoes a bulk change as a whole', async ({ admin, seed }) => {
    const group = await seed.userGroup('Group');
    const rows = [];
    for (const name of ['a', 'b', 'c']) rows.push({ user: { id: (await seed.user(name)).id } });
    const { position } = await admin.change(
      'addMemberships',
      { userGroup: { id: group.id }, rows },
      'position',
    );

    await admin.change('undo', { position: position - 1 });

    const { userGroup } = await admin.ask(
      `{ userGroup(ref: { id: "${group.id}" }) { members { totalCount } } }`,
    );
    expect(userGroup.members.totalCount).toBe(0);
  });

  test('says what cannot be undone, and what does not exist', async ({ admin, seed }) => {
    await seed.user('bob');
    const { position } = await admin.change('createUserGroup', { name: 'Group' }, 'position');

    const created = await admin.change('undo', { position });
    const nothing = await admin.change('undo', { position: position + 1 });

    expect([created.userErrors[0].code, nothing.userErrors[0].code]).toEqual(['CONFLICT', 'NOT_FOUND']);
  });
});
