import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { test as base, describe, expect, vi } from 'vitest';

vi.setConfig({ testTimeout: 180_000 });

const run = promisify(execFile);
const own = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `npm test` installs these with CI set, from `schema-tools/package.json`. Otherwise these tests are skipped. */
const tools = own('../../node_modules/.cache/schema-tools');
const relayCompiler = join(tools, 'node_modules/relay-compiler/cli.js');

const published = readFileSync(own('../../schema.graphql'), 'utf8');

const test = base.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the parameter to know what a fixture needs
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'muster-schema-'));
    await use(folder);
    await rm(folder, { recursive: true });
  },
});

type ConnectionField = [type: GraphQLObjectType, field: GraphQLField<unknown, unknown>];

const connectionsIn = (schema: GraphQLSchema): ConnectionField[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
        .map((field): ConnectionField => [type, field]),
    );

const nameOf = ([type, { name }]: ConnectionField): string => `paged_${type.name}_${name}`;

/**
 * A fragment that loads a connection page by page. Relay can load it again by itself if it is a field of the root, or of
 * an object that has an id.
 */
function fragmentOn(schema: GraphQLSchema, connection: ConnectionField): string {
  const [type, { name, args }] = connection;
  const fragment = nameOf(connection);
  const isRefetchable =
    type === schema.getQueryType() || type.getInterfaces().some((each) => each.name === 'Node');
  const cursor = args.find((argument) => argument.name === 'after');
  const required = args.filter(isRequiredArgument);
  const definitions = [
    'count: { type: "Int", defaultValue: 10 }',
    `cursor: { type: "${cursor?.type}" }`,
    ...required.map((argument) => `${argument.name}: { type: "${argument.type}" }`),
  ].join(', ');
  const given = [
    'first: $count',
    'after: $cursor',
    ...required.map((argument) => `${argument.name}: $${argument.name}`),
  ].join(', ');
  return `graphql\`
    fragment ${fragment} on ${type.name}
    ${isRefetchable ? `@refetchable(queryName: "${fragment}Query")` : ''}
    @argumentDefinitions(${definitions}) {
      ${name}(${given}) @connection(key: "${fragment}_${name}") { edges { node { __typename } } }
    }
  \`;`;
}

/** Compiles a fragment for each connection of a schema. Returns the names of the compiled fragments, and of all. */
async function compileWithRelay(folder: string, text: string) {
  const schema = buildSchema(text);
  const connections = connectionsIn(schema);
  const fragments = connections.map((connection) => fragmentOn(schema, connection));
  await mkdir(join(folder, 'src'));
  await writeFile(join(folder, 'schema.graphql'), text);
  // Relay wants the names of fragments to begin with the name of their file.
  await writeFile(join(folder, 'src/paged.js'), fragments.join('\n'));
  const config = { src: './src', schema: './schema.graphql', language: 'javascript' };
  await writeFile(join(folder, 'relay.config.json'), JSON.stringify(config));
  await run(process.execPath, [relayCompiler, 'relay.config.json'], { cwd: folder });
  const compiled = new Set(await readdir(join(folder, 'src/__generated__')));
  const names = connections.map(nameOf);
  return { names, compiled: names.filter((name) => compiled.has(`${name}.graphql.js`)) };
}

/** What graphql-eslint reports about a schema, a line each. */
async function lint(folder: string, text: string): Promise<string> {
  const file = join(folder, 'schema.graphql');
  await writeFile(file, text);
  const { stdout } = await run(process.execPath, [own('./schema-tools/lint-schema.mjs'), tools, file], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

describe.skipIf(!existsSync(relayCompiler))('Tools of other projects', () => {
  test('the compiler of Relay accepts all connections, with @connection and @refetchable', async ({
    folder,
  }) => {
    const { names, compiled } = await compileWithRelay(folder, published);
    expect(names.length).toBeGreaterThan(30);
    expect(compiled).toEqual(names);
  });

  test('the compiler of Relay refuses a schema whose pages do not follow its specification', async ({
    folder,
  }) => {
    const broken = published.replaceAll(/\bhasNextPage\b/g, 'hasMore');
    await expect(compileWithRelay(folder, broken)).rejects.toThrow();
  });

  test('graphql-eslint finds nothing to complain about in names, descriptions and connections', async ({
    folder,
  }) => {
    expect(await lint(folder, published)).toBe('');
  });

  test.for([
    ['naming-convention', /\bAccessCheck\b/g, 'access_check'],
    ['relay-page-info', /\bhasNextPage\b/g, 'hasMore'],
    ['require-description', /"""Whether a user may use a resource."""/g, ''],
  ] as const)(
    'graphql-eslint complains about a schema that breaks its rule %s',
    async ([rule, part, other], { folder }) => {
      expect(await lint(folder, published.replaceAll(part, other))).toContain(`@graphql-eslint/${rule}`);
    },
  );
});
