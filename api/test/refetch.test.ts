import { isInterfaceType } from 'graphql';
import { describe, expect } from 'vitest';
import { makeSchema } from '../src/api/schema.ts';
import { ResourceKind } from '../src/model/resource.entity.ts';
import { type App, type Caller, test } from './app.ts';
import { mirrorDomain } from './mirrored.ts';
import type { Seed } from './seed.ts';

/** The id of one object of each type that has an id. */
async function oneOfEach(app: App, admin: Caller, seed: Seed): Promise<Record<string, string>> {
  const { syncer, person } = await mirrorDomain(app, admin);
  const bob = await seed.user('bob');
  const [group, parent] = [await seed.userGroup('Compilers'), await seed.userGroup('Engineers')];
  const system = await seed.resource('web-1', ResourceKind.SYSTEM);
  const systems = await seed.resourceGroup('Servers', ResourceKind.SYSTEM);
  const { policy } = await admin.change(
    'createPolicy',
    { name: 'Log in', type: 'ssh-server', settings: { rootLogin: 'no' } },
    'policy { id }',
  );
  const { assignment } = await admin.change(
    'addAssignment',
    { policy: { id: policy.id }, object: { resourceGroup: { id: systems.id } } },
    'assignment { id }',
  );
  const { syncer: ldap } = await admin.change(
    'createSyncer',
    { name: 'LDAP', kind: 'LDAP' },
    'syncer { id }',
  );
  const { targets } = await admin.change(
    'registerTargets',
    { syncer: ldap.id, targets: [{ userGroup: { id: group.id } }] },
    'targets { id }',
  );
  const { webhook } = await admin.change(
    'createWebhook',
    { name: 'Chat', url: 'http://127.0.0.1:9' },
    'webhook { id }',
  );
  return {
    User: bob.id,
    UserGroup: group.id,
    Resource: system.id,
    ResourceGroup: systems.id,
    Policy: policy.id,
    Membership: await seed.member(bob, group),
    Nesting: await seed.nest(group, parent),
    Binding: await seed.bind(group, systems, 'login'),
    Containment: await seed.contain(systems, system),
    Ownership: await seed.own(bob, group),
    Assignment: assignment.id,
    Syncer: syncer,
    MirroredUser: person,
    Target: targets[0].id,
    Webhook: webhook.id,
  };
}

const again = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';

describe('node and nodes', () => {
  test('give an object of every type with an id of its own, in the order of the ids', async ({
    app,
    admin,
    seed,
  }) => {
    const schema = await makeSchema();
    const node = schema.getType('Node');
    if (!isInterfaceType(node)) throw new Error('there is no interface Node');
    const objects = await oneOfEach(app, admin, seed);
    expect(Object.keys(objects).sort()).toEqual(
      schema
        .getPossibleTypes(node)
        .map(({ name }) => name)
        .sort(),
    );

    const all = Object.entries(objects).map(([__typename, id]) => ({ __typename, id }));
    expect(await admin.ask(again, { ids: all.map(({ id }) => id) })).toEqual({ nodes: all });
    for (const one of all)
      expect(await admin.ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id: one.id })).toEqual(
        {
          node: one,
        },
      );
  });

  test('give null for objects that do not exist, and for invalid ids', async ({ admin }) => {
    const ids = ['user_999999', 'user_99999999999999', 'token_1', 'nothing', '', 'user_0'];
    expect(await admin.ask(again, { ids })).toEqual({ nodes: ids.map(() => null) });
  });

  test('show no more than lists do', async ({ app, admin, seed }) => {
    const objects = await oneOfEach(app, admin, seed);
    const ids = Object.values(objects);
    const shownTo = async (caller: Caller): Promise<string[]> => {
      const { nodes } = await caller.ask(again, { ids });
      return nodes.flatMap((node: { __typename: string } | null) => node?.__typename ?? []);
    };
    expect(await shownTo(await app.as(await seed.user('eve')))).toEqual([]);
  });

  test('give members their own objects, and owners those in their groups', async ({ app, seed }) => {
    const [ada, bob, eve] = [await seed.user('ada'), await seed.user('bob'), await seed.user('eve')];
    const [group, hidden] = [await seed.userGroup('Compilers'), await seed.userGroup('Hidden')];
    const wiki = await seed.resource('Wiki');
    await seed.own(ada, group);
    const ids = [
      bob.id,
      group.id,
      hidden.id,
      wiki.id,
      await seed.member(bob, group),
      await seed.member(bob, hidden),
      await seed.nest(group, hidden),
      await seed.bind(group, wiki, 'use'),
    ];
    const shown = async (caller: Caller) => {
      const { nodes } = await caller.ask(again, { ids });
      return nodes.map((node: object | null) => (node ? 'shown' : ''));
    };
    expect({
      owner: await shown(await app.as(ada)),
      member: await shown(await app.as(bob)),
      stranger: await shown(await app.as(eve)),
    }).toEqual({
      owner: ['shown', 'shown', '', 'shown', 'shown', '', '', 'shown'],
      member: ['shown', 'shown', 'shown', 'shown', 'shown', 'shown', '', ''],
      stranger: ['', '', '', '', '', '', '', ''],
    });
  });

  test('take as many SQL statements for fifty ids as for five', async ({ app, admin, seed }) => {
    const group = await seed.userGroup('Compilers');
    const ids: string[] = [];
    for (let index = 0; index < 50; index++) {
      const user = await seed.user(`user${index}`);
      ids.push(user.id, await seed.member(user, group));
    }
    const few = await app.countStatements(() => admin.ask(again, { ids: ids.slice(0, 10) }));
    expect(await app.countStatements(() => admin.ask(again, { ids }))).toBe(few);
  });

  test('refuse more than 200 ids', async ({ admin }) => {
    const { errors } = await admin.run(again, { ids: Array.from({ length: 201 }, () => 'user_1') });
    expect(errors).toMatchObject([{ message: expect.stringContaining('200') }]);
  });
});

test('a page has its start and end cursors, and says whether there are rows before and after', async ({
  admin,
  seed,
}) => {
  for (const name of ['a', 'b', 'c']) await seed.userGroup(name);
  const page = async (after: string | null) => {
    const { userGroups } = await admin.ask(
      `query ($after: String) { userGroups(first: 2, after: $after) {
        edges { cursor } pageInfo { hasPreviousPage hasNextPage startCursor endCursor } } }`,
      { after },
    );
    const cursors = userGroups.edges.map(({ cursor }: { cursor: string }) => cursor);
    expect([userGroups.pageInfo.startCursor, userGroups.pageInfo.endCursor]).toEqual([
      cursors[0],
      cursors.at(-1),
    ]);
    return userGroups.pageInfo;
  };
  const first = await page(null);
  expect(first).toMatchObject({ hasPreviousPage: false, hasNextPage: true });
  expect(await page(first.endCursor)).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
});
