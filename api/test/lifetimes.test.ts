import { describe, expect } from 'vitest';
import { type Caller, test } from './app.ts';

test.override({ hasMemory: true });

const day = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString();

const piecesOf = async (admin: Caller, username: string) =>
  (
    await admin.ask(
      `query ($username: String!) {
        user(ref: { username: $username }) { memberships(first: 10) { nodes { startsAt endsAt } } }
      }`,
      { username },
    )
  ).user.memberships.nodes;

describe('Extending a planned edge', () => {
  test('to before its start is an error that says what to do, for memberships, bindings and many at once', async ({
    admin,
    seed,
  }) => {
    const [bob, group, site] = [
      await seed.user('bob'),
      await seed.userGroup('Group'),
      await seed.resource('site'),
    ];
    const startsAt = new Date(inDays(200));
    const membership = await seed.member(bob, group, { startsAt });
    const binding = await seed.bind(bob, site, 'read', { startsAt });
    const answers = [
      await admin.change('extendMembership', { id: membership, endsAt: inDays(100) }),
      await admin.change('extendBinding', { id: binding, endsAt: inDays(100) }),
      await admin.change('extendEdges', { ids: [membership, binding], endsAt: inDays(100) }),
    ];
    expect(
      answers.map(({ userErrors }) => userErrors.map(({ path }: { path: string[] }) => path.join('.'))),
    ).toEqual([['endsAt'], ['endsAt'], ['ids.0.endsAt', 'ids.1.endsAt']]);
    for (const { code, message } of answers.flatMap(({ userErrors }) => userErrors)) {
      expect(code).toBe('BAD_INPUT');
      expect(message).toContain(`planned to start at ${startsAt.toISOString()}`);
    }
  });

  test('by a duration counts from its start; for a live edge, from now', async ({ admin, seed }) => {
    const [bob, group, other] = [
      await seed.user('bob'),
      await seed.userGroup('Group'),
      await seed.userGroup('Other'),
    ];
    const startsAt = new Date(inDays(200));
    const planned = await seed.member(bob, group, { startsAt });
    const live = await seed.member(bob, other, { endsAt: new Date(inDays(1)) });

    const before = Date.now();
    const { results } = await admin.change(
      'extendEdges',
      { ids: [planned, live], duration: 'P30D' },
      'results { status edge { endsAt } }',
    );

    expect(Date.parse(results[0].edge.endsAt)).toBe(startsAt.getTime() + 30 * day);
    expect(Date.parse(results[1].edge.endsAt)).toBeGreaterThanOrEqual(before + 30 * day);
    expect(Date.parse(results[1].edge.endsAt)).toBeLessThanOrEqual(Date.now() + 30 * day);
  });
});

describe('Adding an existing edge again', () => {
  test('for longer extends it and says so; for no longer changes nothing', async ({ admin, seed }) => {
    const [bob, group] = [await seed.user('bob'), await seed.userGroup('Group')];
    await seed.member(bob, group, { endsAt: new Date(inDays(1)) });
    const add = (lifetime: object) =>
      admin.change(
        'addMembership',
        { user: { id: bob.id }, userGroup: { id: group.id }, ...lifetime },
        'status membership { endsAt }',
      );

    const later = inDays(30);
    expect(await add({ startsAt: inDays(0.5), endsAt: later })).toMatchObject({
      status: 'EXTENDED',
      membership: { endsAt: later },
    });
    expect(await add({ endsAt: inDays(7) })).toMatchObject({
      status: 'UNCHANGED',
      membership: { endsAt: later },
    });
    expect(await add({})).toMatchObject({ status: 'EXTENDED', membership: { endsAt: null } });
    expect(await piecesOf(admin, 'bob')).toHaveLength(1);
  });

  test('for a later time adds a second edge, and says so', async ({ admin, seed }) => {
    const [bob, group] = [await seed.user('bob'), await seed.userGroup('Group')];
    const [end, start] = [new Date(inDays(1)), inDays(2)];
    await seed.member(bob, group, { endsAt: end });

    const added = await admin.change(
      'addMembership',
      { user: { id: bob.id }, userGroup: { id: group.id }, startsAt: start },
      'status membership { startsAt endsAt }',
    );

    expect(added).toMatchObject({ status: 'ADDED', membership: { startsAt: start, endsAt: null } });
    expect(await piecesOf(admin, 'bob')).toMatchObject([{ endsAt: end.toISOString() }, { endsAt: null }]);
  });

  test('in several rows of one mutation keeps all of them', async ({ admin, seed }) => {
    const [bob, group] = [await seed.user('bob'), await seed.userGroup('Group')];
    const row = (startsAt: string, endsAt: string) => ({
      user: { id: bob.id },
      userGroup: { id: group.id },
      startsAt,
      endsAt,
    });
    const [first, second, third, fourth] = [inDays(1), inDays(3), inDays(5), inDays(7)];

    const { results, addedCount, extendedCount } = await admin.change(
      'addMemberships',
      { rows: [row(first, second), row(first, second), row(first, third), row(inDays(6), fourth)] },
      'addedCount extendedCount results { status }',
    );

    expect(results.map(({ status }: { status: string }) => status)).toEqual([
      'ADDED',
      'UNCHANGED',
      'EXTENDED',
      'ADDED',
    ]);
    expect({ addedCount, extendedCount }).toEqual({ addedCount: 2, extendedCount: 1 });
    expect(await piecesOf(admin, 'bob')).toMatchObject([
      { startsAt: first, endsAt: third },
      { endsAt: fourth },
    ]);
  });
});
