import { errorText } from './error-text.ts';
import { InputError, NotFoundError } from './errors.ts';

/** The part of an id before its number, as in `user_42`. */
const prefixes = {
  User: 'user',
  UserGroup: 'group',
  Resource: 'resource',
  ResourceGroup: 'resourcegroup',
  Membership: 'membership',
  Nesting: 'nesting',
  Binding: 'binding',
  Containment: 'containment',
  Ownership: 'ownership',
  Syncer: 'syncer',
  Target: 'target',
  Session: 'session',
  ApiToken: 'token',
  SshKey: 'sshkey',
  Reconcile: 'reconcile',
  Passkey: 'passkey',
  MirroredUser: 'mirroreduser',
  DirectoryRequest: 'directoryrequest',
  Webhook: 'webhook',
  Policy: 'policy',
  Assignment: 'assignment',
  Enrolment: 'enrolment',
} as const;

export type IdType = keyof typeof prefixes;

const types = new Map<string, IdType>(
  Object.entries(prefixes).map(([type, prefix]) => [prefix, type as IdType]),
);

export function toId(type: IdType, key: number): string {
  return `${prefixes[type]}_${key}`;
}

/**
 * The largest key of a type. Keys of edges are `bigint` in the database, and here numbers of up to 2^53 - 1. All others
 * are `integer`.
 */
const largestOf = (type: IdType): number => (edges.has(type) ? Number.MAX_SAFE_INTEGER : 2 ** 31 - 1);
const edges = new Set<IdType>(['Membership', 'Nesting', 'Binding', 'Containment', 'Ownership', 'Assignment']);

/** Reads the type and key from an id. The key may exceed what the database can hold. */
function readId(id: string): { type: IdType; key: number } | null {
  const [, prefix = '', digits] = /^([a-z]+)_([1-9]\d{0,99})$/.exec(id) ?? [];
  const type = types.get(prefix);
  return type ? { type, key: Number(digits) } : null;
}

/** The type and key that an id stands for; null where the id is malformed or its number too large. */
export function parseId(id: string): { type: IdType; key: number } | null {
  const read = readId(id);
  return read && read.key <= largestOf(read.type) ? read : null;
}

/** The key in an id, which must be of one of the given types. */
export function keyOf(id: string, ...allowed: IdType[]): number {
  const read = readId(id);
  if (!read || !allowed.includes(read.type)) {
    const example = allowed.map((type) => `${prefixes[type]}_42`).join(' or ');
    throw new InputError(errorText('ID_INVALID', { id: id.slice(0, 80), example }));
  }
  if (read.key > largestOf(read.type))
    throw new NotFoundError(errorText('NOT_FOUND', { id: id.slice(0, 80) }));
  return read.key;
}
