// Checks a schema with the rules of graphql-eslint: those for Relay, and those for names and descriptions. It prints what
// is wrong, a line each. Its arguments are the folder in which the programs are installed, and the schema.
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

const [, , tools, schema] = process.argv;
const require = createRequire(join(tools, 'package.json'));
const { ESLint } = require('eslint');
const graphql = require('@graphql-eslint/eslint-plugin');

const { rules: forRelay } = graphql.configs['flat/schema-relay'];
const { rules: recommended } = graphql.configs['flat/schema-recommended'];
const [severity, names] = recommended['@graphql-eslint/naming-convention'];

const rules = {
  ...forRelay,
  ...recommended,
  // Lists are read forwards only.
  '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
  // The specification allows lists without pages, and rows that are not objects with an id, such as differences.
  '@graphql-eslint/relay-edge-types': [
    'error',
    { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
  ],
  '@graphql-eslint/naming-convention': [
    severity,
    {
      ...names,
      InputValueDefinition: { style: 'camelCase', ignorePattern: '^(AND|OR|NOT)$' },
      // A type of policies is called that.
      'ObjectTypeDefinition,ObjectTypeExtension': {
        ...names['ObjectTypeDefinition,ObjectTypeExtension'],
        ignorePattern: '^PolicyType$',
      },
    },
  ],
  // It takes userGroups and username for fields that repeat the name of the type User.
  '@graphql-eslint/no-typename-prefix': 'off',
  // Many types are parts of others, and have no id of their own.
  '@graphql-eslint/strict-id-in-types': 'off',
};

const eslint = new ESLint({
  cwd: dirname(schema),
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ['*.graphql'],
      plugins: { '@graphql-eslint': graphql },
      languageOptions: {
        parser: graphql.parser,
        parserOptions: { graphQLConfig: { schema } },
      },
      rules,
    },
  ],
});
for (const { messages } of await eslint.lintFiles([basename(schema)]))
  for (const { line, ruleId, message } of messages)
    console.log(`${basename(schema)}:${line} ${ruleId}: ${message}`);
