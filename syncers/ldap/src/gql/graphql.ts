/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A new syncer. */
export type CreateSyncerInput = {
  /** The caller’s current password, to confirm that it is still them. Needed with a session, unless `passkey` is given or they signed in less than ten minutes ago. */
  currentPassword?: string | null | undefined;
  /** What the syncer is for, for people. */
  description?: string | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The kind of syncer. It cannot be changed later. */
  kind: SyncerKind;
  /** The name. It must be unique. */
  name: string;
  /** Instead of `currentPassword`: the answer of one of the caller’s passkeys (AuthenticationResponseJSON of WebAuthn) to the options of `startPasskeySignIn`. */
  passkey?: object | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
};

/** The state of a reconcile. */
export type ReconcileState =
  /** An admin has approved the removals, and the syncer has not carried them out yet. */
  | 'APPROVED'
  /** It would remove more than is allowed without approval: an admin has to decide. */
  | 'BLOCKED'
  /** An admin has refused the removals. */
  | 'DISMISSED'
  /** The differences were repaired or, for a plan, listed. */
  | 'DONE'
  /** It failed. It has not removed anything. */
  | 'FAILED'
  /** It was requested, and the syncer has not begun. */
  | 'REQUESTED';

/** The kind of a resource. */
export type ResourceKind =
  /** An application. Its levels are read, write and admin unless stated. */
  | 'APPLICATION'
  /** A network. Its levels are connect and admin unless stated. */
  | 'NETWORK'
  /** Storage, such as a file share. Its levels are read, write and admin unless stated. */
  | 'STORAGE'
  /** A computer with accounts. Its levels are login and sudo unless stated. */
  | 'SYSTEM';

/** Makes a user group an LDAP group, or stops that. */
export type SetLdapGroupInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** True: the group and its members are written to LDAP. False: what was created in LDAP is removed. */
  isLdapGroup: boolean;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The id of the LDAP syncer. It may be left out where there is only one. */
  syncer?: string | null | undefined;
  /** The user group. */
  userGroup: UserGroupRef;
};

/** The kind of a syncer: what it keeps equal to Muster, or mirrors from. */
export type SyncerKind =
  /** An Active Directory, which is the master of the groups that are mirrored from it. Its syncer has no targets, and receives no facts of people except those that it stated itself. */
  | 'ACTIVE_DIRECTORY'
  /** An LDAP server. Its syncer receives the profile, SSH keys and argon2id hash of the people on its targets. */
  | 'LDAP'
  /** The agent of a Linux system, created when the system enrols. That system is its only target. It receives the names, SSH keys and, where the system sets passwords, the bcrypt hashes of the people on it. */
  | 'LINUX'
  /** A program of your own. It receives the names, e-mail address and SSH keys of the people on its targets, and no password hash. */
  | 'OTHER'
  /** An application that is provisioned by SCIM 2.0. Its syncer receives the profile of the people on its targets, and no password hash. */
  | 'SCIM'
  /** An identity provider or HR system, which is the master of the people and groups that it pushes by SCIM 2.0. */
  | 'SCIM_CLIENT';

/** The kind of an error that the caller can do something about. New versions may add codes. */
export type UserErrorCode =
  /** The object is managed by another directory or by a rule. */
  | 'AUTHORITY'
  /** The input is not valid, or does not fit the objects that it names. */
  | 'BAD_INPUT'
  /** The object has another version or state now, or a name is taken. */
  | 'CONFLICT'
  /** A group would contain itself. */
  | 'CYCLE'
  /** The caller is not allowed to do this. */
  | 'FORBIDDEN'
  /** Another process runs the syncer. */
  | 'LEASE'
  /** The request is larger than is allowed at once. */
  | 'LIMIT'
  /** An object does not exist, or the caller may not see it. */
  | 'NOT_FOUND';

/** Names a user group. Exactly one field is given. */
export type UserGroupRef =
  {   /** The name of the object in another system. */
  externalId: string; id?: never; name?: never; }
  |  { externalId?: never;   /** The id, such as group_7. */
  id: string; name?: never; }
  |  { externalId?: never; id?: never;   /** The name. */
  name: string; };

export type PersonFactsFragment = { id: string, username: string, displayName: string, email: string | null, givenName: string | null, familyName: string | null, jobTitle: string | null, department: string | null, location: string | null, employeeType: string | null, employeeNumber: string | null, phone: string | null };

export type MirroredPersonFactsFragment = { displayName: string | null, email: string | null, givenName: string | null, familyName: string | null, jobTitle: string | null, department: string | null, location: string | null, employeeType: string | null, employeeNumber: string | null, phone: string | null };

export type LdapDemoGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type LdapDemoGroupsQuery = { userGroups: { nodes: Array<{ id: string, name: string, isLdapGroup: boolean }> } };

export type LdapDemoSyncerMutationVariables = Exact<{
  input: CreateSyncerInput;
}>;


export type LdapDemoSyncerMutation = { createSyncer: { token: string | null, userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
    > } };

export type LdapDemoGroupMutationVariables = Exact<{
  input: SetLdapGroupInput;
}>;


export type LdapDemoGroupMutation = { setLdapGroup: { userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
    > } };

export type LdapTargetsQueryVariables = Exact<{ [key: string]: never; }>;


