import { errorText } from './error-text.ts';
import { InputError, NotFoundError } from './errors.ts';
import { keysOf } from './record-of.ts';

/** The largest key of each type of column. A `bigint` is a number of up to 2^53 - 1 here. */
const largest = { integer: 2 ** 31 - 1, bigint: Number.MAX_SAFE_INTEGER } as const;

/**
 * For each type: the part of an id before its number, as in `user_42`, and the type of its keys in the database. The keys
 * of edges are `bigint`.
 */
const idTypes = {
  User: { prefix: 'user', keys: 'integer' },
  UserGroup: { prefix: 'group', keys: 'integer' },
  Resource: { prefix: 'resource', keys: 'integer' },
  ResourceGroup: { prefix: 'resourcegroup', keys: 'integer' },
  Membership: { prefix: 'membership', keys: 'bigint' },
  Nesting: { prefix: 'nesting', keys: 'bigint' },
  Binding: { prefix: 'binding', keys: 'bigint' },
  Containment: { prefix: 'containment', keys: 'bigint' },
  Ownership: { prefix: 'ownership', keys: 'bigint' },
  Syncer: { prefix: 'syncer', keys: 'integer' },
  Target: { prefix: 'target', keys: 'integer' },
  Session: { prefix: 'session', keys: 'integer' },
  ApiToken: { prefix: 'token', keys: 'integer' },
  SshKey: { prefix: 'sshkey', keys: 'integer' },
  Reconcile: { prefix: 'reconcile', keys: 'integer' },
  Passkey: { prefix: 'passkey', keys: 'integer' },
  MirroredUser: { prefix: 'mirroreduser', keys: 'integer' },
  DirectoryRequest: { prefix: 'directoryrequest', keys: 'integer' },
  Webhook: { prefix: 'webhook', keys: 'integer' },
  Policy: { prefix: 'policy', keys: 'integer' },
  Assignment: { prefix: 'assignment', keys: 'bigint' },
  Enrolment: { prefix: 'enrolment', keys: 'integer' },
  ImportReport: { prefix: 'importreport', keys: 'integer' },
} as const satisfies Record<string, { prefix: string; keys: keyof typeof largest }>;

export type IdType = keyof typeof idTypes;

/** The types whose keys are `bigint`. */
export type BigIdType = {
  [Type in IdType]: (typeof idTypes)[Type]['keys'] extends 'bigint' ? Type : never;
}[IdType];

const types = new Map<string, IdType>(keysOf(idTypes).map((type) => [idTypes[type].prefix, type]));

export function toId(type: IdType, key: number): string {
  return `${idTypes[type].prefix}_${key}`;
}

/** Reads the type and key from an id. The key may exceed what the database can hold. */
function readId(id: string): { type: IdType; key: number } | null {
  const [, prefix = '', digits] = /^([a-z]+)_([1-9]\d{0,99})$/.exec(id) ?? [];
  const type = types.get(prefix);
  return type ? { type, key: Number(digits) } : null;
}

/** The type and key that an id stands for; null where the id is malformed or its number too large. */
export function parseId(id: string): { type: IdType; key: number } | null {
  const read = readId(id);
  return read && read.key <= largest[idTypes[read.type].keys] ? read : null;
}

/** The key in an id, which must be of one of the given types. */
export function keyOf(id: string, ...allowed: IdType[]): number {
  const read = readId(id);
  if (!read || !allowed.includes(read.type)) {
    const example = allowed.map((type) => `${idTypes[type].prefix}_42`).join(' or ');
    throw new InputError(errorText('ID_INVALID', { id: id.slice(0, 80), example }));
  }
  if (read.key > largest[idTypes[read.type].keys])
    throw new NotFoundError(errorText('NOT_FOUND', { id: id.slice(0, 80) }));
  return read.key;
}
