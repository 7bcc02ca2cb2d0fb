import { describe, expect } from 'vitest';
import { type App, test as base, type Caller } from './app.ts';
import { connectProvider, type Provider } from './scim-provider.ts';

const test = base.extend<{ provider: Provider }>({
  provider: async ({ app, admin }, use) => use(await connectProvider(app, admin, 'Okta')),
});

interface Person {
  id: string;
  username: string;
  state: string;
  problem: string | null;
  user: { id: string; state: string } | null;
  candidates: { id: string }[];
}

/** The people whom a syncer has reported, in the order of the reports. */
const peopleOf = async (admin: Caller, syncer: string): Promise<Person[]> =>
  (
    await admin.ask(
      `query ($id: ID!) { syncer(id: $id) { mirroredUsers(first: 100) { users {
        id username state problem user { id state } candidates { id } } } } }`,
      { id: syncer },
    )
  ).syncer.mirroredUsers.users;

const accountOf = async (admin: Caller, username: string) =>
  (
    await admin.ask(
      `query ($username: String!) { user(ref: { username: $username }) {
        id displayName email state userGroups(first: 20) { nodes { name } } } }`,
      { username },
    )
  ).user;

const groupsOf = async (admin: Caller, username: string): Promise<string[]> =>
  (await accountOf(admin, username)).userGroups.nodes.map(({ name }: { name: string }) => name).sort();

const person = (userName: string, more: object = {}) => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
  userName,
  active: true,
  ...more,
});
const group = (displayName: string, members: string[] = [], more: object = {}) => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'],
  displayName,
  members: members.map((value) => ({ value })),
  ...more,
});

describe('a username that is used again after its user was deleted by SCIM', () => {
  for (const [what, first, second] of [
    ['with another external id', { externalId: 'HR-1' }, { externalId: 'HR-2' }],
    ['without an external id', { externalId: 'HR-1' }, {}],
    ['where there never was an external id', {}, {}],
  ] as const) {
    test(`${what}, restores nothing of the former user: an admin decides`, async ({ admin, provider }) => {
      const john = await provider.must('POST', '/Users', person('jsmith', first));
      await admin.change('createUserGroup', { name: 'Vault' });
      await admin.change('addMembership', { user: { username: 'jsmith' }, userGroup: { name: 'Vault' } });
      const leaver = await accountOf(admin, 'jsmith');
      await provider.must('DELETE', `/Users/${john.id}`);
      const jane = await provider.must('POST', '/Users', person('jsmith', second));

      expect(await accountOf(admin, 'jsmith')).toMatchObject({ id: leaver.id, state: 'SUSPENDED' });
      const [former, later] = await peopleOf(admin, provider.syncer);
      expect(former).toMatchObject({ state: 'LINKED', user: { id: leaver.id } });
      expect(later).toMatchObject({ state: 'DISPUTED', user: null, candidates: [{ id: leaver.id }] });

      const taken = await admin.change('decideMatches', { ids: [later?.id], decision: 'CREATE' });
      expect(taken.userErrors).toMatchObject([
        { path: ['username'], message: expect.stringContaining('jsmith') },
      ]);
      const created = await admin.change(
        'decideMatches',
        { ids: [later?.id], decision: 'CREATE', username: 'jsmith2' },
        'users { state user { id state } }',
      );
      expect(created).toMatchObject({
        userErrors: [],
        users: [{ state: 'LINKED', user: { state: 'ACTIVE' } }],
      });
      expect(created.users[0].user.id).not.toBe(leaver.id);
      expect(await groupsOf(admin, 'jsmith2')).toEqual([]);
      expect((await provider.must('GET', `/Users/${jane.id}`)).userName).toBe('jsmith');
    });
  }

  test('belongs to the same person if an admin says so, who is active again at once', async ({
    admin,
    provider,
  }) => {
    const john = await provider.must('POST', '/Users', person('jsmith', { title: 'Clerk' }));
    const account = await accountOf(admin, 'jsmith');
    await provider.must('DELETE', `/Users/${john.id}`);
    const again = await provider.must('POST', '/Users', person('jsmith'));
    const [, later] = await peopleOf(admin, provider.syncer);
    const { userErrors } = await admin.change('decideMatches', { ids: [later?.id], decision: 'LINK' });
    expect(userErrors).toEqual([]);
    expect(await accountOf(admin, 'jsmith')).toMatchObject({ id: account.id, state: 'ACTIVE' });
    // The provider is still their master: they follow its changes and leave with it.
    await provider.patch(`/Users/${again.id}`, { op: 'replace', path: 'displayName', value: 'John S.' });
    expect(await accountOf(admin, 'jsmith')).toMatchObject({ displayName: 'John S.' });
    await provider.patch(`/Users/${again.id}`, { op: 'replace', path: 'active', value: false });
    expect(await accountOf(admin, 'jsmith')).toMatchObject({ state: 'SUSPENDED' });
    await provider.patch(`/Users/${again.id}`, { op: 'replace', path: 'active', value: true });
    expect(await accountOf(admin, 'jsmith')).toMatchObject({ state: 'ACTIVE' });
  });

  test('differs from the same external id with another username', async ({ admin, provider }) => {
    const john = await provider.must('POST', '/Users', person('jsmith', { externalId: 'HR-1' }));
    const account = await accountOf(admin, 'jsmith');
    const staff = await provider.must('POST', '/Groups', group('Staff', [john.id]));
    await provider.must('DELETE', `/Users/${john.id}`);
    await provider.must('POST', '/Users', person('john.smith', { externalId: 'HR-1' }));
    expect(await accountOf(admin, 'john.smith')).toMatchObject({ id: account.id, state: 'ACTIVE' });
    // The provider has not sent the membership again, so there is none.
    expect((await provider.must('GET', `/Groups/${staff.id}`)).members ?? []).toEqual([]);
    expect(await groupsOf(admin, 'john.smith')).toEqual([]);
    await provider.must('POST', '/Users', person('jsmith', { externalId: 'HR-2' }));
    expect((await accountOf(admin, 'jsmith')).id).not.toBe(account.id);
  });
});

