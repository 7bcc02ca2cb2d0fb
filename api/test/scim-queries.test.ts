import { describe, expect } from 'vitest';
import { test as base } from './app.ts';
import { connectProvider, type Provider, patchOp, type ScimAnswer } from './scim-provider.ts';

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

const test = base.extend<{ provider: Provider }>({
  provider: async ({ app, admin }, use) => {
    const provider = await connectProvider(app, admin, 'Keycloak');
    const people = [
      { userName: 'ada', title: 'Countess', name: { familyName: 'Lovelace', givenName: 'Ada' } },
      { userName: 'bob', active: false, [enterprise]: { department: 'Post', employeeNumber: '7' } },
      {
        userName: 'eve',
        title: 'baker',
        active: true,
        emails: [
          { value: 'z@x.test', type: 'home' },
          { value: 'a@x.test', type: 'work', primary: true },
        ],
      },
    ];
    for (const person of people) await provider.must('POST', '/Users', person);
    await use(provider);
  },
});

const list = (provider: Provider, query: Record<string, string>, path = '/Users') =>
  provider.send('GET', `${path}?${new URLSearchParams(query)}`);
const namesOf = ({ body }: { body: ScimAnswer }): string[] => body.Resources.map(({ userName }) => userName);

describe('A filter', () => {
  test('matches the values that answers show', async ({ provider }) => {
    const [ada] = (await list(provider, {})).body.Resources;
    const cases: [string, string[]][] = [
      ['active eq true', ['ada', 'eve']],
      ['active eq "True"', ['ada', 'eve']],
      ['active ne true', ['bob']],
      ['active pr', ['ada', 'bob', 'eve']],
      ['not (active eq false)', ['ada', 'eve']],
      ['meta.lastModified gt "2020-01-01T00:00:00Z"', ['ada', 'bob', 'eve']],
      ['meta.lastModified gt "2020-01-01T00:00:00Z" and active eq true', ['ada', 'eve']],
      ['meta.lastModified lt "2020-01-01T00:00:00Z"', []],
      [`meta.lastModified eq "${ada.meta.lastModified}" and userName eq "ada"`, ['ada']],
      [`not (meta.created lt "2020-01-01T01:00:00+01:00") and userName sw "b"`, ['bob']],
      ['meta.resourceType eq "User"', ['ada', 'bob', 'eve']],
      [`meta.location eq "${ada.meta.location}"`, ['ada']],
      [`meta.version eq ${JSON.stringify(ada.meta.version)}`, ['ada', 'bob', 'eve']],
      [`schemas eq "${enterprise}"`, ['bob']],
      [`${enterprise}:department eq "post"`, ['bob']],
      [`${enterprise}:employeeNumber pr`, ['bob']],
      ['title eq null', ['bob']],
      ['title ne null', ['ada', 'eve']],
      ['title co "ak" or name.familyName ew "LACE"', ['ada', 'eve']],
      ['emails[type eq "work" and primary eq true]', ['eve']],
      ['emails eq "z@x.test"', ['eve']],
      ['userName ge "bob" and userName lt "eve"', ['bob']],
      // As /Schemas says, addresses are compared without regard to case, and ids with it.
      ['emails.value sw "Z@X"', ['eve']],
      ['emails[value eq "Z@X.TEST" and type eq "home"]', ['eve']],
      [`meta.location ew "${ada.id.toUpperCase()}"`, []],
    ];
    for (const [filter, expected] of cases) {
      const answer = await list(provider, { filter });
      expect([filter, answer.status, answer.status === 200 && namesOf(answer).sort()]).toEqual([
        filter,
        200,
        expected,
      ]);
    }
  });

  test('on an unknown attribute is refused, not answered with an empty list', async ({ provider }) => {
    const wrong = [
      'shoeSize eq 42',
      'password eq "x"',
      'name eq "Ada"',
      'name.shoe eq "Ada"',
      'emails[shoe eq "x"]',
      'userName[value eq "ada"]',
      'active gt true',
      'active eq "maybe"',
      'userName eq true',
      'title gt null',
      'meta.lastModified gt "yesterday"',
      'meta.lastModified gt 5',
      'members.value eq "x"',
      'not (groups.value eq "x")',
      'urn:example:User:userName eq "ada"',
    ];
    for (const filter of wrong) {
      const { status, body } = await list(provider, { filter });
      expect([filter, status, body.scimType]).toEqual([filter, 400, 'invalidFilter']);
    }
  });
});

