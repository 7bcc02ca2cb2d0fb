import { describe, expect } from 'vitest';
import { importLimits } from '../src/imports/formats/source.ts';
import { clock } from '../src/shared/clock.ts';
import { type Caller, test } from './app.ts';
import type { Answers } from './gql/answers.ts';
import { groupsOf, importFiles } from './import-client.ts';

const reportFields = `id isDryRun isImported isKeepingGoing fileNames notes { message } problemCount remarkCount
  counts { rows created updated unchanged partial failed skipped }
  readings { fileName format }`;

const report = async (admin: Caller, id: string, more = '') =>
  (await admin.ask(`query ($id: ID!) { importReport(id: $id) { ${reportFields} ${more} } }`, { id }))
    .importReport;

interface Row {
  name: string;
}
const namesIn = ({ rows }: { rows: { nodes: Row[] } }) => rows.nodes.map(({ name }) => name);

describe('the report of an import', () => {
  test('is kept only if it is asked for', async ({ admin }) => {
    const done = await importFiles(admin, { 'p.csv': 'username\nada\n' });
    expect(done.report).toBeNull();
  });

  test('says for each row what is created, changed or unchanged, and what is wrong', async ({ admin }) => {
    await importFiles(admin, { 'p.csv': 'username,department\nada,Law\nbob,Law\n' });
    const previewed = await importFiles(
      admin,
      { 'p.csv': 'username,department,email\nada,Law,\nbob,Mint,\ncyd,Law,\ndan,,nowhere\n' },
      { dryRun: true, keepReport: true },
    );
    const found = await report(
      admin,
      previewed.report.id,
      'rows { totalCount nodes { place name outcome stepCount steps { action kind name detail } problems { place message } } }',
    );
    expect(found).toMatchObject({
      isDryRun: true,
      isImported: false,
      fileNames: ['p.csv'],
      readings: [{ fileName: 'p.csv', format: 'CSV' }],
      problemCount: 1,
      counts: { rows: 4, created: 1, updated: 1, unchanged: 1, failed: 1 },
      rows: { totalCount: 4 },
    });
    expect(found.rows.nodes).toMatchObject([
      { place: 'p.csv:2', name: 'ada', outcome: 'UNCHANGED', stepCount: 0, problems: [] },
      {
        name: 'bob',
        outcome: 'UPDATED',
        steps: [{ action: 'UPDATE', kind: 'user', name: 'bob', detail: 'department' }],
      },
      { name: 'cyd', outcome: 'CREATED', steps: [{ action: 'CREATE', kind: 'user', name: 'cyd' }] },
      {
        name: 'dan',
        outcome: 'FAILED',
        stepCount: 0,
        problems: [{ place: 'p.csv:5: "email"', message: expect.stringContaining('ada@example.com') }],
      },
    ]);
    expect((await admin.ask('{ users { totalCount } }')).users.totalCount).toBe(3);
  });

  test('has pages, and can be searched and filtered', async ({ admin }) => {
    const rows = Array.from({ length: 120 }, (_, index) => `p${index},${index % 3 === 0 ? 'nowhere' : ''}`);
    const previewed = await importFiles(
      admin,
      { 'p.csv': `username,email\n${rows.join('\n')}\n` },
      { dryRun: true, keepGoing: true, keepReport: true },
    );
    const { id } = previewed.report;
    const all: string[] = [];
    let after: string | null = null;
    do {
      const { importReport }: Pick<Answers, 'importReport'> = await admin.ask(
        `query ($id: ID!, $after: String) { importReport(id: $id) { rows(first: 50, after: $after) {
          nodes { name } pageInfo { hasNextPage endCursor } } } }`,
        { id, after },
      );
      all.push(...namesIn(importReport));
      after = importReport.rows.pageInfo.hasNextPage ? importReport.rows.pageInfo.endCursor : null;
    } while (after !== null);
    expect(all).toEqual(Array.from({ length: 120 }, (_, index) => `p${index}`));

    const failed = await report(
      admin,
      id,
      'rows(outcomes: [FAILED], first: 2) { totalCount nodes { name } }',
    );
    expect(failed.rows.totalCount).toBe(40);
    expect(namesIn(failed)).toEqual(['p0', 'p3']);
    const searched = await report(admin, id, 'rows(search: "P11") { nodes { name } }');
    expect(namesIn(searched)).toEqual([
      'p11',
      'p110',
      'p111',
      'p112',
      'p113',
      'p114',
      'p115',
      'p116',
      'p117',
      'p118',
      'p119',
    ]);
    const problems = await report(admin, id, 'problems(first: 200) { totalCount nodes { place } }');
    expect(problems.problems.totalCount).toBe(40);
    expect(problems.problems.nodes[1]).toEqual({ place: 'p.csv:5: "email"' });
  });

  test('names what was skipped, row by row', async ({ admin }) => {
    const done = await importFiles(
      admin,
      {
        'd.ldif':
          'dn: uid=ada,dc=c\nuid: ada\ngidNumber: 7\n\ndn: cn=pc,dc=c\nobjectClass: device\ncn: pc\n\ndn: uid=bob,dc=c\nuid: bob\n',
      },
      { keepReport: true },
    );
    const found = await report(
      admin,
      done.report.id,
      'rows(isRemarked: true) { nodes { name outcome remarks { message } } } remarks { nodes { place } }',
    );
    expect(found).toMatchObject({
      isDryRun: false,
      isImported: true,
      counts: { rows: 3, created: 2, skipped: 1 },
      remarkCount: 2,
    });
    expect(found.rows.nodes).toMatchObject([
      { name: 'ada', outcome: 'CREATED', remarks: [{ message: expect.stringContaining('gidNumber 7') }] },
      {
        name: 'cn=pc,dc=c',
        outcome: 'SKIPPED',
        remarks: [{ message: expect.stringContaining('computers') }],
      },
    ]);
  });

  test('of an import that was refused says so, with all errors', async ({ admin, seed }) => {
    await seed.user('zoe', { email: 'zoe@example.com' });
    const done = await importFiles(
      admin,
      { 'p.csv': 'username,email\nada,\nbob,zoe@example.com\ncyd,nowhere\n' },
      { keepReport: true },
    );
    expect(done.userErrors).toHaveLength(2);
    const found = await report(admin, done.report.id, 'rows { nodes { name outcome } }');
    expect(found).toMatchObject({ isDryRun: false, isImported: false, problemCount: 2 });
    expect(found.rows.nodes).toEqual([
      { name: 'ada', outcome: 'CREATED' },
      { name: 'bob', outcome: 'FAILED' },
      { name: 'cyd', outcome: 'FAILED' },
    ]);
  });

  test('is kept for a day, and only the ten newest of each person are kept', async ({ admin }) => {
    const keep = async () =>
      (await importFiles(admin, { 'p.csv': 'username\nada\n' }, { dryRun: true, keepReport: true })).report
        .id;
    const first = await keep();
    expect(await report(admin, first)).not.toBeNull();
    for (let count = 0; count < 10; count += 1) await keep();
    expect(await report(admin, first)).toBeNull();
    const last = await keep();
    clock.offsetMs += 25 * 3_600_000;
    expect(await report(admin, last)).toBeNull();
  });

  test('may contain texts that PostgreSQL cannot store in JSON', async ({ admin }) => {
    const done = await importFiles(
      admin,
      { 'p.csv': `username,email\n"a\u0000b",${'x'.repeat(10)}\n` },
      { dryRun: true, keepReport: true },
    );
    expect((await report(admin, done.report.id)).problemCount).toBeGreaterThan(0);
  });
});

