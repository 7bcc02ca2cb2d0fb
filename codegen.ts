import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents for the dashboard, from the schema that the API emits. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['web/src/**/*.{ts,tsx}', '!web/src/gql/**'],
  generates: {
    'web/src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: {
          DateTime: 'string',
          ISO8601Duration: 'string',
          JSON: 'unknown',
          JSONObject: 'object',
          Position: 'number',
        },
      },
    },
  },
};

export default config;
