import {
  type GraphQLFieldMap,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { expect, test } from 'vitest';
import { makeSchema } from '../src/api/schema.ts';

const schema = await makeSchema();
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
const objects = types.filter(isObjectType);
const shapeOf = (type: GraphQLObjectType, ...names: string[]): Record<string, string | undefined> => {
  const fields: GraphQLFieldMap<unknown, unknown> = type.getFields();
  return Object.fromEntries(names.map((name) => [name, fields[name]?.type.toString()]));
};

test('every connection follows Relay’s specification', () => {
  const connections = objects.filter(({ name }) => name.endsWith('Connection'));
  expect(connections.length).toBeGreaterThan(10);
  for (const type of connections) {
    const { edges, ...rest } = shapeOf(type, 'edges', 'pageInfo', 'totalCount');
    expect([type.name, rest]).toEqual([type.name, { pageInfo: 'PageInfo!', totalCount: 'Int!' }]);
    expect(edges).toMatch(/^\[\w+Edge!\]!$/);
    const edge = objects.find(({ name }) => `[${name}!]!` === edges);
    expect(edge && shapeOf(edge, 'cursor').cursor).toBe('String!');
    const node = getNamedType(edge?.getFields().node?.type);
    expect(isObjectType(node) || isInterfaceType(node) || isUnionType(node)).toBe(true);
  }
});

test('every connection takes arguments for pages', () => {
  const fields = objects.flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ place: `${type.name}.${field.name}`, field })),
  );
  for (const { place, field } of fields) {
    if (!getNamedType(field.type).name.endsWith('Connection')) continue;
    const names = field.args.map(({ name }) => name);
    expect([place, names.includes('first') && names.includes('after')]).toEqual([place, true]);
  }
});

test('PageInfo is that of the Relay specification', () => {
  const page = objects.find(({ name }) => name === 'PageInfo') as GraphQLObjectType;
  expect(shapeOf(page, 'hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor')).toEqual({
    hasNextPage: 'Boolean!',
    hasPreviousPage: 'Boolean!',
    startCursor: 'String',
    endCursor: 'String',
  });
});

test('the input type of a mutation is named after the mutation', () => {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  const wrong = fields.flatMap(({ name, args }) =>
    args.map((arg) => [
      `${name}(${arg.name}: ${getNamedType(arg.type).name})`,
      `${name}(input: ${name[0]?.toUpperCase()}${name.slice(1)}Input)`,
    ]),
  );
  expect(wrong.filter(([is, shouldBe]) => is !== shouldBe)).toEqual([]);
});
