import { describe, expect } from 'vitest';
import { type App, type Caller, test } from './app.ts';
import { group, person } from './mirrored.ts';

interface Problem {
  kind: string;
  anchor: string;
  memberAnchor: string | null;
  problem: string;
  problemCode: string;
}

/** A mirror with one group and one member. No other problem may delay the end of that member's access. */
class Domain {
  private constructor(
    readonly admin: Caller,
    readonly id: string,
    readonly token: Caller,
  ) {}

  static async make(app: App, admin: Caller): Promise<Domain> {
    const { token, syncer } = await admin.change(
      'createSyncer',
      { kind: 'ACTIVE_DIRECTORY', name: 'Head office' },
      'token syncer { id }',
    );
    const domain = new Domain(admin, syncer.id, app.withSecret(token));
    await domain.look({
      groups: [group('main', 'Main')],
      users: [person('leaver')],
      members: [{ group: 'main', join: ['leaver'] }],
    });
    return domain;
  }

  async look(input: Record<string, unknown>): Promise<Problem[]> {
    const { userErrors, problems } = await this.token.change(
      'applyMirror',
      input,
      'problems { kind anchor memberAnchor problem problemCode }',
    );
    expect(userErrors).toEqual([]);
    return problems;
  }

  async members(name: string): Promise<string[]> {
    const { userGroup } = await this.admin.ask(
      'query ($ref: UserGroupRef!) { userGroup(ref: $ref) { members(first: 200) { nodes { username } } } }',
      { ref: { name } },
    );
    return userGroup.members.nodes.map(({ username }: { username: string }) => username).sort();
  }

  async problems(): Promise<Problem[]> {
    const { syncer } = await this.admin.ask(
      'query ($id: ID!) { syncer(id: $id) { mirrorProblems { kind anchor memberAnchor problem problemCode } } }',
      { id: this.id },
    );
    return syncer.mirrorProblems;
  }
}

/** Until the work is done, the database refuses people and groups whose anchor begins with `refused`. */
async function whileRefusing(app: App, work: () => Promise<void>): Promise<void> {
  const connection = app.database.em.getConnection();
  await connection.execute(`create function refuse_one() returns trigger language plpgsql as $$
    begin
      if new.anchor like 'refused%' then raise exception 'no' using errcode = '22023'; end if;
      return new;
    end $$`);
  try {
    for (const table of ['mirrored_user', 'mirrored_group'])
      await connection.execute(
        `create trigger refuse_one before insert on ${table} for each row execute function refuse_one()`,
      );
    await work();
  } finally {
    await connection.execute('drop function refuse_one cascade');
  }
}

const codes = (problems: readonly Problem[]) => problems.map(({ problemCode }) => problemCode);

