import type { KeyingConfig } from '@urql/exchange-graphcache';
import { introspection, type MutationName, type SchemaType, type SchemaTypeRef } from '~/gql/cache-schema';

/** What the cache has to know of each type, list and mutation, worked out from the schema: a new one needs no line here. */

const { types, queryType, mutationType, subscriptionType } = introspection.__schema;
const roots = [queryType, mutationType, subscriptionType].map(({ name }) => name);

/** What is inside of lists and non-null types. */
const inside = (type: SchemaTypeRef): SchemaTypeRef => (type.ofType ? inside(type.ofType) : type);

/** The fields of a root type that answer with objects, and not just with a number or a text; and the types of these. */
const objectsOf = (root: string): [string, string][] =>
  (types.find(({ name }) => name === root)?.fields ?? []).flatMap((field): [string, string][] => {
    const { kind, name = '' } = inside(field.type);
    return kind === 'SCALAR' ? [] : [[field.name, name]];
  });

const hasId = ({ fields = [] }: SchemaType): boolean =>
  fields.some(({ name, type }) => name === 'id' && type.kind === 'NON_NULL');

/** An object without an id of its own is kept within the object that holds it. */
export const keys: KeyingConfig = Object.fromEntries(
  types
    .filter((type) => type.kind === 'OBJECT' && !roots.includes(type.name) && !hasId(type))
    .map(({ name }) => [name, () => null]),
);

/** Single objects, lists, and whatever else is worked out from the directory. */
export const objectQueries: ReadonlySet<string> = new Set(objectsOf(queryType.name).map(([name]) => name));

const payloads = new Map(objectsOf(mutationType.name));

/** The type that a mutation answers with. */
export const payloadOf = (mutation: MutationName): string | undefined => payloads.get(mutation);
