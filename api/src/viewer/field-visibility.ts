import { defaultFieldResolver, GraphQLObjectType, type GraphQLSchema, isNonNullType } from 'graphql';
import type { Node } from '../model/node.entity.ts';
import { isGivenFact, type PersonFact, rowOf } from '../model/syncer-kinds.ts';
import { factNames, ofEachFact, userFacts } from '../model/user-facts.ts';
import { errorText } from '../shared/error-text.ts';
import { ForbiddenError } from '../shared/errors.ts';
import type { Operation } from './operation.ts';
import { seesEverything } from './viewer.ts';

/**
 * Who sees a field of an object, beside admins and auditors.
 * - NAMES: everybody who receives the object, even as the other end of one of their edges.
 * - VIEWERS: everybody who may see the object itself.
 * - SELF: the person that the object is.
 * - RESOLVER: decided by its resolver, which refuses all others.
 */
type People = 'NAMES' | 'VIEWERS' | 'SELF' | 'RESOLVER';

interface FieldVisibility {
  people: People;
  /** Whether syncers see the field, or the fact that the row of their kind must contain. */
  syncers: boolean | PersonFact;
}

const name: FieldVisibility = { people: 'NAMES', syncers: true };
const detail: FieldVisibility = { people: 'VIEWERS', syncers: true };
const detailForPeople: FieldVisibility = { people: 'VIEWERS', syncers: false };
const resolver: FieldVisibility = { people: 'RESOLVER', syncers: false };

const node = { id: name, version: name, createdAt: name, updatedAt: name } as const;

/**
 * Every field of every object of the directory. It is consulted wherever such an object comes from: lists, other ends
 * of edges, payloads and effects, including dry runs.
 */
export const fieldVisibility: Record<string, Record<string, FieldVisibility>> = {
  User: {
    ...node,
    username: name,
    displayName: name,
    isGuest: name,
    role: { people: 'NAMES', syncers: false },
    state: { people: 'NAMES', syncers: false },
    guest: detailForPeople,
    ...ofEachFact((fact): FieldVisibility => ({ people: userFacts[fact].visibleTo, syncers: fact })),
    attributes: { people: 'SELF', syncers: false },
    externalId: { people: 'VIEWERS', syncers: false },
    accounts: resolver,
    bindings: resolver,
    memberships: resolver,
    ownerships: resolver,
    passkeys: resolver,
    resources: resolver,
    sshKeys: resolver,
    states: resolver,
    syncedMemberships: resolver,
    totp: resolver,
    userGroups: resolver,
  },
  UserGroup: {
    ...node,
    name,
    gidNumber: name,
    isArchived: name,
    isDynamic: name,
    isLdapGroup: name,
    description: detail,
    externalId: detail,
    rule: detailForPeople,
    mirror: detailForPeople,
    owners: detailForPeople,
    resources: resolver,
    bindings: resolver,
    children: resolver,
    exemptions: resolver,
    members: resolver,
    memberships: resolver,
    parents: resolver,
  },
  Resource: {
    ...node,
    name,
    kind: name,
    levels: name,
    levelGroups: name,
    gidNumber: name,
    isArchived: name,
    deprovision: name,
    setsPasswords: name,
    gracePeriod: detail,
    description: detail,
    externalId: detail,
    attributes: detail,
    effectivePolicies: { people: 'RESOLVER', syncers: true },
    accounts: resolver,
    assignments: resolver,
    bindings: resolver,
    policyArtefact: resolver,
    resourceGroups: resolver,
    system: resolver,
    users: resolver,
  },
  ResourceGroup: {
    ...node,
    name,
    kind: name,
    levels: name,
    isArchived: name,
    description: detailForPeople,
    externalId: detailForPeople,
    owners: detailForPeople,
    assignments: resolver,
    bindings: resolver,
    parts: resolver,
    resourceGroups: resolver,
    resources: resolver,
    users: resolver,
  },
  Policy: {
    ...node,
    name,
    type: name,
    isArchived: name,
    description: detailForPeople,
    externalId: detailForPeople,
    settings: detailForPeople,
    assignments: resolver,
  },
};

/** The values of non-null fields for viewers who may not see them. */
const nothing: Record<string, unknown> = { 'User.attributes': {}, 'Resource.attributes': {} };

/**
 * Wraps the resolvers of the schema in this table. A field that the viewer may not see is null, or an error where it
 * cannot be null.
 */
export function guardFields(schema: GraphQLSchema): void {
  for (const [typeName, table] of Object.entries(fieldVisibility)) {
    const type = schema.getType(typeName);
    if (!(type instanceof GraphQLObjectType)) throw new Error(`There is no type ${typeName} to guard.`);
    for (const field of Object.values(type.getFields())) {
      const visibility = table[field.name];
      if (!visibility) throw new Error(`State in fieldVisibility who may see ${typeName}.${field.name}.`);
      const resolve = field.resolve ?? defaultFieldResolver;
      const hiddenValue = () => {
        if (!isNonNullType(field.type)) return null;
        const empty = nothing[`${typeName}.${field.name}`];
        if (empty !== undefined) return empty;
        throw new ForbiddenError(errorText('FIELD_HIDDEN', { field: field.name, type: typeName }));
      };
      field.resolve = (object: Node, args, operation: Operation, info) => {
        const isVisible = isVisibleTo(operation, object, visibility);
        if (isVisible === true) return resolve(object, args, operation, info);
        if (isVisible === false) return hiddenValue();
        return isVisible.then((is) => (is ? resolve(object, args, operation, info) : hiddenValue()));
      };
    }
  }
}

/**
 * Synchronous unless something has to be loaded, because a promise for each field of thousands of rows costs noticeable
 * time.
 */
function isVisibleTo(
  { viewer, visibility }: Operation,
  object: Node,
  { people, syncers }: FieldVisibility,
): boolean | Promise<boolean> {
  if (viewer.syncerKind !== null) {
    if (typeof syncers !== 'string') return syncers;
    if (isGivenFact(viewer.syncerKind, syncers)) return true;
    // For a syncer that mirrors, the facts that follow its directory are those that it stated itself.
    const fact = factNames.find((name) => name === syncers);
    if (!rowOf(viewer.syncerKind).isMirrored || !fact || userFacts[fact].followsMaster !== 'ALWAYS')
      return false;
    return visibility.masteredKeys().then((keys) => keys.has(object.key));
  }
  if (people === 'NAMES' || people === 'RESOLVER' || seesEverything(viewer)) return true;
  if (object.nodeKind === 'USER' && object.key === viewer.userKey) return true;
  return people === 'VIEWERS' && visibility.sees(object.nodeKind, object.key);
}
