// A codegen plugin. Writes only the part of the schema that the dashboard's cache needs, because every browser loads
// it: objects with their fields, and the members of interfaces and unions.
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

/** Stands for all scalars and enums, because the cache does not distinguish them. */
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
    // One line for each type, so that changing one type changes one line.
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
