import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import SCIMMY from 'scimmy';
import SCIMMYRouters from 'scimmy-routers';
import { describe, expect } from 'vitest';
import { eventually, test } from './fixtures.ts';

/** What the test reads of a stored user or group. */
interface Stored {
  id: string;
  userName?: string;
  active?: boolean;
  members?: { value: string }[];
  meta: { created: Date; lastModified: Date };
}

/** What the handlers use of a type of resources. scimmy declares their handlers with types of its own schemas. */
interface ResourceType {
  ingress(handler: (resource: { id?: string }, data: object) => Stored): ResourceType;
  egress(
    handler: (resource: { id?: string; filter?: { match(all: Stored[]): Stored[] } }) => Stored | Stored[],
  ): ResourceType;
  degress(handler: (resource: { id?: string }) => void): ResourceType;
}

const users = new Map<string, Stored>();
const groups = new Map<string, Stored>();

/** Stores the resources of a type in memory. */
function store(declared: object, all: Map<string, Stored>): void {
  const type = declared as ResourceType;
  type
    .ingress((resource, data) => {
      const stated: Partial<Stored> = JSON.parse(JSON.stringify(data));
      const id = resource.id ?? `${all.size + 1}`;
      const known = all.get(id);
      const clash = [...all.values()].some(
        (one) => one.id !== id && one.userName && one.userName === stated.userName,
      );
      if (clash) throw new SCIMMY.Types.Error(409, 'uniqueness', 'The name is taken');
      const meta = { created: known?.meta.created ?? new Date(), lastModified: new Date() };
      const stored = { ...stated, id, meta };
      all.set(id, stored);
      return stored;
    })
    .egress((resource) => {
      if (!resource.id) {
        const every = [...all.values()];
        return resource.filter ? resource.filter.match(every) : every;
      }
      const found = all.get(resource.id);
      if (!found) throw new SCIMMY.Types.Error(404, null as never, `There is no ${resource.id}`);
      return found;
    })
    .degress((resource) => {
      all.delete(resource.id ?? '');
    });
}

store(SCIMMY.Resources.declare(SCIMMY.Resources.User.extend(SCIMMY.Schemas.EnterpriseUser, false)), users);
store(SCIMMY.Resources.declare(SCIMMY.Resources.Group), groups);

describe('an application made with scimmy', () => {
  test('has the users who may use it, and their groups', async ({ provision, seed, admin }) => {
    const site = express();
    const handler = (request: express.Request) => {
      if (request.header('authorization') !== 'Bearer secret') throw new Error('Who are you?');
      return 'muster';
    };
    site.use('/scim', new SCIMMYRouters({ type: 'bearer', handler }));
    const server = site.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/scim`;
    const group = await seed.userGroup('Engines');
    for (const name of ['ada', 'bob'])
      await seed.member(
        await seed.user(name, { email: `${name}@example.com`, givenName: name, familyName: 'X' }),
        group,
      );
    const app = await provision(
      { url, auth: { kind: 'bearer', token: 'secret' } },
      { targets: [{ userGroup: { id: group.id } }] },
    );
    const end = await app.bind('ada');
    await app.bind('bob');
    const active = () =>
      [...users.values()]
        .filter((one) => one.active)
        .map(({ userName }) => userName)
        .sort();
    const members = () =>
      [...groups.values()]
        .flatMap((one) => one.members ?? [])
        .map(({ value }) => users.get(value)?.userName)
        .sort();
    expect(active()).toEqual(['ada', 'bob']);
    expect(members()).toEqual(['ada', 'bob']);
    await admin.change(
      'updateUser',
      { user: { username: 'bob' }, displayName: 'Robert', email: 'rob@example.com', department: 'Engines' },
      app.waits,
    );
    expect([...users.values()].find(({ userName }) => userName === 'bob')).toMatchObject({
      displayName: 'Robert',
      emails: [{ value: 'rob@example.com', type: 'work' }],
    });
    await end();
    expect(active()).toEqual(['bob']);
    await eventually(async () => expect(members()).toEqual(['bob']));
    server.close();
    server.closeAllConnections();
  });
});
