import { expect, vi } from 'vitest';
import { rowsAtOnce } from '../src/shared/in-parts.ts';
import { type Caller, test } from './app.ts';
import { importFiles } from './import-client.ts';

vi.setConfig({ testTimeout: 120_000 });

const answer = 'counts { rows created updated unchanged failed } problemCount problems { place message }';

/** A table of people, each in one of ten groups. */
const people = (count: number, more: { name?: string; until?: (index: number) => string } = {}) => {
  const { name = 'p', until } = more;
  const rows = Array.from({ length: count }, (_, index) =>
    [
      `${name}${index}`,
      `Person ${index}`,
      `${name}${index}@example.com`,
      `group ${index % 10}`,
      ...(until ? [until(index)] : []),
    ].join(','),
  );
  return `username,displayName,email,userGroup${until ? ',until' : ''}\n${rows.join('\n')}\n`;
};

const day = (index: number) => new Date(Date.UTC(2040, 0, 1 + index)).toISOString().slice(0, 10);

const imported = (admin: Caller, content: string, more = {}) =>
  importFiles(admin, { 'people.csv': content }, more, answer);

test('other requests are answered while a large import is read, checked and written', async ({ admin }) => {
  const importing = { isDone: false, answered: 0 };
  const others = (async () => {
    while (!importing.isDone) {
      await admin.ask('{ position }');
      if (!importing.isDone) importing.answered += 1;
    }
  })();
  const { counts } = await imported(admin, people(5 * rowsAtOnce));
  importing.isDone = true;
  await others;

  expect(counts).toMatchObject({ created: 5 * rowsAtOnce, failed: 0 });
  // One after another, so each was answered in a break of its own.
  expect(importing.answered).toBeGreaterThan(10);
});

test('the number of SQL statements of an import grows with the parts in which rows are written, not with the rows', async ({
  app,
  admin,
}) => {
  const statements = (content: string) => app.countStatements(() => imported(admin, content));
  const ofOnePart = await statements(people(rowsAtOnce, { name: 'a' }));
  const ofThreeParts = await statements(people(3 * rowsAtOnce, { name: 'b' }));

  expect(ofThreeParts - ofOnePart).toBeLessThan(2 * 40);
});

test('memberships that get different ends take no statements of their own', async ({ app, admin }) => {
  const count = 300;
  await imported(admin, people(count));
  let counts = {};
  const statements = await app.countStatements(async () => {
    ({ counts } = await imported(admin, people(count, { until: day })));
  });

  expect(counts).toMatchObject({ updated: count });
  expect(statements).toBeLessThan(count / 2);
});

test('all that is wrong in a large import is named by row, and the rest is imported', async ({ admin }) => {
  const rows = people(2 * rowsAtOnce).split('\n');
  rows[rowsAtOnce + 5] = `p${rowsAtOnce + 4},No address,nowhere,group 1`;
  rows[7] = 'p6,Same address,p5@example.com,group 1';
  const { counts, problems } = await imported(admin, rows.join('\n'), { keepGoing: true });

  expect(counts).toMatchObject({ created: 2 * rowsAtOnce - 2, failed: 2 });
  expect(problems.map(({ place }: { place: string }) => place).toSorted()).toEqual([
    `people.csv:${rowsAtOnce + 6}: "email"`,
    'people.csv:8: "email"',
  ]);
});

test('guests can be imported before their sponsors', async ({ admin }) => {
  const guests = Array.from({ length: rowsAtOnce + 1 }, (_, index) => `g${index},boss,2040-01-01`);
  const content = `username,sponsor,until\n${guests.join('\n')}\nboss,,\n`;
  const { counts, problems } = await imported(admin, content);

  expect(problems).toEqual([]);
  expect(counts).toMatchObject({ created: rowsAtOnce + 2 });
});

test('a bulk mutation of 600 memberships takes no SQL statements for each row', async ({
  app,
  admin,
  seed,
}) => {
  await imported(admin, people(600));
  const add = async (name: string, count: number) => {
    const group = await seed.userGroup(name);
    const rows = Array.from({ length: count }, (_, index) => ({ user: { username: `p${index}` } }));
    return app.countStatements(async () => {
      const { addedCount } = await admin.change(
        'addMemberships',
        { userGroup: { id: group.id }, rows },
        'addedCount',
      );
      expect(addedCount).toBe(count);
    });
  };
  const few = await add('few', 10);
  // What the process does on its own meanwhile may take some.
  expect(await add('many', 600)).toBeLessThan(few + 30);
});
