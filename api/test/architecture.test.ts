import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { EdgeKind } from '../src/model/edge-kinds.ts';
import { advisoryLocks } from '../src/shared/advisory-locks.ts';
import { SourceGraph } from './source-graph.ts';

const api = new SourceGraph('api/src');
const web = new SourceGraph('web/src');
const syncers = ['core', 'ldap', 'scim', 'active-directory', 'linux'];

/** Folders may import only from earlier ones, types included. `api/docs/architecture.md` says what each contains. */
const orderOfApi = [
  'shared',
  'inputs',
  'model',
  'migrations',
  'database',
  'config.ts',
  // The log does not know the graph; the graph records its changes in the log.
  'changes/kinds',
  'changes',
  'graph',
  'viewer',
  'feed',
  'policy-types',
  'access',
  'sign-in',
  // Features.
  'users',
  'resources',
  'edges',
  'user-groups',
  'resource-groups',
  'policies/artefacts',
  'policies',
  'ssh-keys',
  'provisioning',
  'accounts',
  'systems',
  'mirrors',
  'imports/formats',
  'imports',
  'webhooks',
  'log-check',
  'verification',
  'undo',
  'sealing',
  // Entry points.
  'api',
  'http',
  'scim',
  'server',
  'demo',
  'cli',
  'main.ts',
];

const orderOfWeb = [
  'paths.ts',
  'gql',
  'api',
  'i18n/messages',
  'i18n',
  'live',
  'ui',
  'passkeys',
  // Parts that any component of the console may use.
  'console/links',
  'console/list',
  'console/actions',
  'console/accounts',
  'console',
  'console/pickers',
  'console/users',
  'console/change',
  // Parts that pages are made of.
  'console/edges',
  'console/policies',
  'console/access',
  'console/explorer',
  'console/overview',
  'console/import',
  'console/me',
  'console/call',
  'console/settings',
  'console/syncers',
  'console/resources',
  'console/domain',
  'console/groups',
  'console/webhooks',
  'app',
];

/** The same for each syncer. Beside the generated code, only the Linux agent has folders. */
const orderOfSyncer = (syncer: string): string[] =>
  syncer === 'linux' ? ['gql', 'config.ts', 'host', 'policies', '.'] : ['gql', '.'];

describe('each folder imports only from earlier ones', () => {
  test('in the API', () => {
    expect(api.againstOrder(orderOfApi)).toEqual([]);
  });

  test('in the dashboard', () => {
    expect(web.againstOrder(orderOfWeb)).toEqual([]);
  });

  test.each(syncers)('in the syncer %s', (syncer) => {
    expect(new SourceGraph(`syncers/${syncer}/src`).againstOrder(orderOfSyncer(syncer))).toEqual([]);
  });

  test('in the syncers: a kind of syncer knows the core and no other kind', () => {
    const wrong = syncers.flatMap((syncer) => {
      const sources = new SourceGraph(`syncers/${syncer}/src`);
      return sources.files.flatMap((file) =>
        sources
          .specifiersOf(file)
          .filter(
            (name) => name.startsWith('@muster/') && (syncer === 'core' || name !== '@muster/syncer-core'),
          )
          .map((name) => `${syncer}/${file} → ${name}`),
      );
    });
    expect(wrong).toEqual([]);
  });

  test('the lists name only folders that exist', () => {
    const missing = (sources: SourceGraph, order: readonly string[]) =>
      order.filter((path) => !sources.files.some((file) => file === path || file.startsWith(`${path}/`)));
    expect([...missing(api, orderOfApi), ...missing(web, orderOfWeb)]).toEqual([]);
  });
});

const sourceFolders = ['api/src', 'web/src', ...syncers.map((syncer) => `syncers/${syncer}/src`)];
const testFolders = [
  'api/test',
  'api/bench',
  'web/test',
  ...syncers.map((syncer) => `syncers/${syncer}/test`),
];

test.each([...sourceFolders, ...testFolders])(
  'there is no import cycle of files or folders in %s',
  (folder) => {
    const sources = new SourceGraph(folder);
    expect(sources.files).not.toEqual([]);
    expect(sources.cycles()).toEqual([]);
  },
);

test.each(sourceFolders)('%s imports no file of another part of the repository', (folder) => {
  expect(new SourceGraph(folder).outside()).toEqual([]);
});

test('only entry points know the context: services receive an operation', () => {
  const wrong = api.files.filter(
    (file) =>
      api.importsOf(file).includes('api/context.ts') &&
      !/^(api|http|server)\/|^scim\/admission\.ts$/.test(file),
  );
  expect(wrong).toEqual([]);
});

test('SQL that walks the graph stays in graph/', () => {
  // A recursive statement, or a join from the target of one edge to the source of the next.
  const walks = /\bwith\s+recursive\b|\.source\s*=\s*\w+\.target\b|\.target\s*=\s*\w+\.source\b/i;
  const wrong = api.files.filter((file) => walks.test(api.text(file)) && !file.startsWith('graph/'));
  expect(wrong).toEqual([]);
});