test('a file may be much longer than other texts', async ({ admin }) => {
  const rows = Array.from(
    { length: 3_000 },
    (_, index) => `p${index},Somebody with a rather long name ${index}`,
  );
  const done = await importFiles(
    admin,
    { 'p.csv': `username,displayName\n${rows.join('\n')}\n` },
    { dryRun: true },
  );
  expect(done).toMatchObject({ userErrors: [], counts: { created: 3_000 } });
});

test('a file with more rows than the server has memory for is refused before anything is done', async ({
  admin,
}) => {
  const limit = importLimits.rowsOfImport;
  const rows = Array.from({ length: limit + 1 }, (_, index) => `p${index}`).join('\n');
  const { userErrors } = await importFiles(admin, { 'p.csv': `username\n${rows}\n` }, { dryRun: true });
  expect(userErrors).toMatchObject([
    { message: expect.stringMatching(/100,001 rows.* at most 100,000.* Split/) },
  ]);
});

describe('a row', () => {
  test('whose group cannot be created is not called unchanged', async ({ admin, seed }) => {
    await seed.user('ada');
    const name = 'x'.repeat(201);
    const done = await importFiles(
      admin,
      { 'm.csv': `user,group\nada,${name}\nada,Law\n` },
      { keepGoing: true },
    );
    expect(done.rows).toMatchObject([
      { outcome: 'FAILED', problems: [{ message: expect.any(String) }] },
      { outcome: 'CREATED' },
    ]);
    expect(await groupsOf(admin, 'ada')).toEqual(['Law']);
  });

  test('without errors is called new in a preview even if another row has errors', async ({
    admin,
    seed,
  }) => {
    await seed.user('zoe', { email: 'zoe@example.com' });
    const done = await importFiles(
      admin,
      { 'p.csv': 'username,email\nada,\nbob,zoe@example.com\n' },
      { dryRun: true },
    );
    expect(done.rows).toMatchObject([{ outcome: 'CREATED' }, { outcome: 'FAILED' }]);
  });

  test('of a manifest is an entry of it', async ({ admin }) => {
    const done = await importFiles(admin, {
      'm.yaml': 'muster: 1\nusers:\n  - username: ada\nuserGroups:\n  - name: Law\n    members: [ada]\n',
    });
    expect(done.rows).toMatchObject([
      { line: 3, name: 'ada', outcome: 'CREATED' },
      { line: 5, name: 'Law', outcome: 'CREATED', stepCount: 2 },
    ]);
  });
});