describe('a group that was deleted and is created again by SCIM', () => {
  for (const [what, ids] of [
    ['with the same external id', ['G-1', 'G-1']],
    ['with another external id', ['G-1', 'G-2']],
    ['without one', [undefined, undefined]],
  ] as const) {
    test(`${what} starts with only the members that are sent`, async ({ admin, provider }) => {
      const ada = await provider.must('POST', '/Users', person('ada'));
      const bob = await provider.must('POST', '/Users', person('bob'));
      const inner = await provider.must('POST', '/Groups', group('Inner', [bob.id]));
      const first = await provider.must(
        'POST',
        '/Groups',
        group('Engines', [ada.id, inner.id], { externalId: ids[0] }),
      );
      await admin.change('createResource', { kind: 'APPLICATION', name: 'Vault' });
      await admin.change('addBinding', {
        subject: { userGroup: { name: 'Engines' } },
        object: { resource: { name: 'Vault' } },
        level: 'read',
      });
      await provider.must('DELETE', `/Groups/${first.id}`);
      const second = await provider.must('POST', '/Groups', group('Engines', [], { externalId: ids[1] }));
      expect((await provider.must('GET', `/Groups/${second.id}`)).members ?? []).toEqual([]);
      for (const username of ['ada', 'bob'])
        expect([username, await groupsOf(admin, username)]).toEqual([
          username,
          username === 'bob' ? ['Inner'] : [],
        ]);

      // The access of the former group returns only for the same group.
      await provider.patch(`/Groups/${second.id}`, {
        op: 'add',
        path: 'members',
        value: [{ value: ada.id }],
      });
      const { user } = await admin.ask(
        '{ user(ref: { username: "ada" }) { resources(first: 5) { nodes { name } } } }',
      );
      expect(user.resources.nodes).toEqual(
        ids[0] !== undefined && ids[0] === ids[1] ? [{ name: 'Vault' }] : [],
      );
    });
  }
});

