import { describe, expect } from 'vitest';
import { stringify } from 'yaml';
import { company } from '../src/demo/company.ts';
import { readYaml } from '../src/imports/formats/yaml.ts';
import { clock } from '../src/shared/clock.ts';
import { rows, sql } from '../src/shared/sql.ts';
import { type Caller, test } from './app.ts';
import { readText } from './import-client.ts';
import { mirrorDomain } from './mirrored.ts';

const answer = 'position stepCount removalCount steps { action kind name detail }';
const apply = (admin: Caller, manifest: unknown, more = {}) =>
  admin.change('applyManifest', { manifest, ...more }, answer);

const sample = `
muster: 1
users:
  - { username: ada, displayName: Ada Lovelace, email: ada@example.com, department: Engineering }
  - { username: bob, state: ACTIVE, guest: { sponsor: ada, until: 2027-01-31 } }
userGroups:
  - { name: engineering, description: Everybody who builds, owners: [ada] }
  - { name: platform, memberOf: [engineering], members: [ada, { user: bob, until: 2027-01-31T17:00:00Z }] }
  - { name: contractors, rule: { guest: { eq: true } } }
resources:
  - { kind: SYSTEM, name: web-1, os: LINUX }
  - { kind: APPLICATION, name: "github:acme/site", levels: [read, triage, write, maintain, admin] }
resourceGroups:
  - { kind: SYSTEM, name: web servers, resources: [web-1], resourceGroups: [] }
bindings:
  - { userGroup: platform, resourceGroup: web servers, level: sudo }
  - { user: bob, resource: "github:acme/site", level: write, until: 2027-01-31T17:00:00Z }
`;

