import { describe, expect } from 'vitest';
import { test as base, type Caller } from './app.ts';
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

/** Everybody whom a syncer has told of, in the order in which it did. */
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

describe('a username that is given to somebody else after its holder was deleted by SCIM', () => {
  for (const [what, first, second] of [
    ['with another external id', { externalId: 'HR-1' }, { externalId: 'HR-2' }],
    ['without an external id', { externalId: 'HR-1' }, {}],
    ['where there never was an external id', {}, {}],
  ] as const) {
    test(`${what}, brings nothing of the former person along: an admin decides`, async ({
      admin,
      provider,
    }) => {
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

  test('is the same person where an admin says so, and active again at once', async ({ admin, provider }) => {
    const john = await provider.must('POST', '/Users', person('jsmith', { title: 'Clerk' }));
    const account = await accountOf(admin, 'jsmith');
    await provider.must('DELETE', `/Users/${john.id}`);
    const again = await provider.must('POST', '/Users', person('jsmith'));
    const [, later] = await peopleOf(admin, provider.syncer);
    const { userErrors } = await admin.change('decideMatches', { ids: [later?.id], decision: 'LINK' });
    expect(userErrors).toEqual([]);
    expect(await accountOf(admin, 'jsmith')).toMatchObject({ id: account.id, state: 'ACTIVE' });
    // The provider is their master as before: they follow it, and leave with it.
    await provider.patch(`/Users/${again.id}`, { op: 'replace', path: 'displayName', value: 'John S.' });
    expect(await accountOf(admin, 'jsmith')).toMatchObject({ displayName: 'John S.' });
    await provider.patch(`/Users/${again.id}`, { op: 'replace', path: 'active', value: false });
    expect(await accountOf(admin, 'jsmith')).toMatchObject({ state: 'SUSPENDED' });
    await provider.patch(`/Users/${again.id}`, { op: 'replace', path: 'active', value: true });
    expect(await accountOf(admin, 'jsmith')).toMatchObject({ state: 'ACTIVE' });
  });

  test('and the same external id with another username are told apart', async ({ admin, provider }) => {
    const john = await provider.must('POST', '/Users', person('jsmith', { externalId: 'HR-1' }));
    const account = await accountOf(admin, 'jsmith');
    const staff = await provider.must('POST', '/Groups', group('Staff', [john.id]));
    await provider.must('DELETE', `/Users/${john.id}`);
    await provider.must('POST', '/Users', person('john.smith', { externalId: 'HR-1' }));
    expect(await accountOf(admin, 'john.smith')).toMatchObject({ id: account.id, state: 'ACTIVE' });
    // What the provider has not said again is not so.
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
    test(`${what} starts with the members that are stated`, async ({ admin, provider }) => {
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

      // The access that the former group was given is only for the same group.
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
