import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { expect } from 'vitest';
import { makeSchema } from '../src/api/schema.ts';
import { test } from './app.ts';

test.override({ hasMemory: true });

/** Example values for each scalar in a filter. */
const examples: Record<string, unknown[]> = {
  String: ['Ada'],
  Int: [1],
  Boolean: [true, false],
  DateTime: ['2030-01-01T00:00:00Z'],
  ISO8601Duration: ['P1D'],
  Duration: ['P1D'],
  Position: [1],
};

/** Filters contain themselves; each needs to be tried only once inside itself. */
const deepest = 4;

/** Values of an input type that together contain every field and every enum value. */
function valuesOf(type: GraphQLInputType, ids: readonly string[], depth = 0): unknown[] {
  if (isNonNullType(type)) return valuesOf(type.ofType, ids, depth);
  if (isListType(type)) return valuesOf(type.ofType, ids, depth).map((value) => [value]);
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    if (depth >= deepest) return [];
    const always = Object.fromEntries(
      fields
        .filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
        .map((field) => [field.name, valuesOf(field.type, ids, depth + 1)[0]]),
    );
    return fields.flatMap((field) => {
      const isItself = getNamedType(field.type) === type;
      const inner = valuesOf(field.type, ids, depth + (isItself ? 2 : 1));
      return (isItself ? inner.slice(0, 3) : inner).map((value) => ({ ...always, [field.name]: value }));
    });
  }
  if (type.name === 'ID') return [...ids];
  const found = examples[type.name];
  if (!found) throw new Error(`Say in this test what a ${type.name} may be.`);
  return found;
}

/** Errors for examples that refer to nothing, such as the id of a user instead of that of a policy type. */
const expected =
  /^State a user, a resource or both|^There is no policy type (Ada|user_\d+)|^"user_\d+" is not an id/;

interface Asked {
  /** The field and the argument, for messages of failures. */
  what: string;
  field: GraphQLField<unknown, unknown>;
  args: Record<string, unknown>;
}

/** All ways to query a list: each value of each filter, order and search alone. Cursors are left out. */
function questionsOf(type: GraphQLObjectType, ids: readonly string[]): Asked[] {
  return Object.values(type.getFields())
    .filter(({ args }) => args.some(({ name }) => name === 'first'))
    .flatMap((field) => {
      const always = Object.fromEntries(
        field.args
          .filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)
          .map((arg) => [arg.name, valuesOf(arg.type, ids)[0]]),
      );
      return field.args
        .filter(({ name }) => name !== 'after')
        .flatMap((arg) =>
          valuesOf(arg.type, ids).map((value) => ({
            what: `${type.name}.${field.name}(${arg.name}: ${JSON.stringify(value)})`,
            field,
            args: { ...always, [arg.name]: value },
          })),
        );
    });
}

/** A document for several of these queries, inside the objects of a root list if they are fields of those. */
function documentOf(asked: readonly Asked[], parent: string | null) {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const fields = asked.map(({ field, args }, index) => {
    const given = Object.entries(args).map(([name, value]) => {
      const type = field.args.find((arg) => arg.name === name)?.type;
      variables[`${name}${index}`] = value;
      declared.push(`$${name}${index}: ${type}`);
      return `${name}: $${name}${index}`;
    });
    const answer = getNamedType(field.type);
    const isConnection = isObjectType(answer) && answer.getFields().pageInfo !== undefined;
    const counts = isObjectType(answer) && answer.getFields().totalCount !== undefined;
    const selection = isConnection ? `${counts ? 'totalCount' : ''} nodes { __typename }` : '__typename';
    return `q${index}: ${field.name}(${given.join(', ')}) { ${selection} }`;
  });
  const inside = fields.join('\n');
  return {
    query: `query (${declared.join(', ')}) { ${parent ? `${parent}(first: 1) { nodes { ${inside} } }` : inside} }`,
    variables,
  };
}

/** Types whose objects a root list returns, with the name of that list. */
function listedTypes(schema: GraphQLSchema): [list: string, GraphQLObjectType][] {
  return ['users', 'userGroups', 'resources', 'resourceGroups'].map((list) => {
    const connection = getNamedType(schema.getQueryType()?.getFields()[list]?.type);
    const nodes = isObjectType(connection) ? getNamedType(connection.getFields().nodes?.type) : null;
    if (!nodes || !isObjectType(nodes)) throw new Error(`There is no list ${list}`);
    return [list, nodes];
  });
}

test('every list works with each of its filters, orders and searches', async ({ admin, seed }) => {
  const user = await seed.user('ada');
  const group = await seed.userGroup('Ada team');
  const resource = await seed.resource('Ada wiki');
  const resourceGroup = await seed.resourceGroup('Ada things');
  await seed.member(user, group);
  await seed.bind(group, resourceGroup, 'access');
  await seed.contain(resourceGroup, resource);
  const schema = await makeSchema();
  const root = schema.getQueryType();
  if (!root) throw new Error('There is no Query');

  const wrong: string[] = [];
  let count = 0;
  const askAll = async (asked: readonly Asked[], parent: string | null) => {
    for (let start = 0; start < asked.length; start += 20) {
      const some = asked.slice(start, start + 20);
      const { query, variables } = documentOf(some, parent);
      const { errors = [] } = await admin.run(query, variables);
      count += some.length;
      for (const { path = [], message, extensions } of errors) {
        if (extensions.code === 'NOT_FOUND' || expected.test(message)) continue;
        const index = Number(
          path
            .map(String)
            .find((name) => /^q\d+$/.test(name))
            ?.slice(1),
        );
        wrong.push(`${some[index]?.what ?? query}: ${message}`);
      }
    }
  };
  const ids = [user.id];
  await askAll(questionsOf(root, ids), null);
  for (const [list, type] of listedTypes(schema)) await askAll(questionsOf(type, ids), list);

  expect(wrong).toEqual([]);
  // Fails if a change of the schema's conventions makes the test find fewer queries.
  expect(count).toBeGreaterThan(299);
}, 120_000);