describe('a manifest', () => {
  test('can be imported, and is the same when it is exported', async ({ admin }) => {
    const { document } = readYaml(sample, 'sample.yaml');
    const loaded = await apply(admin, document);
    const { user } = await admin.ask(
      '{ user(ref: { username: "bob" }) { isGuest guest { endsAt } userGroups { nodes { name } } resources { edges { level endsAt node { name attributes } } } } }',
    );

    expect(loaded.userErrors).toEqual([]);
    expect(user).toEqual({
      isGuest: true,
      guest: { endsAt: '2027-01-31T00:00:00.000Z' },
      userGroups: { nodes: [{ name: 'engineering' }, { name: 'platform' }, { name: 'contractors' }] },
      resources: {
        edges: [
          {
            level: 'sudo',
            endsAt: '2027-01-31T00:00:00.000Z',
            node: { name: 'web-1', attributes: { os: 'LINUX' } },
          },
          {
            level: 'write',
            endsAt: '2027-01-31T00:00:00.000Z',
            node: { name: 'github:acme/site', attributes: {} },
          },
        ],
      },
    });
  });

  test('imported again changes nothing', async ({ admin }) => {
    const { document } = readYaml(sample, 'sample.yaml');
    await apply(admin, document);
    expect(await apply(admin, document)).toMatchObject({ position: null, stepCount: 0 });
  });

  test('exported, imported into an empty directory and exported again is exactly the same', async ({
    admin,
    app,
  }) => {
    const loaded = await apply(admin, company(clock.now()));
    const first = (await admin.ask('{ manifest }')).manifest;
    await rows(
      app.database.em.fork(),
      sql`truncate edge, rule_exemption, outbox, change, user_group, resource, resource_group, policy, access_grant, target cascade`,
    );
    await rows(
      app.database.em.fork(),
      sql`delete from user_state where user_id in (select id from directory_user where role <> 'ADMIN')`,
    );
    await rows(
      app.database.em.fork(),
      sql`update directory_user set sponsor_id = null, guest_ends_at = null`,
    );
    await rows(app.database.em.fork(), sql`delete from directory_user where role <> 'ADMIN'`);
    await rows(app.database.em.fork(), sql`update sequencer set position = 0, hash = ''`);
    const imported = await apply(admin, first);
    const second = (await admin.ask('{ manifest }')).manifest;

    expect(loaded.userErrors).toEqual([]);
    expect(imported.userErrors).toEqual([]);
    expect(stringify(second)).toBe(stringify(first));
  });

  test('turns groups into LDAP groups, and contains that when exported', async ({ admin }) => {
    const document = (ldap: boolean) => ({ muster: 1, userGroups: [{ name: 'Compilers', ldap }] });
    const refused = await apply(admin, document(true));
    expect(refused.userErrors).toMatchObject([{ path: ['manifest', 'userGroups', '0', 'ldap'] }]);

    await admin.change('createSyncer', { name: 'LDAP', kind: 'LDAP' });
    expect(await apply(admin, document(true))).toMatchObject({ stepCount: 2, userErrors: [] });
    expect(await apply(admin, document(true))).toMatchObject({ stepCount: 0 });
    expect((await admin.ask('{ manifest }')).manifest.userGroups).toEqual([
      { name: 'Compilers', ldap: true },
    ]);
    expect(await apply(admin, document(false))).toMatchObject({ stepCount: 1 });
    const { userGroup } = await admin.ask('{ userGroup(ref: { name: "Compilers" }) { isLdapGroup } }');
    expect(userGroup).toEqual({ isLdapGroup: false });
  });

  test('contains policies, and the systems to which they are assigned', async ({ admin }) => {
    const document = (priority: number, ...resources: string[]) => ({
      muster: 1,
      resources: [
        { kind: 'SYSTEM', name: 'web-1', setsPasswords: true },
        { kind: 'SYSTEM', name: 'web-2', deprovision: 'DELETE', gracePeriod: 'P30D' },
      ],
      policies: [
        {
          name: 'SSH',
          type: 'ssh-server',
          settings: { rootLogin: 'no' },
          assignments: resources.map((resource) => ({ resource, priority })),
        },
      ],
    });
    expect(await apply(admin, document(5, 'web-1'))).toMatchObject({ stepCount: 4, userErrors: [] });
    expect(await apply(admin, document(5, 'web-1'))).toMatchObject({ stepCount: 0 });
    expect((await admin.ask('{ manifest }')).manifest).toMatchObject({
      resources: [
        { name: 'web-1', setsPasswords: true },
        { name: 'web-2', deprovision: 'DELETE', gracePeriod: 'P30D' },
      ],
      policies: [{ name: 'SSH', assignments: [{ resource: 'web-1', priority: 5 }] }],
    });
    const wanted = { mode: 'APPLY' };
    expect(await apply(admin, document(7, 'web-2'), wanted)).toMatchObject({ stepCount: 2 });
    expect((await admin.ask('{ manifest }')).manifest.policies).toMatchObject([
      { assignments: [{ resource: 'web-2', priority: 7 }] },
    ]);
    const wrong = document(5, 'web-1');
    Object.assign(wrong.policies[0]?.settings ?? {}, { rootLogin: 'maybe' });
    expect((await apply(admin, wrong)).userErrors).toMatchObject([
      { path: ['manifest', 'policies', '0', 'settings', 'rootLogin'] },
    ]);
  });

  test('may state lifetimes in the past, which are then history', async ({ admin }) => {
    const document = {
      muster: 1,
      users: [{ username: 'ada' }],
      userGroups: [{ name: 'Old', members: [{ user: 'ada', from: '2025-01-01', until: '2025-02-01' }] }],
    };
    await apply(admin, document);
    const found = await admin.ask(`{ userGroup(ref: { name: "old" }) {
      now: members { nodes { username } } before: members(at: "2025-01-15T00:00:00Z") { nodes { username } }
      memberships(status: [ENDED]) { nodes { authority status } } } }`);
    expect(found.userGroup).toEqual({
      now: { nodes: [] },
      // Ada did not exist in January 2025.
      before: { nodes: [] },
      memberships: { nodes: [{ authority: 'IMPORT', status: 'ENDED' }] },
    });
  });
});

