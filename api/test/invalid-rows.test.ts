import { describe, expect } from 'vitest';
import { ResourceKind } from '../src/model/resource.entity.ts';
import { test } from './app.ts';
import { registerTarget } from './make-syncers.ts';
import { group, person } from './mirrored.ts';

const tooLong = 'x'.repeat(100_001);

/** Values that no database stores or no calendar knows, and that would be refused where a variable is read. */
const invalidTexts = {
  'a NUL character': 'n\0ul',
  'half a character': 'h\ud800alf',
  'a text that never ends': tooLong,
};
const invalidTimes = {
  'a time after the last year': '+010000-01-01T00:00:00.000Z',
  'a time before the first year': '-000001-01-01T00:00:00.000Z',
  'the 31st of April': '2030-04-31T00:00:00Z',
  'a text in place of a time': 'next Friday',
};

const results = 'position addedCount failedCount results { index status error { path } } userErrors { path }';

interface Row {
  index: number;
  status: string;
  error: { path: string[] } | null;
}

describe('An invalid row of a bulk mutation is the only one that is left out', () => {
  const invalid: [what: string, row: object, place: string][] = [
    ...Object.entries(invalidTexts).map(([what, username]): [string, object, string] => [
      what,
      { user: { username } },
      'user',
    ]),
    ...Object.entries(invalidTimes).map(([what, endsAt]): [string, object, string] => [
      what,
      { user: { username: 'ben' }, endsAt },
      'endsAt',
    ]),
    ['a text in place of a duration', { user: { username: 'ben' }, duration: 'a while' }, 'duration'],
    ['a duration of a million years', { user: { username: 'ben' }, duration: 'P1000000Y' }, 'duration'],
    ['no group', { user: { username: 'ben' }, userGroup: null }, 'userGroup'],
    ['an id that is none', { user: { id: 'user_99999999999999999999' } }, 'user'],
  ];
  for (const [what, row, place] of invalid)
    test(`because of ${what}`, async ({ admin, seed }) => {
      await seed.user('ann');
      await seed.user('ben');
      await seed.userGroup('Team');
      const team = { name: 'Team' };
      const rows = [
        { user: { username: 'ann' }, userGroup: team },
        { userGroup: team, ...row },
      ];
      const strict = await admin.change('addMemberships', { rows }, results);
      expect([strict.position, strict.addedCount]).toEqual([null, 0]);
      expect(strict.userErrors[0]?.path.slice(0, 3)).toEqual(['rows', '1', place]);

      const kept = await admin.change('addMemberships', { rows, keepGoing: true }, results);
      expect([kept.userErrors, kept.addedCount, kept.failedCount]).toEqual([[], 1, 1]);
      expect(kept.results.map(({ status }: Row) => status)).toEqual(['ADDED', 'FAILED']);
      expect(kept.results[1]?.error.path.slice(0, 3)).toEqual(['rows', '1', place]);
    });
});