describe('an account that was deleted and created again in Active Directory', () => {
  const account = (anchor: string, username = 'jsmith', email: string | null = 'jsmith@example.com') => ({
    anchor,
    username,
    email,
    displayName: 'J. Smith',
    path: `CN=${username},DC=example,DC=com`,
    isEnabled: true,
  });
  const staff = { anchor: 'g1', name: 'Staff', path: 'CN=Staff,DC=example,DC=com' };

  for (const [what, looks] of [
    ['before the old one is missed', [{ users: [account('new')] }, { goneUsers: ['old'] }]],
    ['after the old one was missed', [{ goneUsers: ['old'] }, { users: [account('new')] }]],
    ['in the same look', [{ users: [account('new')], goneUsers: ['old'] }]],
  ] as const) {
    test(`${what} is disputed until an admin decides`, async ({ app, admin }) => {
      const { token, syncer } = await admin.change(
        'createSyncer',
        { kind: 'ACTIVE_DIRECTORY', name: 'Head office' },
        'token syncer { id }',
      );
      const domain = app.withSecret(token);
      await domain.change('applyMirror', {
        groups: [staff],
        users: [account('old')],
        members: [{ group: 'g1', join: ['old'] }],
      });
      await admin.change('createUserGroup', { name: 'Vault' });
      await admin.change('addMembership', { user: { username: 'jsmith' }, userGroup: { name: 'Vault' } });
      const before = await accountOf(admin, 'jsmith');
      for (const look of looks)
        expect((await domain.change('applyMirror', { ...look })).userErrors).toEqual([]);
      await domain.change('applyMirror', { members: [{ group: 'g1', join: ['new'] }] });

      expect(await accountOf(admin, 'jsmith')).toMatchObject({ id: before.id, state: 'SUSPENDED' });
      const again = (await peopleOf(admin, syncer.id)).at(-1);
      expect(again).toMatchObject({ state: 'DISPUTED', user: null, candidates: [{ id: before.id }] });

      const linked = await admin.change('decideMatches', { ids: [again?.id], decision: 'LINK' });
      expect(linked.userErrors).toEqual([]);
      expect(await accountOf(admin, 'jsmith')).toMatchObject({ id: before.id, state: 'ACTIVE' });
      expect(await groupsOf(admin, 'jsmith')).toEqual(['Staff', 'Vault']);
    });
  }
});

