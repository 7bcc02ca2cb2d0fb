import { InputError } from './errors.ts';

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

/** The type and key an id stands for, or null where it is none of ours. */
export function parseId(id: string): { type: IdType; key: number } | null {
  const match = /^([a-z]+)_([1-9]\d{0,15})$/.exec(id);
  const type = match && types.get(match[1] as string);
  return type ? { type, key: Number(match[2]) } : null;
}

/** The key of an id that must be of one of the given types. */
export function keyOf(id: string, ...allowed: IdType[]): number {
  const parsed = parseId(id);
  if (!parsed || !allowed.includes(parsed.type)) {
    const example = allowed.map((type) => `${prefixes[type]}_42`).join(' or ');
    throw new InputError(`"${id.slice(0, 80)}" is not such an id. It looks like ${example}.`);
  }
  return parsed.key;
}
