import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type DocumentNode,
  type GraphQLNamedType,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { expect, test } from 'vitest';
import { plugin } from '../scripts/cache-schema.mjs';
import { keys } from '../src/api/cache-shape';
import * as generated from '../src/gql/graphql';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const documents = Object.entries(generated).flatMap(([name, value]): [string, DocumentNode][] =>
  typeof value === 'object' && 'kind' in value && value.kind === Kind.DOCUMENT
    ? [[name, value as unknown as DocumentNode]]
    : [],
);

const isKept = (type: GraphQLNamedType | undefined): boolean =>
  isObjectType(type)
    ? !(type.name in keys) && type !== schema.getQueryType()
    : isInterfaceType(type) && schema.getPossibleTypes(type).every(isKept);

/** Whether the selection includes the id of the object, here or in a fragment. */
function asksForId(selection: SelectionSetNode, document: DocumentNode): boolean {
  return selection.selections.some((one) => {
    if (one.kind === Kind.FIELD) return one.name.value === 'id' && !one.alias;
    if (one.kind === Kind.INLINE_FRAGMENT) return asksForId(one.selectionSet, document);
    const fragment = document.definitions.find(
      (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === one.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION && asksForId(fragment.selectionSet, document);
  });
}

test('every document selects the id of objects that have one, so that the cache stores them once', () => {
  const missing: string[] = [];
  for (const [name, document] of documents) {
    const types = new TypeInfo(schema);
    visit(
      document,
      visitWithTypeInfo(types, {
        enter(node) {
          if (node.kind !== Kind.FIELD) return;
          const { name: field, selectionSet } = node;
          const type = getNamedType(types.getType());
          if (selectionSet && isCompositeType(type) && isKept(type) && !asksForId(selectionSet, document))
            missing.push(`${name}: ${field.value}`);
        },
      }),
    );
  }
  expect(documents.length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});

test('the schema of the cache is up to date', () => {
  const written = readFileSync(new URL('../src/gql/cache-schema.ts', import.meta.url), 'utf8');
  expect(written.trim(), 'npm run codegen writes it').toBe(plugin(schema).trim());
});