test('kinds of edges are listed only in their table', () => {
  const kind = `'(${Object.values(EdgeKind).join('|')})'`;
  const lists = new RegExp(
    `\\bkind\\s*(<>|!=|===|!==|not\\s+in\\b|in\\b)\\s*\\(?\\s*${kind}|${kind} \\|\\| |\\[${kind}, ${kind}`,
  );
  const wrong = api.files.filter((file) => lists.test(api.text(file)) && !file.startsWith('migrations/'));
  expect(wrong).toEqual([]);
});

test('commands of clients, and parsers of files, import the API and not the server', () => {
  // These run or repair a server on its own machine.
  const ofServer = /^cli\/(demo|own-token|serve|server-commands)\.ts$/;
  // The command line uses the same rules for characters as names do. The facts of a user are a table of data, after which columns
  // of files are named, and so is the catalogue of messages.
  const allowed =
    /^(cli\/|imports\/formats\/|shared\/(breaks|characters|clock|error-messages|error-text|fold|is-object|iso-instant|one|reason)\.ts|model\/user-facts\.ts)/;
  const clients = api.files.filter((file) => /^(cli|imports\/formats)\//.test(file) && !ofServer.test(file));
  const wrong = clients.flatMap((file) =>
    api
      .importsOf(file)
      .filter((imported) => !allowed.test(imported))
      .map((imported) => `${file} → ${imported}`),
  );
  expect(wrong).toEqual([]);
});

test('advisory locks have distinct numbers, all in one table', () => {
  const numbers = Object.values(advisoryLocks);
  expect(new Set(numbers).size).toBe(numbers.length);
  const wrong = api.files.filter(
    (file) => file !== 'shared/advisory-locks.ts' && /\b7_?305_?8\d\d\b/.test(api.text(file)),
  );
  expect(wrong).toEqual([]);
});

test('imports of the dashboard climb one folder at most, and otherwise start at the root', () => {
  const wrong = web.files.filter((file) =>
    web.specifiersOf(file).some((specifier) => specifier.startsWith('../../')),
  );
  expect(wrong).toEqual([]);
});

describe('Every message to people comes from the catalogue, with a code for translations', () => {
  const filesWith = (text: RegExp) => api.files.filter((file) => text.test(api.text(file))).sort();

  test('top-level errors take their messages from the catalogue, too', () => {
    expect(filesWith(/new GraphQLError\(/)).toEqual([
      // These wrap another error and repeat its message.
      'api/subscribe.ts',
      'http/documents.ts',
      'http/repeated-mutations.ts',
      'http/unavailable-answer.ts',
      // This one takes its message from the catalogue.
      'shared/coded-error.ts',
    ]);
  });

  test('only messages of other programs are passed on unchanged', () => {
    expect(filesWith(/'REPORTED'/)).toEqual([
      // Messages of Node.js and Fastify about a request.
      'http/bodies.ts',
      'http/graphql-errors.ts',
      // Messages that an earlier or later version stored.
      'migrations/2026-12-14-coded-problems.ts',
      'migrations/2026-12-20-coded-reports.ts',
      'shared/error-text.ts',
      // Messages of syncers that know no codes.
      'shared/reported-text.ts',
    ]);
  });
});

test('every decision is in the index', () => {
  const folder = fileURLToPath(new URL('../docs/decisions', import.meta.url));
  const index = readFileSync(join(folder, 'README.md'), 'utf8');
  const decisions = readdirSync(folder).filter((name) => name !== 'README.md');
  expect(decisions.filter((name) => !index.includes(`](${name})`))).toEqual([]);
});

test('kinds of syncers are compared nowhere: all differences are in their table', () => {
  const compared =
    /kind\b['")]*\s*(={1,3}|!==?|<>|in|IN)\s*\(?\s*(\$\{)?(SyncerKind\.|['"])(LDAP|ACTIVE_DIRECTORY|SCIM|SCIM_CLIENT|LINUX|OTHER)\b/;
  const wrong = [api, web].flatMap((sources) =>
    sources.files.filter((file) => !/^(migrations|gql)\//.test(file) && compared.test(sources.text(file))),
  );
  expect(wrong).toEqual([]);
});

test('the rule against `any` is an error, and is disabled nowhere', () => {
  const top = new URL('../..', import.meta.url);
  const { linter } = JSON.parse(readFileSync(new URL('.biome.json', top), 'utf8'));
  expect(linter.rules.suspicious.noExplicitAny).toBe('error');
  // Written in two parts, so that this file is not found.
  const disabled = `biome-ignore${' '}lint/suspicious/noExplicitAny`;
  const wrong = [...sourceFolders, ...testFolders].flatMap((folder) => {
    const sources = new SourceGraph(folder);
    return sources.files
      .filter((file) => !/(^|\/)gql\//.test(file) && sources.text(file).includes(disabled))
      .map((file) => `${folder}/${file}`);
  });
  expect(wrong).toEqual([]);
});
