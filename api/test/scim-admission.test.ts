import { expect } from 'vitest';
import { type App, type Caller, test } from './app.ts';
import { makeSyncers } from './make-syncers.ts';

const schema = (type: string) => ({ schemas: [`urn:ietf:params:scim:schemas:core:2.0:${type}`] });
const patch = {
  schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
  Operations: [{ op: 'replace', path: 'displayName', value: 'Changed' }],
};

/** Sends a SCIM request. Returns the status and the body. */
async function send(app: App, caller: Caller, method: string, path: string, body?: object) {
  const response = await fetch(`${app.url}/scim/v2${path}`, {
    method,
    headers: { ...caller.headers, ...(body && { 'content-type': 'application/scim+json' }) },
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : null };
}

/** Requests to every endpoint, for a user and a group. */
const requests = (user: string, group: string): [method: string, path: string, body?: object][] => [
  ['GET', `/Users/${user}`],
  ['PUT', `/Users/${user}`, { ...schema('User'), userName: 'changed' }],
  ['PATCH', `/Users/${user}`, patch],
  ['DELETE', `/Users/${user}`],
  ['GET', `/Groups/${group}`],
  ['PUT', `/Groups/${group}`, { ...schema('Group'), displayName: 'Changed' }],
  ['PATCH', `/Groups/${group}`, patch],
  ['DELETE', `/Groups/${group}`],
];

test('SCIM is open only to tokens of SCIM clients, and only for what the client itself has created', async ({
  app,
  admin,
  seed,
}) => {
  const { scimClient, ...others } = await makeSyncers(app, admin, seed);
  const { scimClient: foreign } = await makeSyncers(app, admin, seed, ' of others');
  const own = scimClient.own;
  const user = await send(app, own, 'POST', '/Users', { ...schema('User'), userName: 'ada' });
  const group = await send(app, own, 'POST', '/Groups', {
    ...schema('Group'),
    displayName: 'Fellows',
    members: [{ value: user.body.id }],
  });
  expect([user.status, group.status]).toEqual([201, 201]);
  const absent = '00000000-0000-4000-8000-000000000000';

  for (const [index, [method, path, body]] of requests(user.body.id, group.body.id).entries()) {
    const hidden = await send(app, foreign.own, method, path, body);
    const [, nowhere = ''] = requests(absent, absent)[index] ?? [];
    const missing = await send(app, foreign.own, method, nowhere, body);
    expect([method, path, hidden.status]).toEqual([method, path, 404]);
    const text = JSON.stringify(hidden).replaceAll(/[0-9a-f-]{36}/g, '§');
    expect(text).toBe(JSON.stringify(missing).replaceAll(/[0-9a-f-]{36}/g, '§'));
  }
  for (const list of ['/Users', '/Groups'])
    expect((await send(app, foreign.own, 'GET', list)).body.totalResults).toBe(0);
  // A user of another provider cannot be added, and the answer does not reveal whether the user exists.
  const members = async (value: string) => {
    const made = { ...schema('Group'), displayName: `With ${value}`, members: [{ value }] };
    const { status, body } = await send(app, foreign.own, 'POST', '/Groups', made);
    return JSON.stringify([status, body.members ?? [], body.detail ?? null]).replaceAll(value, '§');
  };
  expect(await members(user.body.id)).toBe(await members(absent));

  const writer = await app.withToken({ user: await seed.admin('ada.admin') }, ['READ', 'WRITE']);
  for (const caller of [...Object.values(others).map((one) => one.own), writer])
    for (const [method, path, body] of [
      ...requests(user.body.id, group.body.id),
      ['GET', '/Users'] as [string, string],
      ['POST', '/Users', { ...schema('User'), userName: 'new' }] as [string, string, object],
    ])
      expect([method, path, (await send(app, caller, method, path, body)).status]).toEqual([
        method,
        path,
        403,
      ]);
  // The provider's own users are unchanged.
  expect((await send(app, own, 'GET', `/Users/${user.body.id}`)).body).toMatchObject({ userName: 'ada' });
  for (const [method, path, body] of requests(user.body.id, group.body.id))
    expect([method, path, (await send(app, own, method, path, body)).status < 300]).toEqual([
      method,
      path,
      true,
    ]);
});
