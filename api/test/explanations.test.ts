import { describe, expect } from 'vitest';
import { type Caller, test } from './app.ts';
import type { Answers } from './gql/answers.ts';

test.override({ hasMemory: true });

const hour = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * hour);

const check = async (admin: Caller, level: string | null, of = 'check') =>
  (
    await admin.ask<Record<string, Answers['check']>>(
      `query ($level: String) {
        ${of}(user: { username: "bob" }, resource: { name: "site" }, level: $level) { allowed level endsAt }
      }`,
      { level },
    )
  )[of];

describe('The end of a level', () => {
  test('is the end of the uninterrupted time in which any path gives it or a higher one', async ({
    admin,
    seed,
  }) => {
    const [bob, site] = [await seed.user('bob'), await seed.resource('site')];
    const [end, last] = [inHours(24), inHours(48)];
    await seed.bind(bob, site, 'admin', { endsAt: end });
    await seed.bind(bob, site, 'write', { startsAt: end, endsAt: last });
    await seed.bind(bob, site, 'read', { startsAt: last });

    for (const of of ['check', 'explainAccess']) {
      const shared = { allowed: true, level: 'admin' };
      expect(await check(admin, 'admin', of)).toEqual({ ...shared, endsAt: end.toISOString() });
      expect(await check(admin, 'write', of)).toEqual({ ...shared, endsAt: last.toISOString() });
      expect(await check(admin, 'read', of)).toEqual({ ...shared, endsAt: null });
      expect(await check(admin, null, of)).toEqual({ ...shared, endsAt: null });
    }
  });

  test('is not stated for a level that only starts later', async ({ admin, seed }) => {
    const [bob, site] = [await seed.user('bob'), await seed.resource('site')];
    await seed.bind(bob, site, 'read');
    await seed.bind(bob, site, 'admin', { startsAt: inHours(1) });
    expect(await check(admin, 'admin')).toEqual({ allowed: false, level: 'read', endsAt: null });
  });
});

test('A membership is direct only while the edge to the group itself is live', async ({ admin, seed }) => {
  const bob = await seed.user('bob');
  const [inner, outer] = [await seed.userGroup('Inner'), await seed.userGroup('Outer')];
  await seed.member(bob, inner);
  await seed.nest(inner, outer);
  await seed.member(bob, outer, { startsAt: inHours(24) });
  const isDirect = async (at: Date | null) => {
    const { user, userGroup } = await admin.ask(
      `query ($at: DateTime) {
        user(ref: { username: "bob" }) { userGroups(at: $at) { edges { isDirect node { name } } } }
        userGroup(ref: { name: "Outer" }) { members(at: $at) { edges { isDirect } } }
      }`,
      { at },
    );
    const edges: { isDirect: boolean; node: { name: string } }[] = user.userGroups.edges;
    return [edges.find(({ node }) => node.name === 'Outer')?.isDirect, userGroup.members.edges[0].isDirect];
  };
  expect(await isDirect(null)).toEqual([false, false]);
  expect(await isDirect(inHours(25))).toEqual([true, true]);
});

describe('An explanation', () => {
  const question = `query { explainAccess(user: { username: "bob" }, resource: { name: "site" }) {
    allowed pathCount pathIfActiveCount otherPathCount
    paths { level } pathsIfActive { level isLive edges { __typename } } reasons { code message }
  } }`;

  test('for a suspended user says what they would have', async ({ admin, seed }) => {
    const [bob, group, site] = [
      await seed.user('bob'),
      await seed.userGroup('Group'),
      await seed.resource('site'),
    ];
    await seed.member(bob, group);
    await seed.bind(group, site, 'write');
    await admin.change('setUserState', { user: { id: bob.id }, state: 'SUSPENDED' });

    const { explainAccess } = await admin.ask(question);

    expect(explainAccess).toMatchObject({
      allowed: false,
      paths: [],
      pathCount: 0,
      pathIfActiveCount: 1,
      pathsIfActive: [
        { level: 'write', isLive: false, edges: [{ __typename: 'Membership' }, { __typename: 'Binding' }] },
      ],
    });
    expect(explainAccess.reasons).toEqual([
      {
        code: 'USER_NOT_ACTIVE',
        message: 'Bob is suspended and would have write otherwise: only active users have access.',
      },
    ]);
  });

  test('of more than 2,000 paths lists the first 2,000 and counts all', async ({ admin, seed }) => {
    // Three layers of 14 groups, each nested in all of the next layer: 14 × 14 × 14 paths.
    const [bob, site] = [await seed.user('bob'), await seed.resource('site')];
    const layers = [];
    for (const layer of ['A', 'B', 'C']) {
      const groups = [];
      for (let index = 0; index < 14; index += 1) groups.push(await seed.userGroup(`${layer}${index}`));
      layers.push(groups);
    }
    const [first = [], second = [], third = []] = layers;
    for (const group of first) await seed.member(bob, group);
    for (const child of first) for (const parent of second) await seed.nest(child, parent);
    for (const child of second) for (const parent of third) await seed.nest(child, parent);
    for (const group of third) await seed.bind(group, site, 'read');

    const { explainAccess } = await admin.ask(question);

    expect(explainAccess.allowed).toBe(true);
    expect(explainAccess.pathCount).toBe(14 * 14 * 14);
    expect(explainAccess.paths).toHaveLength(2_000);
    expect(explainAccess.otherPathCount).toBe(0);
  });
});

test.for([
  ['2026-02-30', false],
  ['2027-02-29T10:00:00Z', false],
  ['2028-02-29', true],
  ['2027-04-31T24:00:00Z', false],
  ['2027-13-01', false],
  ['2027-01-31T17:00:00+02:00', true],
] as const)('A manifest may name the time %s: %s', async ([until, isTime], { admin, seed }) => {
  await seed.user('bob');
  const { userErrors } = await admin.change('applyManifest', {
    manifest: { muster: 1, userGroups: [{ name: 'Group', members: [{ user: 'bob', until }] }] },
    dryRun: true,
  });
  if (isTime) expect(userErrors).toEqual([]);
  else expect(userErrors[0].message).toContain(`There is no such time as ${until}`);
});
