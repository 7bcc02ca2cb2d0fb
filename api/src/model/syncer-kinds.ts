import type { SyncerKind } from '../provisioning/syncer.types.ts';
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
/**
 * What each kind of syncer may do and is told. Whatever is not in its row is refused, so that a stolen token opens no
 * more than what its syncer needs.
 */
export const syncerKinds = {
  /** Writes inetOrgPerson entries, with which people sign in. */
  LDAP: {
    targets: { addedBy: 'ADMIN', userGroups: true, resources: anyResource },
    operations: [...grants, 'reportReconcile'],
    facts: [...factsGivenTo('LDAP'), 'sshKeys', 'passwordHash'],
  },
  /** Is the master of what it mirrors, and so is told nothing of people. It follows grants only to hear of requests. */
  ACTIVE_DIRECTORY: {
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
    targets: { addedBy: 'ADMIN', userGroups: true, resources: ['APPLICATION'] },
    operations: [...grants, 'reportReconcile', 'reportAccounts'],
    facts: factsGivenTo('SCIM'),
  },
  /** Pushes by SCIM, and has no business with GraphQL. */
  SCIM_CLIENT: { targets: nothing, operations: [], facts: [] },
  /** The agent on one system: the host that enrolled. */
  LINUX: {
    targets: { addedBy: 'ENROLMENT', userGroups: false, resources: ['SYSTEM'] },
    operations: [...grants, 'reportReconcile', 'reportAccounts', 'reportSystem', 'reportCompliance'],
    facts: ['sshKeys', 'systemPasswordHash'],
  },
  /** A program of one's own, on what an admin has made its targets. */
  OTHER: {
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
} as const satisfies Record<SyncerKind, SyncerKindRow>;

export type SyncerKindName = keyof typeof syncerKinds;

const setsOf = (listOf: (row: SyncerKindRow) => readonly string[]) =>
  new Map<string, ReadonlySet<string>>(
    Object.entries<SyncerKindRow>(syncerKinds).map(([kind, row]) => [kind, new Set(listOf(row))]),
  );
const operations = setsOf((row) => row.operations);
const facts = setsOf((row) => row.facts);

/** Whether a kind of syncer may ask for a field of Query, Mutation or Subscription. */
export const mayAsk = (kind: SyncerKindName, field: string): boolean =>
  operations.get(kind)?.has(field) ?? false;

/** Whether a kind of syncer is told a fact of the people on its targets. */
export const isTold = (kind: SyncerKindName, fact: string): boolean => facts.get(kind)?.has(fact) ?? false;