describe('A wrong statement about one object of a directory does not delay the end of access', () => {
  const deep = Array.from({ length: 40 }, (_, index) => `d${index}`);
  const cases: [what: string, input: Record<string, unknown>, codes: string[]][] = [
    [
      'a group that contains itself',
      { members: [{ group: 'main', nest: ['main'] }] },
      ['MIRRORED_CONTAINS_ITSELF'],
    ],
    [
      'three groups in a cycle',
      {
        groups: [group('a'), group('b'), group('c')],
        members: [
          { group: 'a', nest: ['b'] },
          { group: 'b', nest: ['c'] },
          { group: 'c', nest: ['a'] },
        ],
      },
      ['MIRRORED_CYCLE'],
    ],
    [
      'groups that are nested too deep',
      {
        groups: deep.map((anchor) => group(anchor)),
        members: deep.slice(1).map((anchor, index) => ({ group: deep[index], nest: [anchor] })),
      },
      ['MIRRORED_NESTING_TOO_DEEP'],
    ],
    [
      'a person stated twice',
      { users: [person('twin'), person('twin', { username: 'other' })] },
      ['MIRRORED_TWICE'],
    ],
    ['a group stated twice', { groups: [group('twin'), group('twin', 'Other')] }, ['MIRRORED_TWICE']],
    [
      'a member who is not known',
      { members: [{ group: 'main', join: ['nobody'] }] },
      ['MIRRORED_MEMBER_UNKNOWN'],
    ],
    [
      'a member of an unknown group',
      { members: [{ group: 'none', join: ['leaver'] }] },
      ['MIRRORED_GROUP_UNKNOWN'],
    ],
    [
      'somebody who joins and leaves at once',
      { users: [person('both')], members: [{ group: 'main', join: ['both'], leave: ['both'] }] },
      ['MIRRORED_JOINS_AND_LEAVES'],
    ],
    ['a name of nothing that can be seen', { groups: [group('g', '\u200b')] }, ['MIRRORED_GROUP_NAME_EMPTY']],
    [
      'names that differ in invisible characters',
      { groups: [group('g', 'M\u200bain')] },
      ['MIRRORED_GROUP_NAME_TAKEN'],
    ],
    [
      'names that differ in the width of letters',
      { groups: [group('g', 'Ｍain')] },
      ['MIRRORED_GROUP_NAME_TAKEN'],
    ],
    [
      'two names of 300 characters that begin alike',
      { groups: [group('g', 'x'.repeat(300)), group('h', `${'x'.repeat(299)}y`)] },
      ['MIRRORED_GROUP_NAME_CHANGED', 'MIRRORED_GROUP_NAME_TAKEN'],
    ],
    [
      'the character U+0000',
      { groups: [group('g', 'n\0ul')], users: [person('p', { displayName: 'n\0ul' })] },
      [],
    ],
    ['half of a character', { users: [person('p', { displayName: 'h\ud800alf' })] }, []],
    ['a username that nobody may have', { users: [person('p', { username: 'a b\tc' })] }, []],
    ['an address that is none', { users: [person('p', { email: 'nowhere' })] }, []],
    ['a text that is far too long', { users: [person('p', { displayName: 'x'.repeat(150_000) })] }, []],
  ];
  for (const [what, input, expected] of cases) {
    test(`beside ${what}`, async ({ app, admin }) => {
      const domain = await Domain.make(app, admin);
      const members = 'members' in input && Array.isArray(input.members) ? input.members : [];
      const problems = await domain.look({
        ...input,
        members: [...members, { group: 'main', leave: ['leaver'] }],
        cursor: 'further',
      });
      expect(await domain.members('Main')).toEqual([]);
      expect(codes(problems).sort()).toEqual(expected);
      const { syncer } = await admin.ask(`{ syncer(id: "${domain.id}") { mirrorCursor } }`);
      expect(syncer.mirrorCursor).toBe('further');
    });
  }

  test('next to a person and a group that the database refuses: all others are mirrored', async ({
    app,
    admin,
  }) => {
    const domain = await Domain.make(app, admin);
    await whileRefusing(app, async () => {
      const others = Array.from({ length: 50 }, (_, index) => `others${index}`);
      const problems = await domain.look({
        users: [
          ...others.slice(0, 30).map((anchor) => person(anchor)),
          person('refused1'),
          ...others.slice(30).map((anchor) => person(anchor)),
        ],
        groups: [group('refused2'), group('fine', 'Fine')],
        members: [
          { group: 'main', leave: ['leaver'], join: [...others, 'refused1'] },
          { group: 'fine', nest: ['main'] },
        ],
      });
      expect(await domain.members('Fine')).toEqual([...others].sort());
      const found = problems.map(({ kind, anchor, memberAnchor, problemCode }) => [
        kind,
        anchor,
        memberAnchor,
        problemCode,
      ]);
      expect(found.sort()).toEqual([
        ['GROUP', 'refused2', null, 'MIRRORED_REFUSED_BY_DATABASE'],
        ['MEMBER', 'main', 'refused1', 'MIRRORED_MEMBER_UNKNOWN'],
        ['USER', 'refused1', null, 'MIRRORED_REFUSED_BY_DATABASE'],
      ]);
      expect(codes(await domain.problems()).sort()).toEqual(codes(problems).sort());
    });
    // An object that is stated again without the fault is no longer a problem.
    await domain.look({
      users: [person('refused1')],
      groups: [group('refused2')],
      members: [{ group: 'main', join: ['refused1'] }],
    });
    expect(await domain.problems()).toEqual([]);
    expect(await domain.members('Main')).toContain('refused1');
  });

  test('next to 150 people that the database refuses: all others are mirrored, and each problem is listed', async ({
    app,
    admin,
  }) => {
    const domain = await Domain.make(app, admin);
    await whileRefusing(app, async () => {
      const refused = Array.from({ length: 150 }, (_, index) => `refused${index}`);
      const problems = await domain.look({
        users: [...refused.map((anchor) => person(anchor)), person('fine')],
        members: [{ group: 'main', leave: ['leaver'], join: ['fine'] }],
        cursor: 'further',
      });
      expect(await domain.members('Main')).toEqual(['fine']);
      expect(codes(problems)).toEqual(refused.map(() => 'MIRRORED_REFUSED_BY_DATABASE'));
      expect(problems[0]?.problem).toBe(
        'The database refuses refused0: no (22023). Correct it in the other directory.',
      );
      const { syncer } = await admin.ask(`{ syncer(id: "${domain.id}") { mirrorCursor } }`);
      expect(syncer.mirrorCursor).toBe('further');
    });
  }, 60_000);

  test('and each problem names people and groups, not their ids in the directory', async ({ app, admin }) => {
    const domain = await Domain.make(app, admin);
    const [sales, ann, bad] = ['guid-of-sales', 'guid-of-ann', 'refused-guid'];
    const texts = (problems: readonly Problem[]) =>
      problems.map(({ problem }) => problem.split('. ')[0]).sort();
    await domain.look({
      groups: [group(sales, 'Sales')],
      users: [person(ann, { username: 'ann' })],
      members: [{ group: sales, join: [ann] }],
    });
    expect(texts(await domain.look({ members: [{ group: sales, join: [ann], leave: [ann] }] }))).toEqual([
      'ann was stated both to join and to leave Sales, and has left it',
    ]);
    await whileRefusing(app, async () => {
      const problems = await domain.look({
        users: [person(bad, { username: 'bea' })],
        members: [
          { group: sales, join: [bad] },
          { group: 'unknown', join: [ann] },
        ],
      });
      expect(texts(problems)).toEqual([
        'The database refuses bea: no (22023)',
        'ann is not in unknown here, because no group with that identifier is mirrored',
        'bea is not in Sales here, because nothing with that identifier is mirrored',
      ]);
    });
  });

  test('next to a person that the database refuses: what else is wrong is listed, too', async ({
    app,
    admin,
  }) => {
    const domain = await Domain.make(app, admin);
    await whileRefusing(app, async () => {
      const problems = await domain.look({
        users: [
          person('refused'),
          person('unread', { endsAt: 'never' }),
          person('twin'),
          person('twin', { username: 'other' }),
        ],
        members: [{ group: 'main', join: ['leaver'], leave: ['leaver'] }],
      });
      const expected = [
        'MIRRORED_END_UNREADABLE',
        'MIRRORED_JOINS_AND_LEAVES',
        'MIRRORED_REFUSED_BY_DATABASE',
        'MIRRORED_TWICE',
      ];
      expect(codes(problems).sort()).toEqual(expected);
      expect(codes(await domain.problems()).sort()).toEqual(expected);
    });
  });

  test('next to a person that the database refuses: one with a very long id can leave again', async ({
    app,
    admin,
  }) => {
    const domain = await Domain.make(app, admin);
    const long = 'x'.repeat(9_000);
    await whileRefusing(app, async () => {
      await domain.look({
        users: [person('refused'), person(long, { username: 'long' })],
        members: [{ group: 'main', join: [long] }],
      });
    });
    expect(await domain.members('Main')).toEqual(['leaver', 'long']);
    await domain.look({ members: [{ group: 'main', leave: [long] }] });
    expect(await domain.members('Main')).toEqual(['leaver']);
  });
});