describe('Many edges are ended or extended as far as they can be', () => {
  const moved = `position endedCount extendedCount failedCount
    results { index status edge { id } error { code messageCode path } } userErrors { code path }`;

  test('while missing edges, ended ones and malformed ids are left out with the reason', async ({
    admin,
    seed,
  }) => {
    const [ann, ben] = [await seed.user('ann'), await seed.user('ben')];
    const [team, past] = [await seed.userGroup('Team'), await seed.userGroup('Past')];
    const edges = [await seed.member(ann, team), await seed.member(ben, team)];
    const over = await seed.member(ann, past, {
      startsAt: new Date('2019-01-01T00:00:00Z'),
      endsAt: new Date('2020-01-01T00:00:00Z'),
    });
    const ids = [edges[0], 'membership_999999', over, 'nonsense\0', edges[1]];

    const strict = await admin.change('extendEdges', { ids, duration: 'P30D' }, moved);
    expect([strict.position, strict.extendedCount]).toEqual([null, 0]);
    expect(strict.userErrors.map(({ path }: { path: string[] }) => path)).toEqual([
      ['ids', '1'],
      ['ids', '2'],
      ['ids', '3'],
    ]);

    const extended = await admin.change('extendEdges', { ids, duration: 'P30D', keepGoing: true }, moved);
    expect([extended.userErrors, extended.extendedCount, extended.failedCount]).toEqual([[], 2, 3]);
    expect(extended.position).not.toBeNull();
    expect(
      extended.results.map(({ index, status, error }: Row & { error: { messageCode: string } | null }) => [
        index,
        status,
        error?.messageCode ?? null,
        error?.path ?? null,
      ]),
    ).toEqual([
      [0, 'EXTENDED', null, null],
      [1, 'FAILED', 'NOT_FOUND', ['ids', '1']],
      [2, 'FAILED', 'EDGE_ENDED', ['ids', '2']],
      [3, 'FAILED', 'ID_INVALID', ['ids', '3']],
      [4, 'EXTENDED', null, null],
    ]);

    const ended = await admin.change('endEdges', { ids, keepGoing: true }, moved);
    expect([ended.userErrors, ended.endedCount, ended.failedCount]).toEqual([[], 2, 2]);
    // An edge that has already ended counts as unchanged.
    expect(ended.results[2]?.status).toBe('UNCHANGED');
  });

  test('while those that a rule decides are left out', async ({ admin, seed }) => {
    const ann = await seed.user('ann', { department: 'Sales' });
    const team = await seed.userGroup('Team');
    const own = await seed.member(ann, team);
    await admin.change('createUserGroup', { name: 'Sales', rule: { department: { eq: 'Sales' } } });
    const { userGroup } = await admin.ask(
      '{ userGroup(ref: { name: "Sales" }) { memberships(first: 1) { nodes { id } } } }',
    );
    const ids = [userGroup.memberships.nodes[0].id, own];
    const ended = await admin.change('endEdges', { ids, keepGoing: true }, moved);
    expect(ended.results.map(({ status }: Row) => status)).toEqual(['FAILED', 'ENDED']);
    expect(ended.results[0]?.error).toMatchObject({ code: 'AUTHORITY', messageCode: 'RULE_DECIDES' });
  });

  test('but an invalid end is an error of the whole mutation', async ({ admin, seed }) => {
    const edge = await seed.member(await seed.user('ann'), await seed.userGroup('Team'));
    const ids = [edge, edge];
    const answer = await admin.change(
      'extendEdges',
      { ids, endsAt: '2020-01-01T00:00:00Z', keepGoing: true },
      moved,
    );
    expect(answer.userErrors).toEqual([expect.objectContaining({ path: ['endsAt'] })]);
    for (const endsAt of Object.values(invalidTimes)) {
      const invalid = await admin.change('extendEdges', { ids, endsAt, keepGoing: true }, moved);
      expect(invalid.userErrors).toEqual([expect.objectContaining({ path: ['endsAt'] })]);
    }
  });
});

