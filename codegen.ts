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

/** Facts of people are named once for all syncers. */
const personFacts = 'syncers/core/src/person-facts.ts';

/** Runs as it is written, by a Node.js that leaves types out: imports name their files, and nothing is an enum. */
const forSyncer = (folder: string, ...shared: string[]) => ({
  documents: [`${folder}/src/**/*.ts`, `!${folder}/src/gql/**`, ...shared],
  preset: 'client' as const,
  presetConfig: { fragmentMasking: false },
  config: { ...types, importExtension: '.ts' as const },
});

/** Typed documents for the dashboard and the syncers, from the schema that the API emits. */
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
    'syncers/core/src/gql/': forSyncer('syncers/core'),
    'syncers/ldap/src/gql/': forSyncer('syncers/ldap', personFacts),
    'syncers/active-directory/src/gql/': forSyncer('syncers/active-directory', personFacts),
    'syncers/linux/src/gql/': forSyncer('syncers/linux'),
    'syncers/scim/src/gql/': forSyncer('syncers/scim', personFacts),
  },
};

export default config;