describe('Names that users exchange or take over', () => {
  const account = (anchor: string, username: string) => ({
    anchor,
    username,
    email: `${username}@example.com`,
    path: `CN=${anchor},DC=example,DC=com`,
    isEnabled: true,
  });
  const unit = (anchor: string, name: string) => ({ anchor, name, path: `CN=${anchor},DC=example,DC=com` });
  const mirroring = async (app: App, admin: Caller) => {
    const { token } = await admin.change('createSyncer', { kind: 'ACTIVE_DIRECTORY', name: 'AD' }, 'token');
    return app.withSecret(token);
  };
  /** Usernames, e-mail addresses and names of groups, by id. */
  const namesById = async (admin: Caller): Promise<Record<string, string>> => {
    const { users, userGroups } = await admin.ask(
      '{ users(first: 100) { nodes { id username email } } userGroups(first: 100) { nodes { id name } } }',
    );
    return Object.fromEntries([
      ...users.nodes.map(({ id, username, email }) => [id, `${username} ${email}`]),
      ...userGroups.nodes.map(({ id, name }) => [id, name]),
    ]);
  };

  test('are applied in one report of a directory: a cycle, and a chain that starts with a new user', async ({
    app,
    admin,
  }) => {
    const domain = await mirroring(app, admin);
    const look = async (input: object) => {
      const { userErrors, users } = await domain.change(
        'applyMirror',
        { ...input },
        'users { anchor problem }',
      );
      expect(userErrors).toEqual([]);
      expect(users.filter(({ problem }: { problem: string | null }) => problem)).toEqual([]);
    };
    await look({
      users: [account('1', 'ann'), account('2', 'ben'), account('3', 'cid'), account('4', 'dee')],
      groups: [unit('g1', 'North'), unit('g2', 'South'), unit('g3', 'East')],
    });
    const before = await namesById(admin);
    const idOf = (name: string) => Object.keys(before).find((id) => before[id] === name) ?? '';
    await look({
      users: [
        account('1', 'ben'),
        account('2', 'ann'),
        account('5', 'cid'),
        account('3', 'dee'),
        account('4', 'eve'),
      ],
      groups: [unit('g4', 'East'), unit('g1', 'South'), unit('g2', 'North'), unit('g3', 'West')],
    });
    const after = await namesById(admin);
    const mail = (name: string) => `${name} ${name}@example.com`;
    expect(after).toMatchObject({
      [idOf(mail('ann'))]: mail('ben'),
      [idOf(mail('ben'))]: mail('ann'),
      [idOf(mail('cid'))]: mail('dee'),
      [idOf(mail('dee'))]: mail('eve'),
      [idOf('North')]: 'South',
      [idOf('South')]: 'North',
      [idOf('East')]: 'West',
    });
    expect(Object.values(after)).toContain(mail('cid'));
    expect(Object.values(after)).toContain('East');
  });

  test('are applied in two reports of a directory, in any order', async ({ app, admin }) => {
    const domain = await mirroring(app, admin);
    const look = (input: object) => domain.change('applyMirror', { ...input }, 'users { problem }');
    await look({
      users: [account('1', 'ann'), account('2', 'ben')],
      groups: [unit('g1', 'North'), unit('g2', 'South')],
    });
    const before = await namesById(admin);
    const { users } = await look({ users: [account('1', 'ben')], groups: [unit('g1', 'South')] });
    expect(users).toEqual([{ problem: expect.stringContaining('is taken') }]);
    await look({ users: [account('2', 'ann')], groups: [unit('g2', 'North')] });
    const after = await namesById(admin);
    const exchanged: Record<string, string> = {
      'ann ann@example.com': 'ben ben@example.com',
      'ben ben@example.com': 'ann ann@example.com',
      North: 'South',
      South: 'North',
    };
    for (const [id, name] of Object.entries(before)) expect(after[id]).toBe(exchanged[name] ?? name);
    // The problem is no longer reported.
    const { syncers } = await admin.ask('{ syncers { mirroredUsers { users { problem } } } }');
    expect(syncers[0].mirroredUsers.users).toEqual([{ problem: null }, { problem: null }]);
  });

  test('are reported only to the directory that states them', async ({ app, admin, seed }) => {
    const domain = await mirroring(app, admin);
    const grace = await seed.user('hopper', { email: 'hopper@example.com' });
    const told = (input: object) =>
      domain.change('applyMirror', { ...input }, 'users { user { email department location } }');
    const stated = { ...account('1', 'ann'), department: 'Engines', location: 'London' };
    expect((await told({ users: [stated] })).users).toEqual([
      { user: { email: 'ann@example.com', department: 'Engines', location: null } },
    ]);
    // A user who existed before is linked, and keeps their facts.
    await told({ users: [account('2', 'hopper')] });
    const { syncers } = await admin.ask('{ syncers { mirroredUsers { users { id user { id } } } } }');
    const [, waiting] = syncers[0].mirroredUsers.users;
    await admin.change('decideMatches', { ids: [waiting.id], decision: 'LINK', user: { id: grace.id } });
    expect((await told({ users: [account('2', 'hopper')] })).users).toEqual([
      { user: { email: null, department: null, location: null } },
    ]);
  });

  test('by SCIM, e-mail addresses and groups one after the other', async ({ admin, provider }) => {
    const mail = (value: string) => [{ value: `${value}@example.com`, primary: true }];
    const ann = await provider.must('POST', '/Users', person('ann', { emails: mail('ann') }));
    const ben = await provider.must('POST', '/Users', person('ben', { emails: mail('ben') }));
    const north = await provider.must('POST', '/Groups', group('North'));
    const south = await provider.must('POST', '/Groups', group('South'));
    const before = await namesById(admin);
    const emails = (id: string, value: string) =>
      provider.patch(`/Users/${id}`, { op: 'replace', path: 'emails', value: mail(value) });
    const name = (id: string, value: string) =>
      provider.patch(`/Groups/${id}`, { op: 'replace', path: 'displayName', value });
    await emails(ann.id, 'ben');
    await emails(ben.id, 'ann');
    await name(north.id, 'South');
    await name(south.id, 'North');
    const after = await namesById(admin);
    const exchanged: Record<string, string> = {
      'ann ann@example.com': 'ann ben@example.com',
      'ben ben@example.com': 'ben ann@example.com',
      North: 'South',
      South: 'North',
    };
    expect(Object.values(before)).toEqual(expect.arrayContaining(Object.keys(exchanged)));
    expect(after).toEqual(
      Object.fromEntries(Object.entries(before).map(([id, was]) => [id, exchanged[was] ?? was])),
    );
  });

  test('in a document that tells people and things apart by their external ids', async ({ admin }) => {
    const apply = (content: object) =>
      admin.change('applyManifest', { manifest: { muster: 1, ...content } }, 'steps { action name }');
    const things = ['userGroups', 'resources', 'resourceGroups'] as const;
    const document = (one: string, two: string, three: string) => ({
      users: [
        { username: `${one}.user`, externalId: 'x1', email: `${one}@example.com` },
        { username: `${two}.user`, externalId: 'x2', email: `${two}@example.com` },
        { username: `${three}.user`, externalId: 'x3', email: `${three}@example.com` },
      ],
      ...Object.fromEntries(
        things.map((list) => [
          list,
          [one, two, three].map((name, index) => ({
            name,
            externalId: `x${index + 1}`,
            ...(list !== 'userGroups' && { kind: 'APPLICATION' }),
          })),
        ]),
      ),
    });
    expect((await apply(document('a', 'b', 'c'))).userErrors).toEqual([]);
    const names = async () =>
      admin.ask<Record<string, { nodes: Record<string, string>[] }>>(`{
        users(where: { externalId: { isNull: false } }) { nodes { id username email externalId } }
        userGroups { nodes { id name externalId } }
        resources { nodes { id name externalId } }
        resourceGroups { nodes { id name externalId } }
      }`);
    const before = await names();
    const { userErrors, steps } = await apply(document('b', 'a', 'd'));
    expect(userErrors).toEqual([]);
    expect(steps.filter(({ action }: { action: string }) => action === 'CREATE')).toEqual([]);
    const after = await names();
    for (const list of ['users', ...things]) {
      const ids = (found: typeof before) =>
        Object.fromEntries((found[list]?.nodes ?? []).map((one) => [one.externalId, one.id]));
      expect(ids(after)).toEqual(ids(before));
      expect(
        Object.fromEntries(
          (after[list]?.nodes ?? []).map((one) => [one.externalId, one.username ?? one.name]),
        ),
      ).toEqual(
        list === 'users' ? { x1: 'b.user', x2: 'a.user', x3: 'd.user' } : { x1: 'b', x2: 'a', x3: 'd' },
      );
    }
  });
});

