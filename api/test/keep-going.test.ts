import { expect } from 'vitest';
import { test } from './app.ts';

test.override({ hasMemory: true });

const selection = 'position addedCount results { index status error { code message path } }';

test('With keepGoing, a bulk mutation leaves out rows that cannot be added', async ({ admin, seed }) => {
  await seed.user('ann');
  await seed.user('ben');
  await admin.change('createUserGroup', { name: 'Team' });
  const rows = [
    { user: { username: 'ann' }, userGroup: { name: 'Team' } },
    { user: { username: 'nobody' }, userGroup: { name: 'Team' } },
    { user: { username: 'ben' }, userGroup: { name: 'Team' } },
    { user: { username: 'ben' }, userGroup: { name: 'None' } },
  ];
  const strict = await admin.change('addMemberships', { rows }, selection);
  expect([strict.position, strict.addedCount]).toEqual([null, 0]);
  expect(strict.userErrors).toHaveLength(2);

  const taken = await admin.change('addMemberships', { rows, keepGoing: true }, selection);
  expect(taken.userErrors).toEqual([]);
  expect(taken.position).not.toBeNull();
  expect(taken.results).toEqual([
    { index: 0, status: 'ADDED', error: null },
    {
      index: 1,
      status: 'FAILED',
      error: expect.objectContaining({ code: 'NOT_FOUND', path: ['rows', '1', 'user'] }),
    },
    { index: 2, status: 'ADDED', error: null },
    {
      index: 3,
      status: 'FAILED',
      error: expect.objectContaining({ code: 'NOT_FOUND', path: ['rows', '3', 'userGroup'] }),
    },
  ]);
});

test('With keepGoing, a bulk mutation leaves out a row that forms a cycle, and no other', async ({
  admin,
}) => {
  for (const name of ['a', 'b', 'c', 'd'])
    await admin.change('createResourceGroup', { name, kind: 'SYSTEM' });
  const row = (group: string, part: string) => ({
    resourceGroup: { name: group },
    part: { resourceGroup: { name: part } },
  });
  const rows = [row('a', 'b'), row('b', 'c'), row('c', 'a'), row('c', 'd')];
  const strict = await admin.change('addContainments', { rows }, selection);
  expect(strict.userErrors).toHaveLength(1);
  const taken = await admin.change('addContainments', { rows, keepGoing: true }, selection);
  expect(taken.userErrors).toEqual([]);
  expect(taken.results).toEqual([
    { index: 0, status: 'ADDED', error: null },
    { index: 1, status: 'ADDED', error: null },
    { index: 2, status: 'FAILED', error: expect.objectContaining({ code: 'CYCLE', path: ['rows', '2'] }) },
    { index: 3, status: 'ADDED', error: null },
  ]);
});