export type LdapTargetsQuery = { syncer: { id: string, name: string, desiredPosition: number, targets: Array<{ id: string, object:
        | { __typename: 'Resource', id: string, name: string, description: string | null, gidNumber: number, kind: ResourceKind, levels: Array<string>, levelGroups: Array<{ level: string, gidNumber: number }> }
        | { __typename: 'UserGroup', id: string, name: string, description: string | null, gidNumber: number }
       }>, waitingReconciles: Array<{ id: string, state: ReconcileState, planOnly: boolean, removals: number }> } | null };

export type GrantBatchFieldsFragment = { position: number, notifiedPosition: number, cursor: string | null, grants: Array<{ level: string | null, isLive: boolean, endsAt: string | null, userId: string, objectId: string, levels: Array<{ level: string, endsAt: string | null }> }> };

export type GrantUserFieldsFragment = { uidNumber: number, passwordHash: string | null, sshKeys: Array<string>, user: { id: string, username: string, displayName: string, email: string | null, givenName: string | null, familyName: string | null, jobTitle: string | null, department: string | null, location: string | null, employeeType: string | null, employeeNumber: string | null, phone: string | null } };

export type LdapPeopleQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LdapPeopleQuery = { grantUsers: { cursor: string | null, users: Array<{ uidNumber: number, passwordHash: string | null, sshKeys: Array<string>, user: { id: string, username: string, displayName: string, email: string | null, givenName: string | null, familyName: string | null, jobTitle: string | null, department: string | null, location: string | null, employeeType: string | null, employeeNumber: string | null, phone: string | null } }> } };

export type LdapSnapshotQueryVariables = Exact<{
  cursor?: string | null | undefined;
}>;


export type LdapSnapshotQuery = { grantChanges: { position: number, notifiedPosition: number, cursor: string | null, grants: Array<{ level: string | null, isLive: boolean, endsAt: string | null, userId: string, objectId: string, levels: Array<{ level: string, endsAt: string | null }> }> } };

export type LdapFeedSubscriptionVariables = Exact<{
  after: number;
}>;


export type LdapFeedSubscription = { grantChanges: { position: number, notifiedPosition: number, cursor: string | null, users: Array<{ uidNumber: number, passwordHash: string | null, sshKeys: Array<string>, user: { id: string, username: string, displayName: string, email: string | null, givenName: string | null, familyName: string | null, jobTitle: string | null, department: string | null, location: string | null, employeeType: string | null, employeeNumber: string | null, phone: string | null } }>, grants: Array<{ level: string | null, isLive: boolean, endsAt: string | null, userId: string, objectId: string, levels: Array<{ level: string, endsAt: string | null }> }> } };

export const MirroredPersonFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MirroredPersonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MirroredUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"employeeType"}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]} as unknown as DocumentNode<MirroredPersonFactsFragment, unknown>;
export const GrantBatchFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantBatchFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedPosition"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isLive"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"objectId"}}]}}]}}]} as unknown as DocumentNode<GrantBatchFieldsFragment, unknown>;
export const PersonFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"employeeType"}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]} as unknown as DocumentNode<PersonFactsFragment, unknown>;
export const GrantUserFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantUserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uidNumber"}},{"kind":"Field","name":{"kind":"Name","value":"passwordHash"}},{"kind":"Field","name":{"kind":"Name","value":"sshKeys"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"employeeType"}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]} as unknown as DocumentNode<GrantUserFieldsFragment, unknown>;
export const LdapDemoGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LdapDemoGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isLdapGroup"}}]}}]}}]}}]} as unknown as DocumentNode<LdapDemoGroupsQuery, LdapDemoGroupsQueryVariables>;
export const LdapDemoSyncerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LdapDemoSyncer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSyncerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createSyncer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<LdapDemoSyncerMutation, LdapDemoSyncerMutationVariables>;
export const LdapDemoGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LdapDemoGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetLdapGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setLdapGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<LdapDemoGroupMutation, LdapDemoGroupMutationVariables>;
export const LdapTargetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LdapTargets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"desiredPosition"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"gidNumber"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"gidNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"levelGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"gidNumber"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingReconciles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"planOnly"}},{"kind":"Field","name":{"kind":"Name","value":"removals"}}]}}]}}]}}]} as unknown as DocumentNode<LdapTargetsQuery, LdapTargetsQueryVariables>;
export const LdapPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LdapPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantUsers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrantUserFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"employeeType"}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantUserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uidNumber"}},{"kind":"Field","name":{"kind":"Name","value":"passwordHash"}},{"kind":"Field","name":{"kind":"Name","value":"sshKeys"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonFacts"}}]}}]}}]} as unknown as DocumentNode<LdapPeopleQuery, LdapPeopleQueryVariables>;
export const LdapSnapshotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LdapSnapshot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"cursor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrantBatchFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantBatchFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedPosition"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isLive"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"objectId"}}]}}]}}]} as unknown as DocumentNode<LdapSnapshotQuery, LdapSnapshotQueryVariables>;
export const LdapFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LdapFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrantBatchFields"}},{"kind":"Field","name":{"kind":"Name","value":"users"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrantUserFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"employeeType"}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantBatchFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedPosition"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isLive"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"objectId"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantUserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uidNumber"}},{"kind":"Field","name":{"kind":"Name","value":"passwordHash"}},{"kind":"Field","name":{"kind":"Name","value":"sshKeys"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonFacts"}}]}}]}}]} as unknown as DocumentNode<LdapFeedSubscription, LdapFeedSubscriptionVariables>;