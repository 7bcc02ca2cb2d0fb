import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DocumentNode, getIntrospectionQuery, print } from 'graphql';
import { describe, expect } from 'vitest';
import { fragmentBomb, pagesBehindFragments, repeatedFields } from '../bench/attacks/documents.ts';
import { test } from './app.ts';

const many = (number: number, of: (index: number) => string) =>
  Array.from({ length: number }, (_, index) => of(index)).join(' ');

/** Small documents that are expensive to validate or to answer. The first two once took minutes. */
const hostile: [string, string][] = [
  ['fragments that spread the next one twice', fragmentBomb(22)],
  ['fragments that spread the next one three times', fragmentBomb(22).replaceAll(/(\.\.\.f\d+) /g, '$1 $1 ')],
  ['a field that is repeated 1,500 times', repeatedFields(1_500)],
  ['pages of pages whose rows are behind fragments', pagesBehindFragments],
  [
    'pages of pages whose rows are behind inline fragments',
    `{ users(first: 200) { ... { ... on UserConnection { nodes { userGroups(first: 200) { ... {
       nodes { members(first: 200) { nodes { id } } } } } } } } } }`,
  ],
  [
    'pages of pages of which only the numbers are asked for',
    '{ users(first: 200) { nodes { userGroups(first: 200) { nodes { members { totalCount } } } } } }',
  ],
  [
    'an introspection that goes around in cycles',
    `{ ${many(15, (index) => `a${index}: __schema { types { fields { type { fields { args { type { name } } } } } } }`)} }`,
  ],
  [
    'fragments that spread each other in a cycle',
    `{ ...f0 } ${many(90, (index) => `fragment f${index} on Query { ...f${(index + 1) % 90} }`)}`,
  ],
  ['200 fragments', `{ position } ${many(200, (index) => `fragment f${index} on Query { position }`)}`],
  ['50 operations', many(50, (index) => `query q${index} { position }`)],
  ['500 variables', `query (${many(500, (index) => `$v${index}: Int`)}) { position }`],
  ['200 directives', `{ position ${'@include(if: true) '.repeat(200)} }`],
  [
    'a literal that nests 200 deep',
    `{ users(where: ${'{NOT:'.repeat(200)}{}${'}'.repeat(200)}) { totalCount } }`,
  ],
];

describe('a small document that is expensive', () => {
  test.for(hostile)('is refused at once, over HTTP and over a socket: %s', async ([, query], { admin }) => {
    const begun = Date.now();
    const overHttp = await admin.run(query);
    const subscription = admin.subscribe(query);
    const overSocket = await subscription.next();
    subscription.stop();
    expect(overHttp.errors).toMatchObject([{ extensions: { code: 'LIMIT' } }]);
    expect(overSocket.errors).toMatchObject([
      { extensions: { code: 'LIMIT' }, message: overHttp.errors?.[0]?.message },
    ]);
    // Each takes a few milliseconds. Before each fragment was measured only once, some took minutes.
    expect(Date.now() - begun).toBeLessThan(5_000);
  });

  test('is refused even if the page sizes are in its variables', async ({ admin }) => {
    const query = `query ($n: Int) { users(first: $n) { nodes { userGroups(first: $n) { nodes {
      members(first: $n) { nodes { id } } } } } } }`;
    const few = await admin.run(query, { n: 5 });
    const lots = await admin.run(query, { n: 200 });
    const endless = await admin.run(query, { n: 1e12 });
    expect(few.errors).toBeUndefined();
    expect([lots, endless].map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(['LIMIT', 'LIMIT']);
  });

  test('is refused even if its variables are nested too deeply', async ({ admin }) => {
    const where = JSON.parse(`${'{"NOT":'.repeat(40)}{}${'}'.repeat(40)}`);
    const { errors } = await admin.run('query ($where: UserFilter) { users(where: $where) { totalCount } }', {
      where,
    });
    expect(errors).toMatchObject([{ extensions: { code: 'LIMIT' }, message: expect.stringContaining('32') }]);
  });
});

describe('within the limits are', () => {
  test('all documents of the dashboard and of the syncers', async ({ admin }) => {
    const files = ['web', 'syncers/core', 'syncers/ldap', 'syncers/active-directory', 'syncers/linux'];
    const documents = files.flatMap((name) => {
      const path = fileURLToPath(new URL(`../../${name}/src/gql/graphql.ts`, import.meta.url));
      const found = readFileSync(path, 'utf8').matchAll(
        /^export const \w+Document = (\{.*\}) as unknown as/gm,
      );
      return [...found].map(([, json]) => print(JSON.parse(json ?? '') as DocumentNode));
    });
    const refused: string[] = [];
    for (const query of documents.filter((text) => /^\s*(query|mutation) /m.test(text))) {
      // Without variables most of them are refused, but not for their cost.
      const { errors } = await admin.run(query);
      if (errors?.some(({ extensions }) => extensions.code === 'LIMIT')) refused.push(query);
    }
    expect(refused).toEqual([]);
    expect(documents.length).toBeGreaterThan(100);
  });

  test('the introspection that tools ask for', async ({ admin }) => {
    const { errors } = await admin.run(getIntrospectionQuery());
    expect(errors).toBeUndefined();
  });

  test('a document with the same field in the fragments of 20 components', async ({ admin }) => {
    const { errors } = await admin.run(
      `{ me { ${many(20, (index) => `...f${index}`)} } } ${many(20, (index) => `fragment f${index} on Viewer { name role }`)}`,
    );
    expect(errors).toBeUndefined();
  });
});