describe('A list', () => {
  test('is sorted as requested', async ({ provider }) => {
    const cases: [Record<string, string>, string[]][] = [
      [{ sortBy: 'userName', sortOrder: 'descending' }, ['eve', 'bob', 'ada']],
      [{ sortBy: 'title' }, ['eve', 'ada', 'bob']],
      [{ sortBy: 'title', sortOrder: 'descending' }, ['bob', 'ada', 'eve']],
      [{ sortBy: 'name.familyName' }, ['ada', 'bob', 'eve']],
      [{ sortBy: 'emails' }, ['eve', 'ada', 'bob']],
      [{ sortBy: `${enterprise}:department` }, ['bob', 'ada', 'eve']],
      [{ sortBy: 'meta.created', sortOrder: 'descending', count: '2' }, ['eve', 'bob']],
      [{ sortBy: 'userName', sortOrder: 'descending', startIndex: '2', count: '1' }, ['bob']],
    ];
    for (const [query, expected] of cases)
      expect([query, namesOf(await list(provider, query))]).toEqual([query, expected]);
    const refused: Record<string, string>[] = [
      { sortBy: 'shoeSize' },
      { sortBy: 'name' },
      { sortBy: 'groups' },
      { sortBy: 'userName', sortOrder: 'upwards' },
    ];
    for (const query of refused) expect((await list(provider, query)).status).toBe(400);
  });

  test('contains only the requested attributes', async ({ provider }) => {
    const only = async (attributes: string, name = 'ada') =>
      (await list(provider, { filter: `userName eq "${name}"`, attributes })).body.Resources[0];
    const { id, schemas } = await only('id');
    expect(await only('name.givenName')).toEqual({ id, schemas, name: { givenName: 'Ada' } });
    expect(await only('USERNAME,meta.resourceType')).toEqual({
      id,
      schemas,
      userName: 'ada',
      meta: { resourceType: 'User' },
    });
    expect((await only('emails.value', 'eve')).emails).toEqual([
      { value: 'z@x.test' },
      { value: 'a@x.test' },
    ]);
    expect((await only(`${enterprise}:department`, 'bob'))[enterprise]).toEqual({ department: 'Post' });
    const without = await list(provider, {
      filter: 'userName eq "ada"',
      excludedAttributes: 'id,name.givenName,meta.location,title',
    });
    const [ada] = without.body.Resources;
    expect(ada).toMatchObject({ id, name: { familyName: 'Lovelace' } });
    expect(ada.name.givenName ?? ada.meta.location ?? ada.title).toBeUndefined();
  });
});

test('a group is another version when one of its members is renamed or deleted', async ({ provider }) => {
  const [ada] = (await list(provider, { filter: 'userName eq "ada"' })).body.Resources;
  const inner = await provider.must('POST', '/Groups', { displayName: 'Inner' });
  const { id, meta } = await provider.must('POST', '/Groups', {
    displayName: 'Engines',
    members: [{ value: ada?.id }, { value: inner.id }],
  });
  let last = meta;
  const members = async () => {
    const answer = await provider.send('GET', `/Groups/${id}`, undefined, { 'if-none-match': last.version });
    expect(answer.status).toBe(200);
    expect(Date.parse(answer.body.meta.lastModified)).toBeGreaterThanOrEqual(Date.parse(last.lastModified));
    last = answer.body.meta;
    return answer.body.members.map(({ display }) => display).sort();
  };
  await provider.patch(`/Users/${ada?.id}`, { op: 'replace', path: 'userName', value: 'ada.king' });
  expect(await members()).toEqual(['Inner', 'ada.king']);
  await provider.must('DELETE', `/Groups/${inner.id}`);
  expect(await members()).toEqual(['ada.king']);
  await provider.must('DELETE', `/Users/${ada?.id}`);
  expect(await members()).toEqual([]);
  const same = await provider.send('GET', `/Groups/${id}`, undefined, { 'if-none-match': last.version });
  expect(same.status).toBe(304);
});

test('a user is shown anew when their groups change, and can be changed by the version from before', async ({
  provider,
}) => {
  const [ada] = (await list(provider, { filter: 'userName eq "ada"' })).body.Resources;
  let last = ada?.meta.version ?? '';
  const groups = async () => {
    const answer = await provider.send('GET', `/Users/${ada?.id}`, undefined, { 'if-none-match': last });
    expect([answer.status, answer.headers.get('etag')]).toEqual([200, answer.body.meta.version]);
    last = answer.body.meta.version;
    return (answer.body.groups ?? []).map(({ display }) => display);
  };
  const group = await provider.must('POST', '/Groups', {
    displayName: 'Engines',
    members: [{ value: ada?.id }],
  });
  expect(await groups()).toEqual(['Engines']);
  await provider.patch(`/Groups/${group.id}`, { op: 'replace', path: 'displayName', value: 'Motors' });
  expect(await groups()).toEqual(['Motors']);
  await provider.patch(`/Groups/${group.id}`, { op: 'remove', path: 'members' });
  expect(await groups()).toEqual([]);
  await provider.patch(`/Groups/${group.id}`, { op: 'add', path: 'members', value: [{ value: ada?.id }] });
  expect(await groups()).toEqual(['Motors']);
  await provider.must('DELETE', `/Groups/${group.id}`);
  expect(await groups()).toEqual([]);
  const patched = await provider.send(
    'PATCH',
    `/Users/${ada?.id}`,
    { schemas: [patchOp], Operations: [{ op: 'replace', path: 'title', value: 'Lady' }] },
    { 'if-match': ada?.meta.version ?? '' },
  );
  expect(patched.status).toBe(200);
  const late = await provider.send('DELETE', `/Users/${ada?.id}`, undefined, { 'if-match': last });
  expect(late.status).toBe(412);
});

test('a resource that the client has already is answered with 304', async ({ provider }) => {
  const { id, meta } = (await list(provider, { filter: 'userName eq "ada"' })).body.Resources[0];
  const get = async (tag: string) =>
    (await provider.send('GET', `/Users/${id}`, undefined, { 'if-none-match': tag })).status;
  for (const tag of [meta.version, `W/"77", ${meta.version}`, '"1"', '*'])
    expect([tag, await get(tag)]).toEqual([tag, 304]);
  expect(await get('W/"77"')).toBe(200);
});
