// A codegen plugin: writes the answers of the API as tests read them. Nothing is null, because a test that reads a field
// expects a value there, and fails at that place if there is none. For the same reason an interface or a union has the
// fields of all its types, and a list has its first items.
import { getNamedType, isAbstractType, isEnumType, isListType, isNonNullType, isObjectType } from 'graphql';

const numbers = new Set(['Int', 'Float', 'Position']);
const shapes = new Map([
  ['Boolean', 'boolean'],
  ['JSON', 'Record<string, unknown>'],
  ['JSONObject', 'Record<string, unknown>'],
]);

const typeOf = (type) => {
  if (isNonNullType(type)) return typeOf(type.ofType);
  if (isListType(type)) return `List<${typeOf(type.ofType)}>`;
  if (isObjectType(type) || isAbstractType(type) || isEnumType(type)) return type.name;
  return numbers.has(type.name) ? 'number' : (shapes.get(type.name) ?? 'string');
};

/** The fields of several types together. */
function fieldsOf(types) {
  const fields = new Map();
  for (const type of types)
    for (const { name, type: ofField } of Object.values(type.getFields()))
      fields.set(name, (fields.get(name) ?? new Set()).add(typeOf(ofField)));
  return [...fields].map(([name, found]) => `  ${name}: ${[...found].join(' | ')};`);
}

const declared = (name, types) => [
  `export interface ${name} {`,
  '  __typename: string;',
  ...fieldsOf(types),
  '}',
];

/** A type that has the fields of all these types. */
const together = (name, types) => [
  `export type ${name} =`,
  ...[...new Set(types)].map((type) => `  & ${type.name}`),
  ';',
];

const payloadsOf = (schema) =>
  Object.values(schema.getMutationType().getFields())
    .map(({ type }) => getNamedType(type))
    .filter(isObjectType);

export const plugin = (schema) => {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return [
    '/** A list of an answer. Its first items are there as far as the compiler knows: the test fails where one is not. */',
    'export interface List<Item> extends Array<Item> {',
    ...Array.from({ length: 10 }, (_, index) => `  ${index}: Item;`),
    '}',
    '',
    '/** Everything that an operation of any kind can answer. */',
    ...together('Answers', roots),
    '/** What a mutation answers whose name is not known before the test runs. */',
    ...together('AnyPayload', payloadsOf(schema)),
    "export type MutationName = Exclude<keyof Mutation, '__typename'>;",
    '',
    ...types.flatMap((type) => {
      if (isEnumType(type))
        return [
          `export type ${type.name} = ${type
            .getValues()
            .map(({ name }) => `'${name}'`)
            .join(' | ')};`,
        ];
      if (isObjectType(type)) return declared(type.name, [type]);
      return isAbstractType(type) ? declared(type.name, schema.getPossibleTypes(type)) : [];
    }),
    '',
  ].join('\n');
};
