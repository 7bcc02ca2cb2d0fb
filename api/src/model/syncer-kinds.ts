import { keysOf } from '../shared/record-of.ts';
import type { ResourceKind } from './resource.entity.ts';
import { factsGivenTo, type UserFact } from './user-facts.ts';

/** Facts of a person that only some kinds of syncer are given. Every syncer knows ids, names and numbers of its people. */
export type PersonFact =
  | UserFact
  | 'sshKeys'
  /** The argon2id hash, with which anybody can try passwords offline: only where people sign in with it. */
  | 'passwordHash'
  /** The bcrypt hash, of people with a grant on a system that sets passwords. */
  | 'systemPasswordHash';

/** Fields of Query, Mutation and Subscription that a syncer may be allowed to ask for. */
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
  /** For people. */
  label: string;
  /** A full sentence: what it is for, and what its syncer is given of people. */
  description: string;
  /** Whether it is the master of people and groups that are mirrored from it. */
  isMirrored: boolean;
  /** Whether it can be searched, and asked to sync one person. */
  isSearchable: boolean;
  /** Whether it sends changes to Muster by SCIM, and does not use GraphQL. */
  pushes: boolean;
  /** Whether user groups that are its targets are LDAP groups. */
  hasLdapGroups: boolean;
  /**
   * What may become its target, and who makes it one. A target decides whose facts a syncer is given, so no syncer adds
   * or removes targets with its own token: admins do, or the enrolment of a system.
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

/** What most kinds are. */
const keptEqual = { isMirrored: false, isSearchable: false, pushes: false, hasLdapGroups: false } as const;

/**
 * The one table of kinds of syncers: what each is, may do and is told. The enum of the schema, the admission of tokens and
 * the dashboard follow from it, so that a new kind is a row here. Whatever is not in its row is refused, so that a stolen
 * token opens no more than what its syncer needs.
 */
export const syncerKinds = {
  /** Writes inetOrgPerson entries, with which people sign in. */
  LDAP: {
    label: 'LDAP',
    description:
      'An LDAP server. Its syncer is given the profile, SSH keys and argon2id hash of the people on its targets.',
    ...keptEqual,
    hasLdapGroups: true,
    targets: { addedBy: 'ADMIN', userGroups: true, resources: anyResource },
    operations: [...grants, 'reportReconcile'],
    facts: [...factsGivenTo('LDAP'), 'sshKeys', 'passwordHash'],
  },
  /** Is the master of what it mirrors, and so is told nothing of people but what it states itself. It follows grants only to hear of requests. */
  ACTIVE_DIRECTORY: {
    label: 'Active Directory',
    description:
      'An Active Directory, master of the groups that are mirrored. Its syncer has no targets, and is told nothing of people but what it states itself.',
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
  /** Writes the users of an application (RFC 7643), which has sign-in of its own. */
  SCIM: {
    label: 'SCIM: an application to provision',
    description:
      'An application that speaks SCIM 2.0. Its syncer is given the profile of the people on its targets, and no hash.',
    ...keptEqual,
    targets: { addedBy: 'ADMIN', userGroups: true, resources: ['APPLICATION'] },
    operations: [...grants, 'reportReconcile', 'reportAccounts'],
    facts: factsGivenTo('SCIM'),
  },
  /** Pushes by SCIM, and has no business with GraphQL. */
  SCIM_CLIENT: {
    label: 'SCIM: an identity provider that pushes',
    description:
      'An identity provider or HR system, master of the people and groups that it pushes by SCIM 2.0.',
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
      'The agent of a Linux system, made when the system enrols. It has that system only, and is given names, SSH keys and, where the system sets passwords, bcrypt hashes of the people there.',
    ...keptEqual,
    targets: { addedBy: 'ENROLMENT', userGroups: false, resources: ['SYSTEM'] },
    operations: [...grants, 'reportReconcile', 'reportAccounts', 'reportSystem', 'reportCompliance'],
    facts: ['sshKeys', 'systemPasswordHash'],
  },
  /** A program of one's own, on what an admin has made its targets. */
  OTHER: {
    label: 'Other',
    description:
      'A program of yours. It is given names, e-mail address and SSH keys of the people on its targets, and no hash.',
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

/** The kinds of whose row something holds. */
const kindsWhere = (holds: (row: SyncerKindRow) => boolean): SyncerKindName[] =>
  keysOf(syncerKinds).filter((kind) => holds(syncerKinds[kind]));

/** For conditions of SQL: `s.kind = any(...)`. */
export const ldapGroupKinds = kindsWhere(({ hasLdapGroups }) => hasLdapGroups);

/** Kinds whose syncers are made when a system enrols. */
export const enrollingKinds = kindsWhere(({ targets }) => targets.addedBy === 'ENROLMENT');

export const rowOf = (kind: SyncerKindName): SyncerKindRow => syncerKinds[kind];

const setsOf = (listOf: (row: SyncerKindRow) => readonly string[]) =>
  new Map<string, ReadonlySet<string>>(
    Object.entries<SyncerKindRow>(syncerKinds).map(([kind, row]) => [kind, new Set(listOf(row))]),
  );
const operations = setsOf((row) => row.operations);
const facts = setsOf((row) => row.facts);

/** Whether a kind of syncer may ask for a field of Query, Mutation or Subscription. */
export const mayAsk = (kind: SyncerKindName, field: string): boolean =>
  operations.get(kind)?.has(field) ?? false;

/** Whether syncers of a kind are given a fact of the people on their targets. */
export const isGivenFact = (kind: SyncerKindName, fact: string): boolean =>
  facts.get(kind)?.has(fact) ?? false;