describe('A document that states another external id than the user with that name has', () => {
  test('is refused, for users and other objects, and says what to do', async ({ admin }) => {
    const apply = async (content: object) =>
      (await admin.change('applyManifest', { manifest: { muster: 1, ...content } })).userErrors;
    const stated = (externalId: string) => ({
      users: [{ username: 'jsmith', externalId }],
      userGroups: [{ name: 'Staff', externalId }],
    });
    expect(await apply(stated('HR-1'))).toEqual([]);
    expect(await apply(stated('HR-1'))).toEqual([]);
    const refused = await apply(stated('HR-2'));
    expect(refused).toMatchObject([
      { path: ['manifest', 'users', '0', 'externalId'], message: expect.stringContaining('HR-1') },
    ]);
    expect(await apply({ userGroups: stated('HR-2').userGroups })).toMatchObject([
      { path: ['manifest', 'userGroups', '0', 'externalId'], message: expect.stringContaining('HR-1') },
    ]);
  });

  test('or none, does not reactivate an archived user by name', async ({ admin }) => {
    const apply = async (user: object) =>
      (await admin.change('applyManifest', { manifest: { muster: 1, users: [user] } })).userErrors;
    await admin.change('createUser', { username: 'jsmith', externalId: 'HR-1' });
    await admin.change('setUserState', { user: { username: 'jsmith' }, state: 'ARCHIVED' });
    for (const user of [
      { username: 'jsmith' },
      { username: 'JSmith', state: 'ACTIVE' },
      { username: 'jsmith', state: 'ACTIVE', externalId: 'HR-2' },
    ])
      expect([user, await apply(user)]).toMatchObject([user, [{ message: expect.stringContaining('HR-1') }]]);
    expect((await accountOf(admin, 'jsmith')).state).toBe('ARCHIVED');
    expect(await apply({ username: 'jsmith', state: 'ARCHIVED' })).toEqual([]);
    expect(await apply({ username: 'jsmith', state: 'ACTIVE', externalId: 'HR-1' })).toEqual([]);
    expect((await accountOf(admin, 'jsmith')).state).toBe('ACTIVE');
  });
});

