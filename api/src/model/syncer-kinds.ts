import { keysOf } from '../shared/record-of.ts';
import type { ResourceKind } from './resource.entity.ts';
import { factsGivenTo, type UserFact } from './user-facts.ts';

/**
 * Facts of a person that only some kinds of syncer receive. Every syncer receives the ids, names and numbers of its
 * people.
 */
export type PersonFact =
  | UserFact
  | 'sshKeys'
  /** The argon2id hash, with which passwords can be guessed offline: only for servers where people sign in with it. */
  | 'passwordHash'
  /** The bcrypt hash, of people with a grant on a system that sets passwords. */
  | 'systemPasswordHash';

/** Fields of Query, Mutation and Subscription that a syncer may be allowed to use. */
export type SyncerOperation =
  | 'me'
  | 'position'
  | 'syncer'
  | 'changes'
  | 'grantChanges'
  | 'grantUsers'
  | 'acknowledgeGrants'
  | 'holdSyncerLease'
  | 'reportReconcile'
  | 'reportAccounts'
  | 'reportSystem'
  | 'reportCompliance'
  | 'applyMirror'
  | 'answerDirectory';

export interface SyncerKindRow {
  /** The name that people see. */
  label: string;
  /** A full sentence: what the kind is for, and which facts of people its syncer receives. */
  description: string;
  /** Whether the directory is the master of the people and groups that are mirrored from it. */
  isMirrored: boolean;
  /** Whether the directory can be searched, and asked to sync one person. */
  isSearchable: boolean;
  /** Whether the other system pushes changes to Muster by SCIM and does not use GraphQL. */
  pushes: boolean;
  /** Whether user groups that are targets of this kind are LDAP groups. */
  hasLdapGroups: boolean;
  /**
   * What may become a target, and who adds it. Targets decide whose facts a syncer receives, so a syncer cannot add or
   * remove targets with its own token: admins do, or the enrolment of a system.
   */
  targets: {
    addedBy: 'ADMIN' | 'ENROLMENT' | 'NOBODY';
    userGroups: boolean;
    resources: readonly `${ResourceKind}`[];
  };
  operations: readonly SyncerOperation[];
  facts: readonly PersonFact[];
}

const anyResource = ['SYSTEM', 'APPLICATION', 'NETWORK', 'STORAGE'] as const;
const nothing = { addedBy: 'NOBODY', userGroups: false, resources: [] } as const;

const grants = [
  'me',
  'syncer',
  'grantChanges',
  'grantUsers',
  'acknowledgeGrants',
  'holdSyncerLease',
] as const;

/** The values of most kinds. */
const keptEqual = { isMirrored: false, isSearchable: false, pushes: false, hasLdapGroups: false } as const;

/**
 * The table of kinds of syncers: what each is, may do and receives. The enum in the schema, the admission of tokens and
 * the dashboard are made from it, so a new kind is one row. Everything that is not in the row is refused, so that a
 * stolen token allows no more than its syncer needs.
 */
