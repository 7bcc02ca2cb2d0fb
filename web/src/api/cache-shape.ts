import type { KeyingConfig } from '@urql/exchange-graphcache';
import { introspection, type MutationName, type SchemaType, type SchemaTypeRef } from '~/gql/cache-schema';

/**
 * What the cache has to know of each type, list and mutation. It is derived from the schema, so new types need no
 * change here.
 */

const { types, queryType, mutationType, subscriptionType } = introspection.__schema;
const roots = [queryType, mutationType, subscriptionType].map(({ name }) => name);

/** The type inside lists and non-null types. */
const inside = (type: SchemaTypeRef): SchemaTypeRef => (type.ofType ? inside(type.ofType) : type);

/**
 * The fields of a root type that return objects, and not just a number or a string, with the types of these objects.
 */
const objectsOf = (root: string): [string, string][] =>
  (types.find(({ name }) => name === root)?.fields ?? []).flatMap((field): [string, string][] => {
    const { kind, name = '' } = inside(field.type);
    return kind === 'SCALAR' ? [] : [[field.name, name]];
  });

const hasId = ({ fields = [] }: SchemaType): boolean =>
  fields.some(({ name, type }) => name === 'id' && type.kind === 'NON_NULL');

/** An object without an id of its own is stored within the object that contains it. */
export const keys: KeyingConfig = Object.fromEntries(
  types
    .filter((type) => type.kind === 'OBJECT' && !roots.includes(type.name) && !hasId(type))
    .map(({ name }) => [name, () => null]),
);

/** The fields of `Query` that return objects. */
export const objectQueries: ReadonlySet<string> = new Set(objectsOf(queryType.name).map(([name]) => name));

const payloads = new Map(objectsOf(mutationType.name));

/** The type of the answer of a mutation. */
export const payloadOf = (mutation: MutationName): string | undefined => payloads.get(mutation);