describe('the errors in a file', () => {
  const at = async (admin: Caller, text: string): Promise<string[]> => {
    const source = readYaml(text, 'org.yaml');
    const { userErrors } = await apply(admin, source.document);
    return userErrors.map(
      ({ message, path }: { message: string; path: string[] }) =>
        `${source.placeOf(path.slice(1))} ${message}`,
    );
  };

  test('are all reported at once, with their places', async ({ admin }) => {
    const found = await at(
      admin,
      `muster: 1
users:
  - { username: ada, age: 7 }
  - { username: bob, guest: { sponsor: ada, until: soon } }
`,
    );
    expect(found).toEqual([
      expect.stringMatching(/^org\.yaml:3:\d+ .*age/),
      expect.stringMatching(/^org\.yaml:4:\d+ A time is/),
    ]);
  });

  test.for([
    [
      'a name that nobody has',
      'muster: 1\nuserGroups:\n  - { name: a, members: [ghost] }\n',
      /org\.yaml:3:\d+ There is no user ghost/,
    ],
    [
      'a name that is there twice',
      'muster: 1\nusers:\n  - { username: ada }\n  - { username: ADA }\n',
      /org\.yaml:4:\d+ .*twice/,
    ],
    [
      'a level that is none',
      'muster: 1\nusers: [{ username: ada }]\nresources: [{ kind: SYSTEM, name: w }]\nbindings:\n  - { user: ada, resource: w, level: fly }\n',
      /org\.yaml:5:\d+ .*login, sudo/,
    ],
    [
      'a rule that is none',
      'muster: 1\nuserGroups:\n  - { name: a, rule: { colour: { eq: red } } }\n',
      /org\.yaml:3:\d+ .*colour/,
    ],
    [
      'an end before its start',
      'muster: 1\nusers: [{ username: ada }]\nuserGroups:\n  - { name: a, members: [{ user: ada, from: 2027-02-01, until: 2027-01-01 }] }\n',
      /org\.yaml:4:\d+ .*after/,
    ],
    ['another format', 'hello: world\n', /muster: 1/],
  ] as const)('%s', async ([, text, message], { admin }) => {
    expect((await at(admin, text)).join('\n')).toMatch(message);
  });

  test('have a code of their own for every kind of malformed value', async ({ admin }) => {
    const malformed = {
      muster: 2,
      users: [
        { username: 7 },
        { username: '' },
        { username: 'x'.repeat(201) },
        { username: 'a', attributes: { badge: 1 } },
        { username: 'b', state: 'GONE' },
        { username: 'c', guest: { sponsor: 'a', until: 7 } },
        { username: 'd', guest: { sponsor: 'a', until: 'soon' } },
        { username: 'e', shoes: '44' },
        'f',
      ],
      userGroups: [
        { name: 'g', members: [7, {}, { user: 'a', from: 'soon' }], rule: 7, ldap: 7, exempt: 'a' },
      ],
      resources: [{ kind: 'SYSTEM', name: 'r', levels: [], size: 7, setsPasswords: 'yes' }],
      bindings: [{}, null],
      policies: [
        {
          name: 'p',
          type: 'sudo',
          settings: [],
          assignments: [
            { resource: 'r', priority: 5_000 },
            { resource: 'r', priority: -5_000 },
            { resource: 'r', priority: 1.5 },
            { resource: 'r', priority: 'high' },
          ],
        },
      ],
    };
    const errorsOf = async (manifest: object): Promise<{ messageCode: string; message: string }[]> => {
      const { data } = await admin.run(
        'mutation ($manifest: JSON!) { applyManifest(input: { manifest: $manifest }) { userErrors { messageCode message path } } }',
        { manifest },
      );
      return data.applyManifest.userErrors;
    };
    const errors = await errorsOf(malformed);
    expect(errors.length).toBeGreaterThan(20);
    expect(errors.filter(({ messageCode }) => ['REPORTED', 'VALUE_INVALID'].includes(messageCode))).toEqual(
      [],
    );
    const rule = { username: { eq: 7 } };
    expect(await errorsOf({ muster: 1, userGroups: [{ name: 'g', rule }] })).toMatchObject([
      { messageCode: 'RULE_INVALID' },
    ]);
  });

  test('a cycle of groups', async ({ admin }) => {
    const { userErrors } = await apply(admin, {
      muster: 1,
      userGroups: [
        { name: 'a', memberOf: ['b'] },
        { name: 'b', memberOf: ['a'] },
      ],
    });
    expect(userErrors).toMatchObject([{ __typename: 'CycleError' }]);
  });

  test('leave nothing behind', async ({ admin }) => {
    await apply(admin, {
      muster: 1,
      users: [{ username: 'ada' }],
      userGroups: [{ name: 'a', members: ['ghost'] }],
    });
    const { users, changes } = await admin.ask('{ users { totalCount } changes { totalCount } }');
    expect([users.totalCount, changes.totalCount]).toEqual([1, 0]);
  });
});