describe('columns that the server does not know', () => {
  test('are listed in the answer, so that the caller can state what they contain', async ({ admin }) => {
    const refused = await importFiles(
      admin,
      { 'p.csv': 'kennung,username\nx1,ada\n' },
      { dryRun: true },
      'readings { fileName columns { name meaning example } } problems { place message }',
    );
    expect(refused).toMatchObject({
      userErrors: [{ message: expect.stringContaining('"kennung"') }],
      readings: [
        {
          fileName: 'p.csv',
          columns: [
            { name: 'kennung', meaning: null, example: 'x1' },
            { name: 'username', meaning: 'username', example: 'ada' },
          ],
        },
      ],
      problems: [{ place: 'p.csv:1' }],
    });
  });
});

describe('the encoding', () => {
  test('can be stated for one of several files', async ({ admin }) => {
    const done = await admin.change('importFiles', {
      files: [
        { name: 'a.csv', content: Buffer.from('username,displayName\nada,Müller\n').toString('base64') },
        {
          name: 'b.csv',
          content: Buffer.from('username,displayName\nbob,Müller\n', 'latin1').toString('base64'),
          encoding: 'latin1',
        },
      ],
    });
    expect(done.userErrors).toEqual([]);
    const { users } = await admin.ask('{ users(search: "Müller") { nodes { username } } }');
    expect(users.nodes).toEqual([{ username: 'ada' }, { username: 'bob' }]);
  });

  test('that is wrong for a file in UTF-8 is reported with sample lines', async ({ admin }) => {
    const done = await importFiles(
      admin,
      { 'a.csv': 'username,displayName\nada,Müller\n' },
      { encoding: 'latin1', dryRun: true },
      'readings { isEncodingGuessed samples }',
    );
    expect(done.readings).toEqual([{ isEncodingGuessed: false, samples: ['2: ada,MÃ¼ller'] }]);
  });
});
