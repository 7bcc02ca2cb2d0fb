import { request } from 'node:http';
import { describe, expect } from 'vitest';
import { test as base, type Caller } from './app.ts';
import { connectProvider, type Provider, patchOp, type ScimAnswer } from './scim-provider.ts';

const test = base.extend<{ provider: Provider }>({
  provider: async ({ app, admin }, use) => use(await connectProvider(app, admin, 'authentik')),
});

/** Sends exactly these headers and no body, since `fetch` would drop some of them. */
const statusOf = (url: string, method: string, headers: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    request(url, { method, headers }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0));
    })
      .once('error', reject)
      .end();
  });

describe('A leaver', () => {
  const headers: Record<string, Record<string, string>> = {
    'a content type': { 'content-type': 'application/scim+json' },
    'a content type and the length 0': { 'content-type': 'application/json', 'content-length': '0' },
    'a content type of something else': { 'content-type': 'application/x-www-form-urlencoded' },
    'a body of no pieces': { 'content-type': 'application/scim+json', 'transfer-encoding': 'chunked' },
    'a body of no pieces, of another type': { 'content-type': 'text/plain', 'transfer-encoding': 'chunked' },
    'no content type': {},
  };
  for (const [name, sent] of Object.entries(headers)) {
    test(`is gone after a DELETE with ${name}`, async ({ app, provider }) => {
      const { id } = await provider.must('POST', '/Users', { userName: 'leaver' });
      const url = `${app.url}/scim/v2/Users/${id}`;
      expect(await statusOf(url, 'DELETE', { authorization: `Bearer ${provider.token}`, ...sent })).toBe(204);
      expect((await provider.send('GET', `/Users/${id}`)).status).toBe(404);
    });
  }

  test('is gone here, too, if the DELETE has the id in capital letters', async ({ admin, provider }) => {
    const ada = await provider.must('POST', '/Users', { userName: 'ada' });
    const group = await provider.must('POST', '/Groups', {
      displayName: 'Engines',
      members: [{ value: ada.id }],
    });
    const capitals = ada.id.toUpperCase();
    const found = await provider.must(
      'GET',
      `/Groups?filter=${encodeURIComponent(`members eq "${capitals}"`)}`,
    );
    expect(found.Resources.map(({ id }) => id)).toEqual([group.id]);
    await provider.must('DELETE', `/Users/${capitals}`);
    const { user } = await admin.ask(
      '{ user(ref: { username: "ada" }) { state userGroups(first: 5) { nodes { name } } } }',
    );
    expect(user).toEqual({ state: 'SUSPENDED', userGroups: { nodes: [] } });
    expect((await provider.must('GET', `/Groups/${group.id}`)).members).toEqual([]);
  });
});

