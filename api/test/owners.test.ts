import { describe, expect } from 'vitest';
import { ResourceKind } from '../src/model/resource.entity.ts';
import type { UserGroup } from '../src/model/user-group.entity.ts';
import { nullable, text } from '../src/shared/row-type.ts';
import { onlyRow, rows, sql } from '../src/shared/sql.ts';
import { type App, type Caller, test } from './app.ts';
import type { Seed } from './seed.ts';

test.override({ hasMemory: true });

/** Olga owns the groups Mine, Mine as well and My sites. She is a member of Club, and may not see Secret society. */
async function makeObjects(app: App, seed: Seed) {
  const olga = await seed.user('olga', { phone: '+1', jobTitle: 'Baker', attributes: { badge: '1' } });
  const bob = await seed.user('bob', {
    email: 'bob@example.test',
    phone: '+44 secret',
    jobTitle: 'secret',
    department: 'secret',
    attributes: { badge: 'secret' },
  });
  const [mine, also, club, secret] = [
    await seed.userGroup('Mine'),
    await seed.userGroup('Mine as well'),
    await seed.userGroup('Club', { description: 'For everybody' }),
    await seed.userGroup('Secret society', { description: 'Nobody may know' }),
  ];
  const sites = await seed.resourceGroup('My sites', ResourceKind.SYSTEM);
  for (const owned of [mine, also, sites]) await seed.own(olga, owned);
  await seed.member(olga, club);
  await seed.member(bob, secret);
  const caller = await app.as(olga);
  const nest = (child: object, parent: object, options: object = {}) =>
    caller.change(
      'addNesting',
      { child, parent, ...options },
      'nesting { child { name description } } position',
    );
  return { olga, bob, mine, also, club, secret, sites, caller, nest };
}

const refusedAt = (code: string, ...path: string[]) => ({ userErrors: [{ code, path }] });

