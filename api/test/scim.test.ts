import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { test as base, type Caller } from './app.ts';
import { connectProvider, Provider } from './scim-provider.ts';

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

const test = base.extend<{ provider: Provider; connect: (name: string) => Promise<Provider> }>({
  connect: async ({ app, admin }, use) => use((name) => connectProvider(app, admin, name)),
  provider: async ({ app, admin }, use) => use(await connectProvider(app, admin, 'Okta')),
});

describe('A provider whose budget is used up', () => {
  test.override({ rate: 200 });

  test('is refused with a SCIM error that says when to retry, and others are not', async ({
    provider,
    connect,
  }) => {
    let answer = await provider.send('GET', '/Users?count=1');
    let served = 0;
    for (; answer.status < 400 && served < 1_000; served += 1) {
      answer = await provider.send('POST', '/Users', { userName: `pushed${served}`, active: true });
    }
    expect(served).toBeGreaterThan(30);
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(answer.body).toMatchObject({
      schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
      status: '429',
      detail: expect.stringContaining('Try again in'),
    });
    const another = await connect('Entra');
    expect((await another.send('GET', '/Users?count=1')).status).toBe(200);
  });
});

const user = (userName: string, more: object = {}) => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
  userName,
  name: { givenName: 'Ada', familyName: 'Lovelace' },
  emails: [{ value: `${userName}@example.com`, type: 'work', primary: true }],
  active: true,
  ...more,
});
const group = (displayName: string, ...members: string[]) => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'],
  displayName,
  members: members.map((value) => ({ value })),
});

interface Conversation {
  requests: {
    what: string;
    method: string;
    path: string;
    body?: object;
    status: number;
    /** The name under which later steps find the id. */
    keep?: string;
    /** What the answer must contain; null for a key that it must not contain. */
    expect?: object;
    /** The state of the user in Muster afterwards. */
    state?: string;
  }[];
}

/** The requests of a provider, in the order and shape that its vendor has published. */
const conversation = async (name: string): Promise<Conversation> =>
  JSON.parse(await readFile(new URL(`./fixtures/scim/${name}.json`, import.meta.url), 'utf8'));

const usersOf = async (admin: Caller, fields = 'username state') =>
  (await admin.ask(`{ users(first: 50) { nodes { ${fields} } } }`)).users.nodes.filter(
    ({ username }: { username?: string }) => username !== 'grace',
  );
const membersOf = async (admin: Caller, name: string) => {
  const { userGroup } = await admin.ask(
    `{ userGroup(ref: { name: "${name}" }) { members(first: 50) { nodes { username } } } }`,
  );
  return userGroup?.members.nodes.map(({ username }: { username: string }) => username).sort() ?? null;
};

