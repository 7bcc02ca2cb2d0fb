import { readdirSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = {
  ID: { input: 'string', output: 'string' },
  DateTime: 'string',
  ISO8601Duration: 'string',
  JSON: 'unknown',
  JSONObject: 'object',
  Position: 'number',
};

const types = { enumsAsTypes: true, useTypeImports: true, strictScalars: true, scalars };

/** The part that all syncers share. It also names the facts of people. */
const core = 'syncers/core/src';

/** Runs as it is written, by a Node.js that leaves types out: imports name their files, and nothing is an enum. */
const forSyncer = (name: string) => {
  const source = `syncers/${name}/src`;
  const own = {
    documents: [
      `${source}/**/*.ts`,
      `!${source}/gql/**`,
      ...(source === core ? [] : [`${core}/person-facts.ts`]),
    ],
    preset: 'client' as const,
    presetConfig: { fragmentMasking: false },
    config: { ...types, importExtension: '.ts' as const },
  };
  return [`${source}/gql/`, own] as const;
};

/** Types for the dashboard, the syncers and the tests, from the schema that the API emits. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  importExtension: '.ts',
  generates: {
    'web/src/gql/': {
      documents: ['web/src/**/*.{ts,tsx}', '!web/src/gql/**'],
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: { ...types, importExtension: '' },
    },
    'web/src/gql/cache-schema.ts': { plugins: ['./web/scripts/cache-schema.mjs'] },
    [`${core}/gql/report-sentences.ts`]: { plugins: ['./syncers/core/scripts/report-sentences.mjs'] },
    'api/test/gql/answers.ts': { plugins: ['./api/scripts/answer-types.mjs'] },
    ...Object.fromEntries(readdirSync('syncers').map((name) => forSyncer(name))),
  },
};

export default config;