export const syncerKinds = {
  /** Writes inetOrgPerson entries, with which people sign in. */
  LDAP: {
    label: 'LDAP',
    description:
      'An LDAP server. Its syncer receives the profile, SSH keys and argon2id hash of the people on its targets.',
    ...keptEqual,
    hasLdapGroups: true,
    targets: { addedBy: 'ADMIN', userGroups: true, resources: anyResource },
    operations: [...grants, 'reportReconcile'],
    facts: [...factsGivenTo('LDAP'), 'sshKeys', 'passwordHash'],
  },
  /**
   * The directory is the master of what it mirrors, so the syncer receives no facts of people except those that it
   * stated itself. It follows the grant feed only to be notified of requests.
   */
  ACTIVE_DIRECTORY: {
    label: 'Active Directory',
    description:
      'An Active Directory, which is the master of the groups that are mirrored from it. Its syncer has no targets, and receives no facts of people except those that it stated itself.',
    ...keptEqual,
    isMirrored: true,
    isSearchable: true,
    targets: nothing,
    operations: [
      'me',
      'position',
      'syncer',
      'grantChanges',
      'acknowledgeGrants',
      'holdSyncerLease',
      'applyMirror',
      'answerDirectory',
      'reportReconcile',
    ],
    facts: [],
  },
  /** Writes the users of an application (RFC 7643) that has its own sign-in. */
  SCIM: {
    label: 'SCIM: an application to provision',
    description:
      'An application that is provisioned by SCIM 2.0. Its syncer receives the profile of the people on its targets, and no password hash.',
    ...keptEqual,
    targets: { addedBy: 'ADMIN', userGroups: true, resources: ['APPLICATION'] },
    operations: [...grants, 'reportReconcile', 'reportAccounts'],
    facts: factsGivenTo('SCIM'),
  },
  /** Pushes by SCIM and does not use GraphQL. */
  SCIM_CLIENT: {
    label: 'SCIM: an identity provider that pushes',
    description:
      'An identity provider or HR system, which is the master of the people and groups that it pushes by SCIM 2.0.',
    ...keptEqual,
    isMirrored: true,
    pushes: true,
    targets: nothing,
    operations: [],
    facts: [],
  },
  /** The agent on one system: the host that enrolled. */
  LINUX: {
    label: 'Linux agent',
    description:
      'The agent of a Linux system, created when the system enrols. That system is its only target. It receives the names, SSH keys and, where the system sets passwords, the bcrypt hashes of the people on it.',
    ...keptEqual,
    targets: { addedBy: 'ENROLMENT', userGroups: false, resources: ['SYSTEM'] },
    operations: [...grants, 'reportReconcile', 'reportAccounts', 'reportSystem', 'reportCompliance'],
    facts: ['sshKeys', 'systemPasswordHash'],
  },
  /** A program of your own. Admins choose its targets. */
  OTHER: {
    label: 'Other',
    description:
      'A program of your own. It receives the names, e-mail address and SSH keys of the people on its targets, and no password hash.',
    ...keptEqual,
    targets: { addedBy: 'ADMIN', userGroups: true, resources: anyResource },
    operations: [
      ...grants,
      'position',
      'changes',
      'reportReconcile',
      'reportAccounts',
      'reportSystem',
      'reportCompliance',
    ],
    facts: [...factsGivenTo('OTHER'), 'sshKeys'],
  },
} as const satisfies Record<string, SyncerKindRow>;

export type SyncerKindName = keyof typeof syncerKinds;

/** The kinds for whose row a condition holds. */
const kindsWhere = (holds: (row: SyncerKindRow) => boolean): SyncerKindName[] =>
  keysOf(syncerKinds).filter((kind) => holds(syncerKinds[kind]));

/** For SQL conditions such as `s.kind = any(...)`. */
export const ldapGroupKinds = kindsWhere(({ hasLdapGroups }) => hasLdapGroups);

/** Kinds whose syncers are created when a system enrols. */
export const enrollingKinds = kindsWhere(({ targets }) => targets.addedBy === 'ENROLMENT');

export const rowOf = (kind: SyncerKindName): SyncerKindRow => syncerKinds[kind];

const setsOf = (listOf: (row: SyncerKindRow) => readonly string[]) =>
  new Map<string, ReadonlySet<string>>(
    Object.entries<SyncerKindRow>(syncerKinds).map(([kind, row]) => [kind, new Set(listOf(row))]),
  );
const operations = setsOf((row) => row.operations);
const facts = setsOf((row) => row.facts);

/** Whether a kind of syncer may use a field of Query, Mutation or Subscription. */
export const mayAsk = (kind: SyncerKindName, field: string): boolean =>
  operations.get(kind)?.has(field) ?? false;

/** Whether a kind of syncer receives a fact of the people on its targets. */
export const isGivenFact = (kind: SyncerKindName, fact: string): boolean =>
  facts.get(kind)?.has(fact) ?? false;
