import { errorText } from './error-text.ts';
import { InputError, NotFoundError } from './errors.ts';

/** What an id outside the server says before its number. */
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

/** Keys of edges are `bigint` in the database, and here what a number holds exactly. All others are `integer`. */
const largestOf = (type: IdType): number => (edges.has(type) ? Number.MAX_SAFE_INTEGER : 2 ** 31 - 1);
const edges = new Set<IdType>(['Membership', 'Nesting', 'Binding', 'Containment', 'Ownership', 'Assignment']);

/** The type and key that an id is written with. The key may be larger than any that there can be. */
function readId(id: string): { type: IdType; key: number } | null {
  const [, prefix = '', digits] = /^([a-z]+)_([1-9]\d{0,99})$/.exec(id) ?? [];
  const type = types.get(prefix);
  return type ? { type, key: Number(digits) } : null;
}

/** The type and key an id stands for, or null where it is none of ours, or none that there can be. */
export function parseId(id: string): { type: IdType; key: number } | null {
  const read = readId(id);
  return read && read.key <= largestOf(read.type) ? read : null;
}

/** The key of an id that must be of one of the given types. */
export function keyOf(id: string, ...allowed: IdType[]): number {
  const read = readId(id);
  if (!read || !allowed.includes(read.type)) {
    const example = allowed.map((type) => `${prefixes[type]}_42`).join(' or ');
    throw new InputError(`"${id.slice(0, 80)}" is not such an id. It looks like ${example}.`);
  }
  if (read.key > largestOf(read.type))
    throw new NotFoundError(errorText('NOT_FOUND', { id: id.slice(0, 80) }));
  return read.key;
}
