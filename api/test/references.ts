import {
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** One place in an operation that takes a reference; `given` is the value at that place. */
export interface Reference {
  operation: string;
  kind: 'query' | 'mutation';
  /** The place in the arguments, such as `input.userGroup.id`. */
  at: string;
  /** The type of the reference, such as UserGroupRef, or ID for a bare id. */
  type: string;
  /** The field that names the object: id, name, username … */
  by: string;
  document: string;
  variables(given: string): Record<string, unknown>;
}

type Values = Record<string, unknown>;

/** All places of all queries and mutations that take a reference, with valid values everywhere else. */
export function referencesOf(schema: GraphQLSchema, defaults: Values): Reference[] {
  const found: Reference[] = [];
  for (const [kind, root] of [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const)
    for (const field of Object.values(root?.getFields() ?? {})) {
      const document = documentFor(kind, field.name, field.args, selectionOf(kind, getNamedType(field.type)));
      for (const arg of field.args)
        for (const place of placesIn(arg.type, defaults, arg.name))
          found.push({
            operation: field.name,
            kind,
            ...place,
            document,
            variables: (given) => ({
              ...requiredOf(field.args, defaults),
              [arg.name]: place.value(given),
            }),
          });
    }
  return found;
}

function documentFor(
  kind: string,
  name: string,
  args: readonly GraphQLArgument[],
  selection: string,
): string {
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return `${kind} (${declared}) { ${name}(${passed}) ${selection} }`;
}

/** Selects the count of lists, and the errors of mutations. */
function selectionOf(kind: string, type: GraphQLNamedType): string {
  if (!isCompositeType(type)) return '';
  if (kind === 'mutation') return '{ userErrors { code message path } }';
  const isCounted = isObjectType(type) && 'totalCount' in type.getFields();
  return isCounted ? '{ __typename totalCount }' : '{ __typename }';
}

interface Place {
  at: string;
  type: string;
  by: string;
  value(given: string): unknown;
}

function placesIn(type: GraphQLInputType, defaults: Values, at: string): Place[] {
  if (isNonNullType(type)) return placesIn(type.ofType, defaults, at);
  if (isListType(type))
    return placesIn(type.ofType, defaults, `${at}[]`).map((place) => ({
      ...place,
      value: (given) => [place.value(given)],
    }));
  if (!isInputObjectType(type))
    return type.name === 'ID'
      ? [{ at, type: 'ID', by: at.split('.').at(-1) ?? at, value: (given) => given }]
      : [];
  // Filters of users, groups and resources compare facts and refer to no object.
  if (type.name.endsWith('Filter') && !namesObjects(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => placesInField(type, field, defaults, at));
}

const namesObjects = (type: GraphQLInputObjectType): boolean =>
  !('AND' in type.getFields()) && !/^(String|Boolean|DateTime|Role|\w*State|\w*Kind)Filter$/.test(type.name);

function placesInField(
  type: GraphQLInputObjectType,
  field: GraphQLInputField,
  defaults: Values,
  at: string,
): Place[] {
  const whole = (value: unknown): Values =>
    type.isOneOf ? { [field.name]: value } : { ...requiredIn(type, defaults), [field.name]: value };
  if (type.isOneOf && isNaming(field))
    return [
      {
        at: `${at}.${field.name}`,
        type: type.name,
        by: field.name,
        value: (given) => whole(given),
      },
    ];
  return placesIn(field.type, defaults, `${at}.${field.name}`).map((place) => ({
    ...place,
    value: (given) => whole(place.value(given)),
  }));
}

const isNaming = ({ type }: GraphQLInputField): boolean => ['ID', 'String'].includes(getNamedType(type).name);

const requiredOf = (args: readonly GraphQLArgument[], defaults: Values): Values =>
  Object.fromEntries(
    args.flatMap((arg) => (isNonNullType(arg.type) ? [[arg.name, validOf(arg.type, defaults)]] : [])),
  );

function requiredIn(type: GraphQLInputObjectType, defaults: Values): Values {
  const fields = Object.values(type.getFields());
  const required = fields.flatMap((field) =>
    isNonNullType(field.type) ? [[field.name, validOf(field.type, defaults)]] : [],
  );
  return {
    ...Object.fromEntries(required),
    ...(fields.some(({ name }) => name === 'dryRun') && { dryRun: true }),
  };
}

/** A valid value of a type, without particular meaning. */
function validOf(type: GraphQLInputType, defaults: Values): unknown {
  if (isNonNullType(type)) return validOf(type.ofType, defaults);
  if (isListType(type)) return [validOf(type.ofType, defaults)];
  if (type.name in defaults) return defaults[type.name];
  if (isEnumType(type)) return (type as GraphQLEnumType).getValues()[0]?.name;
  if (isInputObjectType(type)) return requiredIn(type, defaults);
  throw new Error(`Say what a valid ${type.name} is.`);
}
