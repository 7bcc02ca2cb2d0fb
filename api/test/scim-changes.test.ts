import { request } from 'node:http';
import { describe, expect } from 'vitest';
import { test as base } from './app.ts';
import { connectProvider, type Provider, type ScimAnswer } from './scim-provider.ts';

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