describe('Whoever was gone and comes back', () => {
  test('is a member of what is stated then, and of nothing else', async ({ app, admin }) => {
    const domain = await Domain.make(app, admin);
    const staff = {
      groups: [group('inner', 'Inner'), group('outer', 'Outer')],
      users: [person('ann'), person('ben')],
      members: [
        { group: 'main', join: ['ann'], nest: ['inner'] },
        { group: 'inner', join: ['ben'] },
        { group: 'outer', nest: ['main'] },
      ],
    };
    await domain.look(staff);
    expect(await domain.members('Outer')).toEqual(['ann', 'ben', 'leaver']);
    await domain.look({ goneUsers: ['ann'] });
    await domain.look({ users: [person('ann')] });
    expect(await domain.members('Outer')).toEqual(['ben', 'leaver']);
    await domain.look({ goneGroups: ['main'] });
    await domain.look({ groups: [group('main', 'Main')] });
    expect([await domain.members('Main'), await domain.members('Outer')]).toEqual([[], []]);
    await domain.look(staff);
    expect(await domain.members('Outer')).toEqual(['ann', 'ben']);
  });
});

describe('Groups that contain each other', () => {
  test('have the members of all of them, whatever changes, until the cycle is ended', async ({
    app,
    admin,
  }) => {
    const domain = await Domain.make(app, admin);
    const people = ['ann', 'ben', 'cid', 'dee'];
    const problems = await domain.look({
      groups: [group('a', 'A'), group('b', 'B'), group('c', 'C'), group('low', 'Low'), group('top', 'Top')],
      users: people.map((anchor) => person(anchor)),
      members: [
        { group: 'a', join: ['ann'], nest: ['b'] },
        { group: 'b', join: ['ben'], nest: ['c', 'low'] },
        { group: 'c', join: ['cid'], nest: ['a'] },
        { group: 'low', join: ['dee'] },
        { group: 'top', nest: ['c'] },
      ],
    });
    expect(problems).toEqual([
      expect.objectContaining({
        kind: 'CYCLE',
        problem: expect.stringContaining('A, B, C contain each other'),
      }),
    ]);
    const inside = async (...names: string[]) =>
      expect(await Promise.all(names.map((name) => domain.members(name)))).toEqual(names.map(() => now));
    let now = ['ann', 'ben', 'cid', 'dee'];
    await inside('A', 'B', 'C', 'Top');

    await domain.look({ members: [{ group: 'b', leave: ['ben'] }] });
    now = ['ann', 'cid', 'dee'];
    await inside('A', 'B', 'C', 'Top');

    // A member of two of the groups remains a member until they have left both.
    await domain.look({ members: [{ group: 'a', join: ['cid'] }] });
    await domain.look({ members: [{ group: 'c', leave: ['cid'] }] });
    await inside('A', 'B', 'C', 'Top');
    await domain.look({ members: [{ group: 'a', leave: ['cid'] }] });
    now = ['ann', 'dee'];
    await inside('A', 'B', 'C', 'Top');

    await domain.look({ users: [person('ann', { isEnabled: false })] });
    now = ['dee'];
    await inside('A', 'B', 'C', 'Top');
    await domain.look({ users: [person('ann')] });

    // One group leaves the cycle, and the groups that it is nested in lose nothing.
    await domain.look({
      members: [
        { group: 'c', unnest: ['a'] },
        { group: 'b', nest: ['a'] },
      ],
    });
    now = ['ann', 'dee'];
    await inside('A', 'B');
    expect(await domain.members('C')).toEqual([]);
    expect((await domain.problems())[0]?.problem).toContain('A, B contain each other');
    await domain.look({ goneGroups: ['b'] });
    expect([await domain.members('A'), await domain.members('B')]).toEqual([['ann'], []]);
    expect(await domain.problems()).toEqual([]);
  });

  test('give their access to the members of all of them, until they leave', async ({ app, admin, seed }) => {
    const domain = await Domain.make(app, admin);
    await domain.look({
      groups: [group('a', 'A'), group('b', 'B')],
      users: [person('ann')],
      members: [
        { group: 'a', join: ['ann'], nest: ['b'] },
        { group: 'b', nest: ['a'] },
      ],
    });
    const { id } = await seed.resource('vault');
    await admin.change('addBinding', {
      subject: { userGroup: { name: 'B' } },
      object: { resource: { id } },
    });
    const allowed = async () =>
      (await admin.ask(`{ check(user: { username: "ann" }, resource: { id: "${id}" }) { allowed } }`)).check
        .allowed;
    expect(await allowed()).toBe(true);
    await domain.look({ members: [{ group: 'a', leave: ['ann'] }] });
    expect(await allowed()).toBe(false);
  });

  test('may be handed over one by one: the group that Muster takes over keeps all members', async ({
    app,
    admin,
  }) => {
    const domain = await Domain.make(app, admin);
    await domain.look({
      groups: [group('a', 'A'), group('b', 'B')],
      users: [person('ann'), person('ben')],
      members: [
        { group: 'a', join: ['ann'], nest: ['b'] },
        { group: 'b', join: ['ben'], nest: ['a'] },
      ],
    });
    const ended = await admin.change('endMirrors', { userGroups: [{ name: 'A' }], handover: 'FINALISE' });
    expect(ended.userErrors).toEqual([]);
    expect(await domain.members('A')).toEqual(['ann', 'ben']);
    expect(await domain.members('B')).toEqual(['ben']);
    expect(await domain.problems()).toEqual([]);
  });
});
