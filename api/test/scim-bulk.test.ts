import { describe, expect } from 'vitest';
import { one } from '../src/shared/one.ts';
import { test as base } from './app.ts';
import { connectProvider, Provider, patchOp, type ScimAnswer } from './scim-provider.ts';

const test = base.extend<{ provider: Provider }>({
  provider: async ({ app, admin }, use) => use(await connectProvider(app, admin, 'Bulk')),
});

const bulk = (provider: Provider, Operations: object[], more: object = {}) =>
  provider.send('POST', '/Bulk', {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:BulkRequest'],
    Operations,
    ...more,
  });
const post = (path: string, bulkId: string, data: object) => ({ method: 'POST', path, bulkId, data });
const statuses = ({ body }: { body: ScimAnswer }) => body.Operations.map(({ status }) => status);

describe('A bulk request (RFC 7644, 3.7)', () => {
  test('creates users and a group of them at once, in any order', async ({ provider }) => {
    const answer = await bulk(provider, [
      post('/Groups', 'g', {
        displayName: 'Tour guides',
        members: [{ value: 'bulkId:a' }, { value: 'bulkId:b' }],
      }),
      post('/Users', 'a', { userName: 'alice' }),
      post('/Users', 'b', { userName: 'bob' }),
      {
        method: 'PATCH',
        path: '/Groups/bulkId:g',
        data: { schemas: [patchOp], Operations: [{ op: 'remove', path: 'members[value eq "bulkId:b"]' }] },
      },
    ]);
    expect(answer.status).toBe(200);
    expect(statuses(answer)).toEqual(['201', '201', '201', '200']);
    const [group, alice, bob] = answer.body.Operations;
    expect(alice).toMatchObject({ method: 'POST', bulkId: 'a', version: 'W/"1"' });
    const id = (location: string) => location.split('/').at(-1);
    const { members } = await provider.must('GET', `/Groups/${id(group.location)}`);
    expect(members.map(({ value }) => value)).toEqual([id(alice.location)]);
    const gone = await bulk(provider, [{ method: 'DELETE', path: `/Users/${id(bob.location)}` }]);
    expect(statuses(gone)).toEqual(['204']);
    expect((await provider.send('GET', `/Users/${id(bob.location)}`)).status).toBe(404);
  });

  test('carries out what it can, or stops after failOnErrors', async ({ provider }) => {
    const operations = [
      post('/Users', 'a', { userName: 'alice' }),
      post('/Users', 'b', { userName: 'ALICE' }),
      { method: 'DELETE', path: '/Users/nobody' },
      post('/Groups', 'c', { displayName: 'C', members: [{ value: 'bulkId:b' }] }),
      post('/Users', 'd', { userName: 'dora' }),
    ];
    const all = await bulk(provider, operations);
    expect(statuses(all)).toEqual(['201', '409', '404', '409', '201']);
    expect(all.body.Operations[1].response).toMatchObject({ scimType: 'uniqueness', status: '409' });
    const some = await bulk(
      provider,
      [post('/Users', 'x', { userName: '' }), post('/Users', 'y', { userName: 'yves' })],
      { failOnErrors: 1 },
    );
    expect(statuses(some)).toEqual(['400']);
    expect((await provider.must('GET', '/Users?filter=userName eq "yves"')).totalResults).toBe(0);
  });

  test('refuses operations that depend on each other in a cycle, and invalid ones', async ({ provider }) => {
    const cycle = await bulk(provider, [
      post('/Groups', 'a', { displayName: 'A', members: [{ value: 'bulkId:b' }] }),
      post('/Groups', 'b', { displayName: 'B', members: [{ value: 'bulkId:a' }] }),
    ]);
    expect(statuses(cycle)).toEqual(['409', '409']);
    const stale = await provider.must('POST', '/Users', { userName: 'stale' });
    const path = `/Users/${stale.id}`;
    const versions = await bulk(provider, [
      { method: 'PUT', path, version: 'W/"7"', data: { userName: 'stale' } },
      { method: 'PUT', path, version: 'W/"1"', data: { userName: 'stale', title: 'New' } },
    ]);
    expect(statuses(versions)).toEqual(['412', '200']);
    const wrong: [object[], number][] = [
      [[], 400],
      [[{ method: 'GET', path: '/Users' }], 400],
      [[{ method: 'POST', path: '/Users', data: {} }], 400],
      [[post('/Me', 'a', {})], 400],
      [[post('/Users', 'a', {}), post('/Users', 'a', {})], 400],
      [Array.from({ length: 1_001 }, (_, index) => post('/Users', String(index), {})), 413],
    ];
    for (const [operations, status] of wrong)
      expect([operations.length, (await bulk(provider, operations)).status]).toEqual([
        operations.length,
        status,
      ]);
  });

  describe('of a provider with a small budget', () => {
    test.override({ rate: 200 });

    test('pays for each of its operations', async ({ provider }) => {
      const operations = Array.from({ length: 1_000 }, (_, index) =>
        post('/Users', String(index), { userName: `many${index}` }),
      );
      const found = statuses(await bulk(provider, operations));
      expect(found).toHaveLength(1_000);
      expect(new Set(found)).toEqual(new Set(['201', '429']));
    });
  });
});