describe('The username and the e-mail address of an archived user', () => {
  test('stay reserved, and the error says for whom', async ({ admin }) => {
    await admin.change('createUser', { username: 'jsmith', displayName: 'John', email: 'j@example.com' });
    await admin.change('setUserState', { user: { username: 'jsmith' }, state: 'ARCHIVED' });
    const says = async (input: object) => (await admin.change('createUser', { ...input })).userErrors;
    expect(await says({ username: 'JSmith' })).toMatchObject([
      { code: 'CONFLICT', path: ['username'], message: expect.stringContaining('John, who is archived') },
    ]);
    expect(await says({ username: 'another', email: 'J@example.com' })).toMatchObject([
      { code: 'CONFLICT', path: ['email'], message: expect.stringContaining('John, who is archived') },
    ]);
    // As the message says, they must be renamed first.
    await admin.change('updateUser', {
      user: { username: 'jsmith' },
      username: 'jsmith.former',
      email: null,
    });
    expect(await says({ username: 'JSmith', email: 'J@example.com' })).toEqual([]);
  });
});

describe('The name of an archived object', () => {
  const kinds = [
    ['UserGroup', 'userGroup', {}],
    ['Resource', 'resource', { kind: 'APPLICATION' }],
    ['ResourceGroup', 'resourceGroup', { kind: 'APPLICATION' }],
    ['Policy', 'policy', { type: 'login-banner', settings: { before: 'Hello' } }],
  ] as const;
  test.for(kinds)('is free: a %s', async ([type, field, more], { admin }) => {
    const mutation: string = `create${type}`;
    const create = async (name: string) =>
      (await admin.change(mutation, { name, ...more }, `${field} { id }`))[field]?.id ?? null;
    const archive = async (id: string) =>
      expect((await admin.change(`archive${type}`, { [field]: { id } })).userErrors).toEqual([]);
    const found = async () =>
      (await admin.ask(`{ ${field}(ref: { name: "VAULT" }) { id isArchived } }`))[field];
    const first = await create('Vault');
    await archive(first);
    // As long as no other object has the name, it refers to the archived one.
    expect(await found()).toEqual({ id: first, isArchived: true });
    const second = await create('vault');
    expect(await found()).toEqual({ id: second, isArchived: false });
    expect(await create('Vault')).toBeNull();
    await archive(second);
    const third = await create('Vault');
    expect(await found()).toEqual({ id: third, isArchived: false });
  });
});