describe('PATCH', () => {
  test('requests at the same time without If-Match are all applied', async ({ provider }) => {
    const users: ScimAnswer[] = [];
    for (let index = 0; index < 12; index += 1)
      users.push(await provider.must('POST', '/Users', { userName: `member${index}` }));
    const group = await provider.must('POST', '/Groups', { displayName: 'Everybody' });
    expect(group.members).toEqual([]);
    await Promise.all(
      users.map(({ id }) =>
        provider.patch(`/Groups/${group.id}`, { op: 'add', path: 'members', value: [{ value: id }] }),
      ),
    );
    const after = await provider.must('GET', `/Groups/${group.id}`);
    expect(after.members.map(({ value }) => value).sort()).toEqual(users.map(({ id }) => id).sort());
    const [{ id }] = users as [ScimAnswer];
    const fields = ['title', 'nickName', 'locale', 'timezone', 'userType'];
    await Promise.all(
      fields.map((field) => provider.patch(`/Users/${id}`, { op: 'replace', path: field, value: field })),
    );
    expect(await provider.must('GET', `/Users/${id}`)).toMatchObject(
      Object.fromEntries(fields.map((field) => [field, field])),
    );
  });

  test('of requests at the same time with the same If-Match, one is applied', async ({ provider }) => {
    const { id, meta } = await provider.must('POST', '/Users', { userName: 'ada' });
    const answers = await Promise.all(
      ['a', 'b', 'c', 'd'].map((value) =>
        provider.send(
          'PATCH',
          `/Users/${id}`,
          { Operations: [{ op: 'replace', path: 'title', value }] },
          { 'if-match': meta.version },
        ),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
  });

  const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
  const start = {
    userName: 'ada',
    name: { givenName: 'Ada', familyName: 'Lovelace' },
    emails: [{ value: 'ada@example.com', type: 'work', primary: true }],
    [enterprise]: { department: 'Engines', manager: { value: 'm1', displayName: 'Charles' } },
  };
  const cases: Record<string, [object, object]> = {
    'a part of a name leaves the others': [
      { op: 'replace', path: 'name', value: { givenName: 'Augusta' } },
      { name: { givenName: 'Augusta', familyName: 'Lovelace' } },
    ],
    'a part of a name without a path leaves the others': [
      { op: 'replace', value: { name: { givenName: 'Augusta' } } },
      { name: { givenName: 'Augusta', familyName: 'Lovelace' } },
    ],
    'a part that is null removes it': [
      { op: 'replace', path: 'name', value: { givenName: null, middleName: 'King' } },
      { name: { familyName: 'Lovelace', middleName: 'King' } },
    ],
    'another manager does not keep the name of the former': [
      { op: 'replace', path: `${enterprise}:manager`, value: { value: 'm2' } },
      { [enterprise]: { department: 'Engines', manager: { value: 'm2' } } },
    ],
    'a manager as Entra states it, without the schema and as a list': [
      { op: 'Add', path: 'manager', value: [{ $ref: 'http://x.test/Users/m2', value: 'm2' }] },
      { [enterprise]: { department: 'Engines', manager: { $ref: 'http://x.test/Users/m2', value: 'm2' } } },
    ],
    'a single value as a list of one': [
      { op: 'Replace', path: 'active', value: [{ $ref: null, value: 'False' }] },
      { active: false },
    ],
    'an address that is written in capital letters': [
      { op: 'replace', path: 'emails[value eq "ADA@example.com"].type', value: 'home' },
      { emails: [{ value: 'ada@example.com', type: 'home', primary: true }] },
    ],
    'the value that is primary, written as a text': [
      { op: 'Replace', path: 'emails[primary eq "True"].value', value: 'new@example.com' },
      { emails: [{ value: 'new@example.com', type: 'work', primary: true }] },
    ],
    'the value that is primary': [
      { op: 'replace', path: 'emails[primary eq true].value', value: 'new@example.com' },
      { emails: [{ value: 'new@example.com', type: 'work', primary: true }] },
    ],
  };
  for (const [name, [operation, expected]] of Object.entries(cases)) {
    test(`of ${name}`, async ({ provider }) => {
      const { id } = await provider.must('POST', '/Users', start);
      const answer = await provider.patch(`/Users/${id}`, operation);
      for (const [field, value] of Object.entries(expected)) expect(answer[field]).toEqual(value);
      expect(await provider.must('GET', `/Users/${id}`)).toEqual(answer);
    });
  }
});

describe('An e-mail address that Muster cannot take', () => {
  const userAt = async (admin: Caller) =>
    (await admin.ask('{ user(ref: { username: "ada" }) { email state } }')).user;
  const emails = (value: string) => ({ op: 'replace', path: 'emails', value: [{ value, primary: true }] });

  test('is refused with the reason, and changes nothing', async ({ admin, provider, seed }) => {
    await seed.user('bob', { email: 'bob@example.com' });
    const none = { userName: 'eve', emails: [{ value: 'nowhere' }] };
    const created = await provider.send('POST', '/Users', none);
    expect([created.status, created.body.detail]).toEqual([400, 'nowhere is not an e-mail address.']);
    const ada = await provider.must('POST', '/Users', {
      userName: 'ada',
      emails: [{ value: 'ada@example.com' }],
    });
    const patch = (...Operations: object[]) =>
      provider.send('PATCH', `/Users/${ada.id}`, { schemas: [patchOp], Operations });
    for (const [value, status] of [
      ['nowhere', 400],
      ['bob@example.com', 409],
    ] as const) {
      const answer = await patch(emails(value));
      expect([answer.status, answer.body.detail]).toEqual([status, expect.stringContaining(value)]);
    }
    expect(await userAt(admin)).toEqual({ email: 'ada@example.com', state: 'ACTIVE' });
    expect((await provider.must('GET', `/Users/${ada.id}`)).emails[0]?.value).toBe('ada@example.com');
  });

  test('does not keep the access of somebody who is disabled at the same time', async ({
    admin,
    provider,
  }) => {
    const ada = await provider.must('POST', '/Users', {
      userName: 'ada',
      emails: [{ value: 'ada@example.com' }],
    });
    const names = { op: 'replace', path: 'userName', value: 'a b' };
    const disable = { op: 'replace', path: 'active', value: false };
    await provider.patch(`/Users/${ada.id}`, emails('nowhere'), names, disable);
    expect(await userAt(admin)).toEqual({ email: null, state: 'SUSPENDED' });
  });
});