describe('An invalid object among many is the only one that is rejected', () => {
  const outcome = 'position rejected { code path } userErrors { code path }';

  test('of the targets of a syncer', async ({ admin, seed }) => {
    const { syncer } = await admin.change('createSyncer', { name: 'L', kind: 'LDAP' }, 'syncer { id }');
    const groups = [await seed.userGroup('A'), await seed.userGroup('B')];
    const targets = [
      { userGroup: { id: groups[0]?.id } },
      { userGroup: { name: 'none' } },
      { userGroup: { name: 'n\0ul' } },
      { userGroup: { id: groups[1]?.id } },
    ];
    const strict = await admin.change('registerTargets', { syncer: syncer.id, targets }, outcome);
    expect([strict.position, strict.userErrors.length]).toEqual([null, 1]);
    const select = `${outcome} targets { id }`;
    const kept = await admin.change(
      'registerTargets',
      { syncer: syncer.id, targets, keepGoing: true },
      select,
    );
    expect(kept.userErrors).toEqual([]);
    expect(kept.rejected.map(({ path }: { path: string[] }) => path.slice(0, 2))).toEqual([
      ['targets', '1'],
      ['targets', '2'],
    ]);
    expect(kept.targets).toHaveLength(2);
    const removed = await admin.change(
      'removeTargets',
      { syncer: syncer.id, targets, keepGoing: true },
      select,
    );
    expect([removed.rejected.length, removed.targets]).toEqual([2, []]);
  });

  test('however many are invalid', async ({ admin, seed }) => {
    const { syncer } = await admin.change('createSyncer', { name: 'L', kind: 'LDAP' }, 'syncer { id }');
    const invalid = Array.from({ length: 150 }, (_, index) => ({ userGroup: { name: `none${index}` } }));
    const groups = [await seed.userGroup('A'), await seed.userGroup('B')];
    const [first, last] = groups.map(({ id }) => ({ userGroup: { id } }));
    const targets = [first, ...invalid, last];
    const input = { syncer: syncer.id, targets, keepGoing: true };
    const kept = await admin.change('registerTargets', input, `${outcome} targets { id }`);
    expect([kept.userErrors, kept.targets.length, kept.rejected.length]).toEqual([[], 2, 150]);
    expect(kept.rejected.map(({ path }: { path: string[] }) => path[1])).toEqual(
      invalid.map((_, index) => String(index + 1)),
    );

    await admin.change('createResourceGroup', { name: 'all', kind: 'SYSTEM' });
    await admin.change('createResourceGroup', { name: 'one', kind: 'SYSTEM' });
    const part = (group: string, name: string) => ({
      resourceGroup: { name: group },
      part: { resourceGroup: { name } },
    });
    const rows = [...invalid.map(() => part('all', 'all')), part('all', 'one')];
    const added = await admin.change(
      'addContainments',
      { rows, keepGoing: true },
      'addedCount failedCount userErrors { code }',
    );
    expect(added).toMatchObject({ userErrors: [], addedCount: 1, failedCount: 150 });
  }, 60_000);

  test('and the position is that of the last part that changed something', async ({ admin, seed }) => {
    const { syncer } = await admin.change('createSyncer', { name: 'L', kind: 'LDAP' }, 'syncer { id }');
    for (const name of ['A', 'B']) await seed.userGroup(name);
    const register = (...names: string[]) => {
      const targets = names.map((name) => ({ userGroup: { name } }));
      return admin.change('registerTargets', { syncer: syncer.id, targets, keepGoing: true }, outcome);
    };
    await register('A');
    const { rejected, position } = await register('B', 'none', 'A');
    expect(rejected).toHaveLength(1);
    expect(position).not.toBeNull();
  });

  test('of people to decide about, and of groups that are no longer mirrored', async ({
    app,
    admin,
    seed,
  }) => {
    const { syncer, token } = await admin.change(
      'createSyncer',
      { kind: 'ACTIVE_DIRECTORY', name: 'Head office' },
      'token syncer { id }',
    );
    for (const name of ['ann', 'ben', 'cid']) await seed.user(name);
    const applied = await app.withSecret(token).change('applyMirror', {
      users: ['ann', 'ben', 'cid', 'dee'].map((anchor) => person(anchor)),
      groups: [group('Red'), group('Blue')],
      members: [{ group: 'Red', join: ['ann', 'ben', 'cid'] }],
    });
    expect(applied.userErrors).toEqual([]);
    const { syncer: found } = await admin.ask(
      `{ syncer(id: "${syncer.id}") { mirroredUsers(first: 10) { users { id username state } } } }`,
    );
    const idOf = (name: string): string =>
      found.mirroredUsers.users.find(({ username }: { username: string }) => username === name)?.id ?? '';
    const ids = [idOf('ann'), 'mirroreduser_999999', idOf('ben')];
    const decided = await admin.change(
      'decideMatches',
      { ids, decision: 'UNLINK', keepGoing: true },
      outcome,
    );
    expect(decided).toMatchObject({ userErrors: [], rejected: [{ path: ['ids', '1'] }] });

    const userGroups = [{ name: 'Red' }, { name: 'none' }, { name: 'Blue' }];
    const ended = await admin.change(
      'endMirrors',
      { userGroups, handover: 'FINALISE', keepGoing: true },
      `${outcome} userGroups { name }`,
    );
    expect(ended.rejected).toEqual([
      expect.objectContaining({ code: 'NOT_FOUND', path: ['userGroups', '1'] }),
    ]);
    expect(ended.userGroups.map(({ name }: { name: string }) => name)).toEqual(['Red', 'Blue']);
  });
});

test('A request to another directory is not stored if the time to wait for its answer is not a duration', async ({
  app,
  admin,
}) => {
  const { syncer, token } = await admin.change(
    'createSyncer',
    { kind: 'ACTIVE_DIRECTORY', name: 'Head office' },
    'token syncer { id }',
  );
  const request = { syncer: syncer.id, anchor: 'ann', within: 'a while' };
  const { userErrors } = await admin.change('requestDirectory', request);
  expect(userErrors).toEqual([
    expect.objectContaining({ message: expect.stringContaining('"a while" is not an ISO 8601 duration') }),
  ]);
  const { syncer: own } = await app.withSecret(token).ask('{ syncer { waitingRequests { id } } }');
  expect(own.waitingRequests).toEqual([]);
});

