import { expect } from 'vitest';
import { ResourceKind } from '../src/model/resource.entity.ts';
import { test } from './app.ts';

test.override({ hasMemory: true });

test('an object has the same fields on every path through the schema', async ({ admin, seed }) => {
  const bob = await seed.user('bob');
  const group = await seed.userGroup('Compilers');
  const system = await seed.resource('web-1', ResourceKind.SYSTEM);
  const systems = await seed.resourceGroup('Servers', ResourceKind.SYSTEM);
  await seed.member(bob, group);
  await seed.bind(group, systems, 'sudo');
  await seed.contain(systems, system);

  const { user } = await admin.ask(
    `query ($id: ID!) { user(ref: { id: $id }) {
      id userGroups { nodes { id name bindings { nodes { level object { __typename ... on ResourceGroup { id kind levels parts { nodes { part { ... on Resource { id kind } } } } } } } } } }
      resources { nodes { id kind name } }
    } }`,
    { id: bob.id },
  );

  expect(user).toEqual({
    id: bob.id,
    userGroups: {
      nodes: [
        {
          id: group.id,
          name: 'Compilers',
          bindings: {
            nodes: [
              {
                level: 'sudo',
                object: {
                  __typename: 'ResourceGroup',
                  id: systems.id,
                  kind: 'SYSTEM',
                  levels: ['login', 'sudo'],
                  parts: { nodes: [{ part: { id: system.id, kind: 'SYSTEM' } }] },
                },
              },
            ],
          },
        },
      ],
    },
    resources: { nodes: [{ id: system.id, kind: 'SYSTEM', name: 'web-1' }] },
  });
});
