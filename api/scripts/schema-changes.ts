import {
  buildSchema,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';

/** The changes of the public API since a release, as Markdown, for people who maintain integrations. */
export function describeChanges(version: string, released: string, schema: GraphQLSchema): string {
  const before = buildSchema(released);
  const breaking = findBreakingChanges(before, schema);
  return `${[
    `# Changes of the schema since ${version}`,
    '',
    'Written by `npm run codegen` from `schema.graphql` and the schema of the last release in `releases/`.',
    '',
    ...section(
      'Breaking',
      'Documents that use these must be changed.',
      breaking.map(({ description }) => description),
    ),
    ...section(
      'Worth checking',
      'Documents stay valid, but may receive values that they do not expect.',
      findDangerousChanges(before, schema)
        .filter(({ type }) => type !== DangerousChangeType.OPTIONAL_INPUT_FIELD_ADDED)
        .map(({ description }) => description),
    ),
    ...section('Added', 'New types, and new fields of existing types.', additions(before, schema)),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

function section(title: string, about: string, lines: string[]): string[] {
  if (lines.length === 0) return [];
  return [`## ${title}`, '', about, '', ...lines.toSorted().map((line) => `- ${line}`), ''];
}

/** More types than this with the same new field are counted, not listed. */
const mostListed = 5;

function additions(before: GraphQLSchema, after: GraphQLSchema): string[] {
  const types = Object.values(after.getTypeMap()).filter((type) => !isIntrospectionType(type));
  const newTypes = types.filter(({ name }) => !before.getType(name)).map(({ name }) => name);
  const newFields = types.flatMap((type) => {
    const was = before.getType(type.name);
    const known = was && fieldsOf(was);
    return known
      ? fieldsOf(type)
          .filter((name) => !known.includes(name))
          .map((name) => ({ name, type: type.name }))
      : [];
  });
  const byName = Map.groupBy(newFields, ({ name }) => name);
  return [
    ...newTypes,
    ...[...byName].flatMap(([name, places]) =>
      places.length > mostListed
        ? [`${name} in ${places.length} types`]
        : places.map(({ type }) => `${type}.${name}`),
    ),
  ];
}

const fieldsOf = (type: GraphQLNamedType): string[] =>
  isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [];
