import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';

/** A place in the arguments of a field that takes a scalar of some type, with arguments that have a value there. */
export interface Place {
  field: string;
  path: string;
  argumentsWith(value: unknown): Record<string, unknown>;
}

/** Filters contain themselves, so the depth must be limited. */
const deepest = 5;

/** All places of some scalars in the arguments of a type's fields. */
export function placesOf(type: GraphQLObjectType, scalars: readonly string[]): Place[] {
  return Object.values(type.getFields()).flatMap((field) =>
    field.args.flatMap((argument) =>
      placesIn(argument.type, scalars, argument.name, []).map(({ path, put }) => ({
        field: field.name,
        path,
        argumentsWith: (value) => ({ ...required(field), [argument.name]: put(value) }),
      })),
    ),
  );
}

interface Found {
  path: string;
  put(value: unknown): unknown;
}

function placesIn(
  type: GraphQLInputType,
  scalars: readonly string[],
  path: string,
  within: readonly string[],
): Found[] {
  if (isNonNullType(type)) return placesIn(type.ofType, scalars, path, within);
  if (isListType(type))
    return placesIn(type.ofType, scalars, `${path}.0`, within).map(({ path, put }) => ({
      path,
      put: (value) => [put(value)],
    }));
  if (isScalarType(type)) return scalars.includes(type.name) ? [{ path, put: (value) => value }] : [];
  if (!isInputObjectType(type) || within.includes(type.name) || within.length >= deepest) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    placesIn(field.type, scalars, `${path}.${field.name}`, [...within, type.name]).map(({ path, put }) => ({
      path,
      put: (value) => ({ ...(type.isOneOf ? {} : example(type)), [field.name]: put(value) }),
    })),
  );
}

const required = (field: GraphQLField<unknown, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    field.args
      .filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)
      .map((argument) => [argument.name, exampleOf(argument.type)]),
  );

const examples: Record<string, unknown> = {
  String: 'x',
  ID: 'user_1',
  Int: 1,
  Float: 1,
  Boolean: true,
  DateTime: '2030-01-01T00:00:00Z',
  ISO8601Duration: 'P1D',
  Duration: 'P1D',
  JSON: {},
  JSONObject: {},
  Position: 0,
};

function exampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return exampleOf(type.ofType);
  if (isListType(type)) return [exampleOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) return example(type);
  return examples[type.name] ?? 'x';
}

function example(type: GraphQLInputType): Record<string, unknown> {
  if (!isInputObjectType(type)) return {};
  const fields = Object.values(type.getFields());
  if (type.isOneOf) {
    const [first] = fields;
    return first ? { [first.name]: exampleOf(first.type) } : {};
  }
  return Object.fromEntries(
    fields
      .filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
      .map((field) => [field.name, exampleOf(field.type)]),
  );
}

/** An operation that requests a field once for each set of arguments, with a small selection. */
export function operationOf(
  type: GraphQLObjectType,
  name: string,
  argumentSets: readonly Record<string, unknown>[],
): { query: string; variables: Record<string, unknown> } {
  const field = type.getFields()[name];
  if (!field) throw new Error(`There is no field ${name}`);
  const types = new Map(field.args.map((argument) => [argument.name, argument.type.toString()]));
  const answer = getNamedType(field.type);
  const hasErrors = isObjectType(answer) && answer.getFields().userErrors !== undefined;
  const selection = isLeafType(answer)
    ? ''
    : hasErrors
      ? '{ userErrors { code message } }'
      : '{ __typename }';
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const fields = argumentSets.map((set, index) => {
    const given = Object.entries(set).map(([argument, value]) => {
      variables[`${argument}${index}`] = value;
      declared.push(`$${argument}${index}: ${types.get(argument)}`);
      return `${argument}: $${argument}${index}`;
    });
    return `f${index}: ${name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${selection}`;
  });
  const word = type.name.toLowerCase();
  return { query: `${word} (${declared.join(', ')}) { ${fields.join('\n')} }`, variables };
}

interface List {
  place: string;
  item: GraphQLInputType;
  description: string | null | undefined;
}

/** All lists in arguments and input types, as `Type.field` or `Type.field(argument:)`. */
export function listsIn(schema: GraphQLSchema): List[] {
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => {
      if (isInputObjectType(type))
        return Object.values(type.getFields()).flatMap((field) =>
          listAt(`${type.name}.${field.name}`, field.type, field.description),
        );
      if (!isObjectType(type)) return [];
      return Object.values(type.getFields()).flatMap((field) =>
        field.args.flatMap((argument) =>
          listAt(`${type.name}.${field.name}(${argument.name}:)`, argument.type, argument.description),
        ),
      );
    });
}

function listAt(place: string, type: GraphQLInputType, description: List['description']): List[] {
  if (isNonNullType(type)) return listAt(place, type.ofType, description);
  return isListType(type) ? [{ place, item: type.ofType, description }] : [];
}