describe('An invalid object in the report of a syncer does not affect the others', () => {
  test('a person whose account ends at an invalid time; an end after the year 9999 counts as none', async ({
    app,
    admin,
  }) => {
    const { syncer, token } = await admin.change(
      'createSyncer',
      { kind: 'ACTIVE_DIRECTORY', name: 'Head office' },
      'token syncer { id }',
    );
    const mirror = app.withSecret(token);
    await mirror.change('applyMirror', {
      groups: [group('Main')],
      users: [person('leaver'), person('unread'), person('locked')],
      members: [{ group: 'Main', join: ['leaver', 'unread', 'locked'] }],
    });
    const answer = await mirror.change(
      'applyMirror',
      {
        users: [
          person('far', { endsAt: '+010000-01-01T00:00:00.000Z' }),
          person('past', { endsAt: '-000001-01-01T00:00:00.000Z' }),
          person('new', { endsAt: 'never' }),
          person('unread', { endsAt: '31.12.2027', displayName: 'Changed' }),
          person('locked', { endsAt: 'never', isEnabled: false }),
        ],
        members: [{ group: 'Main', join: ['far', 'past', 'new'], leave: ['leaver'] }],
        heardAt: 'just now',
        cursor: 'further',
      },
      'problems { kind anchor problemCode problem } userErrors { message }',
    );
    expect(answer.userErrors).toEqual([]);
    const unreadable = answer.problems.filter(
      ({ problemCode }: { problemCode: string }) => problemCode === 'MIRRORED_END_UNREADABLE',
    );
    expect(unreadable.map(({ anchor }: { anchor: string }) => anchor).sort()).toEqual(['new', 'unread']);
    expect(unreadable[0]?.problem).toContain('Correct the end in the other directory');
    const { userGroup } = await admin.ask(
      '{ userGroup(ref: { name: "Main" }) { members(first: 10) { nodes { username displayName } } } }',
    );
    // Nobody gets more than before by an end that cannot be read; whoever is disabled has nothing.
    const members = userGroup.members.nodes.map(({ username }: { username: string }) => username);
    expect(members.sort()).toEqual(['far', 'unread']);
    const { syncer: now } = await admin.ask(`{ syncer(id: "${syncer.id}") { mirrorCursor } }`);
    expect(now.mirrorCursor).toBe('further');
  });

  test('an object whose id is too long for an index of the database: it is mirrored', async ({
    app,
    admin,
  }) => {
    const { token } = await admin.change(
      'createSyncer',
      { kind: 'ACTIVE_DIRECTORY', name: 'Head office' },
      'token',
    );
    // Digits of a random sequence cannot be compressed to what an index holds.
    const endless = Array.from({ length: 9_000 }, (_, index) =>
      Math.sin(index).toString(36).slice(4, 9),
    ).join('');
    const mirror = app.withSecret(token);
    const apply = async (input: Record<string, unknown>) => {
      const { userErrors, problems } = await mirror.change('applyMirror', input, 'problems { problem }');
      expect([userErrors, problems]).toEqual([[], []]);
      const { userGroup } = await admin.ask(
        '{ userGroup(ref: { name: "Main" }) { members(first: 9) { nodes { username } } } }',
      );
      return userGroup.members.nodes.map(({ username }: { username: string }) => username).sort();
    };
    const path = 'CN=x,DC=example,DC=com';
    const members = await apply({
      groups: [{ anchor: `group ${endless}`, name: 'Main', path }],
      users: ['ann', endless].map((anchor, index) => ({
        ...{ anchor, path, isEnabled: true },
        username: `person${index}`,
      })),
      members: [{ group: `group ${endless}`, join: ['ann', endless] }],
    });
    expect(members).toEqual(['person0', 'person1']);
    expect(await apply({ goneUsers: [endless] })).toEqual(['person0']);
    expect(await apply({ goneGroups: [`group ${endless}`] })).toEqual([]);
  });

  test('an account: each is shown, with invisible characters of its name escaped', async ({
    app,
    admin,
    seed,
  }) => {
    const resource = await seed.resource('Wiki', ResourceKind.APPLICATION);
    const { syncer, token } = await admin.change(
      'createSyncer',
      { name: 'Provisioner', kind: 'SCIM' },
      'syncer { id } token',
    );
    await registerTarget(admin, syncer.id, { resource: { id: resource.id } });
    const ada = await seed.user('ada');
    await admin.change('addBinding', {
      subject: { user: { id: ada.id } },
      object: { resource: { id: resource.id } },
    });
    const own = app.withSecret(token);
    // Accounts of users are shown with their grants, which follow a moment later.
    await expect
      .poll(async () => (await own.ask('{ syncer { desiredPosition } }')).syncer.desiredPosition)
      .toBeGreaterThan(0);
    const account = (name: string, more: object = {}) => ({
      resource: resource.id,
      name,
      link: 'ORPHANED',
      state: 'PROVISIONED',
      ...more,
    });
    const linked = (user: string) => ({ link: 'LINKED', user });
    const accounts = [
      account('plain'),
      account('soft\u00adhyphen'),
      account('n\0ul'),
      account('h\ud800alf'),
      account(' '),
      account(tooLong),
      account('invalid facts', { facts: { 'no name': '1', home: '/home/\0x', deep: { a: [] }, uid: '7' } }),
      account('stranger', linked('user_999999')),
      account('ada-old', linked(ada.id)),
      account('ada', linked(ada.id)),
    ];
    const answer = await own.change('reportAccounts', { accounts, complete: true });
    expect(answer.userErrors).toEqual([]);
    const read = async () => {
      const { resource: found } = await admin.ask(
        `{ resource(ref: { id: "${resource.id}" }) { accounts(first: 50) { nodes { name link facts } } } }`,
      );
      return found.accounts.nodes as { name: string; link: string; facts: Record<string, string> | null }[];
    };
    const found = new Map((await read()).map((one) => [one.name, one]));
    expect([...found.keys()].sort()).toEqual(
      [
        'plain',
        'soft\\u00adhyphen',
        'n\\u0000ul',
        'h\\ud800alf',
        '" "',
        'x'.repeat(200),
        'invalid facts',
        'stranger',
        'ada-old',
        'ada',
      ].sort(),
    );
    expect(found.get('invalid facts')?.facts).toEqual({ home: '/home/x', uid: '7' });
    expect(found.get('stranger')?.link).toBe('ORPHANED');
    expect([found.get('ada-old')?.link, found.get('ada')?.link]).toEqual(['ORPHANED', 'LINKED']);

    const gone = accounts.slice(1, 6).map(({ resource, name }) => ({ resource, name }));
    await own.change('reportAccounts', { accounts: [], gone });
    expect((await read()).map(({ name }) => name).sort()).toEqual([
      'ada',
      'ada-old',
      'invalid facts',
      'plain',
      'stranger',
    ]);

    const { syncer: mine } = await own.ask('{ syncer { desiredPosition } }');
    const acknowledged = await own.change('acknowledgeGrants', {
      position: mine.desiredPosition,
      failures: [
        {
          object: resource.id,
          user: ada.id,
          message: `n\0o room ${tooLong}`,
          retryAt: '+275760-01-01T00:00:00.000Z',
        },
      ],
    });
    expect(acknowledged.userErrors).toEqual([]);
    const { syncer: state } = await admin.ask(`{ syncer(id: "${syncer.id}") { failures { message } } }`);
    expect(state.failures).toEqual([{ message: expect.stringMatching(/^no room x/) }]);
  });

  test('a comparison whose steps and message come from another system', async ({ app, admin }) => {
    const { syncer, token } = await admin.change(
      'createSyncer',
      { name: 'L', kind: 'LDAP' },
      'syncer { id } token',
    );
    const reported = await app.withSecret(token).change(
      'reportReconcile',
      {
        state: 'FAILED',
        additions: 0,
        updates: 1,
        removals: 0,
        plan: [
          { action: 'UPDATE', object: 'uid=n\0ul', detail: 'h\ud800alf' },
          { action: 'ADD', object: 'uid=ann' },
        ],
        message: 'The server said: \0\ud800',
      },
      'reconcile { id plan { object detail } message } userErrors { message }',
    );
    expect(reported.userErrors).toEqual([]);
    expect(reported.reconcile.plan).toEqual([
      { object: 'uid=nul', detail: expect.stringContaining('alf') },
      { object: 'uid=ann', detail: null },
    ]);
    const held = await app.withSecret(token).change('holdSyncerLease', {
      syncer: syncer.id,
      holder: 'host',
      session: 's',
      problem: 'no \0 \ud800 answer',
    });
    expect(held.userErrors).toEqual([]);
  });
});
