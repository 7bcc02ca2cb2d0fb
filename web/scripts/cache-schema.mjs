// A codegen plugin: writes what the dashboard's cache has to know of the schema, and nothing else of it, since every
// browser loads it: objects with their fields, and which of them belong to an interface or a union.
import { isAbstractType, isInterfaceType, isListType, isObjectType, isWrappingType } from 'graphql';

const shape = `export interface SchemaTypeRef {
  kind: string;
  name?: string;
  ofType?: SchemaTypeRef;
}

export interface SchemaType {
  kind: string;
  name: string;
  fields?: readonly { name: string; type: SchemaTypeRef; args: readonly never[] }[];
  interfaces?: readonly SchemaTypeRef[];
  possibleTypes?: readonly SchemaTypeRef[];
}

interface Root {
  name: string;
  kind: string;
}

interface Schema {
  queryType: Root;
  mutationType: Root;
  subscriptionType: Root;
  types: readonly SchemaType[];
}
`;

/** All scalars and enums: the cache does not tell them apart. */
const leaf = { kind: 'SCALAR', name: 'Any' };

const reference = (type) => ({ kind: kindOf(type), name: type.name });

function kindOf(type) {
  if (isObjectType(type)) return 'OBJECT';
  return isInterfaceType(type) ? 'INTERFACE' : 'UNION';
}

function typeOf(type) {
  if (isWrappingType(type))
    return { kind: isListType(type) ? 'LIST' : 'NON_NULL', ofType: typeOf(type.ofType) };
  return isObjectType(type) || isAbstractType(type) ? reference(type) : leaf;
}

function describe(schema, type) {
  return {
    ...reference(type),
    ...(type.getFields && {
      fields: Object.values(type.getFields()).map((field) => ({
        name: field.name,
        type: typeOf(field.type),
        args: [],
      })),
      interfaces: type.getInterfaces().map(reference),
    }),
    ...(isAbstractType(type) && { possibleTypes: schema.getPossibleTypes(type).map(reference) }),
  };
}

export const plugin = (schema) => {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => (isObjectType(type) || isAbstractType(type)) && !type.name.startsWith('__'))
    .map((type) => describe(schema, type));
  const root = (type) => ({ name: type.name, kind: 'OBJECT' });
  const mutations = Object.keys(schema.getMutationType().getFields());
  return [
    shape,
    'export const introspection: { __schema: Schema } = {',
    '  __schema: {',
    `    queryType: ${JSON.stringify(root(schema.getQueryType()))},`,
    `    mutationType: ${JSON.stringify(root(schema.getMutationType()))},`,
    `    subscriptionType: ${JSON.stringify(root(schema.getSubscriptionType()))},`,
    '    types: [',
    // A line for each type, so that a change of one is a change of one line.
    ...types.map((type) => `      ${JSON.stringify(type)},`),
    '    ],',
    '  },',
    '};',
    '',
    'export type MutationName =',
    ...mutations.map((name) => `  | '${name}'`),
    ';',
  ].join('\n');
};
