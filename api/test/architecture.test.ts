import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { advisoryLocks } from '../src/shared/advisory-locks.ts';

const source = fileURLToPath(new URL('../src', import.meta.url));

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });

/** Values that a file needs from others; types cost nothing and may be known by everybody. */
const imports = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^import (?!type)[^;]*?from '(\.[^']+)'/gms)].map(([, path]) =>
    relative(source, resolve(dirname(file), path as string)),
  );

test('SQL that walks the graph stays in graph/', () => {
  // A recursive statement, or one that goes on from the end of one edge to the beginning of the next.
  const walks = /\bwith\s+recursive\b|\.source\s*=\s*\w+\.target\b|\.target\s*=\s*\w+\.source\b/i;
  const wrong = files(source)
    .filter((file) => walks.test(readFileSync(file, 'utf8')))
    .map((file) => relative(source, file))
    .filter((file) => !file.startsWith('graph/'));
  expect(wrong).toEqual([]);
});

test('what is shared knows nobody', () => {
  const wrong = files(source).flatMap((file) => {
    const here = relative(source, file);
    if (here.startsWith('shared/'))
      return imports(file)
        .filter((path) => !path.startsWith('shared/') && !path.startsWith('..'))
        .map((path) => `${here} → ${path}`);
    return [];
  });
  expect(wrong).toEqual([]);
});

test('the command line of clients, and what reads files, know the API and not the server', () => {
  const clients = [
    'cli/client.ts',
    'cli/access-commands.ts',
    'cli/syncer-commands.ts',
    'cli/domain-commands.ts',
    'cli/tail.ts',
    'cli/log-commands.ts',
    'cli/log-file.ts',
    'cli/manifest-commands.ts',
    'cli/output.ts',
  ];
  // Which characters a terminal obeys is the same question as which ones a name may have. The facts of a user are a
  // table of data: columns of files are named after them.
  const allowed = /^(cli\/|imports\/formats\/|shared\/(characters|one)\.ts|model\/user-facts\.ts)/;
  const wrong = [
    ...clients,
    ...files(join(source, 'imports/formats')).map((file) => relative(source, file)),
  ].flatMap((here) =>
    imports(join(source, here))
      .filter((path) => !allowed.test(path))
      .map((path) => `${here} → ${path}`),
  );
  expect(wrong).toEqual([]);
});

test('advisory locks have numbers of their own, all in one table', () => {
  const numbers = Object.values(advisoryLocks);
  expect(new Set(numbers).size).toBe(numbers.length);
  const wrong = files(source).filter(
    (file) =>
      !file.endsWith('shared/advisory-locks.ts') && /\b7_?305_?8\d\d\b/.test(readFileSync(file, 'utf8')),
  );
  expect(wrong).toEqual([]);
});

test('imports of the dashboard climb one folder at most, and name what is further away from its root', () => {
  const dashboard = fileURLToPath(new URL('../../web/src', import.meta.url));
  const wrong = files(dashboard)
    .filter(
      (file) => /\.tsx?$/.test(file) && /(from|import\(?) ?'\.\.\/\.\.\//.test(readFileSync(file, 'utf8')),
    )
    .map((file) => relative(dashboard, file));
  expect(wrong).toEqual([]);
});

test('every decision is in the index', () => {
  const folder = fileURLToPath(new URL('../docs/decisions', import.meta.url));
  const index = readFileSync(join(folder, 'README.md'), 'utf8');
  const decisions = readdirSync(folder).filter((name) => name !== 'README.md');
  expect(decisions.filter((name) => !index.includes(`](${name})`))).toEqual([]);
});

test('a kind of syncer is compared nowhere: what differs between kinds is in their table', () => {
  const dashboard = fileURLToPath(new URL('../../web/src', import.meta.url));
  const compared =
    /kind\b['")]*\s*(={1,3}|!==?|<>|in|IN)\s*\(?\s*(\$\{)?(SyncerKind\.|['"])(LDAP|ACTIVE_DIRECTORY|SCIM|SCIM_CLIENT|LINUX|OTHER)\b/;
  const wrong = [...files(source), ...files(dashboard)].filter(
    (file) =>
      /\.tsx?$/.test(file) && !/\/(migrations|gql)\//.test(file) && compared.test(readFileSync(file, 'utf8')),
  );
  expect(wrong).toEqual([]);
});
