import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import SCIMMY from 'scimmy';
import SCIMMYRouters from 'scimmy-routers';
import { describe, expect } from 'vitest';
import { eventually, test } from './fixtures.ts';

// biome-ignore lint/suspicious/noExplicitAny: the library is untyped here
type Any = any;

const users = new Map<string, Any>();
const groups = new Map<string, Any>();

/** Declares a resource type with scimmy, stored in memory. */
function declare(type: Any, all: Map<string, Any>): void {
  SCIMMY.Resources.declare(type)
    .ingress((resource: Any, data: Any) => {
      const id = resource.id ?? `${all.size + 1}`;
      const known = all.get(id);
      const clash = [...all.values()].some(
        (one) => one.id !== id && one.userName && one.userName === data.userName,
      );
      if (clash) throw new SCIMMY.Types.Error(409, 'uniqueness', 'The name is taken');
      const meta = { created: known?.meta.created ?? new Date(), lastModified: new Date() };
      all.set(id, { ...JSON.parse(JSON.stringify(data)), id, meta });
      return all.get(id);
    })
    .egress((resource: Any) => {
      if (!resource.id) {
        const every = [...all.values()];
        return resource.filter ? resource.filter.match(every) : every;
      }
      const found = all.get(resource.id);
      if (!found) throw new SCIMMY.Types.Error(404, null as never, `There is no ${resource.id}`);
      return found;
    })
    .degress((resource: Any) => {
      all.delete(resource.id);
    });
}

declare(SCIMMY.Resources.User.extend(SCIMMY.Schemas.EnterpriseUser, false), users);
declare(SCIMMY.Resources.Group, groups);

describe('an application made with scimmy', () => {
  test('has the users who may use it, and their groups', async ({ provision, seed, admin }) => {
    const site = express();
    const handler = (request: Any) => {
      if (request.header('authorization') !== 'Bearer secret') throw new Error('Who are you?');
      return 'muster';
    };
    site.use('/scim', new SCIMMYRouters({ type: 'bearer', handler } as Any) as Any);
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
        .map(({ value }: Any) => users.get(value).userName)
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