describe('an owner', () => {
  for (const dryRun of [true, false])
    test(`nests only groups whose members they may see${dryRun ? ', as a dry run' : ''}`, async ({
      app,
      seed,
    }) => {
      const { mine, also, club, secret, nest } = await makeObjects(app, seed);
      for (const ref of [{ id: secret.id }, { name: 'secret society' }])
        expect(await nest(ref, { id: mine.id }, { dryRun })).toMatchObject({
          nesting: null,
          ...refusedAt('NOT_FOUND', 'child'),
        });
      // Members see the group, but not each other.
      expect(await nest({ id: club.id }, { id: mine.id }, { dryRun })).toMatchObject({
        nesting: null,
        ...refusedAt('FORBIDDEN', 'child'),
      });
      expect(await nest({ id: mine.id }, { id: secret.id }, { dryRun })).toMatchObject(
        refusedAt('NOT_FOUND', 'parent'),
      );
      expect(await nest({ id: mine.id }, { id: club.id }, { dryRun })).toMatchObject(
        refusedAt('FORBIDDEN', 'parent'),
      );
      expect((await nest({ id: also.id }, { id: mine.id }, { dryRun })).userErrors).toEqual([]);
    });

  for (const dryRun of [true, false])
    test(`binds people and groups of their own, and no others${dryRun ? ', as a dry run' : ''}`, async ({
      app,
      seed,
    }) => {
      const { bob, mine, club, secret, sites, caller } = await makeObjects(app, seed);
      const bind = (subject: object) =>
        caller.change(
          'addBinding',
          { subject, object: { resourceGroup: { id: sites.id } }, dryRun },
          'binding { subject { ... on UserGroup { name description } } }',
        );
      expect(await bind({ userGroup: { id: secret.id } })).toMatchObject({
        binding: null,
        ...refusedAt('NOT_FOUND', 'subject'),
      });
      expect(await bind({ userGroup: { id: club.id } })).toMatchObject({
        binding: null,
        ...refusedAt('FORBIDDEN', 'subject'),
      });
      expect((await bind({ userGroup: { id: mine.id } })).userErrors).toEqual([]);
      expect((await bind({ user: { id: bob.id } })).userErrors).toEqual([]);
    });

  test('may end what an admin has added to their groups, and use what is nested in them', async ({
    app,
    seed,
  }) => {
    const { mine, also, secret, sites, caller, nest } = await makeObjects(app, seed);
    const binding = await seed.bind(secret, sites, 'login');
    const extended = await caller.change('extendBinding', { id: binding });
    expect(extended).toMatchObject(refusedAt('FORBIDDEN', 'id'));
    expect((await caller.change('endBinding', { id: binding })).userErrors).toEqual([]);
    await seed.nest(secret, mine);
    // Members of Club are then members of Mine, so their names are visible; their other access is not.
    const { errors } = await caller.run(
      `{ userGroup(ref: { id: "${secret.id}" }) { name resources { nodes { name } } } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await nest({ id: secret.id }, { id: also.id })).userErrors).toEqual([]);
  });

  test('sees only the names of groups that are connected with theirs', async ({ app, seed }) => {
    const { mine, secret, sites, caller } = await makeObjects(app, seed);
    await seed.nest(mine, secret);
    await seed.bind(secret, sites, 'login');
    const shown = await caller.ask(
      `{ userGroup(ref: { id: "${mine.id}" }) { parents { nodes { parent { name description rule } } } }
         resourceGroup(ref: { id: "${sites.id}" }) { bindings { nodes { subject { ... on UserGroup { name description } } } } } }`,
    );
    expect(shown).toEqual({
      userGroup: {
        parents: { nodes: [{ parent: { name: 'Secret society', description: null, rule: null } }] },
      },
      resourceGroup: { bindings: { nodes: [{ subject: { name: 'Secret society', description: null } }] } },
    });
    for (const field of [
      'owners { nodes { id } }',
      'resources { nodes { id } }',
      'members { nodes { id } }',
    ]) {
      const { errors } = await caller.run(
        `{ userGroup(ref: { id: "${mine.id}" }) { parents { nodes { parent { ${field} } } } } }`,
      );
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
  });

  test('gets the number of all effects, but details only of visible ones', async ({ app, seed }) => {
    const { bob, mine, club, secret, caller } = await makeObjects(app, seed);
    const parent = await seed.userGroup('Hidden parent');
    await seed.nest(mine, parent);
    await seed.nest(mine, club);
    expect(secret.key).toBeGreaterThan(0);
    const add = (dryRun: boolean) =>
      caller.change(
        'addMembership',
        { user: { id: bob.id }, userGroup: { id: mine.id }, dryRun },
        'effects { membershipGainCount membershipGains { user { username email phone } userGroup { name } } }',
      );
    for (const dryRun of [true, false]) {
      const { effects, userErrors } = await add(dryRun);
      expect(userErrors).toEqual([]);
      expect(effects.membershipGainCount).toBe(3);
      const gain = (name: string) => ({
        user: { username: 'bob', email: 'bob@example.test', phone: null },
        userGroup: { name },
      });
      expect(effects.membershipGains).toEqual([gain('Mine'), gain('Club')]);
    }
  });

  test('sees the names and e-mail addresses of users, and can neither see nor guess other facts', async ({
    app,
    seed,
    admin,
  }) => {
    const { caller } = await makeObjects(app, seed);
    const facts = 'username email phone jobTitle department attributes';
    const { users } = await caller.ask(
      `{ users(search: "bob") { nodes { ${facts} } } me { user { phone } } }`,
    );
    expect(users.nodes).toEqual([
      {
        username: 'bob',
        email: 'bob@example.test',
        phone: null,
        jobTitle: null,
        department: null,
        attributes: {},
      },
    ]);
    expect((await caller.ask('{ me { user { phone attributes } } }')).me.user).toEqual({
      phone: '+1',
      attributes: { badge: '1' },
    });
    const asking = [
      'where: { phone: { contains: "secret" } }',
      'where: { OR: [{ NOT: { AND: [{ jobTitle: { eq: "secret" } }] } }] }',
      'where: { attribute: { name: "badge", value: { eq: "secret" } } }',
      'orderBy: { field: DEPARTMENT }',
    ];
    for (const args of asking) {
      const question = `{ users(${args}) { totalCount } }`;
      const refused = await caller.run(question);
      expect([args, refused.errors?.[0]?.extensions.code]).toEqual([args, 'FORBIDDEN']);
      await admin.ask(question);
    }
    await caller.ask(
      '{ users(where: { email: { contains: "bob" } }, orderBy: { field: EMAIL }) { totalCount } }',
    );
  });
});

test('a mutation of an owner is refused if their ownership ends while it waits', async ({ app, seed }) => {
  const [olga, bob] = [await seed.user('olga'), await seed.user('bob')];
  const group = await seed.userGroup('Group', { rule: { username: { eq: 'nobody' } } });
  const [ownership, membership] = [await seed.own(olga, group), await seed.member(bob, group)];
  const caller = await app.as(olga);
  const attempts: [mutation: string, input: object][] = [
    ['addMembership', { user: { id: olga.id }, userGroup: { id: group.id } }],
    ['endMembership', { id: membership }],
    ['updateUserGroup', { userGroup: { id: group.id }, description: 'Changed' }],
    ['addRuleExemption', { userGroup: { id: group.id }, user: { id: bob.id } }],
  ];
  const em = app.database.em.fork();
  // Another transaction has ended the ownership and is not committed yet.
  const answers = await em.transactional(async (other) => {
    const id = Number(ownership.split('_')[1]);
    await rows(other, sql`update edge set ends_at = now() where id = ${id}`);
    const waiting = attempts.map(([mutation, input]) => caller.change(mutation, { ...input }));
    await expect
      .poll(async () => {
        const blocked = sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
        return (await rows(app.database.em.fork(), blocked)).length;
      })
      .toBe(attempts.length);
    return waiting;
  });
  for (const answer of await Promise.all(answers))
    expect(answer).toMatchObject({ userErrors: [{ code: 'FORBIDDEN' }] });
  const { member, description } = await onlyRow(
    em,
    { member: text, description: nullable(text) },
    sql`select g.description, string_agg(u.username, ',') as member from user_group g
        join edge e on e.target = g.id and e.kind = 'MEMBERSHIP' and e.ends_at > now()
        join directory_user u on u.id = e.source where g.id = ${group.key} group by 1`,
  );
  expect({ member, description }).toEqual({ member: 'bob', description: null });
});

test('a member of a mirrored group does not see its other members in the directory', async ({
  app,
  seed,
  admin,
}) => {
  const ada = await seed.user('ada');
  const { token } = await admin.change('createSyncer', { name: 'AD', kind: 'ACTIVE_DIRECTORY' }, 'token');
  const path = 'CN=Fellows,DC=ad,DC=example,DC=com';
  await app.withSecret(token).change('applyMirror', {
    groups: [{ anchor: 'g1', name: 'Fellows', path }],
    users: [{ anchor: 'u1', username: 'ada', displayName: 'Ada', path: 'CN=Ada,DC=ad', isEnabled: true }],
    members: [{ group: 'g1', join: ['u1'] }],
  });
  const fellows = (await admin.ask('{ userGroup(ref: { name: "Fellows" }) { id } }')).userGroup;
  await seed.edge('MEMBERSHIP', ada, { key: Number(fellows.id.split('_')[1]) } as UserGroup);
  const member: Caller = await app.as(ada);
  const mirror = (fields: string) =>
    member.run(`{ userGroup(ref: { name: "Fellows" }) { mirror { ${fields} } } }`);
  expect((await mirror('path')).data.userGroup.mirror).toEqual({ path });
  for (const field of ['memberAnchors', 'nestedAnchors'])
    expect((await mirror(field)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('a token with only the scope WRITE may change everything, but reads back only names', async ({
  app,
  seed,
}) => {
  const grace = await seed.admin('grace');
  const bob = await seed.user('bob', { phone: '+44 secret' });
  const group = await seed.userGroup('Group', { description: 'secret' });
  const writer = await app.withToken({ user: grace }, ['WRITE']);
  const { userErrors, membership } = await writer.change(
    'addMembership',
    { user: { id: bob.id }, userGroup: { id: group.id } },
    'membership { user { username phone } userGroup { name description } }',
  );
  expect(userErrors).toEqual([]);
  expect(membership).toEqual({
    user: { username: 'bob', phone: null },
    userGroup: { name: 'Group', description: null },
  });
});