describe('an identity provider', () => {
  test('pushes people and groups, and is their master', async ({ admin, provider }) => {
    const ada = await provider.must(
      'POST',
      '/Users',
      user('ada', {
        title: 'Countess',
        userType: 'employee',
        addresses: [
          { type: 'home', locality: 'Ockham' },
          { type: 'work', locality: 'London' },
        ],
        [enterprise]: { department: 'Engines', employeeNumber: '1815' },
      }),
    );
    const bob = await provider.must('POST', '/Users', user('bob', { externalId: 'HR-2' }));
    const engines = await provider.must('POST', '/Groups', group('Engines', ada.id, bob.id));
    expect(
      await usersOf(
        admin,
        'username displayName email jobTitle department location employeeType employeeNumber state',
      ),
    ).toContainEqual({
      username: 'ada',
      displayName: 'Ada Lovelace',
      email: 'ada@example.com',
      jobTitle: 'Countess',
      department: 'Engines',
      location: 'London',
      employeeType: 'employee',
      employeeNumber: '1815',
      state: 'ACTIVE',
    });
    expect(await membersOf(admin, 'Engines')).toEqual(['ada', 'bob']);
    const refused = await admin.change('addMembership', {
      user: { username: 'grace' },
      userGroup: { name: 'Engines' },
    });
    expect(refused.userErrors[0]).toMatchObject({
      __typename: 'AuthorityError',
      message: expect.stringContaining('Okta'),
    });

    await provider.patch(`/Groups/${engines.id}`, { op: 'remove', path: `members[value eq "${bob.id}"]` });
    expect(await membersOf(admin, 'Engines')).toEqual(['ada']);
    await provider.patch(`/Users/${ada.id}`, { op: 'replace', value: { active: false } });
    expect(await usersOf(admin)).toContainEqual({ username: 'ada', state: 'SUSPENDED' });
    expect(await membersOf(admin, 'Engines')).toEqual([]);
    await provider.must('DELETE', `/Users/${bob.id}`);
    expect(await usersOf(admin)).toContainEqual({ username: 'bob', state: 'SUSPENDED' });
    expect((await provider.send('GET', `/Users/${bob.id}`)).status).toBe(404);

    await provider.patch(`/Users/${ada.id}`, { op: 'replace', value: { active: true } });
    const again = await provider.must('POST', '/Users', user('bob', { externalId: 'HR-2' }));
    await provider.patch(`/Groups/${engines.id}`, {
      op: 'add',
      path: 'members',
      value: [{ value: again.id }],
    });
    expect(await usersOf(admin)).toEqual(expect.arrayContaining([{ username: 'bob', state: 'ACTIVE' }]));
    expect(await usersOf(admin)).toHaveLength(2);
    expect(await membersOf(admin, 'Engines')).toEqual(['ada', 'bob']);
  });

  test('is the master of what it states, and may remove it', async ({ admin, provider }) => {
    const { id } = await provider.must('POST', '/Users', user('ada', { userType: 'employee' }));
    const change = async (input: object) =>
      (await admin.change('updateUser', { user: { username: 'ada' }, ...input })).userErrors;
    const facts = () => usersOf(admin, 'username employeeType location');
    expect(await change({ location: 'Turin' })).toEqual([]);
    expect(await change({ employeeType: 'contractor' })).toMatchObject([
      { __typename: 'AuthorityError', path: ['employeeType'] },
    ]);
    await provider.patch(`/Users/${id}`, { op: 'replace', path: 'title', value: 'Countess' });
    expect(await facts()).toEqual([{ username: 'ada', employeeType: 'employee', location: 'Turin' }]);
    await provider.patch(`/Users/${id}`, { op: 'remove', path: 'userType' });
    expect(await facts()).toEqual([{ username: 'ada', employeeType: null, location: 'Turin' }]);
    expect(await change({ employeeType: 'contractor' })).toEqual([]);
  });

  test('sees only what it has created itself', async ({ admin, provider, connect, seed }) => {
    await seed.user('ada');
    const other = await connect('Entra');
    const ada = await provider.must('POST', '/Users', user('ada'));
    expect((await other.must('GET', '/Users')).totalResults).toBe(0);
    expect((await other.send('GET', `/Users/${ada.id}`)).status).toBe(404);
    expect((await other.send('DELETE', `/Users/${ada.id}`)).status).toBe(404);
    // An existing user waits for the decision of an admin: a provider cannot take over users.
    const { syncer } = await admin.ask(
      `{ syncer(id: "${provider.syncer}") { mirroredUsers { users { id username state candidates { username } } } } }`,
    );
    expect(syncer.mirroredUsers.users).toMatchObject([
      { username: 'ada', state: 'DISPUTED', candidates: [{ username: 'ada' }] },
    ]);
    const engines = await provider.must('POST', '/Groups', group('Engines', ada.id));
    expect(engines.members).toMatchObject([{ value: ada.id, display: 'ada', type: 'User' }]);
    expect(await membersOf(admin, 'Engines')).toEqual([]);
    await admin.change('decideMatches', { ids: [syncer.mirroredUsers.users[0].id], decision: 'LINK' });
    expect(await membersOf(admin, 'Engines')).toEqual(['ada']);
  });

  test('cannot be requested to sync, since it pushes', async ({ admin, provider }) => {
    const asked = { syncer: provider.syncer, anchor: 'ada' };
    expect(await admin.change('requestDirectory', asked)).toMatchObject({
      userErrors: [{ code: 'CONFLICT', message: expect.stringContaining('sends changes by itself') }],
    });
  });

  test('nests groups, and renames them', async ({ admin, provider }) => {
    const ada = await provider.must('POST', '/Users', user('ada'));
    const inner = await provider.must('POST', '/Groups', group('Inner', ada.id));
    const outer = await provider.must('POST', '/Groups', group('Outer', inner.id));
    expect(await membersOf(admin, 'Outer')).toEqual(['ada']);
    expect((await provider.must('GET', `/Groups/${outer.id}`)).members).toMatchObject([
      { value: inner.id, display: 'Inner', type: 'Group' },
    ]);
    await provider.must('PUT', `/Groups/${outer.id}`, group('Renamed'));
    expect(await membersOf(admin, 'Renamed')).toEqual([]);
    expect((await provider.must('GET', `/Groups/${outer.id}`)).members).toEqual([]);
  });
});