describe('a manifest follows the same rules as mutations', () => {
  const membersOf = async (admin: Caller, name: string) => {
    const { userGroup } = await admin.ask(
      `{ userGroup(ref: { name: "${name}" }) { members { nodes { username } } } }`,
    );
    return userGroup.members.nodes.map(({ username }: { username: string }) => username);
  };
  const refused = async (admin: Caller, manifest: object) => {
    const { userErrors, position } = await apply(admin, { muster: 1, ...manifest });
    expect(position).toBeNull();
    return userErrors.map(({ code, path }: { code: string; path: string[] }) => [code, path.join('.')]);
  };

  test('removes exempted users from a group, and says why in the log', async ({ admin }) => {
    const users = ['ada', 'bob'].map((username) => ({ username, department: 'Law' }));
    const group = { name: 'lawyers', rule: { department: { eq: 'Law' } } };
    await apply(admin, { muster: 1, users, userGroups: [group] });
    expect(await membersOf(admin, 'lawyers')).toEqual(['ada', 'bob']);

    const exempt = { muster: 1, userGroups: [{ ...group, exempt: ['bob'] }] };
    const { steps } = await apply(admin, exempt, { reason: 'He asked' });

    expect(await membersOf(admin, 'lawyers')).toEqual(['ada']);
    expect(steps).toMatchObject([{ action: 'ADD', kind: 'exemption', name: 'bob – lawyers' }]);
    const { changes } = await admin.ask(
      '{ changes(newestFirst: true, first: 2) { nodes { summary reason } } }',
    );
    expect(changes.nodes).toMatchObject([
      { summary: 'bob was taken out of lawyers' },
      { summary: 'bob was exempted from the rule of lawyers', reason: 'He asked' },
    ]);
    expect((await apply(admin, exempt)).stepCount).toBe(0);
  });

  test('an exemption needs a rule', async ({ admin, seed }) => {
    await seed.user('bob');
    expect(await refused(admin, { userGroups: [{ name: 'crew', exempt: ['bob'] }] })).toEqual([
      ['CONFLICT', 'manifest.userGroups.0.exempt.userGroup'],
    ]);
  });

  test('an e-mail address must be valid', async ({ admin }) => {
    expect(await refused(admin, { users: [{ username: 'ada', email: 'no address' }] })).toEqual([
      ['BAD_INPUT', 'manifest.users.0.email'],
    ]);
  });

  test('levels in use cannot be removed', async ({ admin }) => {
    const wiki = { kind: 'APPLICATION', name: 'wiki', levels: ['read', 'write'] };
    const sites = { kind: 'APPLICATION', name: 'sites', levels: ['read', 'write'], resources: ['wiki'] };
    await apply(admin, {
      muster: 1,
      users: [{ username: 'ada' }],
      resources: [wiki],
      resourceGroups: [sites],
      bindings: [{ user: 'ada', resource: 'wiki', level: 'write' }],
    });
    expect(await refused(admin, { resources: [{ ...wiki, levels: ['read'] }] })).toEqual([
      ['CONFLICT', 'manifest.resources.0.levels'],
    ]);
    expect(
      await refused(admin, { resourceGroups: [{ ...sites, levels: ['read', 'write', 'own'] }] }),
    ).toEqual([['CONFLICT', 'manifest.resourceGroups.0.levels']]);
  });

  test('what another directory is the master of cannot be changed', async ({ app, admin }) => {
    await mirrorDomain(app, admin);
    expect(await refused(admin, { userGroups: [{ name: 'Fellows', description: 'Ours' }] })).toEqual([
      ['AUTHORITY', 'manifest.userGroups.0.userGroup'],
    ]);
    expect(await refused(admin, { users: [{ username: 'newton', department: 'Mint' }] })).toEqual([
      ['AUTHORITY', 'manifest.users.0.department'],
    ]);
  });

  test('changing a user’s state changes the version', async ({ admin }) => {
    const version = async () =>
      (await admin.ask('{ user(ref: { username: "ada" }) { version } }')).user.version;
    await apply(admin, { muster: 1, users: [{ username: 'ada' }] });
    const before = await version();
    await apply(admin, { muster: 1, users: [{ username: 'ada', state: 'SUSPENDED' }] });
    expect(await version()).toBeGreaterThan(before);
  });

  test('a guest whose end date has passed is not activated without a new one', async ({ admin }) => {
    const guest = { username: 'gil', guest: { sponsor: 'grace', until: '2020-01-01' } };
    await apply(admin, { muster: 1, users: [guest] });
    expect(await refused(admin, { users: [{ username: 'gil', state: 'ACTIVE' }] })).toEqual([
      ['CONFLICT', 'manifest.users.0.state'],
    ]);
  });

  test('simultaneous documents have the result of some serial order', async ({ admin }) => {
    const names = Array.from({ length: 20 }, (_, index) => `user${index}`);
    const document = (department: string) => ({
      muster: 1,
      users: names.map((username) => ({ username, department })),
    });
    await apply(admin, document('Start'));
    const departments = ['Law', 'Mint', 'Sales', 'Press'];
    const written = await Promise.all(departments.map((department) => apply(admin, document(department))));
    expect(written.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    const { users } = await admin.ask('{ users(first: 50) { nodes { username department version } } }');
    const those = users.nodes.filter(({ username }: { username: string }) => names.includes(username));
    expect(new Set(those.map(({ department }: { department: string }) => department)).size).toBe(1);
    expect(new Set(those.map(({ version }: { version: number }) => version))).toEqual(
      new Set([those[0]?.version]),
    );
    const { changes } = await admin.ask(
      '{ changes(where: { kinds: [USER_UPDATED] }, first: 200) { nodes { before after } } }',
    );
    // Each state of a user begins when the one before ended.
    const last = new Map<string, string>();
    for (const { before, after } of changes.nodes) {
      expect(before.department).toBe(last.get(String(before.username)) ?? 'Start');
      last.set(String(after.username), String(after.department));
    }
  });
});

describe('APPLY', () => {
  const group = (members: string[]) => ({
    muster: 1,
    users: members.map((username) => ({ username })),
    userGroups: [{ name: 'team', members }],
  });
  const names = Array.from({ length: 15 }, (_, index) => `user${index}`);

  test('ends what is missing in the lists of the document, and says so before', async ({ admin }) => {
    await apply(admin, group(['ada', 'bob']));
    const plan = await apply(admin, group(['ada']), { mode: 'APPLY', dryRun: true });
    const done = await apply(admin, group(['ada']), { mode: 'APPLY' });
    expect(plan).toMatchObject({
      removalCount: 1,
      steps: [{ action: 'END', kind: 'membership', name: 'bob – team' }],
    });
    expect({ ...done, position: null }).toEqual(plan);
  });

  test('stops if it would end more than allowed', async ({ admin }) => {
    await apply(admin, group(names));
    const stopped = await apply(admin, group(names.slice(0, 2)), { mode: 'APPLY' });
    const told = await apply(admin, group(names.slice(0, 2)), { mode: 'APPLY', maxRemovals: 13 });
    expect(stopped.userErrors).toMatchObject([{ __typename: 'LimitError', path: ['maxRemovals'] }]);
    expect(told).toMatchObject({ removalCount: 13, userErrors: [] });
  });
});

describe('other formats', () => {
  test('CSV of users, with common column names', () => {
    const { document } = readText(
      'Login,Full name,E-Mail,Dept\nada,Ada Lovelace,ada@example.com,Eng\n',
      'users.csv',
      { mapping: { Dept: 'department', 'E-Mail': 'email' } },
    );
    expect(document).toEqual({
      muster: 1,
      users: [{ username: 'ada', displayName: 'Ada Lovelace', email: 'ada@example.com', department: 'Eng' }],
    });
  });

  test('CSV of memberships', () => {
    const source = readText('user,group,until\nada,Team,2027-01-01\nbob,team,\n', 'members.csv');
    expect(source.document).toEqual({
      muster: 1,
      userGroups: [{ name: 'Team', members: [{ user: 'ada', until: '2027-01-01' }, { user: 'bob' }] }],
    });
    expect(source.placeOf(['userGroups', '0', 'members', '1', 'user'])).toBe('members.csv:3: "user"');
  });

  test('CSV without a column of usernames is refused with the line and what to do', () => {
    expect(() => readText('username,shoe\nada,42\n', 'users.csv')).toThrow(
      /users\.csv:1: The column "shoe".*--map/,
    );
  });

  test('LDIF of people and nested groups, with folded and encoded lines', () => {
    const text = `version: 1

dn: uid=ada,ou=people,dc=example,dc=com
objectClass: inetOrgPerson
uid: ada
cn:: ${Buffer.from('Adá Lovelace').toString('base64')}
sn: Love
 lace

dn: cn=eng,ou=groups,dc=example,dc=com
objectClass: groupOfNames
cn: eng
member: UID=Ada, ou=people,dc=example,dc=com
member: cn=web,ou=groups,dc=example,dc=com

dn: cn=web,ou=groups,dc=example,dc=com
objectClass: posixGroup
cn: web
memberUid: ada
`;
    expect(readText(text, 'dump.ldif').document).toEqual({
      muster: 1,
      users: [{ username: 'ada', displayName: 'Adá Lovelace', familyName: 'Lovelace' }],
      userGroups: [
        { name: 'eng', members: ['ada'] },
        { name: 'web', members: ['ada'], memberOf: ['eng'] },
      ],
    });
  });
});
