import { activeDirectoryAttributes, type MirroredFact, readMirroredFacts } from '@muster/syncer-core';
import { expiryOf, isDisabled, namedOf, ridOf } from './names.ts';

/** The attributes that are requested. */
export const attributes = [
  'objectClass',
  'name',
  'objectGUID',
  'objectSid',
  'sAMAccountName',
  ...Object.values(activeDirectoryAttributes),
  'description',
  'userAccountControl',
  'accountExpires',
  'primaryGroupID',
  'isDeleted',
];

/** The attributes by which groups may be named. */
export const groupNames = ['sAMAccountName', 'cn', 'displayName'] as const;
export type GroupName = (typeof groupNames)[number];

export interface Person extends Record<MirroredFact, string | null> {
  kind: 'USER';
  guid: string;
  dn: string;
  username: string;
  isEnabled: boolean;
  endsAt: Date | null;
  /** The RID of the primary group, which does not list the person as a member. */
  primaryGroup: number | null;
}

export interface Group {
  kind: 'GROUP';
  guid: string;
  dn: string;
  name: string;
  description: string | null;
  rid: number | null;
}

export type Raw = { dn: string } & Record<string, Buffer | Buffer[] | string[] | string>;

const classesOf = (raw: Raw): Set<string> =>
  new Set(all(raw, 'objectClass').map((name) => name.toLowerCase()));

/** Whether the object is an organisational unit. If it is renamed, the DNs of all objects below it change. */
export const isUnit = (raw: Raw): boolean => classesOf(raw).has('organizationalunit');

/** Parses an entry; null if it is neither a person nor a group, such as a computer. */
export function objectOf(raw: Raw, groupName: GroupName): Person | Group | null {
  const { guid, dn } = namedOf(raw.dn);
  const classes = classesOf(raw);
  const name = one(raw, 'sAMAccountName');
  if (name === null) return null;
  if (classes.has('group')) {
    const sid = raw.objectSid;
    const rid = Buffer.isBuffer(sid) ? ridOf(sid) : null;
    // The `name` of an object is the value of its RDN, which is the cn of a group (MS-ADTS 3.1.1.1.4). DirSync returns
    // only `name`.
    const shown = (groupName === 'cn' ? one(raw, 'name') : one(raw, groupName)) ?? name;
    return { kind: 'GROUP', guid, dn, name: shown, description: one(raw, 'description'), rid };
  }
  if (!classes.has('user') || classes.has('computer')) return null;
  const primary = one(raw, 'primaryGroupID');
  return {
    kind: 'USER',
    guid,
    dn,
    username: name,
    ...readMirroredFacts((attribute) => one(raw, attribute)),
    isEnabled: !isDisabled(one(raw, 'userAccountControl') ?? undefined),
    endsAt: expiryOf(one(raw, 'accountExpires') ?? undefined),
    primaryGroup: primary === null ? null : Number(primary),
  };
}

/** The DNs of the members in an attribute, by GUID. */
export const membersIn = (raw: Raw, name: string): Map<string, string> =>
  new Map(
    all(raw, name)
      .map(namedOf)
      .map(({ guid, dn }) => [guid, dn]),
  );

/** Members that were added (`member;range=1-1`) and removed (`member;range=0-0`) since the cookie: DNs by GUID. */
export function memberChanges(raw: Raw): { added: Map<string, string>; removed: Map<string, string> } {
  return { added: membersIn(raw, 'member;range=1-1'), removed: membersIn(raw, 'member;range=0-0') };
}

export const isDeleted = (raw: Raw): boolean => one(raw, 'isDeleted')?.toUpperCase() === 'TRUE';

/** Whether anything other than members changed. */
export const hasFacts = (raw: Raw): boolean =>
  Object.entries(raw).some(
    ([name, value]) => !bookkeeping.has(name) && !name.startsWith('member') && value.length > 0,
  );

const bookkeeping = new Set(['dn', 'objectGUID', 'instanceType']);

export function all(raw: Raw, name: string): string[] {
  const value = raw[name];
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

const one = (raw: Raw, name: string): string | null => all(raw, name)[0]?.trim() || null;