describe('RFC 7644', () => {
  test('3.3: a resource is created with its place and version; a name is taken once', async ({
    provider,
  }) => {
    const { status, headers, body } = await provider.send(
      'POST',
      '/Users',
      user('ada', { id: 'mine', meta: { x: 1 }, password: 'secret', unknown: 1 }),
    );
    expect(status).toBe(201);
    expect(headers.get('content-type')).toContain('application/scim+json');
    expect(headers.get('location')).toBe(body.meta.location);
    expect(headers.get('etag')).toBe(body.meta.version);
    expect(body.id).not.toBe('mine');
    expect(JSON.stringify(body)).not.toContain('secret');
    const again = await provider.send('POST', '/Users', user('ADA'));
    expect(again).toMatchObject({ status: 409, body: { scimType: 'uniqueness', status: '409' } });
    expect(await provider.send('POST', '/Users', { emails: [] })).toMatchObject({
      status: 400,
      body: { scimType: 'invalidValue' },
    });
    expect(await provider.send('POST', '/Users', '{')).toMatchObject({
      status: 400,
      body: { scimType: 'invalidSyntax' },
    });
  });

  test('3.4.2: lists are filtered and paged; nothing found is no error', async ({ provider }) => {
    for (const name of ['ada', 'bob', 'eve'])
      await provider.must(
        'POST',
        '/Users',
        user(name, { externalId: `x-${name}`, title: name === 'eve' ? 'Boss' : 'Clerk' }),
      );
    const names = async (filter: string) =>
      (await provider.must('GET', `/Users?filter=${encodeURIComponent(filter)}`)).Resources.map(
        (one) => one.userName,
      ).sort();
    const cases: [string, string[]][] = [
      ['userName eq "ADA"', ['ada']],
      ['username Eq "ada"', ['ada']],
      ['externalId eq "x-bob"', ['bob']],
      ['externalId eq "X-BOB"', []],
      ['title pr and not (title eq "boss")', ['ada', 'bob']],
      ['emails.value co "eve@"', ['eve']],
      ['emails[type eq "work" and value sw "bob"]', ['bob']],
      ['userName eq "ada" or userName eq "eve"', ['ada', 'eve']],
      ['userName gt "ada" and userName le "eve"', ['bob', 'eve']],
      ['name.familyName ew "lace" and title ne "Boss"', ['ada', 'bob']],
      ['urn:ietf:params:scim:schemas:core:2.0:User:userName eq "bob"', ['bob']],
      ['active eq true', ['ada', 'bob', 'eve']],
      ['userName eq "nobody"', []],
      ['userName eq "quote \\"inside\\""', []],
    ];
    for (const [filter, expected] of cases) expect([filter, await names(filter)]).toEqual([filter, expected]);

    const page = await provider.must('GET', '/Users?startIndex=2&count=1');
    expect(page).toMatchObject({
      totalResults: 3,
      startIndex: 2,
      itemsPerPage: 1,
      Resources: [{ userName: 'bob' }],
    });
    expect(await provider.must('GET', '/Users?startIndex=0&count=0')).toMatchObject({
      totalResults: 3,
      startIndex: 1,
      Resources: [],
    });
    for (const wrong of [
      'userName',
      'userName eq',
      'userName xx "a"',
      '(userName eq "a"',
      'userName eq a',
      'userName eq "a" nor',
    ])
      expect([wrong, await provider.send('GET', `/Users?filter=${encodeURIComponent(wrong)}`)]).toMatchObject(
        [wrong, { status: 400, body: { scimType: 'invalidFilter' } }],
      );
    const search = await provider.must('POST', '/Users/.search', {
      filter: 'userName eq "ada"',
      attributes: ['userName'],
    });
    expect(Object.keys(search.Resources[0]).sort()).toEqual(['id', 'schemas', 'userName']);
  });

  test('3.5.1: PUT clears what it does not name', async ({ provider }) => {
    const { id } = await provider.must('POST', '/Users', user('ada', { title: 'Countess' }));
    const put = await provider.must('PUT', `/Users/${id}`, { userName: 'ada', active: 'False' });
    expect(put).toMatchObject({ id, userName: 'ada', active: false });
    expect(put.title).toBeUndefined();
    expect(put.emails).toBeUndefined();
  });

  const patches: Record<string, { operations: object[]; expected: object; gone?: string[] }> = {
    'add without a path': {
      operations: [{ op: 'add', value: { nickName: 'A' } }],
      expected: { nickName: 'A' },
    },
    'replace a part': {
      operations: [{ op: 'replace', path: 'name.givenName', value: 'Augusta' }],
      expected: { name: { givenName: 'Augusta', familyName: 'Lovelace' } },
    },
    'replace what a filter names': {
      operations: [{ op: 'replace', path: 'emails[type eq "work"].value', value: 'a@x.org' }],
      expected: { emails: [{ value: 'a@x.org', type: 'work', primary: true }] },
    },
    'add to a list, once': {
      operations: [
        { op: 'add', path: 'emails', value: [{ value: 'h@x.org', type: 'home' }] },
        { op: 'add', path: 'emails', value: [{ value: 'h@x.org', type: 'home' }] },
      ],
      expected: {
        emails: [
          { value: 'ada@example.com', type: 'work', primary: true },
          { value: 'h@x.org', type: 'home' },
        ],
      },
    },
    'only one is primary': {
      operations: [{ op: 'add', path: 'emails', value: { value: 'h@x.org', type: 'home', primary: true } }],
      expected: {
        emails: [
          { value: 'ada@example.com', type: 'work', primary: false },
          { value: 'h@x.org', type: 'home', primary: true },
        ],
      },
    },
    'remove what a filter names': {
      operations: [{ op: 'remove', path: 'emails[type eq "work"]' }],
      expected: {},
      gone: ['emails'],
    },
    'remove an attribute': { operations: [{ op: 'remove', path: 'title' }], expected: {}, gone: ['title'] },
    'capitals, and what is missing is made, as Entra does': {
      operations: [
        { op: 'Add', path: 'phoneNumbers[type eq "mobile"].value', value: '+44 1' },
        { op: 'Replace', path: 'active', value: 'False' },
        { op: 'Replace', path: `${enterprise}:department`, value: 'Engines' },
        { op: 'Add', value: { 'name.middleName': 'King', [`${enterprise}:manager`]: 'boss-id' } },
      ],
      expected: {
        phoneNumbers: [{ type: 'mobile', value: '+44 1' }],
        active: false,
        [enterprise]: { department: 'Engines', manager: { value: 'boss-id' } },
        name: { givenName: 'Ada', familyName: 'Lovelace', middleName: 'King' },
      },
    },
    'unknown attributes are ignored': {
      operations: [{ op: 'add', path: 'shoeSize', value: 42 }],
      expected: { userName: 'ada' },
    },
  };
  for (const [name, { operations, expected, gone = [] }] of Object.entries(patches)) {
    test(`3.5.2: PATCH: ${name}`, async ({ provider }) => {
      const { id } = await provider.must('POST', '/Users', user('ada', { title: 'Countess' }));
      const answer = await provider.patch(`/Users/${id}`, ...operations);
      expect(answer).toMatchObject(expected);
      for (const field of gone) expect(answer[field]).toBeUndefined();
      expect(await provider.must('GET', `/Users/${id}`)).toEqual(answer);
    });
  }

  test('3.5.2: attributes that are not stored are ignored, and the answer shows what is stored', async ({
    admin,
    provider,
  }) => {
    const { id } = await provider.must('POST', '/Users', user('ada'));
    const patch = (...Operations: object[]) =>
      provider.must('PATCH', `/Users/${id}`, {
        schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
        Operations,
      });
    // In this order, as Entra sends them: whoever leaves must not stay because of what a mapping says beside.
    const left = await patch(
      { op: 'Replace', path: 'urn:ietf:params:scim:schemas:extension:custom:2.0:User:desk', value: '4711' },
      { op: 'Add', path: 'nickName2', value: 'Countess' },
      { op: 'Replace', path: 'name.suffix2', value: 'III' },
      { op: 'Replace', path: 'addresses[type eq "work"].planet', value: 'Earth' },
      { op: 'Replace', value: { title: 'Analyst', favourite: 'blue' } },
      { op: 'Replace', path: 'active', value: 'False' },
    );
    expect(left).toMatchObject({ active: false, title: 'Analyst' });
    for (const dropped of ['4711', 'Countess', 'III', 'Earth', 'blue'])
      expect(JSON.stringify(left)).not.toContain(dropped);
    const { user: ada } = await admin.ask('{ user(ref: { username: "ada" }) { state } }');
    expect(ada.state).toBe('SUSPENDED');
  });

  test('3.5.2: PATCH pollutes no prototype, and refuses invalid operations', async ({ provider }) => {
    const { id } = await provider.must('POST', '/Users', user('ada'));
    const before = await provider.must('GET', `/Users/${id}`);
    await provider.patch(
      `/Users/${id}`,
      { op: 'add', path: '__proto__.isAdmin', value: true },
      { op: 'add', path: 'constructor.prototype.isAdmin', value: true },
      { op: 'add', value: JSON.parse('{"__proto__": {"isAdmin": true}}') },
      { op: 'add', path: 'name.__proto__', value: 'x' },
    );
    expect('isAdmin' in {}).toBe(false);
    expect({ ...(await provider.must('GET', `/Users/${id}`)), meta: null }).toEqual({
      ...before,
      meta: null,
    });
    const refused = (operation: object) =>
      provider.send('PATCH', `/Users/${id}`, { Operations: [operation] });
    expect(await refused({ op: 'move', path: 'title' })).toMatchObject({
      status: 400,
      body: { scimType: 'invalidSyntax' },
    });
    expect(await refused({ op: 'remove' })).toMatchObject({ status: 400, body: { scimType: 'noTarget' } });
    expect(await refused({ op: 'replace', path: 'emails[type eq', value: 'x' })).toMatchObject({
      status: 400,
    });
    expect(await refused({ op: 'replace', path: 'userName', value: '' })).toMatchObject({ status: 400 });
    expect(await refused({ op: 'replace', path: 'active', value: 'maybe' })).toMatchObject({
      status: 400,
      body: { scimType: 'invalidValue' },
    });
  });

  test('3.5.2: PATCH of members, in every form that providers send', async ({ admin, provider }) => {
    const ids = new Map<string, string>();
    for (const name of ['ada', 'bob', 'eve'])
      ids.set(name, (await provider.must('POST', '/Users', user(name))).id);
    const value = (...names: string[]) => names.map((name) => ({ value: ids.get(name) }));
    const { id } = await provider.must('POST', '/Groups', group('G'));
    const steps: [object, string[]][] = [
      [{ op: 'add', path: 'members', value: value('ada', 'bob') }, ['ada', 'bob']],
      [{ op: 'Add', path: 'members', value: value('ada') }, ['ada', 'bob']],
      [{ op: 'remove', path: `members[value eq "${ids.get('ada')}"]` }, ['bob']],
      [{ op: 'remove', path: `members[value eq "${ids.get('ada')}"]` }, ['bob']],
      [{ op: 'add', value: { members: value('eve') } }, ['bob', 'eve']],
      [{ op: 'Remove', path: 'members', value: value('bob') }, ['eve']],
      [{ op: 'replace', value: { displayName: 'G', members: value('ada') } }, ['ada']],
      [{ op: 'replace', path: 'members', value: value('bob', 'eve') }, ['bob', 'eve']],
      [{ op: 'remove', path: 'members' }, []],
    ];
    for (const [operation, expected] of steps) {
      await provider.patch(`/Groups/${id}`, operation);
      expect([operation, await membersOf(admin, 'G')]).toEqual([operation, expected]);
    }
    const unknown = await provider.send('PATCH', `/Groups/${id}`, {
      Operations: [{ op: 'add', path: 'members', value: [{ value: 'nobody' }] }],
    });
    expect(unknown).toMatchObject({ status: 400, body: { scimType: 'invalidValue' } });
    await provider.patch(`/Groups/${id}`, { op: 'add', path: 'members', value: value('bob') });
    const found = async (path: string) => (await provider.must('GET', path)).Resources.map(({ id }) => id);
    const bob = ids.get('bob');
    for (const filter of [`members eq "${bob}"`, `members[value eq "${bob}"] and displayName co "g"`])
      expect(await found(`/Groups?filter=${encodeURIComponent(filter)}`)).toEqual([id]);
    expect(await found(`/Groups?filter=members.value eq "${ids.get('ada')}"`)).toEqual([]);
    expect(await found(`/Users?filter=groups.value eq "${id}" and userName sw "b"`)).toEqual([bob]);
    const tooMuch = await provider.send('GET', `/Groups?filter=displayName pr or members eq "${bob}"`);
    expect(tooMuch).toMatchObject({ status: 400, body: { scimType: 'invalidFilter' } });
    const few = await provider.must('GET', '/Groups?excludedAttributes=members');
    expect(few.Resources[0].members).toBeUndefined();
  });

  for (const name of ['okta', 'entra']) {
    test(`all requests of ${name} get the expected answers`, async ({ admin, provider }) => {
      const ids: Record<string, string> = {};
      const { requests } = await conversation(name);
      for (const { what, method, path, body, status, keep, expect: expected = {}, state } of requests) {
        const filled = <Value>(value: Value): Value =>
          JSON.parse(JSON.stringify(value).replace(/\{(\w+)\}/g, (whole, key) => ids[key] ?? whole));
        const answer = await provider.send(method, filled(path), body && filled(body));
        expect([what, answer.status]).toEqual([what, status]);
        if (keep) ids[keep] = answer.body.id;
        for (const [field, value] of Object.entries(filled(expected))) {
          if (value === null) expect(answer.body).not.toHaveProperty([field]);
          else expect(answer.body).toMatchObject({ [field]: value });
        }
        if (state)
          expect((await usersOf(admin)).map((found: { state: string }) => found.state)).toEqual([state]);
      }
    });
  }

  test('3.14: versions guard against lost updates', async ({ provider }) => {
    const { id, meta } = await provider.must('POST', '/Users', user('ada'));
    const put = (tag: string) =>
      provider.send('PUT', `/Users/${id}`, user('ada', { title: 'X' }), { 'if-match': tag });
    expect(
      (await provider.send('GET', `/Users/${id}`, undefined, { 'if-none-match': meta.version })).status,
    ).toBe(304);
    expect((await put(meta.version)).status).toBe(200);
    expect((await put(meta.version)).status).toBe(412);
  });

  test('4 and 2: the discovery endpoints are public, everything else needs a token', async ({
    app,
    admin,
    provider,
  }) => {
    const nobody = new Provider(app.url, '', '');
    const config = await nobody.must('GET', '/ServiceProviderConfig');
    expect(config).toMatchObject({ patch: { supported: true }, etag: { supported: true } });
    expect((await nobody.must('GET', '/ResourceTypes')).Resources.map(({ id }) => id)).toEqual([
      'User',
      'Group',
    ]);
    expect((await nobody.must('GET', `/Schemas/${enterprise}`)).name).toBe('EnterpriseUser');
    expect((await nobody.send('GET', '/Users')).status).toBe(401);
    expect((await new Provider(app.url, 'wrong', '').send('GET', '/Users')).status).toBe(401);
    const { token } = await admin.change('createSyncer', { name: 'LDAP', kind: 'LDAP' }, 'token');
    expect((await new Provider(app.url, token, '').send('GET', '/Users')).status).toBe(403);
    expect((await provider.send('GET', '/Me')).status).toBe(501);
    expect((await provider.send('GET', '/Nothing')).status).toBe(404);
    const cookie = admin.headers.cookie as string;
    expect((await nobody.send('GET', '/Users', undefined, { cookie })).status).toBe(401);
  });
});