describe('Every answer below /scim/v2', () => {
  test('has the SCIM format if the address itself is broken, or longer than any id', async ({
    app,
    provider,
  }) => {
    const long = 'x'.repeat(300);
    for (const [path, status] of [
      ['/Users/%zz', 400],
      ['/Groups/%', 400],
      ['/%E0%A4%A', 400],
      ['/Schemas/%c3%28', 400],
      ['/Users/%zz?filter=userName%20eq%20%22a%22', 400],
      [`/Users/${long}`, 404],
      [`/Schemas/${long}`, 404],
    ] as const)
      for (const method of ['GET', 'PUT', 'DELETE']) {
        const { status: answered, headers, body } = await provider.send(method, path);
        expect({ path, answered }).toEqual({ path, answered: status });
        expect(headers.get('content-type')).toContain('application/scim+json');
        expect(body).toMatchObject({
          schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
          status: String(status),
          detail: expect.any(String),
        });
      }
    const elsewhere = await fetch(`${app.url}/users/%zz`);
    expect(elsewhere.status).toBe(400);
    expect(await elsewhere.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT' } }] });
  });

  test('has the SCIM format, and 405 lists the allowed methods', async ({ app, provider }) => {
    const cases: [string, string, number, string | null][] = [
      ['PUT', '/Users', 405, 'GET, HEAD, POST'],
      ['POST', '/Groups/x', 405, 'GET, HEAD, PUT, PATCH, DELETE'],
      ['GET', '/Users/.search', 405, 'POST'],
      ['GET', '/Bulk', 405, 'POST'],
      ['DELETE', '/Schemas', 405, 'GET, HEAD'],
      ['PATCH', '/ResourceTypes/User', 405, 'GET, HEAD'],
      ['POST', '/ServiceProviderConfig', 405, 'GET, HEAD'],
      ['OPTIONS', '/Users', 405, 'GET, HEAD, POST'],
      ['PUT', '', 405, 'GET, HEAD'],
      ['GET', '/Nothing', 404, null],
      ['GET', '/Users/a/b', 404, null],
      ['GET', `/Users/${'x'.repeat(400)}`, 404, null],
    ];
    for (const [method, path, status, allow] of cases) {
      const answer = await provider.send(method, path, method === 'GET' ? undefined : {});
      expect([method, path, answer.status, answer.headers.get('allow')]).toEqual([
        method,
        path,
        status,
        allow,
      ]);
      expect([path, answer.headers.get('content-type')]).toEqual([
        path,
        'application/scim+json; charset=utf-8',
      ]);
      expect(answer.body).toMatchObject({ status: String(status), detail: expect.any(String) });
    }
    const nobody = new Provider(app.url, '', '');
    expect((await nobody.send('GET', '/Users')).body).toMatchObject({ status: '401' });
  });

  test('finds users and groups together at the root', async ({ provider }) => {
    const ada = await provider.must('POST', '/Users', { userName: 'ada', externalId: '7' });
    const group = await provider.must('POST', '/Groups', { displayName: 'G', externalId: '7' });
    const idsOf = (answer: ScimAnswer) => answer.Resources.map(({ id }) => id);
    const search = (query: object) => provider.must('POST', '/.search', query);
    expect(idsOf(await search({ filter: 'externalId eq "7"' }))).toEqual([ada.id, group.id]);
    expect(await search({ startIndex: 2, count: 1 })).toMatchObject({
      totalResults: 2,
      Resources: [{ id: group.id, members: [] }],
    });
    expect(idsOf(await search({ filter: 'userName pr' }))).toEqual([ada.id]);
    expect(idsOf(await provider.must('GET', ''))).toEqual([ada.id, group.id]);
    expect(await provider.send('POST', '/.search', { filter: 'shoe pr' })).toMatchObject({
      status: 400,
      body: { scimType: 'invalidFilter' },
    });
  });
});

test('the schemas describe each attribute correctly', async ({ provider }) => {
  const { Resources } = await provider.must('GET', '/Schemas');
  const find = <Kind extends { name: unknown }>(list: Kind[], name: string): Kind =>
    one(
      list.find((found) => found.name === name),
      `${name} is described`,
    );
  const attributes = (name: string) => find(Resources, name).attributes;
  const user = attributes('User');
  const members = find(attributes('Group'), 'members');
  expect(find(user, 'userName')).toMatchObject({ required: true, uniqueness: 'server', caseExact: false });
  expect(find(user, 'groups')).toMatchObject({ mutability: 'readOnly', multiValued: true });
  expect(find(user, 'profileUrl')).toMatchObject({ type: 'reference', referenceTypes: ['external'] });
  expect(find(members.subAttributes, '$ref')).toMatchObject({ referenceTypes: ['User', 'Group'] });
  expect(find(members.subAttributes, 'value')).toMatchObject({ mutability: 'immutable', caseExact: true });
  for (const { description, attributes: all } of Resources) {
    expect(description).toBeTruthy();
    for (const attribute of all.flatMap((one) => [one, ...(one.subAttributes ?? [])])) {
      expect(attribute).toMatchObject({ description: expect.stringMatching(/\w+ \w+/) });
      expect([attribute.name, attribute.type === 'reference']).toEqual([
        attribute.name,
        attribute.referenceTypes !== undefined,
      ]);
    }
  }
});
