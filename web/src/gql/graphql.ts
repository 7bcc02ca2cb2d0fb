/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The kind of an object in the access graph. */
export type AccessGraphKind =
  /** A resource: access ends here. */
  | 'RESOURCE'
  /** A resource group: access to it is access to everything in it. */
  | 'RESOURCE_GROUP'
  /** A user: access begins here. */
  | 'USER'
  /** A user group: its members have the access that it is bound to. */
  | 'USER_GROUP';

/** Why a user has no access to a resource. */
export type AccessReasonCode =
  /** There is access, but at a lower level. */
  | 'LEVEL_TOO_LOW'
  /** There never was a path. */
  | 'NO_PATH'
  /** There was a path, until an edge of it expired. */
  | 'PATH_EXPIRED'
  /** There will be a path. */
  | 'PATH_PLANNED'
  /** There was a path, until somebody ended an edge of it. */
  | 'PATH_REVOKED'
  /** The user is staged, suspended or archived. */
  | 'USER_NOT_ACTIVE';

/** Conditions on accounts; all that are given must hold. */
export type AccountFilter = {
  /** With one of these links. */
  link?: Array<AccountLink> | null | undefined;
  /** In one of these states. */
  state?: Array<AccountState> | null | undefined;
};

/** Who an account belongs to. */
export type AccountLink =
  /** It was found under the name that a user should have there, but Muster did not create it. It is left alone until an admin adopts it. */
  | 'DISPUTED'
  /** It belongs to the user, and Muster manages it. */
  | 'LINKED'
  /** It was found on the resource and belongs to no user of Muster. It is left alone. */
  | 'ORPHANED';

/** The state of an account, compared with what it should be. */
export type AccountState =
  /** The access has ended on the resource, too. */
  | 'DEPROVISIONED'
  /** The syncer could not apply it, and tries again. */
  | 'FAILING'
  /** It should exist, or should end; the syncer has not reported that yet. */
  | 'PENDING'
  /** It exists as it should. */
  | 'PROVISIONED';

/** Assigns a policy to a system, or to all systems of a system group. */
export type AddAssignmentInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** Instead of `endsAt`: how long the edge counts from its start on, as an ISO 8601 duration such as P14D or PT8H. */
  duration?: string | null | undefined;
  /** The first instant at which the edge no longer counts. It has no end when left out. */
  endsAt?: string | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The system or system group. */
  object: BindingObjectRef;
  /** The policy. */
  policy: PolicyRef;
  /** From -1000 to 1000; 0 when left out. Where the type of a setting says that priority decides, the value with the larger priority applies. */
  priority?: number | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** When the edge starts to count. Now when left out or in the past. */
  startsAt?: string | null | undefined;
};

/** Binds a user or user group to a resource or resource group. */
export type AddBindingInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** Instead of `endsAt`: how long the edge counts from its start on, as an ISO 8601 duration such as P14D or PT8H. */
  duration?: string | null | undefined;
  /** The first instant at which the edge no longer counts. It has no end when left out. */
  endsAt?: string | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** One of the levels of the object; the lowest when left out. */
  level?: string | null | undefined;
  /** The resource or resource group. */
  object: BindingObjectRef;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** When the edge starts to count. Now when left out or in the past. */
  startsAt?: string | null | undefined;
  /** The user or user group that gets access. */
  subject: BindingSubjectRef;
};

/** Puts a resource or a resource group into a resource group. */
export type AddContainmentInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** Instead of `endsAt`: how long the edge counts from its start on, as an ISO 8601 duration such as P14D or PT8H. */
  duration?: string | null | undefined;
  /** The first instant at which the edge no longer counts. It has no end when left out. */
  endsAt?: string | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The resource or resource group to put into it. It must be of the same kind and have the levels of the group. */
  part: BindingObjectRef;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The resource group. */
  resourceGroup: ResourceGroupRef;
  /** When the edge starts to count. Now when left out or in the past. */
  startsAt?: string | null | undefined;
};

/** Adds users to user groups. Rows without a group or lifetime of their own get the ones stated here. */
export type AddMembershipsInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** Instead of `endsAt`: how long the edge counts from its start on, as an ISO 8601 duration such as P14D or PT8H. */
  duration?: string | null | undefined;
  /** The first instant at which the edge no longer counts. It has no end when left out. */
  endsAt?: string | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Whether rows that cannot be added are left out and all others are added. Then the result of each row has the reason, and position and effects are those of the last transaction, because several may be needed. False when left out: then one wrong row prevents the whole mutation. */
  keepGoing?: boolean | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** At most 5,000 rows. Use `applyManifest` for larger changes. */
  rows: Array<MembershipRowInput>;
  /** When the edge starts to count. Now when left out or in the past. */
  startsAt?: string | null | undefined;
  /** The user group of rows that state none. */
  userGroup?: UserGroupRef | null | undefined;
};

/** Nests a user group in another: its members become members of the other one, too. */
export type AddNestingInput = {
  /** The group whose members become members of the parent. */
  child: UserGroupRef;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** Instead of `endsAt`: how long the edge counts from its start on, as an ISO 8601 duration such as P14D or PT8H. */
  duration?: string | null | undefined;
  /** The first instant at which the edge no longer counts. It has no end when left out. */
  endsAt?: string | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The group that gets the members of the child. */
  parent: UserGroupRef;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** When the edge starts to count. Now when left out or in the past. */
  startsAt?: string | null | undefined;
};

/** Makes a user an owner of a group, who manages it without being an admin. */
export type AddOwnershipInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** Instead of `endsAt`: how long the edge counts from its start on, as an ISO 8601 duration such as P14D or PT8H. */
  duration?: string | null | undefined;
  /** The first instant at which the edge no longer counts. It has no end when left out. */
  endsAt?: string | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The user group or resource group. */
  object: OwnableRef;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** When the edge starts to count. Now when left out or in the past. */
  startsAt?: string | null | undefined;
  /** The user. */
  user: UserRef;
};

/** Adds the passkey that the browser has created. */
export type AddPasskeyInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** A name for the passkey, such as that of the device. */
  name: string;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The RegistrationResponseJSON of WebAuthn. */
  response: object;
};

/** Adds a public SSH key. */
export type AddSshKeyInput = {
  /** The caller’s current password, to confirm that it is still them. Needed with a session, unless `passkey` is given or they signed in less than ten minutes ago. */
  currentPassword?: string | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The content of the .pub file: one line. */
  key: string;
  /** A name for the key; its comment when left out. */
  name?: string | null | undefined;
  /** Instead of `currentPassword`: the answer of one of the caller’s passkeys (AuthenticationResponseJSON of WebAuthn) to the options of `startPasskeySignIn`. */
  passkey?: object | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The user; the caller when left out. Only admins may name another user. */
  user?: UserRef | null | undefined;
};

/** Adopts an account that was found on a resource: Muster manages it from then on. */
export type AdoptAccountInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The name of the account on the resource. */
  name: string;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The resource that the account is on. */
  resource: ResourceRef;
  /** The user that the account is to belong to. They must have access to the resource. Their own credentials replace those of the account. */
  user: UserRef;
};

/** Archives a policy: all of its assignments end now. */
export type ArchivePolicyInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The change is refused unless the policy has this version. */
  ifVersion?: number | null | undefined;
  /** The policy. */
  policy: PolicyRef;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
};

/** Archives a resource group: all of its bindings, containments and ownerships end now. */
export type ArchiveResourceGroupInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The change is refused unless the group has this version. */
  ifVersion?: number | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The resource group. */
  resourceGroup: ResourceGroupRef;
};

/** Archives a resource: all of its bindings and containments end now. */
export type ArchiveResourceInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The change is refused unless the resource has this version. */
  ifVersion?: number | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The resource. */
  resource: ResourceRef;
};

/** Archives a syncer: its tokens are revoked and its targets removed. What it has applied stays as it is. */
export type ArchiveSyncerInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** The id of the syncer. */
  id: string;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
};

/** Archives a user group: all of its memberships, nestings, bindings and ownerships end now. */
export type ArchiveUserGroupInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The change is refused unless the group has this version. */
  ifVersion?: number | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The user group. */
  userGroup: UserGroupRef;
};

/** Archives a webhook: nothing more is sent to it. */
export type ArchiveWebhookInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** The id of the webhook. */
  id: string;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
};

/** A condition on one of the further attributes. */
export type AttributeFilter = {
  /** The name of the attribute. */
  name: string;
  /** The condition on its value. */
  value: StringFilter;
};

/** The source of authority of an edge: who decides about it. */
export type Authority =
  /** An import stated the edge. */
  | 'IMPORT'
  /** A person or an integration stated the edge here. */
  | 'MANUAL'
  /** The edge was created because an access request was approved. */
  | 'REQUEST'
  /** The edge follows from the rule of a dynamic group. */
  | 'RULE'
  /** A syncer mirrors the edge from another directory, which is its master. */
  | 'SYNC';

/** Conditions on bindings; all that are given must hold. */
export type BindingFilter = {
  /** All of these hold. */
  AND?: Array<BindingFilter> | null | undefined;
  /** This does not hold. */
  NOT?: BindingFilter | null | undefined;
  /** At least one of these holds. */
  OR?: Array<BindingFilter> | null | undefined;
  /** When the binding was stated. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When the binding ends. A binding without an end counts as later than every instant. */
  endsAt?: DateTimeFilter | null | undefined;
  /** The kind of the bound resource, or of the resources in the bound group. */
  kind?: ResourceKindFilter | null | undefined;
  /** The level. */
  level?: StringFilter | null | undefined;
  /** Whether the binding has an end. */
  temporary?: BooleanFilter | null | undefined;
};

/** Names the object of a binding, or a part of a resource group. Exactly one field is given. */
export type BindingObjectRef =
  {   /** The resource. */
  resource: ResourceRef; resourceGroup?: never; }
  |  { resource?: never;   /** The resource group. */
  resourceGroup: ResourceGroupRef; };

/** Names the subject of a binding. Exactly one field is given. */
export type BindingSubjectRef =
  {   /** The user. */
  user: UserRef; userGroup?: never; }
  |  { user?: never;   /** The user group. */
  userGroup: UserGroupRef; };

/** A condition on a value that is true or false. */
export type BooleanFilter = {
  /** The value equals this. */
  eq?: boolean | null | undefined;
};

/** Conditions on changes; all that are given must hold. */
export type ChangeFilter = {
  /** Made by this user with a browser session. Not by their API tokens. */
  actor?: string | null | undefined;
  /** With one of these sources of authority. */
  authority?: Array<Authority> | null | undefined;
  /** Of one of these kinds. */
  kinds?: Array<ChangeKind> | null | undefined;
  /** That concern one of these objects, by id. */
  nodes?: Array<string> | null | undefined;
  /** At or after this instant. */
  since?: string | null | undefined;
  /** Of this transaction. */
  transaction?: number | null | undefined;
  /** Before this instant. */
  until?: string | null | undefined;
};

/** The kind of a change, as NOUN_VERB. New versions may add kinds. */
export type ChangeKind =
  /** An account that a syncer had found on a resource was assigned to a user. */
  | 'ACCOUNT_ADOPTED'
  /** An assignment was stated: it counts now, or from its start on. */
  | 'ASSIGNMENT_ADDED'
  /** An assignment was ended before its time. */
  | 'ASSIGNMENT_ENDED'
  /** The planned end of an assignment has come. */
  | 'ASSIGNMENT_EXPIRED'
  /** The end of an assignment was moved to a later instant, or to never. */
  | 'ASSIGNMENT_EXTENDED'
  /** The end of an assignment was moved to an earlier instant. */
  | 'ASSIGNMENT_SHORTENED'
  /** The planned start of an assignment has come. */
  | 'ASSIGNMENT_STARTED'
  /** A binding was stated: it counts now, or from its start on. */
  | 'BINDING_ADDED'
  /** A binding was ended before its time. */
  | 'BINDING_ENDED'
  /** The planned end of a binding has come. */
  | 'BINDING_EXPIRED'
  /** The end of a binding was moved to a later instant, or to never. */
  | 'BINDING_EXTENDED'
  /** The end of a binding was moved to an earlier instant. */
  | 'BINDING_SHORTENED'
  /** The planned start of a binding has come. */
  | 'BINDING_STARTED'
  /** The clock of the server was ahead and has been set back: a lifetime that had started or ended by the clock has not done so yet. */
  | 'CLOCK_SET_BACK'
  /** A containment was stated: it counts now, or from its start on. */
  | 'CONTAINMENT_ADDED'
  /** A containment was ended before its time. */
  | 'CONTAINMENT_ENDED'
  /** The planned end of a containment has come. */
  | 'CONTAINMENT_EXPIRED'
  /** The end of a containment was moved to a later instant, or to never. */
  | 'CONTAINMENT_EXTENDED'
  /** The end of a containment was moved to an earlier instant. */
  | 'CONTAINMENT_SHORTENED'
  /** The planned start of a containment has come. */
  | 'CONTAINMENT_STARTED'
  /** Somebody asked a syncer to look something up in the directory that it mirrors. */
  | 'DIRECTORY_REQUESTED'
  /** A one-time token was created with which a system can enrol. */
  | 'ENROLMENT_CREATED'
  /** An enrolment token was revoked before it was used. */
  | 'ENROLMENT_REVOKED'
  /** The grants on a target were computed again, because they differed from what follows from the graph. */
  | 'GRANTS_REPAIRED'
  /** A membership was stated: it counts now, or from its start on. */
  | 'MEMBERSHIP_ADDED'
  /** A membership was ended before its time. */
  | 'MEMBERSHIP_ENDED'
  /** The planned end of a membership has come. */
  | 'MEMBERSHIP_EXPIRED'
  /** The end of a membership was moved to a later instant, or to never. */
  | 'MEMBERSHIP_EXTENDED'
  /** The end of a membership was moved to an earlier instant. */
  | 'MEMBERSHIP_SHORTENED'
  /** The planned start of a membership has come. */
  | 'MEMBERSHIP_STARTED'
  /** The connection of a syncer to the directory that it mirrors was changed. */
  | 'MIRROR_CONNECTION_CHANGED'
  /** A group is no longer mirrored from another directory. */
  | 'MIRROR_ENDED'
  /** An admin decided which users the people of a mirrored directory are. */
  | 'MIRROR_MATCHES_DECIDED'
  /** The selection of what a syncer mirrors of a directory was changed. */
  | 'MIRROR_SELECTION_CHANGED'
  /** A nesting was stated: it counts now, or from its start on. */
  | 'NESTING_ADDED'
  /** A nesting was ended before its time. */
  | 'NESTING_ENDED'
  /** The planned end of a nesting has come. */
  | 'NESTING_EXPIRED'
  /** The end of a nesting was moved to a later instant, or to never. */
  | 'NESTING_EXTENDED'
  /** The end of a nesting was moved to an earlier instant. */
  | 'NESTING_SHORTENED'
  /** The planned start of a nesting has come. */
  | 'NESTING_STARTED'
  /** An ownership was stated: it counts now, or from its start on. */
  | 'OWNERSHIP_ADDED'
  /** An ownership was ended before its time. */
  | 'OWNERSHIP_ENDED'
  /** The planned end of an ownership has come. */
  | 'OWNERSHIP_EXPIRED'
  /** The end of an ownership was moved to a later instant, or to never. */
  | 'OWNERSHIP_EXTENDED'
  /** The end of an ownership was moved to an earlier instant. */
  | 'OWNERSHIP_SHORTENED'
  /** The planned start of an ownership has come. */
  | 'OWNERSHIP_STARTED'
  /** A user added a passkey. */
  | 'PASSKEY_ADDED'
  /** A passkey of a user was removed. */
  | 'PASSKEY_REMOVED'
  /** The password that a user had just signed in with was hashed in a second way, for systems that cannot check the usual hash. */
  | 'PASSWORD_HASHED'
  /** The password of a user was set. */
  | 'PASSWORD_SET'
  /** A policy was archived: it stays on record, and everything that was stated about it has ended. */
  | 'POLICY_ARCHIVED'
  /** A policy was created. */
  | 'POLICY_CREATED'
  /** A policy was changed: its name, its description or its settings. */
  | 'POLICY_UPDATED'
  /** An admin approved the removals that a reconcile had held back because they exceeded the limit. */
  | 'RECONCILE_APPROVED'
  /** An admin dismissed the removals that a reconcile had held back because they exceeded the limit. */
  | 'RECONCILE_DISMISSED'
  /** Somebody asked a syncer to compare everything that it manages with what should be there. */
  | 'RECONCILE_REQUESTED'
  /** A resource was archived: it stays on record, and everything that was stated about it has ended. */
  | 'RESOURCE_ARCHIVED'
  /** A resource was created. */
  | 'RESOURCE_CREATED'
  /** A resource group was archived: it stays on record, and everything that was stated about it has ended. */
  | 'RESOURCE_GROUP_ARCHIVED'
  /** A resource group was created. */
  | 'RESOURCE_GROUP_CREATED'
  /** A resource group was changed: its name, its description or its settings. */
  | 'RESOURCE_GROUP_UPDATED'
  /** A resource was changed: its name, its description or its settings. */
  | 'RESOURCE_UPDATED'
  /** A user was exempted from the rule of a dynamic group. */
  | 'RULE_EXEMPTION_ADDED'
  /** The exemption of a user from the rule of a dynamic group was removed. */
  | 'RULE_EXEMPTION_REMOVED'
  /** A browser session of a user was ended by somebody. */
  | 'SESSION_REVOKED'
  /** A user signed in with a browser. */
  | 'SIGNED_IN'
  /** An admin created a link with which a user can sign in once and set a password. */
  | 'SIGN_IN_LINK_CREATED'
  /** A sign-in link was ended before it was used, because its user got a new password or no longer has access. */
  | 'SIGN_IN_LINK_REVOKED'
  /** A public SSH key of a user was added. */
  | 'SSH_KEY_ADDED'
  /** A public SSH key of a user was removed. */
  | 'SSH_KEY_REMOVED'
  /** A syncer was archived: its tokens are revoked. */
  | 'SYNCER_ARCHIVED'
  /** A syncer was created. */
  | 'SYNCER_CREATED'
  /** A system enrolled: it has an agent from then on. */
  | 'SYSTEM_ENROLLED'
  /** A group or resource became a target of a syncer, which keeps it equal from then on. */
  | 'TARGET_ADDED'
  /** A group or resource is no longer a target of a syncer. */
  | 'TARGET_REMOVED'
  /** A user created an API token. */
  | 'TOKEN_CREATED'
  /** An API token of a user or a syncer was revoked. */
  | 'TOKEN_REVOKED'
  /** A user set up an authenticator app as a second factor. */
  | 'TOTP_CONFIRMED'
  /** The authenticator app of a user was removed. */
  | 'TOTP_REMOVED'
  /** A change of a kind that this version of Muster does not know: a newer version has recorded it. */
  | 'UNKNOWN'
  /** A user was activated. */
  | 'USER_ACTIVATED'
  /** A user was archived: kept on record, without access. */
  | 'USER_ARCHIVED'
  /** A user was created. */
  | 'USER_CREATED'
  /** A user group was archived: it stays on record, and everything that was stated about it has ended. */
  | 'USER_GROUP_ARCHIVED'
  /** A user group was created. */
  | 'USER_GROUP_CREATED'
  /** A user group was changed: its name, its description or its settings. */
  | 'USER_GROUP_UPDATED'
  /** A user was given another role in Muster itself. */
  | 'USER_ROLE_CHANGED'
  /** A user was set back to staged: known, but not active yet. */
  | 'USER_STAGED'
  /** A user was suspended, by somebody or because a guest reached their end. */
  | 'USER_SUSPENDED'
  /** Facts of a user were changed, such as the name, the department, or the end of a guest. */
  | 'USER_UPDATED'
  /** A webhook was archived: nothing more is sent to it. */
  | 'WEBHOOK_ARCHIVED'
  /** A webhook was created. */
  | 'WEBHOOK_CREATED'
  /** A webhook was set back to an earlier position, from which changes are sent again. */
  | 'WEBHOOK_REPLAYED'
  /** A webhook was changed, paused or continued. */
  | 'WEBHOOK_UPDATED';

/** Conditions on systems and policies; all that are given must hold. */
export type ComplianceFilter = {
  /** Systems in this group, or in a group in it. */
  resourceGroup?: ResourceGroupRef | null | undefined;
  /** In one of these states. */
  state?: Array<ComplianceState> | null | undefined;
  /** Policies of one of these types, by id. */
  type?: Array<string> | null | undefined;
};

/** Whether a system complies with its policies. */
export type ComplianceState =
  /** The system complies; differences were repaired. */
  | 'COMPLIANT'
  /** The policies could not be applied; the previous settings are in force again. */
  | 'FAILED'
  /** The agent has not reported since the policies of the system may have changed. Agents cannot report this state. */
  | 'PENDING'
  /** The system lacks what is needed to apply the policies. */
  | 'UNSUPPORTED';

/** Confirms the authenticator app. */
export type ConfirmTotpInput = {
  /** The six digits that the app shows now. */
  code: string;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
};

/** Creates a one-time token with which one system can enrol. */
export type CreateEnrolmentInput = {
  /** The caller’s current password, to confirm that it is still them. Needed with a session, unless `passkey` is given or they signed in less than ten minutes ago. */
  currentPassword?: string | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Instead of `currentPassword`: the answer of one of the caller’s passkeys (AuthenticationResponseJSON of WebAuthn) to the options of `startPasskeySignIn`. */
  passkey?: object | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The system that enrols. When left out, a resource is created with the hostname of the system. */
  resource?: ResourceRef | null | undefined;
  /** A system group to which a new system is added. */
  resourceGroup?: ResourceGroupRef | null | undefined;
  /** How long the token is valid, as an ISO 8601 duration of at most 30 days. */
  within?: string | null | undefined;
};

/** A new policy. */
export type CreatePolicyInput = {
  /** What the policy is for, for people. At most 2,000 characters. */
  description?: string | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** The name of the policy in another system. */
  externalId?: string | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The name. It must be unique; names that differ only in case, spaces or Unicode spelling are the same. */
  name: string;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The settings, by name: at least one. */
  settings: unknown;
  /** The id of the type, such as ssh-server: see `policyTypes`. */
  type: string;
};

/** A new resource group. If its kind is SYSTEM, it is a system group. */
export type CreateResourceGroupInput = {
  /** What the group is, for people. At most 2,000 characters. */
  description?: string | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** The name of the group in another system. */
  externalId?: string | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The kind of the resources in the group. It cannot be changed later. */
  kind: ResourceKind;
  /** The levels, the lowest first; those of the kind when left out. */
  levels?: Array<string> | null | undefined;
  /** The name. It must be unique; names that differ only in case, spaces or Unicode spelling are the same. */
  name: string;
  /** Users who may manage the group without being admins. */
  owners?: Array<UserRef> | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
};

/** A new resource. */
export type CreateResourceInput = {
  /** Facts about the resource, such as `os`: an object of strings. */
  attributes?: unknown;
  /** What happens to an account when the last path to the resource ends; LOCK when left out. */
  deprovision?: Deprovision | null | undefined;
  /** What the resource is, for people. At most 2,000 characters. */
  description?: string | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** The name of the resource in another system. */
  externalId?: string | null | undefined;
  /** How long a locked account is kept before it is deleted, where `deprovision` is DELETE: an ISO 8601 duration such as P30D. */
  gracePeriod?: string | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The kind of the resource. It cannot be changed later. */
  kind: ResourceKind;
  /** The levels, the lowest first; those of the kind when left out. */
  levels?: Array<string> | null | undefined;
  /** The name. It must be unique; names that differ only in case, spaces or Unicode spelling are the same. */
  name: string;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** Whether accounts on the system have the person’s own password, too. Only for Linux systems. */
  setsPasswords?: boolean | null | undefined;
};

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

/** Creates an API token of the caller. It never has more rights than the caller. */
export type CreateTokenInput = {
  /** The caller’s current password, to confirm that it is still them. Needed with a session, unless `passkey` is given or they signed in less than ten minutes ago. */
  currentPassword?: string | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** Instead of `expiresAt`: how long from now, as an ISO 8601 duration. */
  duration?: string | null | undefined;
  /** When the token expires: in 90 days when left out, and in at most 366 days. */
  expiresAt?: string | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The name: what the token is for. */
  name: string;
  /** Instead of `currentPassword`: the answer of one of the caller’s passkeys (AuthenticationResponseJSON of WebAuthn) to the options of `startPasskeySignIn`. */
  passkey?: object | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The scopes: what the token may be used for. */
  scopes: Array<TokenScope>;
};

/** A new user group. With a rule, it is a dynamic group. */
export type CreateUserGroupInput = {
  /** What the group is, for people. At most 2,000 characters. */
  description?: string | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** The name of the group in another system. */
  externalId?: string | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The name. It must be unique; names that differ only in case, spaces or Unicode spelling are the same. */
  name: string;
  /** Users who may manage the group without being admins. */
  owners?: Array<UserRef> | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The rule of a dynamic group: users that match it are members, now and whenever their facts change. */
  rule?: UserFilter | null | undefined;
};

/** A new user. */
export type CreateUserInput = {
  /** Further attributes: an object of strings. Replaces all of them. */
  attributes?: unknown;
  /** The department. At most 200 characters. */
  department?: string | null | undefined;
  /** The full name; the username when left out. */
  displayName?: string | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** The e-mail address. At most 200 characters. Unique; upper and lower case are the same. */
  email?: string | null | undefined;
  /** The number of the employee. At most 200 characters. */
  employeeNumber?: string | null | undefined;
  /** The kind of employment, such as employee, contractor or intern. At most 200 characters. */
  employeeType?: string | null | undefined;
  /** The name of the user in another system. */
  externalId?: string | null | undefined;
  /** The family name. At most 200 characters. */
  familyName?: string | null | undefined;
  /** The given name. At most 200 characters. */
  givenName?: string | null | undefined;
  /** The sponsor and end of a guest. Null: the user is not a guest. */
  guest?: GuestInput | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** What the person does. At most 200 characters. */
  jobTitle?: string | null | undefined;
  /** Where the person works. At most 200 characters. */
  location?: string | null | undefined;
  /** The telephone number. At most 200 characters. */
  phone?: string | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The state. */
  state?: UserState;
  /** The username: 1 to 64 letters, digits and . _ @ + -, beginning with a letter or digit. It must be unique; case is ignored. */
  username: string;
};

/** A new webhook. */
export type CreateWebhookInput = {
  /** Send changes after this position; only future changes when left out. */
  after?: number | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Only changes of these kinds; all when left out. */
  kinds?: Array<ChangeKind> | null | undefined;
  /** The name. It must be unique. */
  name: string;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** An https URL on the public internet. http and private networks are allowed only where the setting MUSTER_WEBHOOK_NETWORKS names the network. */
  url: string;
};

/** Conditions on an instant; all that are given must hold. */
export type DateTimeFilter = {
  /** The value is before this instant. */
  before?: string | null | undefined;
  /** The value is at or after this instant. */
  notBefore?: string | null | undefined;
};

/** Decides which users the people of another directory are. */
export type DecideMatchesInput = {
  /** The decision. */
  decision: MatchDecision;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The ids, such as mirroreduser_7; at most 1,000. */
  ids: Array<string>;
  /** Whether objects that cannot be processed are left out, and all others are processed: `rejected` lists the former, with the reasons. Position and effects are those of the last transaction, because several may be needed. False when left out: then one wrong object prevents the whole mutation. */
  keepGoing?: boolean | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** For LINK of one person: the user; the only candidate when left out. */
  user?: UserRef | null | undefined;
  /** For CREATE of one person: the username, where the one of the other directory is taken. */
  username?: string | null | undefined;
};

/** Decides about the removals that a syncer has held back. */
export type DecideReconcileInput = {
  /** True: the removals are carried out. False: they are not. */
  approve: boolean;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** The id, such as reconcile_7. */
  id: string;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
};

/** What happens to an account when the last path to the resource ends. All but LEAVE end the access at once. */
export type Deprovision =
  /** As LOCK. When the grace period has passed, the account and its data are deleted. */
  | 'DELETE'
  /** As LOCK, and the account is marked as disabled where the resource supports that. */
  | 'DISABLE'
  /** Nothing: whoever manages the resource ends the access there. */
  | 'LEAVE'
  /** The account is locked and its sessions are ended. The person’s data there is kept. */
  | 'LOCK';

/** The kind of objects to find in another directory. */
export type DirectoryKind =
  /** Groups. */
  | 'GROUP'
  /** Organisational units. */
  | 'UNIT'
  /** People. */
  | 'USER';

/** The state of a request to another directory. */
export type DirectoryRequestState =
  /** The request was carried out. */
  | 'DONE'
  /** The request failed. */
  | 'FAILED'
  /** The syncer has not answered yet. */
  | 'REQUESTED';

/** A search in another directory. */
export type DirectorySearchInput = {
  /** The kind of objects to find. */
  kind: DirectoryKind;
  /** A part of the name; everything when left out. */
  text?: string | null | undefined;
};

/** The kind of an edge of the access graph. */
export type EdgeKind =
  /** A policy applies to a system, or to the systems of a resource group. */
  | 'ASSIGNMENT'
  /** A user or user group may use a resource or resource group, at a level. */
  | 'BINDING'
  /** A resource group contains a resource or another resource group. */
  | 'CONTAINMENT'
  /** A user is in a user group. */
  | 'MEMBERSHIP'
  /** The members of a user group (the child) are also members of another (the parent). */
  | 'NESTING'
  /** A user manages a user group or resource group without being an admin. */
  | 'OWNERSHIP';

/** How the lifetime of an edge relates to now. */
export type EdgeStatus =
  /** The edge was revoked, or its lifetime is over. */
  | 'ENDED'
  /** The edge counts now. */
  | 'LIVE'
  /** The lifetime has not started. */
  | 'PLANNED';

/** How access, or a membership, changes for a period. */
export type EffectKind =
  /** There is access or membership where there was none. */
  | 'GAINED'
  /** The level is higher. */
  | 'HIGHER'
  /** Access that would have ended, or become lower, at `from` continues until `afterEndsAt`. */
  | 'LONGER'
  /** There is none any more where there was some. */
  | 'LOST'
  /** The level is lower. */
  | 'LOWER'
  /** Access that would have continued until `beforeEndsAt` ends, or becomes lower, at `from`. */
  | 'SHORTER';

/** Ends edges of any kind now. */
export type EndEdgesInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The ids of the edges: at most 10,000. */
  ids: Array<string>;
  /** Whether edges that cannot be changed are left out, and all others are changed. The result of each edge has the outcome and the reason. Position and effects are those of the last transaction, because several may be needed. False when left out: then one wrong edge prevents the whole mutation. */
  keepGoing?: boolean | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
};

/** Ends the mirroring of groups. */
export type EndMirrorsInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** What happens to them. */
  handover: Handover;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Whether objects that cannot be processed are left out, and all others are processed: `rejected` lists the former, with the reasons. Position and effects are those of the last transaction, because several may be needed. False when left out: then one wrong object prevents the whole mutation. */
  keepGoing?: boolean | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The groups: at most 1,000. */
  userGroups: Array<UserGroupRef>;
};

/** Moves the ends of edges of any kind. With neither `endsAt` nor `duration` they have no end any more. */
export type ExtendEdgesInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** Instead of `endsAt`: how long the edge counts from now on, or from its start where it is planned, as an ISO 8601 duration. */
  duration?: string | null | undefined;
  /** The new end. */
  endsAt?: string | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The ids of the edges: at most 10,000. */
  ids: Array<string>;
  /** Whether edges that cannot be changed are left out, and all others are changed. The result of each edge has the outcome and the reason. Position and effects are those of the last transaction, because several may be needed. False when left out: then one wrong edge prevents the whole mutation. */
  keepGoing?: boolean | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
};

/** Makes a user a guest. Either `endsAt` or `duration` is given. */
export type GuestInput = {
  /** How long from now until the guest ends, as an ISO 8601 duration such as P30D. */
  duration?: string | null | undefined;
  /** When all access of the guest ends. */
  endsAt?: string | null | undefined;
  /** The active user who answers for the guest. They must not be a guest. */
  sponsor: UserRef;
};

/** What happens to a group when it is no longer mirrored. */
export type Handover =
  /** It becomes an ordinary group, and everybody stays a member. */
  | 'FINALISE'
  /** It is archived, and all access through it ends. */
  | 'TERMINATE';

/** The meaning of a column of a table. */
export type ImportColumnInput = {
  /** What the column contains: a fact of a user such as `email`, or `username`, `state`, `sponsor`, `until`, `userGroup`, or another name in the template. Null: the column is skipped. */
  meaning?: string | null | undefined;
  /** The heading of the column. */
  name: string;
};

/** A file to import. */
export type ImportFileInput = {
  /** The unchanged bytes of the file in base64. The server detects the encoding. */
  content: string;
  /** The encoding of this file, if it differs from that of the others. */
  encoding?: string | null | undefined;
  /** The name of the file. Its ending determines the format if none is stated. */
  name: string;
};

/** Files to import, how they are read, and what happens to rows that cannot be imported. */
export type ImportFilesInput = {
  /** The meanings of columns with other headings. */
  columns?: Array<ImportColumnInput> | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** The encoding, such as `utf-8`, `utf-16`, `latin1` or `iso-8859-2`; detected when left out. If the encoding can only be guessed, it must be stated, except on a dry run. */
  encoding?: string | null | undefined;
  /** One file, or several that belong together, such as users and groups. At most 200. */
  files: Array<ImportFileInput>;
  /** The format of the files; detected for each when left out. */
  format?: ImportFormat | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Import what can be imported, and list the rest in `problems`. When false, one row that cannot be imported prevents the whole import. */
  keepGoing?: boolean;
  /** Keep a report of every row for a day, also of a dry run. `report` in the answer and the query `importReport` return its rows in pages. */
  keepReport?: boolean;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The separator of cells: `comma`, `semicolon`, `tab` or `pipe`; detected when left out. */
  separator?: string | null | undefined;
};

/** The format of a file. */
export type ImportFormat =
  /** A table of users, of memberships, or of both. Its first line contains the headings. */
  | 'CSV'
  /** Answers of the JumpCloud API: users, user groups and members, as JSON or as CSV. */
  | 'JUMPCLOUD'
  /** Entries of an LDAP directory (RFC 2849), as ldapsearch, slapcat or ldifde write them. */
  | 'LDIF'
  /** A manifest in YAML or JSON. */
  | 'MANIFEST';

/** The outcome of a row of a table, or of an entry of LDIF or of a manifest. */
export type ImportRowOutcome =
  /** The object is created. */
  | 'CREATED'
  /** The row cannot be imported; its problems state the reason. */
  | 'FAILED'
  /** The row is imported except for what its problems name. */
  | 'PARTIAL'
  /** The entry is neither a person nor a group of people, and is not imported; its remarks say what it is. */
  | 'SKIPPED'
  /** The object exists, and is already as the file states. */
  | 'UNCHANGED'
  /** The object exists and is changed. */
  | 'UPDATED';

/** A decision on who a person of another directory is. */
export type MatchDecision =
  /** They become a new user, whose facts follow the other directory. */
  | 'CREATE'
  /** They are an existing user, who gets the mirrored memberships. */
  | 'LINK'
  /** They are none of the users here, and get nothing. */
  | 'UNLINK';

/** Whether it is known which user a person of another directory is. */
export type MatchState =
  /** An unlinked user has their username or e-mail address: an admin has to decide. */
  | 'DISPUTED'
  /** They are a user, who has the mirrored memberships. */
  | 'LINKED'
  /** An admin has decided that they are none of the users here. */
  | 'UNLINKED'
  /** They look like no user, and no user was created for them. */
  | 'UNMATCHED';

/** One membership of several. */
export type MembershipRowInput = {
  /** Instead of `endsAt`: how long the edge counts from its start on, as an ISO 8601 duration. */
  duration?: string | null | undefined;
  /** The first instant at which the edge no longer counts. It has no end when left out. */
  endsAt?: string | null | undefined;
  /** When the edge starts to count. Now when left out or in the past. */
  startsAt?: string | null | undefined;
  /** The user. */
  user: UserRef;
  /** The user group; that of the whole input when left out. */
  userGroup?: UserGroupRef | null | undefined;
};

/** The sentence that the message of an error is, for clients that show it in another language. New versions may add codes. */
export type MessageCode =
  /** This person has the account {name} there already, and a person has one account on a resource. */
  | 'ACCOUNT_EXISTS'
  /** Muster manages the account {name} already. */
  | 'ACCOUNT_KEPT'
  /** One user would have two linked accounts on one resource. Report one account as LINKED for each user. */
  | 'ACCOUNT_LINKED_TWICE'
  /** There is no account {name} on this resource. */
  | 'ACCOUNT_NOT_FOUND'
  /** This user may not use the resource, so the account would end at once. Bind them first. */
  | 'ACCOUNT_WITHOUT_ACCESS'
  /** Clock */
  | 'ACTOR_CLOCK'
  /** {host} is {address}, which is not on the public internet. The setting MUSTER_WEBHOOK_NETWORKS of the server names networks that may be reached anyway. */
  | 'ADDRESS_REFUSED'
  /** The host {host} has no address that this server can find ({problem}). Correct the name. */
  | 'ADDRESS_UNKNOWN'
  /** An admin cannot be a guest. Change the role first. */
  | 'ADMIN_NO_GUEST'
  /** The agent of a system is created when the system enrols. Create an enrolment token, and run its command on the system. */
  | 'AGENT_FROM_ENROLMENT'
  /** {name} is the agent of one system, and cannot have other targets. Enrol the other system: it gets an agent of its own. */
  | 'AGENT_HAS_ONE_SYSTEM'
  /** {name} is the agent of a system that enrolled, and cannot be taken from it. Archive the syncer to end what it does. */
  | 'AGENT_STAYS'
  /** The mutation with this idempotencyKey was carried out, but its answer was not kept. Look at what it changed before you go on. */
  | 'ANSWER_NOT_KEPT'
  /** State DONE or FAILED. */
  | 'ANSWER_STATE'
  /** {name} is archived. */
  | 'ARCHIVED'
  /** {name} is archived: nothing can enrol as it or into it. */
  | 'ARCHIVED_ENROLS_NOTHING'
  /** {name} is archived: nothing can be bound to it or joined with it. */
  | 'ARCHIVED_TAKES_NOTHING'
  /** Lists and objects in arguments may be nested at most {limit} levels deep. */
  | 'ARGUMENTS_TOO_DEEP'
  /** Attributes must be an object of strings, such as {example}. */
  | 'ATTRIBUTES_INVALID'
  /** The value of {name} must be a string. */
  | 'ATTRIBUTE_IS_TEXT'
  /** "{name}" cannot name an attribute: use up to 64 letters, digits and . _ : - beginning with a letter. */
  | 'ATTRIBUTE_NAME'
  /** Too much is being sent right now. Try again in a second. */
  | 'BODIES_BUSY'
  /** The body was cut off. Send it again. */
  | 'BODY_CUT_OFF'
  /** Send the body without a content encoding: {encoding} is not supported. */
  | 'BODY_ENCODING'
  /** The body did not arrive within {seconds} seconds. Send it again. */
  | 'BODY_LATE'
  /** The body is not valid JSON, or has a key __proto__. */
  | 'BODY_NOT_JSON'
  /** The JSON of a body may be nested at most {limit} levels deep. */
  | 'BODY_TOO_DEEP'
  /** The body of this request may have at most {limit} bytes. Split it into smaller ones, or sign in as somebody who may send more. */
  | 'BODY_TOO_LARGE'
  /** Send a body of the type {type}. */
  | 'BODY_TYPE'
  /** Your request budget is used up. Try again in {seconds} s. */
  | 'BUDGET_SPENT'
  /** This operation may cost {cost}, but only {left} of your budget is left. Try again in {seconds} s, or ask for less. */
  | 'BUDGET_TOO_SMALL'
  /** Others are changing the same objects over and over. Nothing was changed: try again. */
  | 'BUSY'
  /** State certificates in PEM format, which begins with -----BEGIN CERTIFICATE-----. */
  | 'CERTIFICATE_PEM'
  /** {kind} is not a kind of change. The enum ChangeKind of the schema lists them. */
  | 'CHANGE_KIND_UNKNOWN'
  /** There is no change {position} that you may see. */
  | 'CHANGE_NOT_FOUND'
  /** The character {character} is not allowed here: it is invisible, or changes how other characters are shown. Remove it. */
  | 'CHARACTER_NOT_ALLOWED'
  /** The checkpoint of {time} at position {position} does not have the signature of its key: it was altered. */
  | 'CHECKPOINT_ALTERED'
  /** The checkpoint of {time} at position {position} names a change that no longer exists: the log ends after {last}. */
  | 'CHECKPOINT_BEYOND_END'
  /** The checkpoint of {time} at position {position} names another hash than the log has there: the log was rewritten at or before that change. */
  | 'CHECKPOINT_DIFFERS'
  /** The checkpoint of {time} at position {position} was signed with a key that this server does not have: it is of another server, or the key was replaced. */
  | 'CHECKPOINT_FOREIGN'
  /** The checkpoint of {time} at position {position} belongs to the history {epoch}, but this log has the history {current}: it was started again. */
  | 'CHECKPOINT_OTHER_EPOCH'
  /** Signing in has just begun to require a code. Sign in again, with the code. */
  | 'CODE_JUST_REQUIRED'
  /** This code is wrong, or was used before. Enter the one that the app shows now, or a recovery code. */
  | 'CODE_WRONG'
  /** Muster itself sets PENDING where an agent has not reported. State another one. */
  | 'COMPLIANCE_PENDING'
  /** Confirm with a passkey of yours: you signed in more than {minutes} minutes ago. */
  | 'CONFIRM_BY_PASSKEY'
  /** State your current password: you signed in more than {minutes} minutes ago. */
  | 'CONFIRM_BY_PASSWORD'
  /** State your current password, or confirm with a passkey of yours: you signed in more than {minutes} minutes ago. */
  | 'CONFIRM_BY_PASSWORD_OR_PASSKEY'
  /** Sign in again first: you signed in more than {minutes} minutes ago. */
  | 'CONFIRM_BY_SIGN_IN'
  /** This operation may ask for {cost} values; at most {limit} are allowed. Ask for smaller pages, or nest less. */
  | 'COST_TOO_HIGH'
  /** Sign in with a browser to change what you sign in with. A token cannot do this. */
  | 'CREDENTIALS_NEED_BROWSER'
  /** The log holds the positions {first} to {last}; it cannot continue after {after}. Read everything again, then follow from its position. */
  | 'CURSOR_EXPIRED'
  /** This is not a cursor of this list. Use `endCursor` of the page before. */
  | 'CURSOR_INVALID'
  /** This cursor belongs to another list. Begin again without `after`. */
  | 'CURSOR_OF_OTHER_LIST'
  /** This would make {name} a {noun} of itself: {way}. */
  | 'CYCLE'
  /** State at least one day. */
  | 'DAYS_TOO_FEW'
  /** At most {limit} days are counted at a time. */
  | 'DAYS_TOO_MANY'
  /** An operation has at most {limit} aliases. Send several operations. */
  | 'DOCUMENT_ALIASES'
  /** An operation may be nested at most {limit} levels deep. Query deeper objects by their ids. */
  | 'DOCUMENT_DEPTH'
  /** A document has at most {limit} directives. Send several documents. */
  | 'DOCUMENT_DIRECTIVES'
  /** A document may select at most {limit} fields, counting each fragment wherever it is spread. Select less at once. */
  | 'DOCUMENT_FIELDS'
  /** A document has at most {limit} fragments. Send several documents. */
  | 'DOCUMENT_FRAGMENTS'
  /** A document has at most {limit} operations. Send them one by one. */
  | 'DOCUMENT_OPERATIONS'
  /** The fragment "{name}" may not spread itself. */
  | 'DOCUMENT_RECURSION'
  /** The field "{name}" may be selected at most {limit} times in one place. */
  | 'DOCUMENT_REPETITIONS'
  /** An operation may select at most {limit} fields at its root. Send several operations. */
  | 'DOCUMENT_ROOT_FIELDS'
  /** An operation has at most {limit} variables. Send several operations. */
  | 'DOCUMENT_VARIABLES'
  /** "{duration}" is not an ISO 8601 duration such as P14D, P3M or PT8H. */
  | 'DURATION_INVALID'
  /** {duration} is too long: the end must lie before the year 10000. */
  | 'DURATION_TOO_LONG'
  /** {id} ended at {end}. An ended edge cannot be extended: add it again. */
  | 'EDGE_ENDED'
  /** {id} is not of the kind that this operation changes. */
  | 'EDGE_OF_OTHER_KIND'
  /** {id} is planned to start at {start}, and cannot end at {end} before that. State a later end; or end it, so that it never starts. */
  | 'EDGE_PLANNED'
  /** State an e-mail address such as ada@example.com. */
  | 'EMAIL_INVALID'
  /** The e-mail address {email} is stated twice: {name} has it, too. Correct one of the two. */
  | 'EMAIL_TWICE'
  /** The end must be after the start. */
  | 'END_BEFORE_START'
  /** The end, {end}, has passed. To end something now, use the action for ending it. */
  | 'END_PASSED'
  /** State the end as `endsAt` or as `duration`, not both. */
  | 'END_STATED_TWICE'
  /** There is no open enrolment token {id}: it was used or revoked already. */
  | 'ENROLMENT_NOT_FOUND'
  /** This token was already used, or its creator may no longer let systems enrol. Ask an admin for a new one. */
  | 'ENROLMENT_NOT_GOOD'
  /** A token for enrolling can be used for at most 30 days. */
  | 'ENROLMENT_TOO_LONG'
  /** Systems refuse this command, because {url} is plain http: the token would cross the network unencrypted. Put a proxy with TLS in front, and state its address as MUSTER_PUBLIC_URL. */
  | 'ENROLMENT_UNENCRYPTED'
  /** This token was already used, or has expired. Ask an admin for a new one. */
  | 'ENROLMENT_USED'
  /** The {noun} {name} is archived. Leave it out. If you mean another one of this name, create that first. */
  | 'ENTRY_ARCHIVED'
  /** The {noun} {name} is in the document twice. Remove one of the two. */
  | 'ENTRY_TWICE'
  /** State exactly one of {fields}. */
  | 'EXACTLY_ONE_OF'
  /** Two objects of one type would have the same external id. Correct one of the two. */
  | 'EXTERNAL_ID_SHARED'
  /** The external id {externalId} is in the document twice. Correct one of the two. */
  | 'EXTERNAL_ID_TWICE'
  /** {fact} */
  | 'FACT'
  /** {name} must be a string. */
  | 'FACT_IS_TEXT'
  /** The {noun} {value} is taken. State another one. */
  | 'FACT_TAKEN'
  /** The {noun} {value} is taken by {name}, who is archived. State another one, or change theirs first. */
  | 'FACT_TAKEN_BY_ARCHIVED'
  /** Two users would have the same {noun}, or another user already has it. */
  | 'FACT_TAKEN_BY_ONE'
  /** The {noun} {value} is taken by {name}. State another one, or change theirs first. */
  | 'FACT_TAKEN_BY_SOMEBODY'
  /** The {noun} {value} is taken by {name}, who is suspended. State another one, or change theirs first. */
  | 'FACT_TAKEN_BY_SUSPENDED'
  /** This is not a cursor of this feed. Use that of the batch before. */
  | 'FEED_CURSOR_INVALID'
  /** You may not see {field} of this {type}. */
  | 'FIELD_HIDDEN'
  /** A filter may be nested at most {limit} levels deep. Split it, or ask for less at once. */
  | 'FILTER_DEPTH'
  /** Only admins and auditors may look for users by {field}. */
  | 'FILTER_FACT_HIDDEN'
  /** A filter has at most {limit} parts in its AND, OR and NOT. Split it, or ask for less at once. */
  | 'FILTER_PARTS'
  /** A filter compares with texts of at most {limit} characters. Shorten the text. */
  | 'FILTER_TEXTS'
  /** A filter compares with at most {limit} values. Split it, or ask for less at once. */
  | 'FILTER_VALUES'
  /** {name} is archived, but edges still lead to or from it: {count}. End them. */
  | 'FINDING_ARCHIVED'
  /** The grant of {user} on {object} has a level or an end that does not follow from the graph. Repair the differences. */
  | 'FINDING_GRANT_DIFFERS'
  /** The grant of {user} on {object} should not be there. Repair the differences. */
  | 'FINDING_GRANT_EXCESS'
  /** The grant of {user} on {object} is missing. Repair the differences. */
  | 'FINDING_GRANT_MISSING'
  /** {name} is a guest and an admin. Change the role, or make them no guest. */
  | 'FINDING_GUEST_ADMIN'
  /** {name} is active beyond the end that guests have. State a new end, or suspend them. */
  | 'FINDING_GUEST_END'
  /** {name} is a guest without a sponsor or without an end. State both. */
  | 'FINDING_GUEST_HALF'
  /** The {noun} {name} is the same as {other}, apart from case, spaces or spelling in Unicode. Each is found only by its exact name. Rename one of the two. */
  | 'FINDING_NAMES'
  /** {user} matches the rule of {group}, but is not a member. Repair the differences. */
  | 'FINDING_NOT_A_MEMBER'
  /** {user} is a member of {group} by its rule, but does not match it. Repair the differences. */
  | 'FINDING_NO_LONGER_FITS'
  /** {name} is the guest of {sponsor}, who cannot be the sponsor: a sponsor must be somebody else, and cannot be a guest. State another one. */
  | 'FINDING_SPONSOR'
  /** `first` must be 0 or more. */
  | 'FIRST_NEGATIVE'
  /** for good */
  | 'FOR_GOOD'
  /** State an ISO 8601 duration of weeks, days and hours, such as P30D or PT12H. */
  | 'GRACE_INVALID'
  /** A graph shows at most {limit} users or resources. Ask for fewer; the others are counted in `more`. */
  | 'GRAPH_TOO_LARGE'
  /** State 1 to {limit} groups. */
  | 'GROUPS_COUNT'
  /** {name} is mirrored. End the mirroring instead: that archives the group, too. */
  | 'GROUP_IS_MIRRORED'
  /** State the group of the row, or of the whole input. */
  | 'GROUP_MISSING'
  /** {group} contains resources of kind {groupKind}, but {part} is of kind {partKind}. */
  | 'GROUP_OF_OTHER_KIND'
  /** {name} would be active beyond the end that guests have. State a new end first. */
  | 'GUEST_BEYOND_END'
  /** {name} was a guest until {end}. Give the guest a new end instead. */
  | 'GUEST_ENDED'
  /** A guest has an end: state `endsAt` or `duration`. */
  | 'GUEST_END_MISSING'
  /** {name} would be a guest without an end or without a sponsor. State both. */
  | 'GUEST_HALF'
  /** A guest cannot be an admin. */
  | 'GUEST_NO_ADMIN'
  /** There is a resource {name} already. Ask an admin for a token that is for that one, or name the system differently. */
  | 'HOSTNAME_TAKEN'
  /** "{id}" is not an id of the expected kind. It looks like {example}. */
  | 'ID_INVALID'
  /** Accounts with an end date in the other directory, which is not imported: {count}. Make these people guests, or end their memberships. */
  | 'IMPORT_ACCOUNTS_END_LATER'
  /** Aliases (*) may stand for at most {limit} parts. Write them out. */
  | 'IMPORT_ALIASES'
  /** The cell in the column "{column}" begins like JSON, but is not valid JSON. Correct the cell. */
  | 'IMPORT_CELL_NOT_JSON'
  /** Only entries can be imported, not changes. Export the entries themselves. */
  | 'IMPORT_CHANGES'
  /** Skipped columns: {columns}. */
  | 'IMPORT_COLUMNS_SKIPPED'
  /** {pairs}. Rename one, or skip it (in the command line: --ignore). */
  | 'IMPORT_COLUMNS_TWICE'
  /** The columns {columns} are none of {known}. Rename them, state what they contain (in the command line: --map "…=…"), or skip them (--ignore "…"). */
  | 'IMPORT_COLUMNS_UNKNOWN'
  /** The column "{column}" cannot be {meaning}. It can be {meanings}. */
  | 'IMPORT_COLUMN_MEANING'
  /** There is no column {columns}. The columns are {known}. */
  | 'IMPORT_COLUMN_MISSING'
  /** "{one}" and "{other}" are both {meaning} */
  | 'IMPORT_COLUMN_PAIR'
  /** The column "{column}" is none of {known}. Rename it, state what it contains (in the command line: --map "{column}=…"), or skip it (--ignore "{column}"). */
  | 'IMPORT_COLUMN_UNKNOWN'
  /** This file is compressed. Unpack it first. */
  | 'IMPORT_COMPRESSED'
  /** The file is empty. The first line names the columns. */
  | 'IMPORT_EMPTY'
  /** The file is not UTF-8. As {encoding} it reads: {samples}. If that is right, state the encoding latin1; otherwise state the right one, or save the file as UTF-8. */
  | 'IMPORT_ENCODING'
  /** This is not {encoding}. Save the file as UTF-8, or state its encoding. */
  | 'IMPORT_ENCODING_OTHER'
  /** The file is neither UTF-8 nor Windows-1252 (Latin-1). Save it as UTF-8, or state its encoding. */
  | 'IMPORT_ENCODING_UNCLEAR'
  /** There is no encoding {encoding}. State utf-8, utf-16 or latin1. */
  | 'IMPORT_ENCODING_UNKNOWN'
  /** {until} is not after {from}. Correct one of the two. */
  | 'IMPORT_END_BEFORE_START'
  /** Only a guest has an end, and a guest has a sponsor. State both or neither. */
  | 'IMPORT_END_WITHOUT_SPONSOR'
  /** {entry}: {fault} */
  | 'IMPORT_ENTRY_FAULT'
  /** {entry} has no cn to be its name. Give it one. */
  | 'IMPORT_ENTRY_WITHOUT_CN'
  /** {entry} has no uid and no sAMAccountName to be its username. Give it one of them. */
  | 'IMPORT_ENTRY_WITHOUT_UID'
  /** "{is}" differs from "{was}" in line {line}, of the same user. Correct one of the two. */
  | 'IMPORT_FACT_DIFFERS'
  /** {place}: {fault} */
  | 'IMPORT_FAULT'
  /** A file has at most {limit} characters, and this one has {count}. Split it. */
  | 'IMPORT_FILE_TOO_LONG'
  /** Groups that only memberOf names: {count}. They get the members whose entries are in the files. */
  | 'IMPORT_GROUPS_BY_MEMBER_OF'
  /** Groups whose members follow from a query, which is not imported: {count}. They are imported with their present members. Give such groups a rule. */
  | 'IMPORT_GROUPS_BY_QUERY'
  /** This is empty, and a membership names a group. State it. */
  | 'IMPORT_GROUP_EMPTY'
  /** {member} is in {group}, and the files have another group with the name {name}. Rename one of the two. */
  | 'IMPORT_GROUP_NAME_AMBIGUOUS'
  /** The group has no name. Give it one. */
  | 'IMPORT_GROUP_WITHOUT_NAME'
  /** Guests and memberships have ends of their own. Import the people first, with sponsor and until, and their memberships from another file. */
  | 'IMPORT_GUESTS_AND_GROUPS'
  /** This is empty, and a guest has an end. Write a date such as 2027-01-31. */
  | 'IMPORT_GUEST_END_EMPTY'
  /** This is not an answer of the JumpCloud API: users come from /api/systemusers, groups from /api/v2/usergroups, and members from /api/v2/usergroups/ID/members. */
  | 'IMPORT_JUMPCLOUD_ANSWER'
  /** {attribute} cannot be read: it is not base64. Export the file again. */
  | 'IMPORT_LDIF_BASE64'
  /** {attribute} refers to another place ({place}), which is not read. Write the value into the file. */
  | 'IMPORT_LDIF_ELSEWHERE'
  /** This is not a line of LDIF, which has the form "attribute: value". It reads "{line}". */
  | 'IMPORT_LDIF_LINE'
  /** An entry must begin with its dn, but this one begins with {attribute}. Add the dn. */
  | 'IMPORT_LDIF_WITHOUT_DN'
  /** A manifest with {lists} cannot be imported together with other files. Import it alone. */
  | 'IMPORT_MANIFEST_ALONE'
  /** {name} has only the first of its members here: the server gave them in ranges. Export them all, for example with "-E pr" or with ldifde. */
  | 'IMPORT_MEMBERS_IN_RANGES'
  /** {name}: there is no user {member} in the files. Import them together with the users. */
  | 'IMPORT_MEMBER_NOT_IN_FILES'
  /** The group of this member is not stated. Name the file by the id of the group, such as {file}, and import it together with the groups. */
  | 'IMPORT_MEMBER_OF_NO_GROUP'
  /** {name}: its member {member} is neither a person nor a group of this file. Export the member, too, or remove it. */
  | 'IMPORT_MEMBER_UNKNOWN'
  /** This is empty, and every row names somebody. State the username, or remove the row. */
  | 'IMPORT_NAME_EMPTY'
  /** State at least one file. */
  | 'IMPORT_NO_FILE'
  /** A membership names a user and a group, but no column is the group. Name it "userGroup"; or name the column of the users "username", if this is a list of people. */
  | 'IMPORT_NO_GROUP_COLUMN'
  /** No column is the username. Name it "username", or state which one it is (in the command line: --map "…=username"). The columns of users are {columns}. */
  | 'IMPORT_NO_USERNAME_COLUMN'
  /** Skipped primary groups of people, because the groups are not in the files: {count}. Export the groups, too. */
  | 'IMPORT_PRIMARY_GROUPS_MISSING'
  /** Text follows the quotation mark (") that ends a cell. Write "" for a mark within a quoted cell. */
  | 'IMPORT_QUOTE_FOLLOWED'
  /** A quotation mark (") begins a cell, but none ends it. Close it, or write "" for a mark within a quoted cell. */
  | 'IMPORT_QUOTE_OPEN'
  /** The row has {count} cells, and the heading has {headings}. Quote cells that contain the separator. */
  | 'IMPORT_ROW_CELLS'
  /** A row has at most {limit} characters. Shorten it. */
  | 'IMPORT_ROW_TOO_LONG'
  /** The search ended with "{result}", so the file has only a part of the directory. Search again, in pages ("-E pr=500/noprompt") or as somebody who may read all. */
  | 'IMPORT_SEARCH_INCOMPLETE'
  /** "{separator}" separates no cells. State one of {names}. */
  | 'IMPORT_SEPARATOR'
  /** The account has an end date there, which is not imported. Make this person a guest, or end their memberships. */
  | 'IMPORT_SKIPPED_END'
  /** {group} is not imported, because it has no cn to be the name of a group. */
  | 'IMPORT_SKIPPED_GROUP_WITHOUT_CN'
  /** Skipped computers: {count}. */
  | 'IMPORT_SKIPPED_KIND_COMPUTERS'
  /** Skipped groups of computers: {count}. */
  | 'IMPORT_SKIPPED_KIND_COMPUTER_GROUPS'
  /** Skipped contacts: {count}. */
  | 'IMPORT_SKIPPED_KIND_CONTACTS'
  /** Skipped deleted entries: {count}. */
  | 'IMPORT_SKIPPED_KIND_DELETED'
  /** Skipped dynamic groups: {count}. */
  | 'IMPORT_SKIPPED_KIND_DYNAMIC_GROUPS'
  /** Skipped foreign principals: {count}. */
  | 'IMPORT_SKIPPED_KIND_FOREIGN_PRINCIPALS'
  /** Skipped entries of the directory itself: {count}. */
  | 'IMPORT_SKIPPED_KIND_INTERNAL'
  /** Skipped members of groups, because they are not people: {count}. */
  | 'IMPORT_SKIPPED_KIND_MEMBERS'
  /** Skipped netgroups: {count}. */
  | 'IMPORT_SKIPPED_KIND_NETGROUPS'
  /** Skipped other entries: {count}. */
  | 'IMPORT_SKIPPED_KIND_OTHERS'
  /** Skipped permissions of the directory itself: {count}. */
  | 'IMPORT_SKIPPED_KIND_PERMISSIONS'
  /** Skipped policies: {count}. */
  | 'IMPORT_SKIPPED_KIND_POLICIES'
  /** Skipped private groups of one person: {count}. */
  | 'IMPORT_SKIPPED_KIND_PRIVATE_GROUPS'
  /** Skipped service accounts: {count}. */
  | 'IMPORT_SKIPPED_KIND_SERVICE_ACCOUNTS'
  /** Skipped trusts: {count}. */
  | 'IMPORT_SKIPPED_KIND_TRUSTS'
  /** "{text}" is the type of a list and not a group. Join the groups to one text before the export, for example with ($_.MemberOf -join ";"). */
  | 'IMPORT_SKIPPED_LIST_TYPE'
  /** Its member {member} is not imported, because it is neither a person nor a group of people. */
  | 'IMPORT_SKIPPED_MEMBER'
  /** {group} is not imported, because it is not a group of people. */
  | 'IMPORT_SKIPPED_NO_GROUP'
  /** The primary group, {attribute} {number}, is not in the files. Export the groups, too. */
  | 'IMPORT_SKIPPED_PRIMARY_GROUP'
  /** The primary group, {attribute} {number}, is not imported, because several groups of the files have this number. Correct it there. */
  | 'IMPORT_SKIPPED_PRIMARY_GROUPS'
  /** SSH keys are not imported. This person adds their own, or an admin adds them. */
  | 'IMPORT_SKIPPED_SSH_KEYS'
  /** This is a spreadsheet or an archive. Save the sheet as "CSV UTF-8", and import that. */
  | 'IMPORT_SPREADSHEET'
  /** "{state}" is not a state. Write ACTIVE, SUSPENDED, STAGED or ARCHIVED. */
  | 'IMPORT_STATE'
  /** The table cannot be read: {problem}. Correct it there. */
  | 'IMPORT_TABLE_UNREADABLE'
  /** "{text}" is not a time. Write a date such as 2027-01-31, or RFC 3339 such as 2027-01-31T17:00:00Z. */
  | 'IMPORT_TIME'
  /** {text} has two meanings: write {one} or {other}. */
  | 'IMPORT_TIME_EITHER'
  /** {text} does not have the accepted form: write {likely}. */
  | 'IMPORT_TIME_LIKELY'
  /** The document is nested too deep. Nest less. */
  | 'IMPORT_TOO_DEEP'
  /** The files have {count} rows, and an import takes at most {limit}. Split them, and import people before their memberships. */
  | 'IMPORT_TOO_LARGE'
  /** A table has at most {limit} columns. Leave some out. */
  | 'IMPORT_TOO_MANY_COLUMNS'
  /** A file has at most {limit} entries. Split it. */
  | 'IMPORT_TOO_MANY_ENTRIES'
  /** A table has at most {limit} rows. Split it. */
  | 'IMPORT_TOO_MANY_ROWS'
  /** "{text}" means neither yes nor no. Write TRUE or FALSE. */
  | 'IMPORT_TRUTH'
  /** The user has no username. State one. */
  | 'IMPORT_USER_WITHOUT_NAME'
  /** This is UTF-32. Save it as UTF-8. */
  | 'IMPORT_UTF32'
  /** A value has at most {limit} characters. Leave this attribute out of the export. */
  | 'IMPORT_VALUE_TOO_LONG'
  /** This is not valid YAML or JSON: {problem} */
  | 'IMPORT_YAML'
  /** Something went wrong in the server. Its log says what. */
  | 'INTERNAL'
  /** {name} is a guest, and a guest cannot be an admin. */
  | 'IS_GUEST_NO_ADMIN'
  /** A key cannot be named __proto__. */
  | 'JSON_PROTO'
  /** JSON may be nested at most {limit} levels deep. */
  | 'JSON_TOO_DEEP'
  /** This JSON may hold at most {limit} values. */
  | 'JSON_TOO_LARGE'
  /** An idempotencyKey has no control characters and no invisible ones. Use a UUID, for example. */
  | 'KEY_CHARACTERS'
  /** An idempotencyKey has at least one character: a UUID, for example. */
  | 'KEY_EMPTY'
  /** An operation with an idempotencyKey has one mutation: send each by itself. */
  | 'KEY_FOR_ONE_MUTATION'
  /** The idempotencyKey "{key}" was sent with another request before. Give each request a key of its own. */
  | 'KEY_OF_OTHER_REQUEST'
  /** State the user whose key it is. */
  | 'KEY_OWNER_MISSING'
  /** An idempotencyKey has at most {limit} characters. */
  | 'KEY_TOO_LONG'
  /** {name} is of kind {kind}, and that cannot be changed. State this kind, or another name. */
  | 'KIND_STAYS'
  /** This is the last active admin. Make somebody else an admin first. */
  | 'LAST_ADMIN'
  /** This is the last active admin, and stays active. Make somebody else an admin. */
  | 'LAST_ADMIN_STAYS'
  /** State an address such as ldaps://dc1.ad.example.com. */
  | 'LDAP_ADDRESS'
  /** State an LDAP filter in parentheses, such as (cn=vpn-*). */
  | 'LDAP_FILTER'
  /** Enter the password: the stored one is sent only to the server and account for which it was entered. */
  | 'LDAP_PASSWORD_AGAIN'
  /** A password is never sent unencrypted: use ldaps://, or StartTLS. */
  | 'LDAP_PLAIN'
  /** An address begins with ldaps:// or ldap://. */
  | 'LDAP_SCHEME'
  /** State the server only: no account, and no path. */
  | 'LDAP_SERVER_ONLY'
  /** ldaps:// is encrypted already: StartTLS is for ldap://. */
  | 'LDAP_STARTTLS'
  /** A lease lasts up to {limit} seconds. */
  | 'LEASE_LENGTH'
  /** State 1 to {limit} levels, lowest first, or none for those of the kind. */
  | 'LEVELS_COUNT'
  /** {group} is bound at the levels {groupLevels}, but {part} has {partLevels}. Everything in a resource group must have the levels of the group, in its order. */
  | 'LEVELS_DIFFER'
  /** A level has 1 to 64 letters, digits and . _ : / - */
  | 'LEVEL_INVALID'
  /** The level {level} is in use, by a binding or by a group it is part of. End those first, or keep the level. */
  | 'LEVEL_IN_USE'
  /** The level {level} is stated twice. Remove one of the two. */
  | 'LEVEL_TWICE'
  /** Only an active user can sign in. */
  | 'LINK_NEEDS_ACTIVE'
  /** This link was already used, or has expired. Ask an admin for a new one. */
  | 'LINK_USED'
  /** This list must not be empty. */
  | 'LIST_EMPTY'
  /** There are changes up to {last}, but only {position} were written: those from {first} on were added. */
  | 'LOG_ADDED'
  /** Change {position}, or the hash of the one before it, is not what was written. */
  | 'LOG_ALTERED'
  /** The log ends at {position}. */
  | 'LOG_ENDS'
  /** The last change ({position}) has another hash than the sequencer recorded: it was replaced. */
  | 'LOG_END_DIFFERS'
  /** The changes {first} to {last} are missing. */
  | 'LOG_MISSING'
  /** The log ends after change {last}, but {position} were written: those from {first} on are missing. */
  | 'LOG_TRUNCATED'
  /** Change {position} is hashed in a format that this version does not know. Check it with a newer one. */
  | 'LOG_UNKNOWN_FORMAT'
  /** The first line says "muster: 1". */
  | 'MANIFEST_VERSION'
  /** {owner} is the master of {name}: change its {what} there. */
  | 'MASTER_OF_GROUP'
  /** {owner} is the master of {name}: change this there. */
  | 'MASTER_OF_USER'
  /** The user may not sign in now. */
  | 'MAY_NOT_SIGN_IN'
  /** {name} contains itself in the other directory, which gives nobody access. Remove it from itself there. */
  | 'MIRRORED_CONTAINS_ITSELF'
  /** {names} contain each other in the other directory. Here each of them has the members of all of them. To have them nested here as well, remove the cycle there. */
  | 'MIRRORED_CYCLE'
  /** {email} is not an e-mail address: it is left out. Correct it in the other directory. */
  | 'MIRRORED_EMAIL_INVALID'
  /** The e-mail address {email} is taken: it is left out. Correct it in the other directory, or take it from the user who has it here: then it arrives. */
  | 'MIRRORED_EMAIL_TAKEN'
  /** The time at which the account of {name} ends could not be read, so nothing about this person was changed. Correct the end in the other directory. */
  | 'MIRRORED_END_UNREADABLE'
  /** Its name in the other directory is too long, or has characters that are not allowed, so it is called {shown} here. Correct the name there. */
  | 'MIRRORED_GROUP_NAME_CHANGED'
  /** Its name in the other directory has no visible character, so it is called {shown} here. Give it a name there. */
  | 'MIRRORED_GROUP_NAME_EMPTY'
  /** Another group here is called {name}, so this one is called {shown}. Rename one of them: it gets its name when that is free. */
  | 'MIRRORED_GROUP_NAME_TAKEN'
  /** {member} is not in {group} here, because no group with that identifier is mirrored. State the group first. */
  | 'MIRRORED_GROUP_UNKNOWN'
  /** {member} was stated both to join and to leave {group}, and has left it. State only one of the two. */
  | 'MIRRORED_JOINS_AND_LEAVES'
  /** {member} is in {group} in the other directory, but is neither a person nor a group of it: for example a contact, or an account of another domain. They are not in {group} here. Remove them there, or give them access through another group here. */
  | 'MIRRORED_MEMBER_ELSEWHERE'
  /** {member} is not in {group} here, because nothing with that identifier is mirrored. State the person or the group first. */
  | 'MIRRORED_MEMBER_UNKNOWN'
  /** {child} is in {parent} in the other directory, but here {parent} is in {child} already, by nestings that were made here. Members of {child} do not get what {parent} gives. End one of these nestings. */
  | 'MIRRORED_NESTING_CLOSES_CYCLE'
  /** {child} is not nested in {parent} here, because groups may be nested at most {limit} levels deep. In the other directory, put it into a group further up. */
  | 'MIRRORED_NESTING_TOO_DEEP'
  /** The database refuses {name}: {reason} ({state}). Correct it in the other directory. */
  | 'MIRRORED_REFUSED_BY_DATABASE'
  /** {name} was stated twice at once, and the last statement counts. State it once. */
  | 'MIRRORED_TWICE'
  /** The username {name} is taken. State another one, or rename the user who has it. */
  | 'MIRRORED_USERNAME_TAKEN'
  /** At most {limit} people, groups and members are sent at once. Send them in several requests. */
  | 'MIRROR_TOO_LARGE'
  /** A name in the document was taken by another {noun} just now. Try again. */
  | 'NAME_JUST_TAKEN'
  /** The name {name} is taken by another {noun}. State another one. */
  | 'NAME_TAKEN'
  /** The name {name} is that of an archived {noun}. State another one. */
  | 'NAME_TAKEN_BY_ARCHIVED'
  /** Only an admin may do this. Ask an admin of your organisation. */
  | 'NEEDS_ADMIN'
  /** Only admins and auditors may see this. */
  | 'NEEDS_AUDITOR'
  /** Only an admin or an owner may do this with {name}. */
  | 'NEEDS_OWNER'
  /** Only an admin may do this, or an owner of the groups at both ends. */
  | 'NEEDS_OWNER_OF_BOTH'
  /** Only an admin may do this, or somebody who owns {name}, too: it would show you who is in it. */
  | 'NEEDS_OWNER_OF_SOURCE'
  /** Groups may be nested at most {limit} levels deep. Nest in a group further up. */
  | 'NESTING_TOO_DEEP'
  /** Nothing waits for a decision here. */
  | 'NOTHING_TO_DECIDE'
  /** {name} is not an LDAP syncer. Choose one that is. */
  | 'NOT_FOR_LDAP'
  /** The token of a syncer of kind {kind} may not ask for {field}. Use the account of an admin. */
  | 'NOT_FOR_SYNCERS'
  /** There is no {id} that you may see. */
  | 'NOT_FOUND'
  /** There is no {noun} {name}, neither in the document nor in the directory. */
  | 'NOT_IN_DOCUMENT'
  /** {name} is not mirrored. */
  | 'NOT_MIRRORED'
  /** There is no user who looks like {name}. State the user. */
  | 'NO_CANDIDATE'
  /** On Linux the agent applies policies: no file is needed. */
  | 'NO_FILE_FOR_LINUX'
  /** There is no LDAP syncer. Create one first. */
  | 'NO_LDAP_SYNCER'
  /** The change is made (transaction {transaction}), but it has no position in the log yet. Do not repeat it. Ask for the changes later. */
  | 'NO_POSITION_YET'
  /** {name} has no rule to be exempt from. */
  | 'NO_RULE'
  /** There is no WebSocket at this path. GraphQL is at /graphql. */
  | 'NO_SOCKET_HERE'
  /** {name} has no level "{level}". Its levels are {levels}. */
  | 'NO_SUCH_LEVEL'
  /** There is no user {name} who could be the sponsor. */
  | 'NO_SUCH_SPONSOR'
  /** There is no such time as {text}. */
  | 'NO_SUCH_TIME'
  /** {name} is a resource of kind {kind}, and cannot be a target of {syncer}. Its targets are resources of kind {kinds}. */
  | 'NO_TARGET'
  /** {name} is a resource of kind {kind}, and cannot be a target of {syncer}. Its targets are user groups, and resources of kind {kinds}. */
  | 'NO_TARGET_OF_GROUPS'
  /** The syncer may have changed the account already: its old keys and password are gone. */
  | 'NO_UNDO_ACCOUNT_CHANGED'
  /** The agent is installed there. Archive its syncer to end what it does. */
  | 'NO_UNDO_AGENT_INSTALLED'
  /** An archived object stays archived: its name may be in use again. Create it again instead. */
  | 'NO_UNDO_ARCHIVED_STAYS'
  /** Archive the syncer instead. */
  | 'NO_UNDO_ARCHIVE_SYNCER'
  /** Archive the webhook instead. */
  | 'NO_UNDO_ARCHIVE_WEBHOOK'
  /** The clock of the server caused this, not a person. Set the clock right. */
  | 'NO_UNDO_CLOCK'
  /** The password from before is not in the log. Set the connection again instead. */
  | 'NO_UNDO_CONNECTION_SECRET'
  /** A created object stays on record. Archive it instead. */
  | 'NO_UNDO_CREATED_STAYS'
  /** Decide again about these people instead. */
  | 'NO_UNDO_DECIDE_AGAIN'
  /** It follows from what is stated. Change that instead. */
  | 'NO_UNDO_DERIVED'
  /** The planned end has come. Add the edge again instead. */
  | 'NO_UNDO_EXPIRED'
  /** A link that was ended cannot be used again. Create another one. */
  | 'NO_UNDO_LINK_ENDED'
  /** A link that was handed out cannot be taken back. The next link for the user replaces it. */
  | 'NO_UNDO_LINK_HANDED_OUT'
  /** Nothing was changed: something was only looked up. */
  | 'NO_UNDO_LOOKED_UP'
  /** Add the group to the selection of the syncer again instead. */
  | 'NO_UNDO_MIRROR_AGAIN'
  /** Ask the syncer to reconcile again instead. */
  | 'NO_UNDO_RECONCILE_AGAIN'
  /** Remove the passkey instead. */
  | 'NO_UNDO_REMOVE_PASSKEY'
  /** Remove the SSH key instead. */
  | 'NO_UNDO_REMOVE_SSH_KEY'
  /** Remove the authenticator app instead. */
  | 'NO_UNDO_REMOVE_TOTP'
  /** Revoke the token instead. */
  | 'NO_UNDO_REVOKE_TOKEN'
  /** Nothing changed that could be restored: it is the same password. */
  | 'NO_UNDO_SAME_PASSWORD'
  /** Credentials are not in the log, so they cannot be restored from it. */
  | 'NO_UNDO_SECRET_NOT_LOGGED'
  /** Set the selection again instead: the plan shows what would follow. */
  | 'NO_UNDO_SELECTION'
  /** A session that was ended cannot be used again. The user can sign in again. */
  | 'NO_UNDO_SESSION_ENDED'
  /** Somebody has signed in. Revoke the session instead. */
  | 'NO_UNDO_SIGNED_IN'
  /** The key itself is not in the log. Add it again. */
  | 'NO_UNDO_SSH_KEY_NOT_LOGGED'
  /** The planned start has come. End the edge instead. */
  | 'NO_UNDO_STARTED'
  /** Its tokens are revoked permanently. Create another syncer. */
  | 'NO_UNDO_SYNCER_ARCHIVED'
  /** The syncer has been asked already, and nothing here was changed. */
  | 'NO_UNDO_SYNCER_ASKED'
  /** The syncer may have carried it out already. */
  | 'NO_UNDO_SYNCER_DID_IT'
  /** A revoked token cannot be used again. Create another one. */
  | 'NO_UNDO_TOKEN_REVOKED'
  /** A newer version of Muster has recorded it, and knows how to undo it. */
  | 'NO_UNDO_UNKNOWN_KIND'
  /** A user stays on record. Suspend or archive the user instead. */
  | 'NO_UNDO_USER_STAYS'
  /** Messages may have been sent again already. */
  | 'NO_UNDO_WEBHOOK_REPLAYED'
  /** Its secret is gone. Create another webhook. */
  | 'NO_UNDO_WEBHOOK_SECRET'
  /** Messages were already sent with the changed settings. Change the webhook again instead. */
  | 'NO_UNDO_WEBHOOK_SENT'
  /** State at most {limit}. */
  | 'NUMBER_TOO_LARGE'
  /** State at least {limit}. */
  | 'NUMBER_TOO_SMALL'
  /** State one of {values}. */
  | 'ONE_OF_VALUES'
  /** Only the agent of a system may report about it. */
  | 'ONLY_AGENTS'
  /** {name} is not a system, and only systems can enrol. */
  | 'ONLY_SYSTEMS_ENROL'
  /** The document has several operations. State in `operationName` which of them to execute. */
  | 'OPERATION_NAME_MISSING'
  /** There is no operation named "{name}" in the document. */
  | 'OPERATION_NOT_IN_DOCUMENT'
  /** Only admins and auditors may order users by {field}. */
  | 'ORDER_FACT_HIDDEN'
  /** Pages of this origin may not use the API. */
  | 'ORIGIN_FORBIDDEN'
  /** An agent may report about its own system only. */
  | 'OTHER_AGENT'
  /** The {noun} {name} has the external id {known}, and the document states {externalId}: it means another one of the same name. Rename the existing one first, or correct the external id. */
  | 'OTHER_EXTERNAL_ID'
  /** A syncer may report about its own targets only. */
  | 'OTHER_TARGETS'
  /** You no longer own this group. Ask an admin, or one of its owners. */
  | 'OWNER_NO_MORE'
  /** A page has at most {limit} rows. Ask for the next one with `after`. */
  | 'PAGE_TOO_LARGE'
  /** {name}, which is in the group, does not have all of these levels in this order. Give it those levels first. */
  | 'PART_LACKS_LEVELS'
  /** This part of the answer cannot be shown now, but the change may have been made. Look before you repeat it. */
  | 'PART_NOT_SHOWN'
  /** Browsers make passkeys for https and a host name only, and people reach this server at {origin}. Ask an admin to set MUSTER_PUBLIC_URL. */
  | 'PASSKEYS_NEED_HTTPS'
  /** This passkey is registered already. */
  | 'PASSKEY_EXISTS'
  /** A passkey has a name of 1 to 100 characters. */
  | 'PASSKEY_NAME'
  /** Sign in with a browser to add a passkey. */
  | 'PASSKEY_NEEDS_BROWSER'
  /** This passkey could not be verified. Start again: there are five minutes for it. */
  | 'PASSKEY_NOT_VERIFIED'
  /** This is not a passkey of yours, or its answer is too old. Start again. */
  | 'PASSKEY_NOT_YOURS'
  /** This passkey is not known here, or its user may not sign in now. */
  | 'PASSKEY_UNKNOWN'
  /** Only a system can have accounts with the person’s password. */
  | 'PASSWORDS_NEED_SYSTEM'
  /** The password has just been changed. Sign in with the new one. */
  | 'PASSWORD_JUST_CHANGED'
  /** A password has {min} to {max} characters. A few words in a row are easy to remember. */
  | 'PASSWORD_LENGTH'
  /** Only an active user can have a new password. */
  | 'PASSWORD_NEEDS_ACTIVE'
  /** This password is among the first that an attacker would try: a common password, a run of keys, or mostly your own name. Choose three or four unrelated words. */
  | 'PASSWORD_WEAK'
  /** This is not your current password. Try again. */
  | 'PASSWORD_WRONG'
  /** State 1 to {limit} people. */
  | 'PEOPLE_COUNT'
  /** Some of these people are not in the mirror any more. Load the list again. */
  | 'PEOPLE_UNKNOWN'
  /** {name} is linked already. Unlink them first. */
  | 'PERSON_LINKED'
  /** until {before} → {after} */
  | 'PLANNED_END'
  /** {facts} */
  | 'PLANNED_FACTS'
  /** from {from} */
  | 'PLANNED_FROM'
  /** from {from} until {until} */
  | 'PLANNED_FROM_UNTIL'
  /** assignment */
  | 'PLANNED_KIND_ASSIGNMENT'
  /** binding */
  | 'PLANNED_KIND_BINDING'
  /** containment */
  | 'PLANNED_KIND_CONTAINMENT'
  /** exemption */
  | 'PLANNED_KIND_EXEMPTION'
  /** LDAP group */
  | 'PLANNED_KIND_LDAP_GROUP'
  /** membership */
  | 'PLANNED_KIND_MEMBERSHIP'
  /** nesting */
  | 'PLANNED_KIND_NESTING'
  /** ownership */
  | 'PLANNED_KIND_OWNERSHIP'
  /** policy */
  | 'PLANNED_KIND_POLICY'
  /** resource */
  | 'PLANNED_KIND_RESOURCE'
  /** resource group */
  | 'PLANNED_KIND_RESOURCE_GROUP'
  /** user */
  | 'PLANNED_KIND_USER'
  /** user group */
  | 'PLANNED_KIND_USER_GROUP'
  /** state: {before} → {after} */
  | 'PLANNED_STATE'
  /** until {until} */
  | 'PLANNED_UNTIL'
  /** Policies apply to systems; {name} is of kind {kind}. */
  | 'POLICY_NEEDS_SYSTEM'
  /** {name} is of type {type}, and that cannot be changed. State this type, or another name. */
  | 'POLICY_TYPE_STAYS'
  /** {title} */
  | 'POLICY_TYPE_TITLE'
  /** There is no policy type {type}. State one of {types}. */
  | 'POLICY_TYPE_UNKNOWN'
  /** The log ends at {last}: {position} cannot have been applied. */
  | 'POSITION_AFTER_END'
  /** A position is a whole number from 0 to 2^53 - 1. */
  | 'POSITION_INVALID'
  /** A priority is from {least} to {most}. */
  | 'PRIORITY_INVALID'
  /** {name} is archived: only active users have access. */
  | 'REASON_ARCHIVED'
  /** {name} is archived and would have {levels} otherwise: only active users have access. */
  | 'REASON_ARCHIVED_WITH_LEVELS'
  /** There was access until {end}, when its time ran out. */
  | 'REASON_EXPIRED'
  /** {name} has {has}, which is below {level}. */
  | 'REASON_LEVEL'
  /** {name} did not exist yet: only active users have access. */
  | 'REASON_NOT_HERE_YET'
  /** {name} did not exist yet and would have had {levels}: only active users have access. */
  | 'REASON_NOT_HERE_YET_WITH_LEVELS'
  /** No group or binding leads from the user to the resource, and none ever did. */
  | 'REASON_NO_PATH'
  /** There will be access from {start} on. */
  | 'REASON_PLANNED'
  /** There was access until {end}, when {actor} ended it. */
  | 'REASON_REVOKED'
  /** There was access until {end}, when {actor} ended it: {reason}. */
  | 'REASON_REVOKED_BECAUSE'
  /** {name} is staged: only active users have access. */
  | 'REASON_STAGED'
  /** {name} is staged and would have {levels} otherwise: only active users have access. */
  | 'REASON_STAGED_WITH_LEVELS'
  /** {name} is suspended: only active users have access. */
  | 'REASON_SUSPENDED'
  /** {name} is suspended and would have {levels} otherwise: only active users have access. */
  | 'REASON_SUSPENDED_WITH_LEVELS'
  /** A reconcile ends as DONE, BLOCKED or FAILED. */
  | 'RECONCILE_STATE'
  /** State the {noun} by one of {fields}. */
  | 'REFERENCE_MISSING'
  /** There is no {noun} "{reference}" that you may see. */
  | 'REFERENCE_NOT_FOUND'
  /** A mutation with this idempotencyKey has been carried out already. */
  | 'REPEATED'
  /** {text} */
  | 'REPORTED'
  /** the account is disabled */
  | 'REPORT_ACCOUNT_DISABLED'
  /** There is an account {name} here that Muster did not create. An admin can adopt it, or rename one of the two */
  | 'REPORT_ACCOUNT_DISPUTED'
  /** There is an account {name} at the application that Muster did not create. An admin can adopt it, or rename one of the two */
  | 'REPORT_ACCOUNT_DISPUTED_THERE'
  /** the account has expired */
  | 'REPORT_ACCOUNT_EXPIRED'
  /** The account {name} no longer exists */
  | 'REPORT_ACCOUNT_GONE'
  /** The account {name} is still being created: an earlier agent was stopped while it created the account */
  | 'REPORT_ACCOUNT_HALF_MADE'
  /** the account is locked */
  | 'REPORT_ACCOUNT_LOCKED'
  /** The account with the number {uid} no longer belongs to Muster: it is not in the group {group} */
  | 'REPORT_ACCOUNT_LOST'
  /** {name} is not a valid account name here: it needs 1 to 32 characters of a-z 0-9 _ . - beginning with a letter */
  | 'REPORT_ACCOUNT_NAME'
  /** {name} is to be renamed to {wanted}, but an account with that name already exists here */
  | 'REPORT_ACCOUNT_NAME_TAKEN'
  /** the account may not sign in from here */
  | 'REPORT_ACCOUNT_NOT_HERE'
  /** the account may not sign in at this time */
  | 'REPORT_ACCOUNT_NOT_NOW'
  /** {name} is an account of the system itself, not of a person */
  | 'REPORT_ACCOUNT_OF_SYSTEM'
  /** the domain has no such account */
  | 'REPORT_ACCOUNT_UNKNOWN'
  /** {request}: the answer is not JSON */
  | 'REPORT_ANSWER_NOT_JSON'
  /** The application answered {status}: {problem} */
  | 'REPORT_APPLICATION_REFUSES'
  /** {url} does not answer: {problem} */
  | 'REPORT_APPLICATION_SILENT'
  /** {count} attributes */
  | 'REPORT_ATTRIBUTES'
  /** A comparison of everything is due */
  | 'REPORT_COMPARING'
  /** The connection was changed */
  | 'REPORT_CONNECTION_CHANGED'
  /** The domain controller has not answered for {seconds} seconds. Check that it runs and can be reached from the syncer. */
  | 'REPORT_CONTROLLER_SILENT'
  /** The domain controller does not know the cookie */
  | 'REPORT_COOKIE_UNKNOWN'
  /** expiry */
  | 'REPORT_DIFFERS_EXPIRY'
  /** groups */
  | 'REPORT_DIFFERS_GROUPS'
  /** keys */
  | 'REPORT_DIFFERS_KEYS'
  /** name */
  | 'REPORT_DIFFERS_NAME'
  /** password */
  | 'REPORT_DIFFERS_PASSWORD'
  /** password age */
  | 'REPORT_DIFFERS_PASSWORD_AGE'
  /** shell */
  | 'REPORT_DIFFERS_SHELL'
  /** sudo */
  | 'REPORT_DIFFERS_SUDO'
  /** username */
  | 'REPORT_DIFFERS_USERNAME'
  /** disabled or expired */
  | 'REPORT_DISABLED_OR_EXPIRED'
  /** The domain refuses {account}: {reason}. Correct it in the domain, or set the connection again. */
  | 'REPORT_DOMAIN_REFUSES'
  /** /etc/pam.d/common-auth (where it was edited by hand, pam-auth-update leaves it alone) */
  | 'REPORT_DRIFT_COMMON_AUTH'
  /** the rules in the kernel */
  | 'REPORT_DRIFT_KERNEL_RULES'
  /** The entry of {anchor} was removed while it was being written */
  | 'REPORT_ENTRY_REMOVED'
  /** {name} has no {facts}, which the attribute {attribute} of the application needs. Add it to the user, or change the mapping of the syncer. */
  | 'REPORT_FACT_MISSING'
  /** It failed: {problem} */
  | 'REPORT_FAILED'
  /** {path} is a link: state the file that it leads to */
  | 'REPORT_FILE_IS_LINK'
  /** Nobody could log in if {path} was not readable for everybody, or did not belong to root */
  | 'REPORT_FILE_NEEDED'
  /** Muster did not create the group {name} on this system */
  | 'REPORT_GROUP_FOREIGN'
  /** The password hash that Muster sent is not a bcrypt hash */
  | 'REPORT_HASH_FORM'
  /** The account expired at {end} */
  | 'REPORT_HAS_EXPIRED'
  /** {host} no longer has such a person */
  | 'REPORT_HAS_NOBODY'
  /** {host} has {username}: {dn} */
  | 'REPORT_HAS_PERSON'
  /** {dn} exists, but without {attributes}. Change that value in Muster, or the mapping of the syncer. */
  | 'REPORT_INCOMPLETE'
  /** In {groups} */
  | 'REPORT_IN_GROUPS'
  /** In no group that is mirrored */
  | 'REPORT_IN_NO_GROUP'
  /** The account is disabled */
  | 'REPORT_IS_DISABLED'
  /** The account is enabled */
  | 'REPORT_IS_ENABLED'
  /** The account is enabled, and expires at {end} */
  | 'REPORT_IS_ENABLED_UNTIL'
  /** Joined {group} */
  | 'REPORT_JOINED'
  /** The connection to the LDAP server is lost */
  | 'REPORT_LDAP_LOST'
  /** The LDAP server answered: {problem} */
  | 'REPORT_LDAP_REFUSED'
  /** The LDAP server cannot be reached: {problem} */
  | 'REPORT_LDAP_SILENT'
  /** Left {group} */
  | 'REPORT_LEFT'
  /** {attribute} ({why}) */
  | 'REPORT_LEFT_OUT'
  /** {parts} */
  | 'REPORT_LIST'
  /** {count} of {present} groups (up to {limit} need no approval) */
  | 'REPORT_LOSES_GROUPS'
  /** {count} of {present} members (up to {limit} need no approval) */
  | 'REPORT_LOSES_MEMBERS'
  /** {count} of {present} users (up to {limit} need no approval) */
  | 'REPORT_LOSES_USERS'
  /** {value} has letters before the @ that LDAP cannot hold in a mail address */
  | 'REPORT_MAIL_LETTERS'
  /** Muster: {state} */
  | 'REPORT_MATCHED'
  /** Muster: {state}, {username} */
  | 'REPORT_MATCHED_WITH'
  /** DISPUTED */
  | 'REPORT_MATCH_DISPUTED'
  /** LINKED */
  | 'REPORT_MATCH_LINKED'
  /** UNLINKED */
  | 'REPORT_MATCH_UNLINKED'
  /** UNMATCHED */
  | 'REPORT_MATCH_UNMATCHED'
  /** {count} members of {group} could not be removed: the application reported success, but still shows them */
  | 'REPORT_MEMBERS_STAY'
  /** The server refuses the {attribute}, without which there is no entry: {why}. Turn off the plug-in "7-bit check" of the server, or choose a name of ASCII letters in Muster. */
  | 'REPORT_NAME_NOT_ASCII'
  /** {dn} already exists, and does not belong to Muster */
  | 'REPORT_NAME_NOT_OURS'
  /** The server refuses the {attribute}, without which there is no entry: {why}. Change it in Muster, or let the server accept it. */
  | 'REPORT_NAME_REFUSED'
  /** {dn} is also the name of {holder}: LDAP treats both names as the same. Rename one of the two in Muster. */
  | 'REPORT_NAME_TWICE'
  /** Nothing is selected. */
  | 'REPORT_NOTHING_SELECTED'
  /** The connection for notifications could not be opened in time */
  | 'REPORT_NOTIFIER_LATE'
  /** It has not begun */
  | 'REPORT_NOT_BEGUN'
  /** The connection to the domain is not set yet. An admin sets it on the page of the syncer */
  | 'REPORT_NOT_CONFIGURED'
  /** {name} is not installed */
  | 'REPORT_NOT_INSTALLED'
  /** Muster does not need to know them */
  | 'REPORT_NOT_NEEDED'
  /** The entries of the LDAP server have not been read yet */
  | 'REPORT_NOT_READ'
  /** There is no account {name} here */
  | 'REPORT_NO_ACCOUNT'
  /** {url} is not an Active Directory. */
  | 'REPORT_NO_ACTIVE_DIRECTORY'
  /** The server gave no answer */
  | 'REPORT_NO_ANSWER'
  /** {url} has not answered for {seconds} seconds */
  | 'REPORT_NO_ANSWER_FOR'
  /** /etc/ssh/sshd_config does not include /etc/ssh/sshd_config.d/*.conf: add that as its first line */
  | 'REPORT_NO_DROP_INS'
  /** "{name}" is not an extended name: is this an Active Directory? */
  | 'REPORT_NO_EXTENDED_NAME'
  /** There is no {path} here */
  | 'REPORT_NO_FILE'
  /** There is no group {name} here */
  | 'REPORT_NO_GROUP'
  /** "{guid}" is not a GUID. */
  | 'REPORT_NO_GUID'
  /** The reason for this no longer exists. */
  | 'REPORT_NO_LONGER_SO'
  /** pam_pwquality is not installed: on Debian, libpam-pwquality */
  | 'REPORT_NO_PWQUALITY'
  /** Nobody has an SSH key on this system, so without passwords nobody could log in */
  | 'REPORT_NO_SSH_KEYS'
  /** The token is not that of a syncer */
  | 'REPORT_NO_SYNCER_TOKEN'
  /** {resource} is no longer a target of this agent */
  | 'REPORT_NO_TARGET'
  /** Neither chrony nor systemd-timesyncd is installed */
  | 'REPORT_NO_TIME_SERVICE'
  /** No token was given: {problem} */
  | 'REPORT_NO_TOKEN'
  /** unattended-upgrades is not installed; other ways to update are not known to the agent */
  | 'REPORT_NO_UNATTENDED_UPGRADES'
  /** The number {uid} belongs to {name} here */
  | 'REPORT_NUMBER_TAKEN'
  /** {dn} returned only a part of {attribute} */
  | 'REPORT_ONLY_A_PART'
  /** its password and keys */
  | 'REPORT_PASSWORD_AND_KEYS'
  /** the password of the account has expired */
  | 'REPORT_PASSWORD_EXPIRED'
  /** the password of the account must be changed before it can be used */
  | 'REPORT_PASSWORD_TO_CHANGE'
  /** the account or its password is wrong */
  | 'REPORT_PASSWORD_WRONG'
  /** The application has asked for a pause */
  | 'REPORT_PAUSED'
  /** The previous settings could not be restored: {problem} */
  | 'REPORT_POLICY_STAYS'
  /** This agent does not know this type of policy */
  | 'REPORT_POLICY_UNKNOWN'
  /** The policy does not take effect on this system: {differing} */
  | 'REPORT_POLICY_WITHOUT_EFFECT'
  /** Processes of {uids} could not be ended */
  | 'REPORT_PROCESSES_STAY'
  /** {program} exited with {code} */
  | 'REPORT_PROGRAM_ENDED'
  /** {program}: {problem} */
  | 'REPORT_PROGRAM_FAILED'
  /** {program} could not be run: {problem} */
  | 'REPORT_PROGRAM_NOT_RUN'
  /** {count} removals do not follow from anything that was stated; up to {limit} of them need no approval. */
  | 'REPORT_REMOVALS_HELD'
  /** is now {name} */
  | 'REPORT_RENAMED'
  /** The subscription was refused */
  | 'REPORT_SUBSCRIPTION_REFUSED'
  /** The target has given no usable answer since {since} */
  | 'REPORT_TARGET_SILENT'
  /** the group */
  | 'REPORT_THE_GROUP'
  /** the user */
  | 'REPORT_THE_USER'
  /** An organisational unit was moved, or is new */
  | 'REPORT_UNIT_MOVED'
  /** {url} cannot be reached: {problem} */
  | 'REPORT_UNREACHABLE'
  /** This would remove {parts}. */
  | 'REPORT_WOULD_TAKE_AWAY'
  /** The rule of the group decides this. Change the rule, or exempt the user from it. */
  | 'RULE_DECIDES'
  /** An empty rule would match everybody. State at least one condition. */
  | 'RULE_EMPTY'
  /** A rule cannot use {field}. Suspended users keep their memberships and have no access in any case. */
  | 'RULE_FIELD'
  /** This is not a valid rule: {problem} */
  | 'RULE_INVALID'
  /** State at least one scope. */
  | 'SCOPE_MISSING'
  /** The scope SYNC is for syncers. Create a syncer to get its token. */
  | 'SCOPE_SYNC'
  /** State either what to look for, or whom to sync. */
  | 'SEARCH_OR_ANCHOR'
  /** A search text has at most {limit} characters. */
  | 'SEARCH_TOO_LONG'
  /** A selection has at most {groups} groups and {units} organisational units. */
  | 'SELECTION_TOO_LARGE'
  /** Your session or token has just been ended. Sign in again. */
  | 'SESSION_ENDED'
  /** A policy has at least one setting. */
  | 'SETTINGS_EMPTY'
  /** "{setting}" must not be empty. */
  | 'SETTING_EMPTY'
  /** "{setting}" does not have the required form. It must match the pattern {pattern}. */
  | 'SETTING_FORM'
  /** item {number} */
  | 'SETTING_ITEM'
  /** "{setting}" must be one of {values}. */
  | 'SETTING_ONE_OF'
  /** "{setting}" does not match its JSON Schema. */
  | 'SETTING_OTHER'
  /** {setting}, {parts} */
  | 'SETTING_PART'
  /** "{part}" is missing in "{setting}". */
  | 'SETTING_PART_MISSING'
  /** {title} */
  | 'SETTING_PART_TITLE'
  /** "{setting}" has no field {part}. Remove it. */
  | 'SETTING_PART_UNKNOWN'
  /** {title} */
  | 'SETTING_TITLE'
  /** "{setting}" must be at most {limit}. */
  | 'SETTING_TOO_LARGE'
  /** "{setting}" has at most {limit} characters. */
  | 'SETTING_TOO_LONG'
  /** "{setting}" has at most {limit} items. */
  | 'SETTING_TOO_MANY'
  /** "{setting}" must be at least {limit}. */
  | 'SETTING_TOO_SMALL'
  /** "{setting}" has two equal items. Remove one of them. */
  | 'SETTING_TWICE'
  /** "{setting}" must be of the JSON type {type}. */
  | 'SETTING_TYPE'
  /** {type} has no setting {setting}. Its settings are {settings}. */
  | 'SETTING_UNKNOWN'
  /** There are several users who look like {name}. State the user. */
  | 'SEVERAL_CANDIDATES'
  /** There are several LDAP syncers. State one of {names}. */
  | 'SEVERAL_LDAP_SYNCERS'
  /** Too many passwords are being checked just now. Try again in a few seconds. */
  | 'SIGN_IN_BUSY'
  /** Sign in, or send an API token as "Authorization: Bearer …". */
  | 'SIGN_IN_FIRST'
  /** The username or the password is wrong, or the user may not sign in now. */
  | 'SIGN_IN_WRONG'
  /** A sponsor must be somebody else, and cannot be a guest. */
  | 'SPONSOR_INVALID'
  /** {sponsor} is not active, and cannot become the sponsor of {name}. State somebody who is. */
  | 'SPONSOR_NOT_ACTIVE'
  /** {sponsor} cannot be the sponsor of {name}: a sponsor must be somebody else, and cannot be a guest. */
  | 'SPONSOR_OF'
  /** This key is cut off or damaged. Copy the whole line of the .pub file. */
  | 'SSH_KEY_DAMAGED'
  /** A public key is one line such as "ssh-ed25519 AAAA… name". It may be of type {types}. */
  | 'SSH_KEY_INVALID'
  /** This key belongs to somebody else. Make one of your own. */
  | 'SSH_KEY_OF_OTHER'
  /** This is the private key: keep it secret, and give the one of the file that ends in .pub. */
  | 'SSH_KEY_PRIVATE'
  /** A public key has at most {limit} characters. */
  | 'SSH_KEY_TOO_LONG'
  /** An RSA key has at least {bits} bits. Better: ssh-keygen -t ed25519. */
  | 'SSH_KEY_WEAK'
  /** ACTIVE */
  | 'STATE_ACTIVE'
  /** ARCHIVED */
  | 'STATE_ARCHIVED'
  /** STAGED */
  | 'STATE_STAGED'
  /** SUSPENDED */
  | 'STATE_SUSPENDED'
  /** This server is stopping. Try again. */
  | 'STOPPING'
  /** This server is stopping, or too many connections have not authenticated yet. Try again in a second. */
  | 'STOPPING_OR_FULL'
  /** A syncer is the master of this. Change it in the directory that it mirrors. */
  | 'SYNCER_DECIDES'
  /** {name} is the master of {count} groups. Decide first what happens to them: end their mirrors. */
  | 'SYNCER_HAS_GROUPS'
  /** A syncer may report for itself only. */
  | 'SYNCER_ITSELF_ONLY'
  /** The syncer {name} is run by {holder}, with the same token, until {until} at least. Stop one of the two, or give it a syncer of its own. */
  | 'SYNCER_LEASED'
  /** {name} does not mirror another directory. Choose a syncer that does. */
  | 'SYNCER_MIRRORS_NOTHING'
  /** State which syncer. */
  | 'SYNCER_MISSING'
  /** {name} sends changes by itself and cannot be asked. Start its provisioning there. */
  | 'SYNCER_PUSHES'
  /** {name} is of kind {kind}, which has no targets. */
  | 'SYNCER_WITHOUT_TARGETS'
  /** This must not be empty. */
  | 'TEXT_EMPTY'
  /** A text has at most {limit} characters. */
  | 'TEXT_MUCH_TOO_LONG'
  /** This may have at most {limit} characters. Shorten it. */
  | 'TEXT_TOO_LONG'
  /** This text holds the character U+0000, which cannot be stored. Remove it. */
  | 'TEXT_WITH_NUL'
  /** This text holds half of a character (a lone surrogate), which cannot be stored. Remove it. */
  | 'TEXT_WITH_SURROGATE'
  /** A time is a date such as 2027-01-31, or RFC 3339 such as 2027-01-31T17:00:00Z. */
  | 'TIME_FORMAT'
  /** A time lies in the years {first} to {last}. */
  | 'TIME_OUT_OF_RANGE'
  /** State a time with its offset from UTC, such as {example}. */
  | 'TIME_UNREADABLE'
  /** "{timeZone}" is not a time zone that is known here. State one such as Europe/Vienna, or UTC. */
  | 'TIME_ZONE_UNKNOWN'
  /** Sign in with a browser to create a token: a token cannot create another. */
  | 'TOKEN_NEEDS_BROWSER'
  /** This token is unknown, revoked or expired. Sign in again, or use another token. */
  | 'TOKEN_NOT_GOOD'
  /** This token may only read. Use one with the scope WRITE. */
  | 'TOKEN_ONLY_READS'
  /** This token may only write. Use one with the scope READ. */
  | 'TOKEN_ONLY_WRITES'
  /** A token of a person ends after at most 366 days. State an earlier end, and make a new one in time. */
  | 'TOKEN_TOO_LONG'
  /** This token may not change what people sign in with. Use one with the scope CREDENTIALS, or sign in with a browser. */
  | 'TOKEN_WITHOUT_CREDENTIALS'
  /** There may be at most {limit} attributes. Remove some. */
  | 'TOO_MANY_ATTRIBUTES'
  /** More than {limit} edges lead there. State both a user and a resource. */
  | 'TOO_MANY_EDGES'
  /** There may be at most {limit} items here, and there are {count}. Send them in several requests. */
  | 'TOO_MANY_ITEMS'
  /** At most {limit} large operations of one caller wait for their turn. Send the next one when one is answered, or ask for less at once. */
  | 'TOO_MANY_LARGE_OPERATIONS'
  /** A socket may have at most {limit} running operations. Wait until one is answered. */
  | 'TOO_MANY_ON_SOCKET'
  /** There are {limit} passkeys already. Remove some first. */
  | 'TOO_MANY_PASSKEYS'
  /** This would end {count} edges, and at most {limit} are ended at once unless you allow more. Look at the plan, then allow it with maxRemovals. */
  | 'TOO_MANY_REMOVALS'
  /** There may be at most {limit} items here, and there are {count}. Send them in several requests, or in one by applyManifest (muster apply). */
  | 'TOO_MANY_ROWS'
  /** Too many sign-ins have failed. Try again after {until}, or sign in with a passkey or with a link from an admin. */
  | 'TOO_MANY_SIGN_INS'
  /** There are {limit} keys already. Remove some first. */
  | 'TOO_MANY_SSH_KEYS'
  /** A viewer has at most {limit} subscriptions at one time. End some of them first. */
  | 'TOO_MANY_SUBSCRIPTIONS'
  /** At most {limit} requests of one caller wait for their turn. Send the next one when one is answered. */
  | 'TOO_MANY_WAITING'
  /** This code is wrong or has expired. Enter the one that the app shows now, and check that the clock of your phone is right. */
  | 'TOTP_CODE_WRONG'
  /** Your authenticator app is confirmed already. */
  | 'TOTP_CONFIRMED'
  /** You have an authenticator app already. Remove it first. */
  | 'TOTP_EXISTS'
  /** Sign in with a browser to confirm an authenticator app. */
  | 'TOTP_NEEDS_BROWSER'
  /** The database has too much to do. Nothing was changed. Try again in {seconds} s. */
  | 'UNAVAILABLE_BUSY'
  /** The disk or the memory of the database is full. Nothing was changed. Try again in {seconds} s. */
  | 'UNAVAILABLE_FULL'
  /** The database is read only. Nothing was changed. Try again in {seconds} s. */
  | 'UNAVAILABLE_READ_ONLY'
  /** The database does not answer. Nothing was changed. Try again in {seconds} s. */
  | 'UNAVAILABLE_UNREACHABLE'
  /** These edges had different ends before. Move them one by one. */
  | 'UNDO_DIFFERENT_ENDS'
  /** It would have ended at {end}. Add it again, with another end. */
  | 'UNDO_ENDED_SINCE'
  /** A rule or a syncer did this, not a person. Change the rule, or the directory that is mirrored. */
  | 'UNDO_NOT_BY_A_PERSON'
  /** One transaction did all of {kinds}: that cannot be undone in one step. Change it back one by one. */
  | 'UNDO_SEVERAL_CHANGES'
  /** Several exemptions were changed at once. Change them back one by one. */
  | 'UNDO_SEVERAL_EXEMPTIONS'
  /** Edges of several kinds were ended at once. Add them again kind by kind. */
  | 'UNDO_SEVERAL_KINDS'
  /** {count} objects were changed at once. Change them back one by one, or apply a manifest. */
  | 'UNDO_SEVERAL_OBJECTS'
  /** Targets of several syncers were changed at once. Change them back one by one. */
  | 'UNDO_SEVERAL_SYNCERS'
  /** Change {position} belongs to a transaction of more than {limit} changes. Use a manifest to revert it. */
  | 'UNDO_TOO_MANY'
  /** There are no fields {fields} here. Remove them, or correct their names. */
  | 'UNKNOWN_FIELDS'
  /** The connection to the database was lost while the change was committed: it may have been made, or not. Look before you repeat it. */
  | 'UNKNOWN_OUTCOME'
  /** State an address such as https://example.com/hook, without a password. */
  | 'URL_INVALID'
  /** Changes would cross the internet unencrypted. Use https. */
  | 'URL_NOT_ENCRYPTED'
  /** An address has at most {limit} characters. */
  | 'URL_TOO_LONG'
  /** A username has 1 to 64 letters, digits and . _ @ + - and begins with a letter or digit. */
  | 'USERNAME_INVALID'
  /** The username {username} is that of {name}, who is archived. If this is the same person, state their external id, or make them active first; otherwise change one of the usernames. */
  | 'USERNAME_OF_ARCHIVED'
  /** The username {username} is that of {name}, who is archived. If this is the same person, state their external id ({externalId}), or make them active first; otherwise change one of the usernames. */
  | 'USERNAME_OF_ARCHIVED_WITH_ID'
  /** A user or username can be stated for one person only. */
  | 'USER_FOR_ONE_ONLY'
  /** That user is linked with {name} already. Unlink them first. */
  | 'USER_LINKED'
  /** State a user, a resource or both. */
  | 'USER_OR_RESOURCE_MISSING'
  /** This value does not have the form that the JSON Schema of manifests describes. */
  | 'VALUE_INVALID'
  /** A value is missing here. State one of the JSON type {type}. */
  | 'VALUE_MISSING'
  /** This value must be of the JSON type {type}. */
  | 'VALUE_OF_OTHER_TYPE'
  /** Lists and objects in variables may be nested at most {limit} levels deep. */
  | 'VARIABLES_TOO_DEEP'
  /** {name} has been changed by somebody else: it is at version {version}, not {given}. Read it again and repeat the change. */
  | 'VERSION_CONFLICT'
  /** Only members of the group, its owners, admins and auditors may see this. */
  | 'VISIBLE_TO_MEMBERS'
  /** Only the owners of the group, admins and auditors may see this. */
  | 'VISIBLE_TO_OWNERS'
  /** Only the user, admins and auditors may see this. */
  | 'VISIBLE_TO_THE_USER'
  /** {status}: {text} */
  | 'WEBHOOK_ANSWERED'
  /** {status}: no text */
  | 'WEBHOOK_ANSWERED_NOTHING'
  /** No answer within {seconds} seconds */
  | 'WEBHOOK_TIMEOUT'
  /** The receiver cannot be reached: {problem} */
  | 'WEBHOOK_UNREACHABLE'
  /** State either `within` or `until`. */
  | 'WITHIN_OR_UNTIL';

/** The kind of a problem: what could not be mirrored as the other directory states it. */
export type MirrorProblemKind =
  /** Groups that contain each other. Here each has the members of all of them, and none is nested. */
  | 'CYCLE'
  /** A group: it is left out, or has another name here. */
  | 'GROUP'
  /** A member of a group: they are not in it here. */
  | 'MEMBER'
  /** A nested group: it is not nested here. */
  | 'NESTING'
  /** A person: no user was created for them, or one of their facts is left out. */
  | 'USER';

/** What to mirror from another directory. A group is selected where any of the conditions selects it. */
export type MirrorSelectionInput = {
  /** Whether members who do not look like an existing user become users; true when left out. */
  createUsers?: boolean | null | undefined;
  /** An LDAP filter (RFC 4515): all groups that it finds. */
  filter?: string | null | undefined;
  /** Groups, by anchor. */
  groups?: Array<string> | null | undefined;
  /** Organisational units, by distinguished name: all groups below them. */
  units?: Array<string> | null | undefined;
};

/** The order of a list of groups or resources. */
export type NamedOrder = {
  /** The direction; ascending when left out. */
  direction?: SortDirection | null | undefined;
  /** The field to order by. */
  field: NamedOrderField;
};

/** The field that groups and resources are ordered by. */
export type NamedOrderField =
  /** Order by when the objects were created. */
  | 'CREATED_AT'
  /** Order by name. */
  | 'NAME'
  /** Order by when the objects were last changed. */
  | 'UPDATED_AT';

/** The state in which an account was found. */
export type ObservedAccount =
  /** It was deleted, with its data. */
  | 'DELETED'
  /** It is marked as disabled. */
  | 'DISABLED'
  /** It was left to whoever manages the resource. */
  | 'LEFT'
  /** Nobody can sign in; its data is kept. */
  | 'LOCKED'
  /** It can be used. */
  | 'PROVISIONED';

/** Names an object that has owners. Exactly one field is given. */
export type OwnableRef =
  {   /** The resource group. */
  resourceGroup: ResourceGroupRef; userGroup?: never; }
  |  { resourceGroup?: never;   /** The user group. */
  userGroup: UserGroupRef; };

/** What a step of a plan does. */
export type PlanAction =
  /** Adds an edge, an exemption, or the designation as an LDAP group. */
  | 'ADD'
  /** Creates an object. */
  | 'CREATE'
  /** Ends an edge, or the designation as an LDAP group. */
  | 'END'
  /** Gives an edge another end. */
  | 'MOVE_END'
  /** Changes facts of an object. */
  | 'UPDATE';

/** Asks for a plan of what a selection would change, without applying it. */
export type PlanMirrorInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The new selection. */
  selection: MirrorSelectionInput;
  /** The id of the syncer. */
  syncer: string;
};

/** What a reconcile does about a difference. */
export type PlannedAction =
  /** Adds what is missing in the target system. */
  | 'ADD'
  /** Removes what exists in the target system but does not follow from the directory. */
  | 'REMOVE'
  /** Updates what differs in the target system. */
  | 'UPDATE';

/** An operating system. */
export type Platform =
  /** Linux: Muster’s agent applies policies and reports whether the system complies. */
  | 'LINUX'
  /** macOS: policies are available as a configuration profile, which was not tested on the platform. */
  | 'MACOS'
  /** Windows: policies are available as a DSC document, which was not tested on the platform. */
  | 'WINDOWS';

/** How the values that several policies state for the same setting of a system are merged. */
export type PolicyMerge =
  /** The largest number applies. */
  | 'MAXIMUM'
  /** The smallest number applies. */
  | 'MINIMUM'
  /** The value of the highest priority applies; if there are several, that of the oldest policy. */
  | 'PRIORITY'
  /** The strictest value applies: the first in the setting’s own order. */
  | 'STRICTEST'
  /** All items of all lists apply. Of several items about the same thing, the one of the highest priority applies. */
  | 'UNION';

/** Names a policy. Exactly one field is given. */
export type PolicyRef =
  {   /** The name of the object in another system. */
  externalId: string; id?: never; name?: never; }
  |  { externalId?: never;   /** The id, such as policy_9. */
  id: string; name?: never; }
  |  { externalId?: never; id?: never;   /** The name. */
  name: string; };

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

/** Removes a passkey. */
export type RemovePasskeyInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** The id, such as passkey_7. */
  id: string;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
};

/** Removes a public SSH key. */
export type RemoveSshKeyInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** The id, such as sshkey_7. */
  id: string;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
};

/** Removes an authenticator app. */
export type RemoveTotpInput = {
  /** The caller’s current password, to confirm that it is still them. Needed with a session, unless `passkey` is given or they signed in less than ten minutes ago. */
  currentPassword?: string | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Instead of `currentPassword`: the answer of one of the caller’s passkeys (AuthenticationResponseJSON of WebAuthn) to the options of `startPasskeySignIn`. */
  passkey?: object | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The user; the caller when left out. Only admins may name another user. */
  user?: UserRef | null | undefined;
};

/** Verifies everything and repairs derived data. */
export type RepairDerivedInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
};

/** Sends changes again, from a position on. */
export type ReplayWebhookInput = {
  /** All changes after this position are sent again. The ids of the messages stay the same. */
  after: number;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** The id of the webhook. */
  id: string;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
};

/** Asks a syncer to do something in the directory that it mirrors. Exactly one of `search` and `anchor` is given. */
export type RequestDirectoryInput = {
  /** Sync this person now: their anchor. */
  anchor?: string | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** Search for objects. */
  search?: DirectorySearchInput | null | undefined;
  /** The id of the syncer. */
  syncer: string;
  /** How long to wait for the answer, as an ISO 8601 duration: at most a minute. */
  within?: string | null | undefined;
};

/** Asks a syncer to compare everything. */
export type RequestReconcileInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Only list the differences, and change nothing. False when left out. */
  planOnly?: boolean | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The id of the syncer. */
  syncer: string;
};

/** Conditions on resources; all that are given must hold. */
export type ResourceFilter = {
  /** All of these hold. */
  AND?: Array<ResourceFilter> | null | undefined;
  /** This does not hold. */
  NOT?: ResourceFilter | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ResourceFilter> | null | undefined;
  /** Whether the resource is archived. */
  archived?: BooleanFilter | null | undefined;
  /** A fact such as `os`. */
  attribute?: AttributeFilter | null | undefined;
  /** When the resource was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The description. */
  description?: StringFilter | null | undefined;
  /** The name of the resource in another system. */
  externalId?: StringFilter | null | undefined;
  /** The kind. */
  kind?: ResourceKindFilter | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
};

/** Conditions on resource groups; all that are given must hold. */
export type ResourceGroupFilter = {
  /** All of these hold. */
  AND?: Array<ResourceGroupFilter> | null | undefined;
  /** This does not hold. */
  NOT?: ResourceGroupFilter | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ResourceGroupFilter> | null | undefined;
  /** Whether the group is archived. */
  archived?: BooleanFilter | null | undefined;
  /** When the group was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The description. */
  description?: StringFilter | null | undefined;
  /** The name of the group in another system. */
  externalId?: StringFilter | null | undefined;
  /** The kind. */
  kind?: ResourceKindFilter | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
};

/** Names a resource group. Exactly one field is given. */
export type ResourceGroupRef =
  {   /** The name of the object in another system. */
  externalId: string; id?: never; name?: never; }
  |  { externalId?: never;   /** The id, such as resourcegroup_5. */
  id: string; name?: never; }
  |  { externalId?: never; id?: never;   /** The name. */
  name: string; };

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

/** A condition on the kind of a resource or resource group. */
export type ResourceKindFilter = {
  /** The value equals this. */
  eq?: ResourceKind | null | undefined;
  /** The value is one of these. */
  in?: Array<ResourceKind> | null | undefined;
};

/** Names a resource. Exactly one field is given. */
export type ResourceRef =
  {   /** The name of the object in another system. */
  externalId: string; id?: never; name?: never; }
  |  { externalId?: never;   /** The id, such as resource_3. */
  id: string; name?: never; }
  |  { externalId?: never; id?: never;   /** The name. */
  name: string; };

/** Revokes an enrolment token that has not been used. */
export type RevokeEnrolmentInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** The id of the token, such as enrolment_7. */
  id: string;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
};

/** Ends a session. */
export type RevokeSessionInput = {
  /** Do everything but keep nothing: the answer, effects and errors are those of the real mutation. */
  dryRun?: boolean | null | undefined;
  /** The id. */
  id: string;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
};

/** Revokes an API token. */
export type RevokeTokenInput = {
  /** Do everything but keep nothing: the answer, effects and errors are those of the real mutation. */
  dryRun?: boolean | null | undefined;
  /** The id. */
  id: string;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
};

/** The role of a user in Muster itself. */
export type Role =
  /** May see and change everything. */
  | 'ADMIN'
  /** May see everything and change nothing. */
  | 'AUDITOR'
  /** May see their own groups and access, and manage the groups that they own. */
  | 'MEMBER';

/** A condition on the role of a user. */
export type RoleFilter = {
  /** The value equals this. */
  eq?: Role | null | undefined;
  /** The value is one of these. */
  in?: Array<Role> | null | undefined;
};

/** Sets the connection of a syncer to the directory that it mirrors. */
export type SetDirectoryConnectionInput = {
  /** The account to sign in with, such as muster@ad.example.com. */
  account: string;
  /** The certificates to trust, in PEM; those of the system when left out. */
  ca?: string | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The password. When left out, the stored one is kept, which is possible only where `url` and `account` stay the same. */
  password?: string | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** Whether to encrypt the connection with StartTLS. */
  startTls?: boolean | null | undefined;
  /** The id of the syncer. */
  syncer: string;
  /** The URL: ldaps://host, or ldap://host with `startTls`. */
  url: string;
};

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

/** Sets what a syncer mirrors from now on. */
export type SetMirrorSelectionInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The new selection. */
  selection: MirrorSelectionInput;
  /** The id of the syncer. */
  syncer: string;
};

/** Sets the password of the caller or, by an admin, of another user. */
export type SetPasswordInput = {
  /** The caller’s current password, to confirm that it is still them. Needed with a session, unless `passkey` is given or they signed in less than ten minutes ago. */
  currentPassword?: string | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The new password: at least 12 characters. Common passwords, and those made of the username or the name of this product, are refused. */
  newPassword: string;
  /** Instead of `currentPassword`: the answer of one of the caller’s passkeys (AuthenticationResponseJSON of WebAuthn) to the options of `startPasskeySignIn`. */
  passkey?: object | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The user; the caller when left out. */
  user?: UserRef | null | undefined;
};

/** Begins setting up an authenticator app for the caller. */
export type SetUpTotpInput = {
  /** The caller’s current password, to confirm that it is still them. Needed with a session, unless `passkey` is given or they signed in less than ten minutes ago. */
  currentPassword?: string | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Instead of `currentPassword`: the answer of one of the caller’s passkeys (AuthenticationResponseJSON of WebAuthn) to the options of `startPasskeySignIn`. */
  passkey?: object | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
};

/** Gives a user a role in Muster itself. */
export type SetUserRoleInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The change is refused unless the user has this version. */
  ifVersion?: number | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The role in Muster itself. */
  role: Role;
  /** The user. */
  user: UserRef;
};

/** Puts a user into a state from now on. */
export type SetUserStateInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The change is refused unless the user has this version. */
  ifVersion?: number | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The state. */
  state: UserState;
  /** The user. */
  user: UserRef;
};

/** Signs in with a username and password. */
export type SignInInput = {
  /** The six digits of the authenticator app, or a recovery code, where `needsCode` was true. */
  code?: string | null | undefined;
  /** The password. */
  password: string;
  /** The username. */
  username: string;
};

/** Signs in with a one-time link. */
export type SignInWithLinkInput = {
  /** Also sets this password. At least 12 characters. */
  newPassword?: string | null | undefined;
  /** The token in the link. */
  token: string;
};

/** Signs in with a passkey. */
export type SignInWithPasskeyInput = {
  /** The AuthenticationResponseJSON of WebAuthn. */
  response: object;
};

/** The direction of an order. */
export type SortDirection =
  /** The smallest value comes first. */
  | 'ASC'
  /** The largest value comes first. */
  | 'DESC';

/** Begins adding a passkey to the caller’s own account. */
export type StartPasskeyInput = {
  /** The caller’s current password, to confirm that it is still them. Needed with a session, unless `passkey` is given or they signed in less than ten minutes ago. */
  currentPassword?: string | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Instead of `currentPassword`: the answer of one of the caller’s passkeys (AuthenticationResponseJSON of WebAuthn) to the options of `startPasskeySignIn`. */
  passkey?: object | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
};

/** Conditions on a text; all that are given must hold. Upper and lower case are treated as the same. */
export type StringFilter = {
  /** The value contains this text. */
  contains?: string | null | undefined;
  /** The value ends with this text. */
  endsWith?: string | null | undefined;
  /** The value equals this. */
  eq?: string | null | undefined;
  /** The value is one of these. */
  in?: Array<string> | null | undefined;
  /** True: there is no value. False: there is one. */
  isNull?: boolean | null | undefined;
  /** The value does not equal this. Also true where there is no value. */
  ne?: string | null | undefined;
  /** The value is none of these. Also true where there is no value. */
  notIn?: Array<string> | null | undefined;
  /** The value begins with this text. */
  startsWith?: string | null | undefined;
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

/** A scope of an API token: what it may be used for. */
export type TokenScope =
  /** Together with WRITE: also add SSH keys, create sign-in links, syncers and enrolments, and remove authenticator apps of other users, as far as its owner may. */
  | 'CREDENTIALS'
  /** Read what its owner may see. */
  | 'READ'
  /** Apply grants or mirror a directory, as a syncer. */
  | 'SYNC'
  /** Change what its owner may change, except for credentials. */
  | 'WRITE';

/** The change to undo. */
export type UndoInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The position of any change of the transaction. Everything that the transaction changed directly is undone, or nothing. */
  position: number;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
};

/** Changes a policy. Fields that are left out stay as they are; null clears a field. */
export type UpdatePolicyInput = {
  /** What the policy is for, for people. At most 2,000 characters. */
  description?: string | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** The name of the policy in another system. */
  externalId?: string | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The change is refused unless the policy has this version. */
  ifVersion?: number | null | undefined;
  /** The new name. */
  name?: string | null | undefined;
  /** The policy. */
  policy: PolicyRef;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The settings, by name. Replaces all of them. */
  settings?: unknown;
};

/** Changes a resource group. Fields that are left out stay as they are; null clears a field. */
export type UpdateResourceGroupInput = {
  /** What the group is, for people. At most 2,000 characters. */
  description?: string | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** The name of the group in another system. */
  externalId?: string | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The change is refused unless the group has this version. */
  ifVersion?: number | null | undefined;
  /** The levels, the lowest first. A level that is in use cannot be left out. */
  levels?: Array<string> | null | undefined;
  /** The new name. */
  name?: string | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The resource group. */
  resourceGroup: ResourceGroupRef;
};

/** Changes a resource. Fields that are left out stay as they are; null clears a field. */
export type UpdateResourceInput = {
  /** Facts about the resource, such as `os`: an object of strings. Replaces all of them. */
  attributes?: unknown;
  /** What happens to an account when the last path to the resource ends. It stays as it is when left out. */
  deprovision?: Deprovision | null | undefined;
  /** What the resource is, for people. At most 2,000 characters. */
  description?: string | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** The name of the resource in another system. */
  externalId?: string | null | undefined;
  /** How long a locked account is kept before it is deleted, where `deprovision` is DELETE: an ISO 8601 duration such as P30D. */
  gracePeriod?: string | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The change is refused unless the resource has this version. */
  ifVersion?: number | null | undefined;
  /** The levels, the lowest first. A level that is in use cannot be left out. */
  levels?: Array<string> | null | undefined;
  /** The new name. */
  name?: string | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The resource. */
  resource: ResourceRef;
  /** Whether accounts on the system have the person’s own password, too. Only for Linux systems. */
  setsPasswords?: boolean | null | undefined;
};

/** Changes a user group. Fields that are left out stay as they are; null clears a field. */
export type UpdateUserGroupInput = {
  /** What the group is, for people. At most 2,000 characters. */
  description?: string | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** The name of the group in another system. */
  externalId?: string | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The change is refused unless the group has this version. */
  ifVersion?: number | null | undefined;
  /** The new name. */
  name?: string | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The rule of a dynamic group. Null makes the group static and ends all memberships by rule. */
  rule?: UserFilter | null | undefined;
  /** The user group. */
  userGroup: UserGroupRef;
};

/** Changes a user. Fields that are left out stay as they are; null clears a field. */
export type UpdateUserInput = {
  /** Further attributes: an object of strings. Replaces all of them. */
  attributes?: unknown;
  /** The department. At most 200 characters. */
  department?: string | null | undefined;
  /** The full name; the username when left out. */
  displayName?: string | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** The e-mail address. At most 200 characters. Unique; upper and lower case are the same. */
  email?: string | null | undefined;
  /** The number of the employee. At most 200 characters. */
  employeeNumber?: string | null | undefined;
  /** The kind of employment, such as employee, contractor or intern. At most 200 characters. */
  employeeType?: string | null | undefined;
  /** The name of the user in another system. */
  externalId?: string | null | undefined;
  /** The family name. At most 200 characters. */
  familyName?: string | null | undefined;
  /** The given name. At most 200 characters. */
  givenName?: string | null | undefined;
  /** The sponsor and end of a guest. Null: the user is not a guest. */
  guest?: GuestInput | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The change is refused unless the user has this version. */
  ifVersion?: number | null | undefined;
  /** What the person does. At most 200 characters. */
  jobTitle?: string | null | undefined;
  /** Where the person works. At most 200 characters. */
  location?: string | null | undefined;
  /** The telephone number. At most 200 characters. */
  phone?: string | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The user. */
  user: UserRef;
  /** The new username. */
  username?: string | null | undefined;
};

/** Changes a webhook. Fields that are left out stay as they are. */
export type UpdateWebhookInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** The id of the webhook. */
  id: string;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** True pauses sending; false continues it. */
  isPaused?: boolean | null | undefined;
  /** Only changes of these kinds; null: all. */
  kinds?: Array<ChangeKind> | null | undefined;
  /** The new name. */
  name?: string | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The URL that changes are sent to. */
  url?: string | null | undefined;
};

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

/** Conditions on users; all that are given must hold. The rule of a dynamic group has the same shape. */
export type UserFilter = {
  /** All of these hold. */
  AND?: Array<UserFilter> | null | undefined;
  /** This does not hold. */
  NOT?: UserFilter | null | undefined;
  /** At least one of these holds. */
  OR?: Array<UserFilter> | null | undefined;
  /** One of the further attributes. */
  attribute?: AttributeFilter | null | undefined;
  /** When the user was created. It cannot be used in the rule of a dynamic group. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The department. */
  department?: StringFilter | null | undefined;
  /** The full name of the person. */
  displayName?: StringFilter | null | undefined;
  /** The e-mail address. */
  email?: StringFilter | null | undefined;
  /** The number of the employee. */
  employeeNumber?: StringFilter | null | undefined;
  /** The kind of employment, such as employee, contractor or intern. */
  employeeType?: StringFilter | null | undefined;
  /** The name of the user in another system. */
  externalId?: StringFilter | null | undefined;
  /** The family name. */
  familyName?: StringFilter | null | undefined;
  /** The given name. */
  givenName?: StringFilter | null | undefined;
  /** Whether the user is a guest. */
  guest?: BooleanFilter | null | undefined;
  /** When a guest ends. */
  guestEndsAt?: DateTimeFilter | null | undefined;
  /** What the person does. */
  jobTitle?: StringFilter | null | undefined;
  /** Where the person works. */
  location?: StringFilter | null | undefined;
  /** The telephone number. */
  phone?: StringFilter | null | undefined;
  /** The role in Muster itself. */
  role?: RoleFilter | null | undefined;
  /** The state now. It cannot be used in the rule of a dynamic group. */
  state?: UserStateFilter | null | undefined;
  /** When the user was last changed. It cannot be used in the rule of a dynamic group. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The username. */
  username?: StringFilter | null | undefined;
};

/** Conditions on user groups; all that are given must hold. */
export type UserGroupFilter = {
  /** All of these hold. */
  AND?: Array<UserGroupFilter> | null | undefined;
  /** This does not hold. */
  NOT?: UserGroupFilter | null | undefined;
  /** At least one of these holds. */
  OR?: Array<UserGroupFilter> | null | undefined;
  /** Whether the group is archived. */
  archived?: BooleanFilter | null | undefined;
  /** When the group was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The description. */
  description?: StringFilter | null | undefined;
  /** Whether the group is dynamic: a rule decides about its members. */
  dynamic?: BooleanFilter | null | undefined;
  /** The name of the group in another system. */
  externalId?: StringFilter | null | undefined;
  /** Whether the group is an LDAP group. */
  ldap?: BooleanFilter | null | undefined;
  /** Whether another directory is the master of its members. */
  mirrored?: BooleanFilter | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
};

/** Names a user group. Exactly one field is given. */
export type UserGroupRef =
  {   /** The name of the object in another system. */
  externalId: string; id?: never; name?: never; }
  |  { externalId?: never;   /** The id, such as group_7. */
  id: string; name?: never; }
  |  { externalId?: never; id?: never;   /** The name. */
  name: string; };

/** The order of a list of users. */
export type UserOrder = {
  /** The direction; ascending when left out. */
  direction?: SortDirection | null | undefined;
  /** The field to order by. */
  field: UserOrderField;
};

/** The field that users are ordered by. Users without a value come first. */
export type UserOrderField =
  /** Order by when users were created. */
  | 'CREATED_AT'
  /** Order by department. */
  | 'DEPARTMENT'
  /** Order by display name. */
  | 'DISPLAY_NAME'
  /** Order by e-mail address. */
  | 'EMAIL'
  /** Order by the end of guests. Users who are not guests come first. */
  | 'GUEST_ENDS_AT'
  /** Order by when users were last changed. */
  | 'UPDATED_AT'
  /** Order by username. */
  | 'USERNAME';

/** Names a user. Exactly one field is given. */
export type UserRef =
  {   /** The e-mail address. */
  email: string; externalId?: never; id?: never; username?: never; }
  |  { email?: never;   /** The name of the object in another system. */
  externalId: string; id?: never; username?: never; }
  |  { email?: never; externalId?: never;   /** The id, such as user_42. */
  id: string; username?: never; }
  |  { email?: never; externalId?: never; id?: never;   /** The username. */
  username: string; };

/** The state of a user. Only active users have access; users keep their memberships in every state. */
export type UserState =
  /** The user has the access that follows from memberships and bindings, and may sign in. */
  | 'ACTIVE'
  /** The user has left: no access, no signing in, kept on record. */
  | 'ARCHIVED'
  /** The user is prepared and has not started. */
  | 'STAGED'
  /** The user has no access and may not sign in until activated again. */
  | 'SUSPENDED';

/** A condition on the state of a user. */
export type UserStateFilter = {
  /** The value equals this. */
  eq?: UserState | null | undefined;
  /** The value is one of these. */
  in?: Array<UserState> | null | undefined;
  /** The value is none of these. */
  notIn?: Array<UserState> | null | undefined;
};

/** What a verification computes again and compares with what is stored. */
export type VerificationCheck =
  /** Archived objects must have no live edges. */
  | 'ARCHIVED'
  /** Grants of syncers are compared with the graph. Differences can be repaired. */
  | 'GRANTS'
  /** Guests must have a sponsor and an end, and must not be active beyond the end. */
  | 'GUESTS'
  /** The hashes and the end of the change log are checked, and compared with the stored checkpoints. `verifyLog` gives details. */
  | 'LOG'
  /** Names must be unique within their type, regardless of case, spaces and Unicode spelling. */
  | 'NAMES'
  /** Memberships of dynamic groups are compared with the rules. Differences can be repaired. */
  | 'RULES';

export type AccountsPageQueryVariables = Exact<{
  where?: AccountFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AccountsPageQuery = { accounts: { nodes: Array<{ ' $fragmentRefs'?: { 'Accounts_AccountFragment': Accounts_AccountFragment } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ChangePageQueryVariables = Exact<{
  before: number;
}>;


export type ChangePageQuery = { changes: { nodes: Array<(
      { position: number, transaction: number, kind: ChangeKind, at: string, hash: string, requestId: string | null, before: unknown, after: unknown, summary: string, summaryValues: object, undoRefusal: string | null, undoRefusalCode: MessageCode | null }
      & { ' $fragmentRefs'?: { 'ActivityList_ChangeFragment': ActivityList_ChangeFragment } }
    )> } };

export type UndoMutationVariables = Exact<{
  input: UndoInput;
}>;


export type UndoMutation = { undo: { position: number | null, effects: { ' $fragmentRefs'?: { 'Effects_EffectsFragment': Effects_EffectsFragment } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type ActivityPageQueryVariables = Exact<{
  after?: number | null | undefined;
  where?: ChangeFilter | null | undefined;
}>;


export type ActivityPageQuery = { changes: { nodes: Array<(
      { position: number }
      & { ' $fragmentRefs'?: { 'ActivityList_ChangeFragment': ActivityList_ChangeFragment } }
    )>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PoliciesToAssignQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type PoliciesToAssignQuery = { policies: { nodes: Array<{ id: string, name: string, type: { id: string, title: string } }> } };

export type AddAssignmentMutationVariables = Exact<{
  input: AddAssignmentInput;
}>;


export type AddAssignmentMutation = { addAssignment: { position: number | null, assignment: { id: string, endsAt: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type AddBindingMutationVariables = Exact<{
  input: AddBindingInput;
}>;


export type AddBindingMutation = { addBinding: { position: number | null, binding: { id: string, endsAt: string | null } | null, effects: { ' $fragmentRefs'?: { 'Effects_EffectsFragment': Effects_EffectsFragment } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type AddBindingLevelsQueryVariables = Exact<{
  id: string;
  isResource: boolean;
  isResourceGroup: boolean;
}>;


export type AddBindingLevelsQuery = { resource?: { id: string, levels: Array<string> } | null, resourceGroup?: { id: string, levels: Array<string> } | null };

export type AddMembersMutationVariables = Exact<{
  input: AddMembershipsInput;
}>;


export type AddMembersMutation = { addMemberships: { position: number | null, addedCount: number, unchangedCount: number, effects: { ' $fragmentRefs'?: { 'Effects_EffectsFragment': Effects_EffectsFragment } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type AddNestingMutationVariables = Exact<{
  input: AddNestingInput;
}>;


export type AddNestingMutation = { addNesting: { position: number | null, nesting: { id: string, endsAt: string | null } | null, effects: { ' $fragmentRefs'?: { 'Effects_EffectsFragment': Effects_EffectsFragment } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type AddOwnerMutationVariables = Exact<{
  input: AddOwnershipInput;
}>;


export type AddOwnerMutation = { addOwnership: { position: number | null, effects: { ' $fragmentRefs'?: { 'Effects_EffectsFragment': Effects_EffectsFragment } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type AddPartMutationVariables = Exact<{
  input: AddContainmentInput;
}>;


export type AddPartMutation = { addContainment: { position: number | null, containment: { id: string, endsAt: string | null } | null, effects: { ' $fragmentRefs'?: { 'Effects_EffectsFragment': Effects_EffectsFragment } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type BindingsPageQueryVariables = Exact<{
  search?: string | null | undefined;
  where?: BindingFilter | null | undefined;
  after?: string | null | undefined;
  first: number;
  isCounted: boolean;
}>;


export type BindingsPageQuery = { bindings: { totalCount?: number, nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'Bindings_BindingFragment': Bindings_BindingFragment } }
    )>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EndEdgesMutationVariables = Exact<{
  input: EndEdgesInput;
}>;


export type EndEdgesMutation = { endEdges: (
    { position: number | null, endedCount: number, failedCount: number, effects: { ' $fragmentRefs'?: { 'Effects_EffectsFragment': Effects_EffectsFragment } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > }
    & { ' $fragmentRefs'?: { 'FailedRows_PayloadFragment': FailedRows_PayloadFragment } }
  ) };

export type ExtendEdgesMutationVariables = Exact<{
  input: ExtendEdgesInput;
}>;


export type ExtendEdgesMutation = { extendEdges: (
    { position: number | null, extendedCount: number, failedCount: number, effects: { ' $fragmentRefs'?: { 'Effects_EffectsFragment': Effects_EffectsFragment } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > }
    & { ' $fragmentRefs'?: { 'FailedRows_PayloadFragment': FailedRows_PayloadFragment } }
  ) };

export type EndingSoonPageQueryVariables = Exact<{
  days: number;
  timeZone: string;
  before: string;
  after?: string | null | undefined;
}>;


export type EndingSoonPageQuery = { endingPerDay: Array<{ ' $fragmentRefs'?: { 'EndingPicture_DayFragment': EndingPicture_DayFragment } }>, users: { totalCount: number, nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'EndingGuests_UserFragment': EndingGuests_UserFragment } }
    )> }, endingSoon: { nodes: Array<
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'AnyEdges_Edge_Assignment_Fragment': AnyEdges_Edge_Assignment_Fragment } }
      )
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'AnyEdges_Edge_Binding_Fragment': AnyEdges_Edge_Binding_Fragment } }
      )
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'AnyEdges_Edge_Containment_Fragment': AnyEdges_Edge_Containment_Fragment } }
      )
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'AnyEdges_Edge_Membership_Fragment': AnyEdges_Edge_Membership_Fragment } }
      )
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'AnyEdges_Edge_Nesting_Fragment': AnyEdges_Edge_Nesting_Fragment } }
      )
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'AnyEdges_Edge_Ownership_Fragment': AnyEdges_Edge_Ownership_Fragment } }
      )
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ImportReportPageQueryVariables = Exact<{
  id: string;
}>;


export type ImportReportPageQuery = { importReport: (
    { id: string }
    & { ' $fragmentRefs'?: { 'Report_ReportFragment': Report_ReportFragment } }
  ) | null };

export type ImportPreviewQueryVariables = Exact<{
  id: string;
}>;


export type ImportPreviewQuery = { importReport: (
    { id: string }
    & { ' $fragmentRefs'?: { 'Report_ReportFragment': Report_ReportFragment } }
  ) | null };

export type OverviewQueryVariables = Exact<{
  timeZone: string;
}>;


export type OverviewQuery = { users: { totalCount: number }, guests: { totalCount: number }, userGroups: { totalCount: number }, resources: { totalCount: number }, bindings: { totalCount: number }, policies: { totalCount: number }, syncers: Array<(
    { id: string, name: string }
    & { ' $fragmentRefs'?: { 'SyncerHealth_SyncerFragment': SyncerHealth_SyncerFragment } }
  )>, endingPerDay: Array<{ ' $fragmentRefs'?: { 'EndingPicture_DayFragment': EndingPicture_DayFragment } }>, changes: { nodes: Array<(
      { position: number }
      & { ' $fragmentRefs'?: { 'ActivityList_ChangeFragment': ActivityList_ChangeFragment } }
    )> } };

export type ArchivePolicyMutationVariables = Exact<{
  input: ArchivePolicyInput;
}>;


export type ArchivePolicyMutation = { archivePolicy: { position: number | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type EditPolicyQueryVariables = Exact<{
  id: string;
}>;


export type EditPolicyQuery = { policy: { id: string, version: number, name: string, description: string | null, settings: unknown, type: (
      { id: string }
      & { ' $fragmentRefs'?: { 'SettingsForm_TypeFragment': SettingsForm_TypeFragment } }
    ) } | null };

export type UpdatePolicyMutationVariables = Exact<{
  input: UpdatePolicyInput;
}>;


export type UpdatePolicyMutation = { updatePolicy: { position: number | null, policy: { id: string, name: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type PolicyPageQueryVariables = Exact<{
  id: string;
}>;


export type PolicyPageQuery = { policy: { id: string, name: string, description: string | null, externalId: string | null, isArchived: boolean, createdAt: string, settings: unknown, type: { id: string, title: string, description: string, settings: Array<{ name: string, title: string, description: string, merge: PolicyMerge }> }, assignments: { nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'Assignments_AssignmentFragment': Assignments_AssignmentFragment } }
      )> } } | null };

export type PolicyTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyTypesQuery = { policyTypes: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'SettingsForm_TypeFragment': SettingsForm_TypeFragment } }
  )> };

export type CreatePolicyMutationVariables = Exact<{
  input: CreatePolicyInput;
}>;


export type CreatePolicyMutation = { createPolicy: { position: number | null, policy: { id: string, name: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type PoliciesPageQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PoliciesPageQuery = { policies: { nodes: Array<{ id: string, name: string, description: string | null, type: { id: string, title: string }, assignments: { nodes: Array<{ id: string, object:
            | { id: string, name: string }
            | { id: string, name: string }
           }>, pageInfo: { hasNextPage: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ArchiveResourceGroupMutationVariables = Exact<{
  input: ArchiveResourceGroupInput;
}>;


export type ArchiveResourceGroupMutation = { archiveResourceGroup: { position: number | null, effects: { ' $fragmentRefs'?: { 'Effects_EffectsFragment': Effects_EffectsFragment } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type ResourceGroupContainersQueryVariables = Exact<{
  id: string;
}>;


export type ResourceGroupContainersQuery = { resourceGroup: { id: string, resourceGroups: { nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'Containers_ContainmentFragment': Containers_ContainmentFragment } }
      )> } } | null };

export type EditResourceGroupQueryVariables = Exact<{
  id: string;
}>;


export type EditResourceGroupQuery = { resourceGroup: { id: string, version: number, name: string, description: string | null, levels: Array<string> } | null };

export type UpdateResourceGroupMutationVariables = Exact<{
  input: UpdateResourceGroupInput;
}>;


export type UpdateResourceGroupMutation = { updateResourceGroup: { position: number | null, resourceGroup: { id: string, name: string } | null, effects: { ' $fragmentRefs'?: { 'Effects_EffectsFragment': Effects_EffectsFragment } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type ResourceGroupOwnersQueryVariables = Exact<{
  id: string;
}>;


export type ResourceGroupOwnersQuery = { resourceGroup: { id: string, owners: { nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'Owners_OwnershipFragment': Owners_OwnershipFragment } }
      )> } } | null };

export type ResourceGroupPageQueryVariables = Exact<{
  id: string;
}>;


export type ResourceGroupPageQuery = { resourceGroup: { id: string, name: string, kind: ResourceKind, description: string | null, levels: Array<string>, externalId: string | null, isArchived: boolean } | null };

export type ResourceGroupPartsQueryVariables = Exact<{
  id: string;
}>;


export type ResourceGroupPartsQuery = { resourceGroup: { id: string, parts: { nodes: Array<(
        { id: string, part:
          | { __typename: 'Resource', id: string, name: string }
          | { __typename: 'ResourceGroup', id: string, name: string }
         }
        & { ' $fragmentRefs'?: { 'EdgeTable_Edge_Containment_Fragment': EdgeTable_Edge_Containment_Fragment } }
      )> } } | null };

export type GroupPoliciesTabQueryVariables = Exact<{
  id: string;
}>;


export type GroupPoliciesTabQuery = { resourceGroup: { id: string, assignments: { nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'Assignments_AssignmentFragment': Assignments_AssignmentFragment } }
      )> } } | null };

export type ResourceGroupUsersQueryVariables = Exact<{
  id: string;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ResourceGroupUsersQuery = { resourceGroup: { id: string, users: { edges: Array<(
        { node: { id: string } }
        & { ' $fragmentRefs'?: { 'UserAccess_EdgeFragment': UserAccess_EdgeFragment } }
      )>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type CreateResourceGroupMutationVariables = Exact<{
  input: CreateResourceGroupInput;
}>;


export type CreateResourceGroupMutation = { createResourceGroup: { position: number | null, resourceGroup: { id: string, name: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type ResourceGroupsPageQueryVariables = Exact<{
  search?: string | null | undefined;
  where?: ResourceGroupFilter | null | undefined;
  orderBy?: NamedOrder | null | undefined;
  after?: string | null | undefined;
  first: number;
  isCounted: boolean;
}>;


export type ResourceGroupsPageQuery = { resourceGroups: { totalCount?: number, nodes: Array<{ id: string, kind: ResourceKind, name: string, description: string | null, levels: Array<string> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ResourceAccountsTabQueryVariables = Exact<{
  id: string;
  where?: AccountFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ResourceAccountsTabQuery = { resource: { id: string, accounts: { nodes: Array<{ ' $fragmentRefs'?: { 'Accounts_AccountFragment': Accounts_AccountFragment } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type AdoptAccountMutationVariables = Exact<{
  input: AdoptAccountInput;
}>;


export type AdoptAccountMutation = { adoptAccount: { position: number | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type ArchiveResourceMutationVariables = Exact<{
  input: ArchiveResourceInput;
}>;


export type ArchiveResourceMutation = { archiveResource: { position: number | null, effects: { ' $fragmentRefs'?: { 'Effects_EffectsFragment': Effects_EffectsFragment } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type EditResourceQueryVariables = Exact<{
  id: string;
}>;


export type EditResourceQuery = { resource: { id: string, version: number, name: string, description: string | null, levels: Array<string>, attributes: unknown, deprovision: Deprovision, gracePeriod: string | null, kind: ResourceKind, setsPasswords: boolean } | null };

export type UpdateResourceMutationVariables = Exact<{
  input: UpdateResourceInput;
}>;


export type UpdateResourceMutation = { updateResource: { position: number | null, resource: { id: string, name: string } | null, effects: { ' $fragmentRefs'?: { 'Effects_EffectsFragment': Effects_EffectsFragment } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type ResourceGroupsTabQueryVariables = Exact<{
  id: string;
}>;


export type ResourceGroupsTabQuery = { resource: { id: string, resourceGroups: { nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'Containers_ContainmentFragment': Containers_ContainmentFragment } }
      )> } } | null };

export type ResourcePageQueryVariables = Exact<{
  id: string;
}>;


export type ResourcePageQuery = { resource: { id: string, name: string, kind: ResourceKind, description: string | null, levels: Array<string>, externalId: string | null, attributes: unknown, isArchived: boolean, createdAt: string, deprovision: Deprovision, gracePeriod: string | null, setsPasswords: boolean, system: { facts: unknown, bootedAt: string | null, lastSeenAt: string | null } | null } | null };

export type PolicySourceFragment = { value: unknown, priority: number, policy: { id: string, name: string }, via:
    | { id: string, name: string }
    | { id: string, name: string }
   } & { ' $fragmentName'?: 'PolicySourceFragment' };

export type ResourcePoliciesTabQueryVariables = Exact<{
  id: string;
}>;


export type ResourcePoliciesTabQuery = { resource: { id: string, effectivePolicies: Array<{ type: { id: string, title: string, settings: Array<{ name: string, title: string }> }, compliance: { state: ComplianceState, message: string | null, messageCode: MessageCode | null, messageValues: object | null, drifts: number, drift: string | null, driftCode: MessageCode | null, driftValues: object | null }, settings: Array<{ name: string, value: unknown, merge: PolicyMerge, sources: Array<{ ' $fragmentRefs'?: { 'PolicySourceFragment': PolicySourceFragment } }>, conflicts: Array<{ ' $fragmentRefs'?: { 'PolicySourceFragment': PolicySourceFragment } }> }> }>, assignments: { nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'Assignments_AssignmentFragment': Assignments_AssignmentFragment } }
      )> } } | null };

export type ResourceUsersTabQueryVariables = Exact<{
  id: string;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ResourceUsersTabQuery = { resource: { id: string, users: { edges: Array<(
        { node: { id: string } }
        & { ' $fragmentRefs'?: { 'UserAccess_EdgeFragment': UserAccess_EdgeFragment } }
      )>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type CreateEnrolmentMutationVariables = Exact<{
  input: CreateEnrolmentInput;
}>;


export type CreateEnrolmentMutation = { createEnrolment: { position: number | null, command: string | null, warning: string | null, warningCode: MessageCode | null, warningValues: object | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type CreateResourceMutationVariables = Exact<{
  input: CreateResourceInput;
}>;


export type CreateResourceMutation = { createResource: { position: number | null, resource: { id: string, name: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type ResourcesPageQueryVariables = Exact<{
  search?: string | null | undefined;
  where?: ResourceFilter | null | undefined;
  orderBy?: NamedOrder | null | undefined;
  after?: string | null | undefined;
  first: number;
  isCounted: boolean;
}>;


export type ResourcesPageQuery = { resources: { totalCount?: number, nodes: Array<{ id: string, kind: ResourceKind, name: string, description: string | null, levels: Array<string> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SetUpTotpMutationVariables = Exact<{
  input: SetUpTotpInput;
}>;


export type SetUpTotpMutation = { setUpTotp: { secret: string | null, uri: string | null, userErrors: Array<
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type ConfirmTotpMutationVariables = Exact<{
  input: ConfirmTotpInput;
}>;


export type ConfirmTotpMutation = { confirmTotp: { recoveryCodes: Array<string>, userErrors: Array<
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
    > } };

export type RemoveTotpMutationVariables = Exact<{
  input: RemoveTotpInput;
}>;


export type RemoveTotpMutation = { removeTotp: { userErrors: Array<
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
    > } };

export type CreateTokenMutationVariables = Exact<{
  input: CreateTokenInput;
}>;


export type CreateTokenMutation = { createToken: { secret: string | null, userErrors: Array<
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type ArchiveSyncerMutationVariables = Exact<{
  input: ArchiveSyncerInput;
}>;


export type ArchiveSyncerMutation = { archiveSyncer: { position: number | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type DirectoryConnectionPageQueryVariables = Exact<{
  id: string;
}>;


export type DirectoryConnectionPageQuery = { syncer: { id: string, name: string, connection: { url: string, startTls: boolean, account: string, ca: string | null, hasPassword: boolean } | null } | null };

export type SetDirectoryConnectionMutationVariables = Exact<{
  input: SetDirectoryConnectionInput;
}>;


export type SetDirectoryConnectionMutation = { setDirectoryConnection: { position: number | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type SyncerPageQueryVariables = Exact<{
  id: string;
}>;


export type SyncerPageQuery = { syncer: (
    { id: string, name: string, description: string | null, isArchived: boolean, desiredGrants: number, desiredPosition: number, appliedPosition: number, lastSeenAt: string | null, createdAt: string, problemSince: string | null, kindInfo: { kind: SyncerKind, label: string, isMirrored: boolean, isSearchable: boolean }, targets: Array<{ id: string, createdAt: string, object:
        | { id: string, name: string }
        | { id: string, name: string }
       }>, failures: Array<{ message: string, messageCode: MessageCode | null, messageValues: object | null, attempts: number, since: string, user: { id: string, displayName: string }, object:
        | { id: string, name: string }
        | { id: string, name: string }
       }> }
    & { ' $fragmentRefs'?: { 'SyncerHealth_SyncerFragment': SyncerHealth_SyncerFragment;'MirrorProblems_SyncerFragment': MirrorProblems_SyncerFragment;'Reconciles_SyncerFragment': Reconciles_SyncerFragment;'DomainTab_SyncerFragment': DomainTab_SyncerFragment } }
  ) | null };

export type MirroredUserPageQueryVariables = Exact<{
  id: string;
  person: string;
}>;


export type MirroredUserPageQuery = { syncer: { id: string, name: string, kindInfo: { isSearchable: boolean }, mirroredUser: { id: string, anchor: string, state: MatchState, username: string, displayName: string | null, email: string | null, path: string, isEnabled: boolean, endsAt: string | null, goneAt: string | null, problem: string | null, problemCode: MessageCode | null, problemValues: object | null, user: { id: string, displayName: string } | null, candidates: Array<{ id: string, displayName: string, username: string }> } | null } | null };

export type SyncNowMutationVariables = Exact<{
  input: RequestDirectoryInput;
}>;


export type SyncNowMutation = { requestDirectory: { request: { id: string, state: DirectoryRequestState, message: string | null, messageCode: MessageCode | null, messageValues: object | null, steps: Array<{ text: string, textCode: MessageCode | null, textValues: object | null }> } | null, userErrors: Array<
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
    > } };

export type RequestReconcileMutationVariables = Exact<{
  input: RequestReconcileInput;
}>;


export type RequestReconcileMutation = { requestReconcile: { position: number | null, reconcile: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type ReconcilePageQueryVariables = Exact<{
  id: string;
}>;


export type ReconcilePageQuery = { syncer: { id: string, name: string, reconciles: Array<{ id: string, state: ReconcileState, planOnly: boolean, createdAt: string, endedAt: string | null, additions: number, updates: number, removals: number, message: string | null, messageCode: MessageCode | null, messageValues: object | null, selection: { groups: Array<string>, units: Array<string>, filter: string | null, createUsers: boolean } | null, plan: Array<{ action: PlannedAction, object: string, detail: string | null, detailCode: MessageCode | null, detailValues: object | null }> }> } | null };

export type DecideReconcileMutationVariables = Exact<{
  input: DecideReconcileInput;
}>;


export type DecideReconcileMutation = { decideReconcile: { userErrors: Array<
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
    > } };

export type MirrorPlannedMutationVariables = Exact<{
  input: SetMirrorSelectionInput;
}>;


export type MirrorPlannedMutation = { setMirrorSelection: { position: number | null, userErrors: Array<
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
    > } };

export type MirrorSelectionPageQueryVariables = Exact<{
  id: string;
}>;


export type MirrorSelectionPageQuery = { syncer: { id: string, name: string, selection: { groups: Array<string>, units: Array<string>, filter: string | null, createUsers: boolean } | null, mirroredGroups: Array<{ anchor: string, name: string, path: string }> } | null };

export type SetMirrorSelectionMutationVariables = Exact<{
  input: SetMirrorSelectionInput;
}>;


export type SetMirrorSelectionMutation = { setMirrorSelection: { position: number | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type PlanMirrorMutationVariables = Exact<{
  input: PlanMirrorInput;
}>;


export type PlanMirrorMutation = { planMirror: { reconcile: { id: string } | null, userErrors: Array<
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
    > } };

export type CreateSyncerMutationVariables = Exact<{
  input: CreateSyncerInput;
}>;


export type CreateSyncerMutation = { createSyncer: { position: number | null, token: string | null, syncer: { id: string, name: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type SyncerKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type SyncerKindsQuery = { syncerKinds: Array<{ kind: SyncerKind, label: string, pushes: boolean, isCreatedByAdmins: boolean }> };

export type SyncersPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SyncersPageQuery = { syncers: Array<(
    { id: string, name: string, desiredGrants: number, failingGrants: number, desiredPosition: number, appliedPosition: number, lastSeenAt: string | null, kindInfo: { kind: SyncerKind, label: string } }
    & { ' $fragmentRefs'?: { 'SyncerHealth_SyncerFragment': SyncerHealth_SyncerFragment } }
  )> };

export type GroupAccessTabQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type GroupAccessTabQuery = { userGroup: { id: string, resources: { edges: Array<(
        { node: { id: string } }
        & { ' $fragmentRefs'?: { 'ResourceAccess_EdgeFragment': ResourceAccess_EdgeFragment } }
      )>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ArchiveUserGroupMutationVariables = Exact<{
  input: ArchiveUserGroupInput;
}>;


export type ArchiveUserGroupMutation = { archiveUserGroup: { position: number | null, effects: { ' $fragmentRefs'?: { 'Effects_EffectsFragment': Effects_EffectsFragment } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type EditUserGroupQueryVariables = Exact<{
  id: string;
}>;


export type EditUserGroupQuery = { userGroup: { id: string, version: number, name: string, description: string | null, rule: unknown } | null };

export type UpdateUserGroupMutationVariables = Exact<{
  input: UpdateUserGroupInput;
}>;


export type UpdateUserGroupMutation = { updateUserGroup: { position: number | null, userGroup: { id: string, name: string } | null, effects: { ' $fragmentRefs'?: { 'Effects_EffectsFragment': Effects_EffectsFragment } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type LdapGroupQueryVariables = Exact<{
  id: string;
}>;


export type LdapGroupQuery = { userGroup: { id: string, name: string, isLdapGroup: boolean } | null, syncers: Array<{ id: string, name: string, kindInfo: { hasLdapGroups: boolean } }> };

export type SetLdapGroupMutationVariables = Exact<{
  input: SetLdapGroupInput;
}>;


export type SetLdapGroupMutation = { setLdapGroup: { position: number | null, userGroup: { id: string, isLdapGroup: boolean } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type GroupMembersTabQueryVariables = Exact<{
  id: string;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type GroupMembersTabQuery = { userGroup: { id: string, members: { totalCount: number, edges: Array<{ isDirect: boolean, endsAt: string | null, node: { id: string, displayName: string, username: string, department: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type GroupMembershipsTabQueryVariables = Exact<{
  id: string;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type GroupMembershipsTabQuery = { userGroup: { id: string, memberships: { totalCount: number, nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'Memberships_MembershipFragment': Memberships_MembershipFragment } }
      )>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type EndMirrorsMutationVariables = Exact<{
  input: EndMirrorsInput;
}>;


export type EndMirrorsMutation = { endMirrors: { position: number | null, effects: { ' $fragmentRefs'?: { 'Effects_EffectsFragment': Effects_EffectsFragment } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type GroupNestingTabQueryVariables = Exact<{
  id: string;
}>;


export type GroupNestingTabQuery = { userGroup: { id: string, children: { nodes: Array<(
        { id: string, child: { id: string, name: string } }
        & { ' $fragmentRefs'?: { 'EdgeTable_Edge_Nesting_Fragment': EdgeTable_Edge_Nesting_Fragment } }
      )> }, parents: { nodes: Array<(
        { id: string, parent: { id: string, name: string } }
        & { ' $fragmentRefs'?: { 'EdgeTable_Edge_Nesting_Fragment': EdgeTable_Edge_Nesting_Fragment } }
      )> } } | null };

export type GroupOwnersTabQueryVariables = Exact<{
  id: string;
}>;


export type GroupOwnersTabQuery = { userGroup: { id: string, owners: { nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'Owners_OwnershipFragment': Owners_OwnershipFragment } }
      )> } } | null };

export type UserGroupPageQueryVariables = Exact<{
  id: string;
}>;


export type UserGroupPageQuery = { userGroup: { id: string, name: string, description: string | null, isDynamic: boolean, isArchived: boolean, isLdapGroup: boolean, rule: unknown, mirror: { master: string, goneAt: string | null, syncerId: string } | null } | null };

export type CreateUserGroupMutationVariables = Exact<{
  input: CreateUserGroupInput;
}>;


export type CreateUserGroupMutation = { createUserGroup: { position: number | null, userGroup: { id: string, name: string } | null, effects: { ' $fragmentRefs'?: { 'Effects_EffectsFragment': Effects_EffectsFragment } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type UserGroupsPageQueryVariables = Exact<{
  search?: string | null | undefined;
  where?: UserGroupFilter | null | undefined;
  orderBy?: NamedOrder | null | undefined;
  after?: string | null | undefined;
  first: number;
  isCounted: boolean;
}>;


export type UserGroupsPageQuery = { userGroups: { totalCount?: number, nodes: Array<{ id: string, name: string, description: string | null, isDynamic: boolean, createdAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UserAccessTabQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type UserAccessTabQuery = { user: { id: string, resources: { edges: Array<(
        { node: { id: string } }
        & { ' $fragmentRefs'?: { 'ResourceAccess_EdgeFragment': ResourceAccess_EdgeFragment } }
      )>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type WhyPageQueryVariables = Exact<{
  userId: string;
  resourceId: string;
  at?: string | null | undefined;
}>;


export type WhyPageQuery = { user: { id: string, displayName: string } | null, resource: { id: string, name: string } | null, explainAccess: { allowed: boolean, level: string | null, endsAt: string | null, pathCount: number, pathIfActiveCount: number, otherPathCount: number, reasons: Array<{ code: AccessReasonCode, message: string, messageCode: MessageCode | null, messageValues: object | null }>, paths: Array<(
      { level: string, endsAt: string | null }
      & { ' $fragmentRefs'?: { 'PathSteps_PathFragment': PathSteps_PathFragment } }
    )>, pathsIfActive: Array<(
      { level: string, endsAt: string | null }
      & { ' $fragmentRefs'?: { 'PathSteps_PathFragment': PathSteps_PathFragment } }
    )>, otherPaths: Array<(
      { level: string, startsAt: string | null, endsAt: string | null }
      & { ' $fragmentRefs'?: { 'PathSteps_PathFragment': PathSteps_PathFragment } }
    )> } };

export type PathSteps_PathFragment = { edges: Array<
    | (
      { id: string }
      & { ' $fragmentRefs'?: { 'AnyEdges_Edge_Assignment_Fragment': AnyEdges_Edge_Assignment_Fragment } }
    )
    | (
      { id: string }
      & { ' $fragmentRefs'?: { 'AnyEdges_Edge_Binding_Fragment': AnyEdges_Edge_Binding_Fragment } }
    )
    | (
      { id: string }
      & { ' $fragmentRefs'?: { 'AnyEdges_Edge_Containment_Fragment': AnyEdges_Edge_Containment_Fragment } }
    )
    | (
      { id: string }
      & { ' $fragmentRefs'?: { 'AnyEdges_Edge_Membership_Fragment': AnyEdges_Edge_Membership_Fragment } }
    )
    | (
      { id: string }
      & { ' $fragmentRefs'?: { 'AnyEdges_Edge_Nesting_Fragment': AnyEdges_Edge_Nesting_Fragment } }
    )
    | (
      { id: string }
      & { ' $fragmentRefs'?: { 'AnyEdges_Edge_Ownership_Fragment': AnyEdges_Edge_Ownership_Fragment } }
    )
  > } & { ' $fragmentName'?: 'PathSteps_PathFragment' };

export type UserAccountsTabQueryVariables = Exact<{
  id: string;
  where?: AccountFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type UserAccountsTabQuery = { user: { id: string, state: UserState, ending: { totalCount: number }, ended: { totalCount: number }, syncedMemberships: Array<(
      { state: AccountState }
      & { ' $fragmentRefs'?: { 'SyncedMemberships_MembershipFragment': SyncedMemberships_MembershipFragment } }
    )>, accounts: { nodes: Array<{ ' $fragmentRefs'?: { 'Accounts_AccountFragment': Accounts_AccountFragment } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type EditUserQueryVariables = Exact<{
  id: string;
}>;


export type EditUserQuery = { user: (
    { id: string, version: number, attributes: unknown, guest: { endsAt: string, sponsor: { id: string } } | null }
    & { ' $fragmentRefs'?: { 'UserFacts_UserFragment': UserFacts_UserFragment } }
  ) | null };

export type UpdateUserMutationVariables = Exact<{
  input: UpdateUserInput;
}>;


export type UpdateUserMutation = { updateUser: { position: number | null, user: { id: string, displayName: string, guest: { endsAt: string } | null } | null, effects: { ' $fragmentRefs'?: { 'Effects_EffectsFragment': Effects_EffectsFragment } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type UserGroupsTabQueryVariables = Exact<{
  id: string;
}>;


export type UserGroupsTabQuery = { user: { id: string, memberships: { nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'Memberships_MembershipFragment': Memberships_MembershipFragment } }
      )> }, userGroups: { edges: Array<{ isDirect: boolean, endsAt: string | null, node: { id: string, name: string } }> } } | null };

export type UserPageQueryVariables = Exact<{
  id: string;
}>;


export type UserPageQuery = { user: (
    { id: string, attributes: unknown, role: Role, state: UserState, createdAt: string, guest: { endsAt: string, sponsor: { id: string, displayName: string } } | null }
    & { ' $fragmentRefs'?: { 'UserFacts_UserFragment': UserFacts_UserFragment } }
  ) | null };

export type UserRoleQueryVariables = Exact<{
  id: string;
}>;


export type UserRoleQuery = { user: { id: string, displayName: string, role: Role } | null };

export type SetUserRoleMutationVariables = Exact<{
  input: SetUserRoleInput;
}>;


export type SetUserRoleMutation = { setUserRole: { position: number | null, effects: { ' $fragmentRefs'?: { 'Effects_EffectsFragment': Effects_EffectsFragment } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type SetUserStateMutationVariables = Exact<{
  input: SetUserStateInput;
}>;


export type SetUserStateMutation = { setUserState: { position: number | null, user: { id: string, state: UserState } | null, effects: { ' $fragmentRefs'?: { 'Effects_EffectsFragment': Effects_EffectsFragment } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type UserStatesTabQueryVariables = Exact<{
  id: string;
}>;


export type UserStatesTabQuery = { user: { id: string, states: Array<{ state: UserState, startsAt: string | null, endsAt: string | null, by: { name: string, nameCode: MessageCode | null } }> } | null };

export type CreateUserMutationVariables = Exact<{
  input: CreateUserInput;
}>;


export type CreateUserMutation = { createUser: { position: number | null, user: { id: string, displayName: string, guest: { endsAt: string } | null } | null, effects: { ' $fragmentRefs'?: { 'Effects_EffectsFragment': Effects_EffectsFragment } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type Verification_FoundFragment = { at: string, position: number, isRight: boolean, results: Array<{ check: VerificationCheck, looked: number, differing: number, repaired: number, isComplete: boolean }>, findings: Array<{ check: VerificationCheck, message: string, messageCode: MessageCode | null, messageValues: object | null, objects: Array<string> }> } & { ' $fragmentName'?: 'Verification_FoundFragment' };

export type VerificationPageQueryVariables = Exact<{ [key: string]: never; }>;


export type VerificationPageQuery = { lastVerification: { ' $fragmentRefs'?: { 'Verification_FoundFragment': Verification_FoundFragment } } | null, logCheckpoints: Array<{ position: number, time: string }> };

export type VerifyNowQueryVariables = Exact<{ [key: string]: never; }>;


export type VerifyNowQuery = { verifyDirectory: { ' $fragmentRefs'?: { 'Verification_FoundFragment': Verification_FoundFragment } } };

export type RepairDerivedMutationVariables = Exact<{
  input: RepairDerivedInput;
}>;


export type RepairDerivedMutation = { repairDerived: { position: number | null, verification: { isRight: boolean } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type ArchiveWebhookMutationVariables = Exact<{
  input: ArchiveWebhookInput;
}>;


export type ArchiveWebhookMutation = { archiveWebhook: { position: number | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type EditWebhookQueryVariables = Exact<{
  id: string;
}>;


export type EditWebhookQuery = { webhook: { id: string, name: string, url: string, kinds: Array<ChangeKind> | null, isPaused: boolean } | null };

export type UpdateWebhookMutationVariables = Exact<{
  input: UpdateWebhookInput;
}>;


export type UpdateWebhookMutation = { updateWebhook: { position: number | null, webhook: { id: string, name: string, url: string, kinds: Array<ChangeKind> | null, isPaused: boolean } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type WebhookPageQueryVariables = Exact<{
  id: string;
}>;


export type WebhookPageQuery = { webhook: (
    { id: string, name: string, url: string, kinds: Array<ChangeKind> | null, position: number, deliveredAt: string | null, nextAttemptAt: string | null, message: string | null, messageCode: MessageCode | null, messageValues: object | null, createdAt: string, deliveries: Array<{ position: number, at: string, status: number | null, message: string | null, messageCode: MessageCode | null, messageValues: object | null, durationMs: number }> }
    & { ' $fragmentRefs'?: { 'WebhookHealth_WebhookFragment': WebhookHealth_WebhookFragment } }
  ) | null };

export type ReplayWebhookNameQueryVariables = Exact<{
  id: string;
}>;


export type ReplayWebhookNameQuery = { webhook: { id: string, name: string, position: number } | null };

export type ReplayWebhookMutationVariables = Exact<{
  input: ReplayWebhookInput;
}>;


export type ReplayWebhookMutation = { replayWebhook: { position: number | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type CreateWebhookMutationVariables = Exact<{
  input: CreateWebhookInput;
}>;


export type CreateWebhookMutation = { createWebhook: { position: number | null, secret: string | null, webhook: { id: string, name: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type WebhooksPageQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhooksPageQuery = { webhooks: Array<(
    { id: string, name: string, url: string, kinds: Array<ChangeKind> | null, deliveredAt: string | null }
    & { ' $fragmentRefs'?: { 'WebhookHealth_WebhookFragment': WebhookHealth_WebhookFragment } }
  )> };

export type SignInWithLinkMutationVariables = Exact<{
  input: SignInWithLinkInput;
}>;


export type SignInWithLinkMutation = { signInWithLink: { viewer: { name: string } | null, userErrors: Array<
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
    > } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { needsCode: boolean, viewer: { name: string } | null, userErrors: Array<
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
    > } };

export type SignInWithPasskeyMutationVariables = Exact<{
  input: SignInWithPasskeyInput;
}>;


export type SignInWithPasskeyMutation = { signInWithPasskey: { viewer: { name: string } | null, userErrors: Array<
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
    > } };

export type ResourceAccess_EdgeFragment = { level: string | null, endsAt: string | null, node: { id: string, kind: ResourceKind, name: string } } & { ' $fragmentName'?: 'ResourceAccess_EdgeFragment' };

export type UserAccess_EdgeFragment = { level: string | null, endsAt: string | null, node: { id: string, displayName: string, username: string } } & { ' $fragmentName'?: 'UserAccess_EdgeFragment' };

export type AccountReportQueryVariables = Exact<{
  user: string;
  after?: string | null | undefined;
}>;


export type AccountReportQuery = { user: { id: string, username: string, accounts: { nodes: Array<{ name: string, state: AccountState, link: AccountLink, isDesired: boolean, level: string | null, observed: ObservedAccount | null, observedAt: string | null, endsAt: string | null, message: string | null, messageCode: MessageCode | null, messageValues: object | null, resource: { id: string, name: string, kind: ResourceKind } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, syncedMemberships: Array<{ state: AccountState, isDesired: boolean, endsAt: string | null, message: string | null, messageCode: MessageCode | null, messageValues: object | null, syncerName: string, userGroup: { id: string, name: string } }> } | null };

export type Accounts_AccountFragment = { name: string, state: AccountState, link: AccountLink, isDesired: boolean, isBeingAdopted: boolean, level: string | null, observed: ObservedAccount | null, observedLevel: string | null, endsAt: string | null, message: string | null, messageCode: MessageCode | null, messageValues: object | null, retryAt: string | null, syncerId: string, resource: { id: string, name: string }, user: { id: string, displayName: string } | null } & { ' $fragmentName'?: 'Accounts_AccountFragment' };

export type SyncedMemberships_MembershipFragment = { state: AccountState, isDesired: boolean, endsAt: string | null, message: string | null, messageCode: MessageCode | null, messageValues: object | null, syncerId: string, syncerName: string, userGroup: { id: string, name: string } } & { ' $fragmentName'?: 'SyncedMemberships_MembershipFragment' };

export type PaletteQueryVariables = Exact<{
  search: string;
}>;


export type PaletteQuery = { users: { nodes: Array<{ id: string, displayName: string, username: string }> }, userGroups: { nodes: Array<{ id: string, name: string }> }, resources: { nodes: Array<{ id: string, name: string }> }, resourceGroups: { nodes: Array<{ id: string, name: string }> } };

export type ActivityList_ChangeFragment = { position: number, at: string, kind: ChangeKind, summary: string, summaryValues: object, reason: string | null, nodeIds: Array<string>, actor: { name: string, nameCode: MessageCode | null } } & { ' $fragmentName'?: 'ActivityList_ChangeFragment' };

export type ArchivedObjectQueryVariables = Exact<{
  id: string;
}>;


export type ArchivedObjectQuery = { node:
    | { __typename: 'Assignment', id: string }
    | { __typename: 'Binding', id: string }
    | { __typename: 'Containment', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'MirroredUser', id: string }
    | { __typename: 'Nesting', id: string }
    | { __typename: 'Ownership', id: string }
    | { __typename: 'Policy', name: string, id: string }
    | { __typename: 'Resource', name: string, id: string }
    | { __typename: 'ResourceGroup', name: string, id: string }
    | { __typename: 'Syncer', name: string, id: string }
    | { __typename: 'Target', id: string }
    | { __typename: 'User', id: string }
    | { __typename: 'UserGroup', name: string, id: string }
    | { __typename: 'Webhook', name: string, id: string }
   | null };

export type SelectedUsersQueryVariables = Exact<{
  search?: string | null | undefined;
  where?: UserFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type SelectedUsersQuery = { users: { nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DecideMatchesMutationVariables = Exact<{
  input: DecideMatchesInput;
}>;


export type DecideMatchesMutation = { decideMatches: { position: number | null, users: Array<{ id: string, state: MatchState, problem: string | null, problemCode: MessageCode | null, problemValues: object | null, user: { id: string, displayName: string } | null }>, rejected: Array<
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
    >, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type DomainTab_SyncerFragment = (
  { id: string, mirroredAt: string | null, mirrorLagMs: number | null, disputedUsers: number, connection: { url: string, account: string, hasPassword: boolean } | null, selection: { filter: string | null, createUsers: boolean } | null, mirroredGroups: Array<{ anchor: string, name: string, path: string, memberCount: number, goneAt: string | null, userGroup: { id: string, name: string } }> }
  & { ' $fragmentRefs'?: { 'MirrorProblems_SyncerFragment': MirrorProblems_SyncerFragment } }
) & { ' $fragmentName'?: 'DomainTab_SyncerFragment' };

export type FindInDomainMutationVariables = Exact<{
  input: RequestDirectoryInput;
}>;


export type FindInDomainMutation = { requestDirectory: { request: { id: string, state: DirectoryRequestState, message: string | null, messageCode: MessageCode | null, messageValues: object | null, found: Array<{ anchor: string, name: string, path: string, description: string | null }> } | null, userErrors: Array<
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
    > } };

export type MirrorProblems_SyncerFragment = { id: string, mirrorProblems: Array<{ kind: MirrorProblemKind, anchor: string, memberAnchor: string | null, name: string, problem: string, problemCode: MessageCode | null, problemValues: object | null, since: string }> } & { ' $fragmentName'?: 'MirrorProblems_SyncerFragment' };

export type MirroredPeopleQueryVariables = Exact<{
  id: string;
  state?: MatchState | null | undefined;
  after?: string | null | undefined;
}>;


export type MirroredPeopleQuery = { syncer: { id: string, mirroredUsers: { cursor: string | null, users: Array<{ id: string, username: string, displayName: string | null, state: MatchState, problem: string | null, problemCode: MessageCode | null, problemValues: object | null, user: { id: string, displayName: string } | null, candidates: Array<{ id: string, displayName: string }> }> } } | null };

type AnyEdges_Edge_Assignment_Fragment = (
  { __typename: 'Assignment', id: string, kind: EdgeKind, endsAt: string | null, policy: { id: string, name: string }, governed:
    | { id: string, name: string }
    | { id: string, name: string }
   }
  & { ' $fragmentRefs'?: { 'EdgeTable_Edge_Assignment_Fragment': EdgeTable_Edge_Assignment_Fragment } }
) & { ' $fragmentName'?: 'AnyEdges_Edge_Assignment_Fragment' };

type AnyEdges_Edge_Binding_Fragment = (
  { __typename: 'Binding', level: string, id: string, kind: EdgeKind, endsAt: string | null, subject:
    | { id: string, displayName: string }
    | { id: string, name: string }
  , object:
    | { id: string, name: string }
    | { id: string, name: string }
   }
  & { ' $fragmentRefs'?: { 'EdgeTable_Edge_Binding_Fragment': EdgeTable_Edge_Binding_Fragment } }
) & { ' $fragmentName'?: 'AnyEdges_Edge_Binding_Fragment' };

type AnyEdges_Edge_Containment_Fragment = (
  { __typename: 'Containment', id: string, kind: EdgeKind, endsAt: string | null, resourceGroup: { id: string, name: string }, part:
    | { id: string, name: string }
    | { id: string, name: string }
   }
  & { ' $fragmentRefs'?: { 'EdgeTable_Edge_Containment_Fragment': EdgeTable_Edge_Containment_Fragment } }
) & { ' $fragmentName'?: 'AnyEdges_Edge_Containment_Fragment' };

type AnyEdges_Edge_Membership_Fragment = (
  { __typename: 'Membership', id: string, kind: EdgeKind, endsAt: string | null, user: { id: string, displayName: string }, userGroup: { id: string, name: string } }
  & { ' $fragmentRefs'?: { 'EdgeTable_Edge_Membership_Fragment': EdgeTable_Edge_Membership_Fragment } }
) & { ' $fragmentName'?: 'AnyEdges_Edge_Membership_Fragment' };

type AnyEdges_Edge_Nesting_Fragment = (
  { __typename: 'Nesting', id: string, kind: EdgeKind, endsAt: string | null, child: { id: string, name: string }, parent: { id: string, name: string } }
  & { ' $fragmentRefs'?: { 'EdgeTable_Edge_Nesting_Fragment': EdgeTable_Edge_Nesting_Fragment } }
) & { ' $fragmentName'?: 'AnyEdges_Edge_Nesting_Fragment' };

type AnyEdges_Edge_Ownership_Fragment = (
  { __typename: 'Ownership', id: string, kind: EdgeKind, endsAt: string | null, user: { id: string, displayName: string }, ownable:
    | { id: string, name: string }
    | { id: string, name: string }
   }
  & { ' $fragmentRefs'?: { 'EdgeTable_Edge_Ownership_Fragment': EdgeTable_Edge_Ownership_Fragment } }
) & { ' $fragmentName'?: 'AnyEdges_Edge_Ownership_Fragment' };

export type AnyEdges_EdgeFragment =
  | AnyEdges_Edge_Assignment_Fragment
  | AnyEdges_Edge_Binding_Fragment
  | AnyEdges_Edge_Containment_Fragment
  | AnyEdges_Edge_Membership_Fragment
  | AnyEdges_Edge_Nesting_Fragment
  | AnyEdges_Edge_Ownership_Fragment
;

export type BindingsTab_BindingsFragment = { nodes: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'Bindings_BindingFragment': Bindings_BindingFragment } }
  )> } & { ' $fragmentName'?: 'BindingsTab_BindingsFragment' };

export type BindingsTabQueryVariables = Exact<{
  id: string;
}>;


export type BindingsTabQuery = { node:
    | { __typename: 'Assignment', id: string }
    | { __typename: 'Binding', id: string }
    | { __typename: 'Containment', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'MirroredUser', id: string }
    | { __typename: 'Nesting', id: string }
    | { __typename: 'Ownership', id: string }
    | { __typename: 'Policy', id: string }
    | { __typename: 'Resource', id: string, bindings: { ' $fragmentRefs'?: { 'BindingsTab_BindingsFragment': BindingsTab_BindingsFragment } } }
    | { __typename: 'ResourceGroup', id: string, bindings: { ' $fragmentRefs'?: { 'BindingsTab_BindingsFragment': BindingsTab_BindingsFragment } } }
    | { __typename: 'Syncer', id: string }
    | { __typename: 'Target', id: string }
    | { __typename: 'User', id: string, bindings: { ' $fragmentRefs'?: { 'BindingsTab_BindingsFragment': BindingsTab_BindingsFragment } } }
    | { __typename: 'UserGroup', id: string, bindings: { ' $fragmentRefs'?: { 'BindingsTab_BindingsFragment': BindingsTab_BindingsFragment } } }
    | { __typename: 'Webhook', id: string }
   | null };

export type Bindings_BindingFragment = (
  { id: string, level: string, subject:
    | { id: string, displayName: string }
    | { id: string, name: string }
  , object:
    | { id: string, name: string, kind: ResourceKind }
    | { id: string, name: string, kind: ResourceKind }
   }
  & { ' $fragmentRefs'?: { 'EdgeTable_Edge_Binding_Fragment': EdgeTable_Edge_Binding_Fragment } }
) & { ' $fragmentName'?: 'Bindings_BindingFragment' };

export type Containers_ContainmentFragment = (
  { id: string, resourceGroup: { id: string, name: string } }
  & { ' $fragmentRefs'?: { 'EdgeTable_Edge_Containment_Fragment': EdgeTable_Edge_Containment_Fragment } }
) & { ' $fragmentName'?: 'Containers_ContainmentFragment' };

export type EdgeIdsQueryVariables = Exact<{
  group: string;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type EdgeIdsQuery = { userGroup: { id: string, memberships: { nodes: Array<{ id: string, authority: Authority }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

type EdgeTable_Edge_Assignment_Fragment = { id: string, status: EdgeStatus, startsAt: string | null, endsAt: string | null, authority: Authority, reason: string | null, endReason: string | null, statedBy: { name: string, nameCode: MessageCode | null }, endedBy: { name: string, nameCode: MessageCode | null } | null } & { ' $fragmentName'?: 'EdgeTable_Edge_Assignment_Fragment' };

type EdgeTable_Edge_Binding_Fragment = { id: string, status: EdgeStatus, startsAt: string | null, endsAt: string | null, authority: Authority, reason: string | null, endReason: string | null, statedBy: { name: string, nameCode: MessageCode | null }, endedBy: { name: string, nameCode: MessageCode | null } | null } & { ' $fragmentName'?: 'EdgeTable_Edge_Binding_Fragment' };

type EdgeTable_Edge_Containment_Fragment = { id: string, status: EdgeStatus, startsAt: string | null, endsAt: string | null, authority: Authority, reason: string | null, endReason: string | null, statedBy: { name: string, nameCode: MessageCode | null }, endedBy: { name: string, nameCode: MessageCode | null } | null } & { ' $fragmentName'?: 'EdgeTable_Edge_Containment_Fragment' };

type EdgeTable_Edge_Membership_Fragment = { id: string, status: EdgeStatus, startsAt: string | null, endsAt: string | null, authority: Authority, reason: string | null, endReason: string | null, statedBy: { name: string, nameCode: MessageCode | null }, endedBy: { name: string, nameCode: MessageCode | null } | null } & { ' $fragmentName'?: 'EdgeTable_Edge_Membership_Fragment' };

type EdgeTable_Edge_Nesting_Fragment = { id: string, status: EdgeStatus, startsAt: string | null, endsAt: string | null, authority: Authority, reason: string | null, endReason: string | null, statedBy: { name: string, nameCode: MessageCode | null }, endedBy: { name: string, nameCode: MessageCode | null } | null } & { ' $fragmentName'?: 'EdgeTable_Edge_Nesting_Fragment' };

type EdgeTable_Edge_Ownership_Fragment = { id: string, status: EdgeStatus, startsAt: string | null, endsAt: string | null, authority: Authority, reason: string | null, endReason: string | null, statedBy: { name: string, nameCode: MessageCode | null }, endedBy: { name: string, nameCode: MessageCode | null } | null } & { ' $fragmentName'?: 'EdgeTable_Edge_Ownership_Fragment' };

export type EdgeTable_EdgeFragment =
  | EdgeTable_Edge_Assignment_Fragment
  | EdgeTable_Edge_Binding_Fragment
  | EdgeTable_Edge_Containment_Fragment
  | EdgeTable_Edge_Membership_Fragment
  | EdgeTable_Edge_Nesting_Fragment
  | EdgeTable_Edge_Ownership_Fragment
;

export type EndingPicture_DayFragment = { from: string, edges: number, guests: number } & { ' $fragmentName'?: 'EndingPicture_DayFragment' };

export type FailedRows_PayloadFragment = { failedCount: number, failed: Array<{ index: number, edge:
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'AnyEdges_Edge_Assignment_Fragment': AnyEdges_Edge_Assignment_Fragment } }
      )
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'AnyEdges_Edge_Binding_Fragment': AnyEdges_Edge_Binding_Fragment } }
      )
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'AnyEdges_Edge_Containment_Fragment': AnyEdges_Edge_Containment_Fragment } }
      )
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'AnyEdges_Edge_Membership_Fragment': AnyEdges_Edge_Membership_Fragment } }
      )
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'AnyEdges_Edge_Nesting_Fragment': AnyEdges_Edge_Nesting_Fragment } }
      )
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'AnyEdges_Edge_Ownership_Fragment': AnyEdges_Edge_Ownership_Fragment } }
      )
     | null, error:
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
     | null }> } & { ' $fragmentName'?: 'FailedRows_PayloadFragment' };

export type Memberships_MembershipFragment = (
  { id: string, user: { id: string, displayName: string }, userGroup: { id: string, name: string } }
  & { ' $fragmentRefs'?: { 'EdgeTable_Edge_Membership_Fragment': EdgeTable_Edge_Membership_Fragment } }
) & { ' $fragmentName'?: 'Memberships_MembershipFragment' };

export type Owners_OwnershipFragment = (
  { id: string, user: { id: string, displayName: string } }
  & { ' $fragmentRefs'?: { 'EdgeTable_Edge_Ownership_Fragment': EdgeTable_Edge_Ownership_Fragment } }
) & { ' $fragmentName'?: 'Owners_OwnershipFragment' };

export type EffectsBesideAccess_EffectsFragment = { ldapRenameCount: number, policyEffectCount: number, guestEnds: Array<{ endsAt: string, user: { id: string, displayName: string } }>, dependents: Array<{ ownedGroupCount: number, soleOwnerCount: number, guestCount: number, tokenCount: number, accountCount: number, user: { id: string, displayName: string } }>, ldapRenames: Array<{ syncer: string, musterId: string, before: string, after: string }>, policyEffects: Array<{ type: string, setting: string, label: string, labelCode: MessageCode | null, labelValues: object | null, from: string | null, before: unknown, after: unknown, system: { id: string, name: string } }> } & { ' $fragmentName'?: 'EffectsBesideAccess_EffectsFragment' };

export type Effects_SpanFragment = { kind: EffectKind, from: string | null, until: string | null, before: string | null, after: string | null, beforeEndsAt: string | null, afterEndsAt: string | null, endsWithGuest: boolean } & { ' $fragmentName'?: 'Effects_SpanFragment' };

export type Effects_EffectsFragment = (
  { gainCount: number, lossCount: number, usersAffected: number, resourcesAffected: number, isComplete: boolean, ldapRenameCount: number, usersConcerned: number, usersCompared: number, membershipGainCount: number, membershipLossCount: number, gains: Array<{ user: { id: string, displayName: string }, resource: { id: string, name: string }, spans: Array<{ ' $fragmentRefs'?: { 'Effects_SpanFragment': Effects_SpanFragment } }> }>, losses: Array<{ user: { id: string, displayName: string }, resource: { id: string, name: string }, spans: Array<{ ' $fragmentRefs'?: { 'Effects_SpanFragment': Effects_SpanFragment } }> }>, membershipGains: Array<{ user: { id: string, displayName: string }, userGroup: { id: string, name: string }, spans: Array<{ ' $fragmentRefs'?: { 'Effects_SpanFragment': Effects_SpanFragment } }> }>, membershipLosses: Array<{ user: { id: string, displayName: string }, userGroup: { id: string, name: string }, spans: Array<{ ' $fragmentRefs'?: { 'Effects_SpanFragment': Effects_SpanFragment } }> }> }
  & { ' $fragmentRefs'?: { 'EffectsBesideAccess_EffectsFragment': EffectsBesideAccess_EffectsFragment } }
) & { ' $fragmentName'?: 'Effects_EffectsFragment' };

export type DifferenceQueryVariables = Exact<{
  from: string;
  to: string;
  user?: UserRef | null | undefined;
  resource?: ResourceRef | null | undefined;
}>;


export type DifferenceQuery = { accessDifference: { nodes: Array<{ before: string | null, after: string | null, user: { id: string, displayName: string }, resource: { id: string, name: string } }> } };

export type AccessGraphQueryVariables = Exact<{
  user?: UserRef | null | undefined;
  resource?: ResourceRef | null | undefined;
  at?: string | null | undefined;
  first: number;
}>;


export type AccessGraphQuery = { accessGraph: { userCount: number, resourceCount: number, nodes: Array<{ level: string | null, object:
        | { __typename: 'Resource', id: string, name: string }
        | { __typename: 'ResourceGroup', id: string, name: string }
        | { __typename: 'User', id: string, displayName: string }
        | { __typename: 'UserGroup', id: string, name: string }
       }>, edges: Array<{ source: string, target: string, level: string | null, edge:
        | { id: string, endsAt: string | null }
        | { id: string, endsAt: string | null }
        | { id: string, endsAt: string | null }
        | { id: string, endsAt: string | null }
        | { id: string, endsAt: string | null }
        | { id: string, endsAt: string | null }
       }>, more: Array<{ node: string, kind: AccessGraphKind, count: number }> } };

export type NestedGroupsQueryVariables = Exact<{
  id: string;
}>;


export type NestedGroupsQuery = { userGroup: { id: string, children: { nodes: Array<{ id: string, child: { id: string, name: string, members: { totalCount: number } } }> } } | null };

export type Readings_ReadingFragment = { fileName: string, format: string, encoding: string, isEncodingGuessed: boolean, samples: Array<string>, separator: string | null, columns: Array<{ name: string, meaning: string | null, example: string | null }> } & { ' $fragmentName'?: 'Readings_ReadingFragment' };

export type ReportProblemsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ReportProblemsQuery = { importReport: { id: string, problems: { nodes: Array<{ place: string, message: string, messageCode: MessageCode | null, messageValues: object | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ReportRemarksQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ReportRemarksQuery = { importReport: { id: string, remarks: { nodes: Array<{ place: string, message: string, messageCode: MessageCode | null, messageValues: object | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ReportRowsQueryVariables = Exact<{
  id: string;
  outcomes?: Array<ImportRowOutcome> | ImportRowOutcome | null | undefined;
  search?: string | null | undefined;
  isRemarked?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportRowsQuery = { importReport: { id: string, rows: { totalCount: number, nodes: Array<{ ' $fragmentRefs'?: { 'ReportRow_RowFragment': ReportRow_RowFragment } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type Report_ReportFragment = { id: string, createdAt: string, fileNames: Array<string>, isDryRun: boolean, isKeepingGoing: boolean, isImported: boolean, problemCount: number, remarkCount: number, notes: Array<{ message: string, messageCode: MessageCode | null, messageValues: object | null }>, counts: { rows: number, created: number, updated: number, unchanged: number, partial: number, failed: number, skipped: number }, readings: Array<{ ' $fragmentRefs'?: { 'Readings_ReadingFragment': Readings_ReadingFragment } }> } & { ' $fragmentName'?: 'Report_ReportFragment' };

export type ReportRow_RowFragment = { place: string, name: string, outcome: ImportRowOutcome, stepCount: number, steps: Array<{ action: PlanAction, kind: string, kindCode: MessageCode | null, name: string, detail: string | null, detailCode: MessageCode | null, detailValues: object | null }>, problems: Array<{ place: string, message: string, messageCode: MessageCode | null, messageValues: object | null }>, remarks: Array<{ place: string, message: string, messageCode: MessageCode | null, messageValues: object | null }> } & { ' $fragmentName'?: 'ReportRow_RowFragment' };

export type ImportFilesMutationVariables = Exact<{
  input: ImportFilesInput;
}>;


export type ImportFilesMutation = { importFiles: { position: number | null, stepCount: number, problemCount: number, problems: Array<{ place: string, message: string, messageCode: MessageCode | null, messageValues: object | null }>, readings: Array<{ ' $fragmentRefs'?: { 'Readings_ReadingFragment': Readings_ReadingFragment } }>, report: { id: string } | null, effects: { ' $fragmentRefs'?: { 'Effects_EffectsFragment': Effects_EffectsFragment } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type MyAccessQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccessQuery = { me: { name: string, user: { id: string, displayName: string, resources: { edges: Array<(
          { node: { id: string } }
          & { ' $fragmentRefs'?: { 'ResourceAccess_EdgeFragment': ResourceAccess_EdgeFragment } }
        )> }, userGroups: { edges: Array<{ isDirect: boolean, endsAt: string | null, node: { id: string, name: string, description: string | null } }> }, ownerships: { nodes: Array<{ id: string, endsAt: string | null, ownable:
            | { id: string, name: string }
            | { id: string, name: string }
           }> } } | null } | null };

export type ObjectActivityQueryVariables = Exact<{
  ids: Array<string> | string;
  after?: number | null | undefined;
}>;


export type ObjectActivityQuery = { changes: { nodes: Array<(
      { position: number }
      & { ' $fragmentRefs'?: { 'ActivityList_ChangeFragment': ActivityList_ChangeFragment } }
    )>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AccessGapsQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessGapsQuery = { usersWithoutAccess: { nodes: Array<{ id: string, displayName: string }> }, unreachableResources: { nodes: Array<{ id: string, name: string }> } };

export type HealthFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type HealthFiguresQuery = { accounts: { totalCount: number }, compliance: { totalCount: number } };

export type PickerQueryVariables = Exact<{
  search?: string | null | undefined;
  isUser: boolean;
  isUserGroup: boolean;
  isResource: boolean;
  isResourceGroup: boolean;
}>;


export type PickerQuery = { users?: { nodes: Array<{ id: string, displayName: string, username: string }> }, userGroups?: { nodes: Array<{ id: string, name: string }> }, resources?: { nodes: Array<{ id: string, name: string, kind: ResourceKind }> }, resourceGroups?: { nodes: Array<{ id: string, name: string, kind: ResourceKind }> } };

export type PickerNameQueryVariables = Exact<{
  id: string;
  isUser: boolean;
  isUserGroup: boolean;
  isResource: boolean;
  isResourceGroup: boolean;
}>;


export type PickerNameQuery = { user?: { id: string, displayName: string } | null, userGroup?: { id: string, name: string } | null, resource?: { id: string, name: string } | null, resourceGroup?: { id: string, name: string } | null };

export type PolicyArtefactQueryVariables = Exact<{
  id: string;
  platform: Platform;
}>;


export type PolicyArtefactQuery = { resource: { id: string, policyArtefact: { fileName: string, mediaType: string, content: string } } | null };

export type Assignments_AssignmentFragment = (
  { id: string, priority: number, policy: { id: string, name: string, type: { id: string, title: string } }, object:
    | { id: string, name: string }
    | { id: string, name: string }
   }
  & { ' $fragmentRefs'?: { 'EdgeTable_Edge_Assignment_Fragment': EdgeTable_Edge_Assignment_Fragment } }
) & { ' $fragmentName'?: 'Assignments_AssignmentFragment' };

export type ComplianceListQueryVariables = Exact<{
  where?: ComplianceFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ComplianceListQuery = { policyTypes: Array<{ id: string, title: string }>, compliance: { nodes: Array<{ state: ComplianceState, message: string | null, messageCode: MessageCode | null, messageValues: object | null, drifts: number, drift: string | null, driftCode: MessageCode | null, driftValues: object | null, driftedAt: string | null, reportedAt: string | null, type: { id: string, title: string }, resource: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SettingsForm_TypeFragment = { id: string, title: string, description: string, settings: Array<{ name: string, title: string, description: string, schema: unknown, merge: PolicyMerge }> } & { ' $fragmentName'?: 'SettingsForm_TypeFragment' };

export type OpenEnrolmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenEnrolmentsQuery = { enrolments: Array<{ id: string, createdBy: string, createdAt: string, expiresAt: string, resource: { id: string, name: string } | null, resourceGroup: { id: string, name: string } | null }> };

export type RevokeEnrolmentMutationVariables = Exact<{
  input: RevokeEnrolmentInput;
}>;


export type RevokeEnrolmentMutation = { revokeEnrolment: { id: string | null, userErrors: Array<
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
    > } };

export type SetPasswordMutationVariables = Exact<{
  input: SetPasswordInput;
}>;


export type SetPasswordMutation = { setPassword: { userErrors: Array<
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type AdminsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminsQuery = { users: { nodes: Array<{ id: string, displayName: string, username: string, role: Role, state: UserState }> } };

export type Authenticator_UserFragment = { id: string, totp: { confirmedAt: string, recoveryCodesLeft: number } | null } & { ' $fragmentName'?: 'Authenticator_UserFragment' };

export type OwnPasskeysQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnPasskeysQuery = { me: { user: { id: string, passkeys: Array<{ id: string }> } | null } | null };

export type Passkeys_UserFragment = { id: string, passkeys: Array<{ id: string, name: string, isSynced: boolean, createdAt: string, lastUsedAt: string | null }> } & { ' $fragmentName'?: 'Passkeys_UserFragment' };

export type StartPasskeyMutationVariables = Exact<{
  input: StartPasskeyInput;
}>;


export type StartPasskeyMutation = { startPasskey: { options: object | null, userErrors: Array<
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type AddPasskeyMutationVariables = Exact<{
  input: AddPasskeyInput;
}>;


export type AddPasskeyMutation = { addPasskey: { passkey: { id: string } | null, userErrors: Array<
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
    > } };

export type RemovePasskeyMutationVariables = Exact<{
  input: RemovePasskeyInput;
}>;


export type RemovePasskeyMutation = { removePasskey: { userErrors: Array<
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
    > } };

export type SecurityQueryVariables = Exact<{ [key: string]: never; }>;


export type SecurityQuery = { me: { user: (
      { id: string }
      & { ' $fragmentRefs'?: { 'Authenticator_UserFragment': Authenticator_UserFragment;'Passkeys_UserFragment': Passkeys_UserFragment } }
    ) | null } | null };

export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsQuery = { sessions: Array<{ id: string, isCurrent: boolean, userAgent: string | null, address: string | null, createdAt: string, lastSeenAt: string, expiresAt: string }> };

export type RevokeSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type RevokeSessionMutation = { revokeSession: { userErrors: Array<
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
    > } };

export type SshKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type SshKeysQuery = { me: { user: { id: string, sshKeys: Array<{ id: string, name: string, type: string, fingerprint: string, createdAt: string }> } | null } | null };

export type AddSshKeyMutationVariables = Exact<{
  input: AddSshKeyInput;
}>;


export type AddSshKeyMutation = { addSshKey: { sshKey: { id: string, name: string } | null, userErrors: Array<
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
      | { message: string, messageCode: MessageCode | null, messageValues: object, path: Array<string> }
    > } };

export type RemoveSshKeyMutationVariables = Exact<{
  input: RemoveSshKeyInput;
}>;


export type RemoveSshKeyMutation = { removeSshKey: { userErrors: Array<
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
    > } };

export type TokensQueryVariables = Exact<{ [key: string]: never; }>;


export type TokensQuery = { tokens: Array<{ id: string, name: string, prefix: string, scopes: Array<TokenScope>, createdAt: string, lastUsedAt: string | null, expiresAt: string | null }> };

export type RevokeTokenMutationVariables = Exact<{
  input: RevokeTokenInput;
}>;


export type RevokeTokenMutation = { revokeToken: { userErrors: Array<
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
    > } };

export type Reconciles_SyncerFragment = { id: string, isArchived: boolean, reconciles: Array<{ id: string, state: ReconcileState, planOnly: boolean, createdAt: string, additions: number, updates: number, removals: number }> } & { ' $fragmentName'?: 'Reconciles_SyncerFragment' };

export type SyncerHealth_SyncerFragment = { lagMs: number, failingGrants: number, lastSeenAt: string | null, isArchived: boolean, problem: string | null, problemCode: MessageCode | null, problemValues: object | null, newest: Array<{ id: string, state: ReconcileState }> } & { ' $fragmentName'?: 'SyncerHealth_SyncerFragment' };

export type TopBarSignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type TopBarSignOutMutation = { signOut: boolean };

export type EndingGuests_UserFragment = { id: string, displayName: string, guest: { endsAt: string, sponsor: { id: string, displayName: string } } | null } & { ' $fragmentName'?: 'EndingGuests_UserFragment' };

export type UserList_UserFragment = (
  { id: string, state: UserState, role: Role, createdAt: string, guest: { endsAt: string, sponsor: { id: string, displayName: string } } | null }
  & { ' $fragmentRefs'?: { 'UserFacts_UserFragment': UserFacts_UserFragment } }
) & { ' $fragmentName'?: 'UserList_UserFragment' };

export type UserFacts_UserFragment = { username: string, displayName: string, givenName: string | null, familyName: string | null, email: string | null, department: string | null, jobTitle: string | null, location: string | null, employeeType: string | null, employeeNumber: string | null, phone: string | null, externalId: string | null } & { ' $fragmentName'?: 'UserFacts_UserFragment' };

export type UserListQueryVariables = Exact<{
  search?: string | null | undefined;
  where?: UserFilter | null | undefined;
  orderBy?: UserOrder | null | undefined;
  after?: string | null | undefined;
  first: number;
  isCounted: boolean;
}>;


export type UserListQuery = { users: { totalCount?: number, nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'UserList_UserFragment': UserList_UserFragment } }
    )>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type VerificationLineQueryVariables = Exact<{ [key: string]: never; }>;


export type VerificationLineQuery = { lastVerification: { at: string, isRight: boolean, results: Array<{ check: VerificationCheck, differing: number, repaired: number }> } | null, logCheckpoints: Array<{ time: string }> };

export type TopBarViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type TopBarViewerQuery = { me: { name: string, role: Role, user: { id: string } | null } | null };

export type WebhookHealth_WebhookFragment = { id: string, isPaused: boolean, failingSince: string | null, attempts: number } & { ' $fragmentName'?: 'WebhookHealth_WebhookFragment' };

export type LiveStartQueryVariables = Exact<{ [key: string]: never; }>;


export type LiveStartQuery = { position: number };

export type LiveChangesSubscriptionVariables = Exact<{
  after?: number | null | undefined;
}>;


export type LiveChangesSubscription = { changes: { position: number, changes: Array<{ position: number, kind: ChangeKind, nodes: Array<
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      > }> } };

export type StartPasskeySignInMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPasskeySignInMutation = { startPasskeySignIn: { options: object | null, userErrors: Array<
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
      | { message: string, messageCode: MessageCode | null, messageValues: object }
    > } };

export const PolicySourceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicySource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicySource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"via"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PolicySourceFragment, unknown>;
export const EdgeTable_EdgeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EdgeTable_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}}]}}]} as unknown as DocumentNode<EdgeTable_EdgeFragment, unknown>;
export const AnyEdges_EdgeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnyEdges_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Nesting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Binding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Containment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ownership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ownable"},"name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"governed"},"name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EdgeTable_Edge"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EdgeTable_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}}]}}]} as unknown as DocumentNode<AnyEdges_EdgeFragment, unknown>;
export const PathSteps_PathFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PathSteps_Path"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Path"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnyEdges_Edge"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EdgeTable_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnyEdges_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Nesting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Binding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Containment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ownership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ownable"},"name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"governed"},"name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EdgeTable_Edge"}}]}}]} as unknown as DocumentNode<PathSteps_PathFragment, unknown>;
export const Verification_FoundFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Verification_Found"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"isRight"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"looked"}},{"kind":"Field","name":{"kind":"Name","value":"differing"}},{"kind":"Field","name":{"kind":"Name","value":"repaired"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"objects"}}]}}]}}]} as unknown as DocumentNode<Verification_FoundFragment, unknown>;
export const ResourceAccess_EdgeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceAccess_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectiveResourceEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ResourceAccess_EdgeFragment, unknown>;
export const UserAccess_EdgeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserAccess_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectiveUserEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}}]} as unknown as DocumentNode<UserAccess_EdgeFragment, unknown>;
export const Accounts_AccountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Accounts_Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"isDesired"}},{"kind":"Field","name":{"kind":"Name","value":"isBeingAdopted"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"observedLevel"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"retryAt"}},{"kind":"Field","name":{"kind":"Name","value":"syncerId"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<Accounts_AccountFragment, unknown>;
export const SyncedMemberships_MembershipFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SyncedMemberships_Membership"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SyncedMembership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isDesired"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"syncerId"}},{"kind":"Field","name":{"kind":"Name","value":"syncerName"}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SyncedMemberships_MembershipFragment, unknown>;
export const ActivityList_ChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityList_Change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"summaryValues"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodeIds"}}]}}]} as unknown as DocumentNode<ActivityList_ChangeFragment, unknown>;
export const MirrorProblems_SyncerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MirrorProblems_Syncer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Syncer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mirrorProblems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"anchor"}},{"kind":"Field","name":{"kind":"Name","value":"memberAnchor"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"problemCode"}},{"kind":"Field","name":{"kind":"Name","value":"problemValues"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]} as unknown as DocumentNode<MirrorProblems_SyncerFragment, unknown>;
export const DomainTab_SyncerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DomainTab_Syncer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Syncer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mirroredAt"}},{"kind":"Field","name":{"kind":"Name","value":"mirrorLagMs"}},{"kind":"Field","name":{"kind":"Name","value":"disputedUsers"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MirrorProblems_Syncer"}},{"kind":"Field","name":{"kind":"Name","value":"connection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}}]}},{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filter"}},{"kind":"Field","name":{"kind":"Name","value":"createUsers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mirroredGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anchor"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"goneAt"}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MirrorProblems_Syncer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Syncer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mirrorProblems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"anchor"}},{"kind":"Field","name":{"kind":"Name","value":"memberAnchor"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"problemCode"}},{"kind":"Field","name":{"kind":"Name","value":"problemValues"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]} as unknown as DocumentNode<DomainTab_SyncerFragment, unknown>;
export const Bindings_BindingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bindings_Binding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Binding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EdgeTable_Edge"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EdgeTable_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}}]}}]} as unknown as DocumentNode<Bindings_BindingFragment, unknown>;
export const BindingsTab_BindingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BindingsTab_Bindings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BindingConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bindings_Binding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EdgeTable_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bindings_Binding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Binding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EdgeTable_Edge"}}]}}]} as unknown as DocumentNode<BindingsTab_BindingsFragment, unknown>;
export const Containers_ContainmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Containers_Containment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Containment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resourceGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EdgeTable_Edge"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EdgeTable_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}}]}}]} as unknown as DocumentNode<Containers_ContainmentFragment, unknown>;
export const EndingPicture_DayFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndingPicture_Day"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndingDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"edges"}},{"kind":"Field","name":{"kind":"Name","value":"guests"}}]}}]} as unknown as DocumentNode<EndingPicture_DayFragment, unknown>;
export const FailedRows_PayloadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedRows_Payload"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EdgesPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failedCount"}},{"kind":"Field","name":{"kind":"Name","value":"failed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"edge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnyEdges_Edge"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EdgeTable_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnyEdges_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Nesting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Binding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Containment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ownership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ownable"},"name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"governed"},"name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EdgeTable_Edge"}}]}}]} as unknown as DocumentNode<FailedRows_PayloadFragment, unknown>;
export const Memberships_MembershipFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Memberships_Membership"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EdgeTable_Edge"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EdgeTable_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}}]}}]} as unknown as DocumentNode<Memberships_MembershipFragment, unknown>;
export const Owners_OwnershipFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Owners_Ownership"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ownership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EdgeTable_Edge"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EdgeTable_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}}]}}]} as unknown as DocumentNode<Owners_OwnershipFragment, unknown>;
export const Effects_SpanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"afterEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithGuest"}}]}}]} as unknown as DocumentNode<Effects_SpanFragment, unknown>;
export const EffectsBesideAccess_EffectsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guestEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownedGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"soleOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"guestCount"}},{"kind":"Field","name":{"kind":"Name","value":"tokenCount"}},{"kind":"Field","name":{"kind":"Name","value":"accountCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"}},{"kind":"Field","name":{"kind":"Name","value":"musterId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyEffectCount"}},{"kind":"Field","name":{"kind":"Name","value":"policyEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelCode"}},{"kind":"Field","name":{"kind":"Name","value":"labelValues"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]} as unknown as DocumentNode<EffectsBesideAccess_EffectsFragment, unknown>;
export const Effects_EffectsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gainCount"}},{"kind":"Field","name":{"kind":"Name","value":"lossCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersAffected"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesAffected"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersConcerned"}},{"kind":"Field","name":{"kind":"Name","value":"usersCompared"}},{"kind":"Field","name":{"kind":"Name","value":"membershipGainCount"}},{"kind":"Field","name":{"kind":"Name","value":"membershipLossCount"}},{"kind":"Field","name":{"kind":"Name","value":"gains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"losses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipGains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipLosses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"afterEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithGuest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guestEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownedGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"soleOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"guestCount"}},{"kind":"Field","name":{"kind":"Name","value":"tokenCount"}},{"kind":"Field","name":{"kind":"Name","value":"accountCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"}},{"kind":"Field","name":{"kind":"Name","value":"musterId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyEffectCount"}},{"kind":"Field","name":{"kind":"Name","value":"policyEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelCode"}},{"kind":"Field","name":{"kind":"Name","value":"labelValues"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]} as unknown as DocumentNode<Effects_EffectsFragment, unknown>;
export const Readings_ReadingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Readings_Reading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportReading"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"isEncodingGuessed"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}},{"kind":"Field","name":{"kind":"Name","value":"separator"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"example"}}]}}]}}]} as unknown as DocumentNode<Readings_ReadingFragment, unknown>;
export const Report_ReportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Report_Report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"fileNames"}},{"kind":"Field","name":{"kind":"Name","value":"isDryRun"}},{"kind":"Field","name":{"kind":"Name","value":"isKeepingGoing"}},{"kind":"Field","name":{"kind":"Name","value":"isImported"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"remarkCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Readings_Reading"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Readings_Reading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportReading"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"isEncodingGuessed"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}},{"kind":"Field","name":{"kind":"Name","value":"separator"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"example"}}]}}]}}]} as unknown as DocumentNode<Report_ReportFragment, unknown>;
export const ReportRow_RowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRow_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"stepCount"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"detailCode"}},{"kind":"Field","name":{"kind":"Name","value":"detailValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}}]}}]} as unknown as DocumentNode<ReportRow_RowFragment, unknown>;
export const Assignments_AssignmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Assignments_Assignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EdgeTable_Edge"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EdgeTable_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}}]}}]} as unknown as DocumentNode<Assignments_AssignmentFragment, unknown>;
export const SettingsForm_TypeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsForm_Type"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"schema"}},{"kind":"Field","name":{"kind":"Name","value":"merge"}}]}}]}}]} as unknown as DocumentNode<SettingsForm_TypeFragment, unknown>;
export const Authenticator_UserFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Authenticator_User"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"totp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodesLeft"}}]}}]}}]} as unknown as DocumentNode<Authenticator_UserFragment, unknown>;
export const Passkeys_UserFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Passkeys_User"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"passkeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isSynced"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}}]} as unknown as DocumentNode<Passkeys_UserFragment, unknown>;
export const Reconciles_SyncerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reconciles_Syncer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Syncer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"reconciles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"planOnly"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"additions"}},{"kind":"Field","name":{"kind":"Name","value":"updates"}},{"kind":"Field","name":{"kind":"Name","value":"removals"}}]}}]}}]} as unknown as DocumentNode<Reconciles_SyncerFragment, unknown>;
export const SyncerHealth_SyncerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SyncerHealth_Syncer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Syncer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lagMs"}},{"kind":"Field","name":{"kind":"Name","value":"failingGrants"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"problemCode"}},{"kind":"Field","name":{"kind":"Name","value":"problemValues"}},{"kind":"Field","alias":{"kind":"Name","value":"newest"},"name":{"kind":"Name","value":"reconciles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<SyncerHealth_SyncerFragment, unknown>;
export const EndingGuests_UserFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndingGuests_User"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"guest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode<EndingGuests_UserFragment, unknown>;
export const UserFacts_UserFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFacts_User"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"employeeType"}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}}]}}]} as unknown as DocumentNode<UserFacts_UserFragment, unknown>;
export const UserList_UserFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserList_User"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFacts_User"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"guest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFacts_User"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"employeeType"}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}}]}}]} as unknown as DocumentNode<UserList_UserFragment, unknown>;
export const WebhookHealth_WebhookFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookHealth_Webhook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isPaused"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}}]}}]} as unknown as DocumentNode<WebhookHealth_WebhookFragment, unknown>;
export const AccountsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Accounts_Account"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Accounts_Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"isDesired"}},{"kind":"Field","name":{"kind":"Name","value":"isBeingAdopted"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"observedLevel"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"retryAt"}},{"kind":"Field","name":{"kind":"Name","value":"syncerId"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<AccountsPageQuery, AccountsPageQueryVariables>;
export const ChangePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChangePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"transaction"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"summaryValues"}},{"kind":"Field","name":{"kind":"Name","value":"undoRefusal"}},{"kind":"Field","name":{"kind":"Name","value":"undoRefusalCode"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivityList_Change"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityList_Change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"summaryValues"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodeIds"}}]}}]} as unknown as DocumentNode<ChangePageQuery, ChangePageQueryVariables>;
export const UndoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Undo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Effects"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"afterEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithGuest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guestEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownedGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"soleOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"guestCount"}},{"kind":"Field","name":{"kind":"Name","value":"tokenCount"}},{"kind":"Field","name":{"kind":"Name","value":"accountCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"}},{"kind":"Field","name":{"kind":"Name","value":"musterId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyEffectCount"}},{"kind":"Field","name":{"kind":"Name","value":"policyEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelCode"}},{"kind":"Field","name":{"kind":"Name","value":"labelValues"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gainCount"}},{"kind":"Field","name":{"kind":"Name","value":"lossCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersAffected"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesAffected"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersConcerned"}},{"kind":"Field","name":{"kind":"Name","value":"usersCompared"}},{"kind":"Field","name":{"kind":"Name","value":"membershipGainCount"}},{"kind":"Field","name":{"kind":"Name","value":"membershipLossCount"}},{"kind":"Field","name":{"kind":"Name","value":"gains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"losses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipGains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipLosses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"}}]}}]} as unknown as DocumentNode<UndoMutation, UndoMutationVariables>;
export const ActivityPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivityPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"newestFirst"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivityList_Change"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityList_Change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"summaryValues"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodeIds"}}]}}]} as unknown as DocumentNode<ActivityPageQuery, ActivityPageQueryVariables>;
export const PoliciesToAssignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PoliciesToAssign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PoliciesToAssignQuery, PoliciesToAssignQueryVariables>;
export const AddAssignmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddAssignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AddAssignmentMutation, AddAssignmentMutationVariables>;
export const AddBindingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddBinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddBindingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addBinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"binding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Effects"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"afterEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithGuest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guestEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownedGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"soleOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"guestCount"}},{"kind":"Field","name":{"kind":"Name","value":"tokenCount"}},{"kind":"Field","name":{"kind":"Name","value":"accountCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"}},{"kind":"Field","name":{"kind":"Name","value":"musterId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyEffectCount"}},{"kind":"Field","name":{"kind":"Name","value":"policyEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelCode"}},{"kind":"Field","name":{"kind":"Name","value":"labelValues"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gainCount"}},{"kind":"Field","name":{"kind":"Name","value":"lossCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersAffected"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesAffected"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersConcerned"}},{"kind":"Field","name":{"kind":"Name","value":"usersCompared"}},{"kind":"Field","name":{"kind":"Name","value":"membershipGainCount"}},{"kind":"Field","name":{"kind":"Name","value":"membershipLossCount"}},{"kind":"Field","name":{"kind":"Name","value":"gains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"losses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipGains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipLosses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"}}]}}]} as unknown as DocumentNode<AddBindingMutation, AddBindingMutationVariables>;
export const AddBindingLevelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AddBindingLevels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isResource"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isResourceGroup"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isResource"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resourceGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isResourceGroup"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}}]}}]}}]} as unknown as DocumentNode<AddBindingLevelsQuery, AddBindingLevelsQueryVariables>;
export const AddMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddMembershipsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addMemberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"addedCount"}},{"kind":"Field","name":{"kind":"Name","value":"unchangedCount"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Effects"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"afterEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithGuest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guestEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownedGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"soleOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"guestCount"}},{"kind":"Field","name":{"kind":"Name","value":"tokenCount"}},{"kind":"Field","name":{"kind":"Name","value":"accountCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"}},{"kind":"Field","name":{"kind":"Name","value":"musterId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyEffectCount"}},{"kind":"Field","name":{"kind":"Name","value":"policyEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelCode"}},{"kind":"Field","name":{"kind":"Name","value":"labelValues"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gainCount"}},{"kind":"Field","name":{"kind":"Name","value":"lossCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersAffected"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesAffected"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersConcerned"}},{"kind":"Field","name":{"kind":"Name","value":"usersCompared"}},{"kind":"Field","name":{"kind":"Name","value":"membershipGainCount"}},{"kind":"Field","name":{"kind":"Name","value":"membershipLossCount"}},{"kind":"Field","name":{"kind":"Name","value":"gains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"losses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipGains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipLosses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"}}]}}]} as unknown as DocumentNode<AddMembersMutation, AddMembersMutationVariables>;
export const AddNestingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddNesting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddNestingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addNesting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"nesting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Effects"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"afterEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithGuest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guestEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownedGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"soleOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"guestCount"}},{"kind":"Field","name":{"kind":"Name","value":"tokenCount"}},{"kind":"Field","name":{"kind":"Name","value":"accountCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"}},{"kind":"Field","name":{"kind":"Name","value":"musterId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyEffectCount"}},{"kind":"Field","name":{"kind":"Name","value":"policyEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelCode"}},{"kind":"Field","name":{"kind":"Name","value":"labelValues"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gainCount"}},{"kind":"Field","name":{"kind":"Name","value":"lossCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersAffected"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesAffected"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersConcerned"}},{"kind":"Field","name":{"kind":"Name","value":"usersCompared"}},{"kind":"Field","name":{"kind":"Name","value":"membershipGainCount"}},{"kind":"Field","name":{"kind":"Name","value":"membershipLossCount"}},{"kind":"Field","name":{"kind":"Name","value":"gains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"losses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipGains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipLosses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"}}]}}]} as unknown as DocumentNode<AddNestingMutation, AddNestingMutationVariables>;
export const AddOwnerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddOwner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddOwnershipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addOwnership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Effects"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"afterEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithGuest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guestEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownedGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"soleOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"guestCount"}},{"kind":"Field","name":{"kind":"Name","value":"tokenCount"}},{"kind":"Field","name":{"kind":"Name","value":"accountCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"}},{"kind":"Field","name":{"kind":"Name","value":"musterId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyEffectCount"}},{"kind":"Field","name":{"kind":"Name","value":"policyEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelCode"}},{"kind":"Field","name":{"kind":"Name","value":"labelValues"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gainCount"}},{"kind":"Field","name":{"kind":"Name","value":"lossCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersAffected"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesAffected"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersConcerned"}},{"kind":"Field","name":{"kind":"Name","value":"usersCompared"}},{"kind":"Field","name":{"kind":"Name","value":"membershipGainCount"}},{"kind":"Field","name":{"kind":"Name","value":"membershipLossCount"}},{"kind":"Field","name":{"kind":"Name","value":"gains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"losses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipGains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipLosses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"}}]}}]} as unknown as DocumentNode<AddOwnerMutation, AddOwnerMutationVariables>;
export const AddPartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddPart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddContainmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addContainment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"containment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Effects"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"afterEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithGuest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guestEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownedGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"soleOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"guestCount"}},{"kind":"Field","name":{"kind":"Name","value":"tokenCount"}},{"kind":"Field","name":{"kind":"Name","value":"accountCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"}},{"kind":"Field","name":{"kind":"Name","value":"musterId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyEffectCount"}},{"kind":"Field","name":{"kind":"Name","value":"policyEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelCode"}},{"kind":"Field","name":{"kind":"Name","value":"labelValues"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gainCount"}},{"kind":"Field","name":{"kind":"Name","value":"lossCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersAffected"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesAffected"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersConcerned"}},{"kind":"Field","name":{"kind":"Name","value":"usersCompared"}},{"kind":"Field","name":{"kind":"Name","value":"membershipGainCount"}},{"kind":"Field","name":{"kind":"Name","value":"membershipLossCount"}},{"kind":"Field","name":{"kind":"Name","value":"gains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"losses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipGains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipLosses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"}}]}}]} as unknown as DocumentNode<AddPartMutation, AddPartMutationVariables>;
export const BindingsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BindingsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BindingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isCounted"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bindings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bindings_Binding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isCounted"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EdgeTable_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bindings_Binding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Binding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EdgeTable_Edge"}}]}}]} as unknown as DocumentNode<BindingsPageQuery, BindingsPageQueryVariables>;
export const EndEdgesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndEdges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndEdgesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endEdges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"endedCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedCount"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedRows_Payload"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Effects"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EdgeTable_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnyEdges_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Nesting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Binding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Containment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ownership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ownable"},"name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"governed"},"name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EdgeTable_Edge"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"afterEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithGuest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guestEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownedGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"soleOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"guestCount"}},{"kind":"Field","name":{"kind":"Name","value":"tokenCount"}},{"kind":"Field","name":{"kind":"Name","value":"accountCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"}},{"kind":"Field","name":{"kind":"Name","value":"musterId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyEffectCount"}},{"kind":"Field","name":{"kind":"Name","value":"policyEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelCode"}},{"kind":"Field","name":{"kind":"Name","value":"labelValues"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedRows_Payload"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EdgesPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failedCount"}},{"kind":"Field","name":{"kind":"Name","value":"failed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"edge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnyEdges_Edge"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gainCount"}},{"kind":"Field","name":{"kind":"Name","value":"lossCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersAffected"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesAffected"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersConcerned"}},{"kind":"Field","name":{"kind":"Name","value":"usersCompared"}},{"kind":"Field","name":{"kind":"Name","value":"membershipGainCount"}},{"kind":"Field","name":{"kind":"Name","value":"membershipLossCount"}},{"kind":"Field","name":{"kind":"Name","value":"gains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"losses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipGains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipLosses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"}}]}}]} as unknown as DocumentNode<EndEdgesMutation, EndEdgesMutationVariables>;
export const ExtendEdgesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExtendEdges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExtendEdgesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extendEdges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"extendedCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedCount"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedRows_Payload"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Effects"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EdgeTable_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnyEdges_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Nesting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Binding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Containment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ownership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ownable"},"name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"governed"},"name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EdgeTable_Edge"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"afterEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithGuest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guestEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownedGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"soleOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"guestCount"}},{"kind":"Field","name":{"kind":"Name","value":"tokenCount"}},{"kind":"Field","name":{"kind":"Name","value":"accountCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"}},{"kind":"Field","name":{"kind":"Name","value":"musterId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyEffectCount"}},{"kind":"Field","name":{"kind":"Name","value":"policyEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelCode"}},{"kind":"Field","name":{"kind":"Name","value":"labelValues"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedRows_Payload"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EdgesPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failedCount"}},{"kind":"Field","name":{"kind":"Name","value":"failed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"edge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnyEdges_Edge"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gainCount"}},{"kind":"Field","name":{"kind":"Name","value":"lossCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersAffected"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesAffected"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersConcerned"}},{"kind":"Field","name":{"kind":"Name","value":"usersCompared"}},{"kind":"Field","name":{"kind":"Name","value":"membershipGainCount"}},{"kind":"Field","name":{"kind":"Name","value":"membershipLossCount"}},{"kind":"Field","name":{"kind":"Name","value":"gains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"losses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipGains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipLosses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"}}]}}]} as unknown as DocumentNode<ExtendEdgesMutation, ExtendEdgesMutationVariables>;
export const EndingSoonPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EndingSoonPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"days"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endingPerDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"Variable","name":{"kind":"Name","value":"days"}}},{"kind":"Argument","name":{"kind":"Name","value":"timeZone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EndingPicture_Day"}}]}},{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"guestEndsAt"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"ACTIVE"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"GUEST_ENDS_AT"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EndingGuests_User"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endingSoon"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnyEdges_Edge"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EdgeTable_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndingPicture_Day"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndingDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"edges"}},{"kind":"Field","name":{"kind":"Name","value":"guests"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndingGuests_User"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"guest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnyEdges_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Nesting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Binding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Containment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ownership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ownable"},"name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"governed"},"name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EdgeTable_Edge"}}]}}]} as unknown as DocumentNode<EndingSoonPageQuery, EndingSoonPageQueryVariables>;
export const ImportReportPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportReportPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Report_Report"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Readings_Reading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportReading"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"isEncodingGuessed"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}},{"kind":"Field","name":{"kind":"Name","value":"separator"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"example"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Report_Report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"fileNames"}},{"kind":"Field","name":{"kind":"Name","value":"isDryRun"}},{"kind":"Field","name":{"kind":"Name","value":"isKeepingGoing"}},{"kind":"Field","name":{"kind":"Name","value":"isImported"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"remarkCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Readings_Reading"}}]}}]}}]} as unknown as DocumentNode<ImportReportPageQuery, ImportReportPageQueryVariables>;
export const ImportPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Report_Report"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Readings_Reading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportReading"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"isEncodingGuessed"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}},{"kind":"Field","name":{"kind":"Name","value":"separator"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"example"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Report_Report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"fileNames"}},{"kind":"Field","name":{"kind":"Name","value":"isDryRun"}},{"kind":"Field","name":{"kind":"Name","value":"isKeepingGoing"}},{"kind":"Field","name":{"kind":"Name","value":"isImported"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"remarkCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Readings_Reading"}}]}}]}}]} as unknown as DocumentNode<ImportPreviewQuery, ImportPreviewQueryVariables>;
export const OverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"ACTIVE"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"guests"},"name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"guest"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"ACTIVE"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bindings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"syncers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SyncerHealth_Syncer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endingPerDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"IntValue","value":"14"}},{"kind":"Argument","name":{"kind":"Name","value":"timeZone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EndingPicture_Day"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"newestFirst"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivityList_Change"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SyncerHealth_Syncer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Syncer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lagMs"}},{"kind":"Field","name":{"kind":"Name","value":"failingGrants"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"problemCode"}},{"kind":"Field","name":{"kind":"Name","value":"problemValues"}},{"kind":"Field","alias":{"kind":"Name","value":"newest"},"name":{"kind":"Name","value":"reconciles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndingPicture_Day"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndingDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"edges"}},{"kind":"Field","name":{"kind":"Name","value":"guests"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityList_Change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"summaryValues"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodeIds"}}]}}]} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const ArchivePolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchivePolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchivePolicyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archivePolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ArchivePolicyMutation, ArchivePolicyMutationVariables>;
export const EditPolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EditPolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"settings"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingsForm_Type"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsForm_Type"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"schema"}},{"kind":"Field","name":{"kind":"Name","value":"merge"}}]}}]}}]} as unknown as DocumentNode<EditPolicyQuery, EditPolicyQueryVariables>;
export const UpdatePolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePolicyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<UpdatePolicyMutation, UpdatePolicyMutationVariables>;
export const PolicyPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"settings"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"merge"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Assignments_Assignment"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EdgeTable_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Assignments_Assignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EdgeTable_Edge"}}]}}]} as unknown as DocumentNode<PolicyPageQuery, PolicyPageQueryVariables>;
export const PolicyTypesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingsForm_Type"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsForm_Type"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"schema"}},{"kind":"Field","name":{"kind":"Name","value":"merge"}}]}}]}}]} as unknown as DocumentNode<PolicyTypesQuery, PolicyTypesQueryVariables>;
export const CreatePolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePolicyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CreatePolicyMutation, CreatePolicyMutationVariables>;
export const PoliciesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PoliciesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PoliciesPageQuery, PoliciesPageQueryVariables>;
export const ArchiveResourceGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveResourceGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveResourceGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveResourceGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Effects"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"afterEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithGuest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guestEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownedGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"soleOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"guestCount"}},{"kind":"Field","name":{"kind":"Name","value":"tokenCount"}},{"kind":"Field","name":{"kind":"Name","value":"accountCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"}},{"kind":"Field","name":{"kind":"Name","value":"musterId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyEffectCount"}},{"kind":"Field","name":{"kind":"Name","value":"policyEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelCode"}},{"kind":"Field","name":{"kind":"Name","value":"labelValues"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gainCount"}},{"kind":"Field","name":{"kind":"Name","value":"lossCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersAffected"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesAffected"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersConcerned"}},{"kind":"Field","name":{"kind":"Name","value":"usersCompared"}},{"kind":"Field","name":{"kind":"Name","value":"membershipGainCount"}},{"kind":"Field","name":{"kind":"Name","value":"membershipLossCount"}},{"kind":"Field","name":{"kind":"Name","value":"gains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"losses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipGains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipLosses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"}}]}}]} as unknown as DocumentNode<ArchiveResourceGroupMutation, ArchiveResourceGroupMutationVariables>;
export const ResourceGroupContainersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResourceGroupContainers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resourceGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Containers_Containment"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EdgeTable_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Containers_Containment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Containment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resourceGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EdgeTable_Edge"}}]}}]} as unknown as DocumentNode<ResourceGroupContainersQuery, ResourceGroupContainersQueryVariables>;
export const EditResourceGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EditResourceGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}}]}}]}}]} as unknown as DocumentNode<EditResourceGroupQuery, EditResourceGroupQueryVariables>;
export const UpdateResourceGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateResourceGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateResourceGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateResourceGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"resourceGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Effects"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"afterEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithGuest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guestEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownedGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"soleOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"guestCount"}},{"kind":"Field","name":{"kind":"Name","value":"tokenCount"}},{"kind":"Field","name":{"kind":"Name","value":"accountCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"}},{"kind":"Field","name":{"kind":"Name","value":"musterId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyEffectCount"}},{"kind":"Field","name":{"kind":"Name","value":"policyEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelCode"}},{"kind":"Field","name":{"kind":"Name","value":"labelValues"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gainCount"}},{"kind":"Field","name":{"kind":"Name","value":"lossCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersAffected"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesAffected"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersConcerned"}},{"kind":"Field","name":{"kind":"Name","value":"usersCompared"}},{"kind":"Field","name":{"kind":"Name","value":"membershipGainCount"}},{"kind":"Field","name":{"kind":"Name","value":"membershipLossCount"}},{"kind":"Field","name":{"kind":"Name","value":"gains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"losses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipGains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipLosses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"}}]}}]} as unknown as DocumentNode<UpdateResourceGroupMutation, UpdateResourceGroupMutationVariables>;
export const ResourceGroupOwnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResourceGroupOwners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Owners_Ownership"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EdgeTable_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Owners_Ownership"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ownership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EdgeTable_Edge"}}]}}]} as unknown as DocumentNode<ResourceGroupOwnersQuery, ResourceGroupOwnersQueryVariables>;
export const ResourceGroupPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResourceGroupPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}}]}}]}}]} as unknown as DocumentNode<ResourceGroupPageQuery, ResourceGroupPageQueryVariables>;
export const ResourceGroupPartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResourceGroupParts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EdgeTable_Edge"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EdgeTable_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}}]}}]} as unknown as DocumentNode<ResourceGroupPartsQuery, ResourceGroupPartsQueryVariables>;
export const GroupPoliciesTabDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GroupPoliciesTab"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Assignments_Assignment"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EdgeTable_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Assignments_Assignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EdgeTable_Edge"}}]}}]} as unknown as DocumentNode<GroupPoliciesTabQuery, GroupPoliciesTabQueryVariables>;
export const ResourceGroupUsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResourceGroupUsers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserAccess_Edge"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserAccess_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectiveUserEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}}]} as unknown as DocumentNode<ResourceGroupUsersQuery, ResourceGroupUsersQueryVariables>;
export const CreateResourceGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateResourceGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateResourceGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createResourceGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"resourceGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CreateResourceGroupMutation, CreateResourceGroupMutationVariables>;
export const ResourceGroupsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResourceGroupsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroupFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NamedOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isCounted"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isCounted"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ResourceGroupsPageQuery, ResourceGroupsPageQueryVariables>;
export const ResourceAccountsTabDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResourceAccountsTab"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Accounts_Account"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Accounts_Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"isDesired"}},{"kind":"Field","name":{"kind":"Name","value":"isBeingAdopted"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"observedLevel"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"retryAt"}},{"kind":"Field","name":{"kind":"Name","value":"syncerId"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<ResourceAccountsTabQuery, ResourceAccountsTabQueryVariables>;
export const AdoptAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdoptAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdoptAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adoptAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AdoptAccountMutation, AdoptAccountMutationVariables>;
export const ArchiveResourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveResource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveResourceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveResource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Effects"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"afterEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithGuest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guestEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownedGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"soleOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"guestCount"}},{"kind":"Field","name":{"kind":"Name","value":"tokenCount"}},{"kind":"Field","name":{"kind":"Name","value":"accountCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"}},{"kind":"Field","name":{"kind":"Name","value":"musterId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyEffectCount"}},{"kind":"Field","name":{"kind":"Name","value":"policyEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelCode"}},{"kind":"Field","name":{"kind":"Name","value":"labelValues"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gainCount"}},{"kind":"Field","name":{"kind":"Name","value":"lossCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersAffected"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesAffected"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersConcerned"}},{"kind":"Field","name":{"kind":"Name","value":"usersCompared"}},{"kind":"Field","name":{"kind":"Name","value":"membershipGainCount"}},{"kind":"Field","name":{"kind":"Name","value":"membershipLossCount"}},{"kind":"Field","name":{"kind":"Name","value":"gains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"losses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipGains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipLosses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"}}]}}]} as unknown as DocumentNode<ArchiveResourceMutation, ArchiveResourceMutationVariables>;
export const EditResourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EditResource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"}},{"kind":"Field","name":{"kind":"Name","value":"deprovision"}},{"kind":"Field","name":{"kind":"Name","value":"gracePeriod"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"setsPasswords"}}]}}]}}]} as unknown as DocumentNode<EditResourceQuery, EditResourceQueryVariables>;
export const UpdateResourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateResource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateResourceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateResource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Effects"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"afterEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithGuest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guestEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownedGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"soleOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"guestCount"}},{"kind":"Field","name":{"kind":"Name","value":"tokenCount"}},{"kind":"Field","name":{"kind":"Name","value":"accountCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"}},{"kind":"Field","name":{"kind":"Name","value":"musterId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyEffectCount"}},{"kind":"Field","name":{"kind":"Name","value":"policyEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelCode"}},{"kind":"Field","name":{"kind":"Name","value":"labelValues"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gainCount"}},{"kind":"Field","name":{"kind":"Name","value":"lossCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersAffected"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesAffected"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersConcerned"}},{"kind":"Field","name":{"kind":"Name","value":"usersCompared"}},{"kind":"Field","name":{"kind":"Name","value":"membershipGainCount"}},{"kind":"Field","name":{"kind":"Name","value":"membershipLossCount"}},{"kind":"Field","name":{"kind":"Name","value":"gains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"losses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipGains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipLosses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"}}]}}]} as unknown as DocumentNode<UpdateResourceMutation, UpdateResourceMutationVariables>;
export const ResourceGroupsTabDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResourceGroupsTab"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resourceGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Containers_Containment"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EdgeTable_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Containers_Containment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Containment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resourceGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EdgeTable_Edge"}}]}}]} as unknown as DocumentNode<ResourceGroupsTabQuery, ResourceGroupsTabQueryVariables>;
export const ResourcePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResourcePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"deprovision"}},{"kind":"Field","name":{"kind":"Name","value":"gracePeriod"}},{"kind":"Field","name":{"kind":"Name","value":"setsPasswords"}},{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"bootedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}}]}}]}}]} as unknown as DocumentNode<ResourcePageQuery, ResourcePageQueryVariables>;
export const ResourcePoliciesTabDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResourcePoliciesTab"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effectivePolicies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"compliance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"drifts"}},{"kind":"Field","name":{"kind":"Name","value":"drift"}},{"kind":"Field","name":{"kind":"Name","value":"driftCode"}},{"kind":"Field","name":{"kind":"Name","value":"driftValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"merge"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicySource"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicySource"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Assignments_Assignment"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EdgeTable_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicySource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicySource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"via"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Assignments_Assignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EdgeTable_Edge"}}]}}]} as unknown as DocumentNode<ResourcePoliciesTabQuery, ResourcePoliciesTabQueryVariables>;
export const ResourceUsersTabDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResourceUsersTab"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserAccess_Edge"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserAccess_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectiveUserEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}}]} as unknown as DocumentNode<ResourceUsersTabQuery, ResourceUsersTabQueryVariables>;
export const CreateEnrolmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateEnrolment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateEnrolmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createEnrolment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"warning"}},{"kind":"Field","name":{"kind":"Name","value":"warningCode"}},{"kind":"Field","name":{"kind":"Name","value":"warningValues"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CreateEnrolmentMutation, CreateEnrolmentMutationVariables>;
export const CreateResourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateResource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateResourceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createResource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CreateResourceMutation, CreateResourceMutationVariables>;
export const ResourcesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResourcesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NamedOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isCounted"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isCounted"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ResourcesPageQuery, ResourcesPageQueryVariables>;
export const SetUpTotpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetUpTotp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetUpTotpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setUpTotp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SetUpTotpMutation, SetUpTotpMutationVariables>;
export const ConfirmTotpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmTotp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmTotpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmTotp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recoveryCodes"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmTotpMutation, ConfirmTotpMutationVariables>;
export const RemoveTotpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveTotp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveTotpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeTotp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveTotpMutation, RemoveTotpMutationVariables>;
export const CreateTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CreateTokenMutation, CreateTokenMutationVariables>;
export const ArchiveSyncerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveSyncer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveSyncerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveSyncer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ArchiveSyncerMutation, ArchiveSyncerMutationVariables>;
export const DirectoryConnectionPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DirectoryConnectionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"connection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"startTls"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"ca"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}}]}}]}}]}}]} as unknown as DocumentNode<DirectoryConnectionPageQuery, DirectoryConnectionPageQueryVariables>;
export const SetDirectoryConnectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetDirectoryConnection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetDirectoryConnectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setDirectoryConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SetDirectoryConnectionMutation, SetDirectoryConnectionMutationVariables>;
export const SyncerPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SyncerPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kindInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isMirrored"}},{"kind":"Field","name":{"kind":"Name","value":"isSearchable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"desiredGrants"}},{"kind":"Field","name":{"kind":"Name","value":"desiredPosition"}},{"kind":"Field","name":{"kind":"Name","value":"appliedPosition"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"problemSince"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SyncerHealth_Syncer"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MirrorProblems_Syncer"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reconciles_Syncer"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DomainTab_Syncer"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MirrorProblems_Syncer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Syncer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mirrorProblems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"anchor"}},{"kind":"Field","name":{"kind":"Name","value":"memberAnchor"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"problemCode"}},{"kind":"Field","name":{"kind":"Name","value":"problemValues"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SyncerHealth_Syncer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Syncer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lagMs"}},{"kind":"Field","name":{"kind":"Name","value":"failingGrants"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"problemCode"}},{"kind":"Field","name":{"kind":"Name","value":"problemValues"}},{"kind":"Field","alias":{"kind":"Name","value":"newest"},"name":{"kind":"Name","value":"reconciles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reconciles_Syncer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Syncer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"reconciles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"planOnly"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"additions"}},{"kind":"Field","name":{"kind":"Name","value":"updates"}},{"kind":"Field","name":{"kind":"Name","value":"removals"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DomainTab_Syncer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Syncer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mirroredAt"}},{"kind":"Field","name":{"kind":"Name","value":"mirrorLagMs"}},{"kind":"Field","name":{"kind":"Name","value":"disputedUsers"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MirrorProblems_Syncer"}},{"kind":"Field","name":{"kind":"Name","value":"connection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}}]}},{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filter"}},{"kind":"Field","name":{"kind":"Name","value":"createUsers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mirroredGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anchor"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"goneAt"}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SyncerPageQuery, SyncerPageQueryVariables>;
export const MirroredUserPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MirroredUserPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kindInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSearchable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mirroredUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"anchor"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"isEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"goneAt"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"problemCode"}},{"kind":"Field","name":{"kind":"Name","value":"problemValues"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MirroredUserPageQuery, MirroredUserPageQueryVariables>;
export const SyncNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SyncNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestDirectoryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestDirectory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"textCode"}},{"kind":"Field","name":{"kind":"Name","value":"textValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}}]}}]}}]} as unknown as DocumentNode<SyncNowMutation, SyncNowMutationVariables>;
export const RequestReconcileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestReconcile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestReconcileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestReconcile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"reconcile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RequestReconcileMutation, RequestReconcileMutationVariables>;
export const ReconcilePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReconcilePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reconciles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"planOnly"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"additions"}},{"kind":"Field","name":{"kind":"Name","value":"updates"}},{"kind":"Field","name":{"kind":"Name","value":"removals"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}},{"kind":"Field","name":{"kind":"Name","value":"createUsers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"detailCode"}},{"kind":"Field","name":{"kind":"Name","value":"detailValues"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReconcilePageQuery, ReconcilePageQueryVariables>;
export const DecideReconcileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideReconcile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideReconcileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideReconcile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}}]}}]}}]} as unknown as DocumentNode<DecideReconcileMutation, DecideReconcileMutationVariables>;
export const MirrorPlannedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MirrorPlanned"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetMirrorSelectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setMirrorSelection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}}]}}]}}]} as unknown as DocumentNode<MirrorPlannedMutation, MirrorPlannedMutationVariables>;
export const MirrorSelectionPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MirrorSelectionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}},{"kind":"Field","name":{"kind":"Name","value":"createUsers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mirroredGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anchor"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<MirrorSelectionPageQuery, MirrorSelectionPageQueryVariables>;
export const SetMirrorSelectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetMirrorSelection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetMirrorSelectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setMirrorSelection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SetMirrorSelectionMutation, SetMirrorSelectionMutationVariables>;
export const PlanMirrorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanMirror"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanMirrorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planMirror"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reconcile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}}]}}]}}]} as unknown as DocumentNode<PlanMirrorMutation, PlanMirrorMutationVariables>;
export const CreateSyncerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateSyncer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSyncerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createSyncer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"syncer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CreateSyncerMutation, CreateSyncerMutationVariables>;
export const SyncerKindsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SyncerKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncerKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"pushes"}},{"kind":"Field","name":{"kind":"Name","value":"isCreatedByAdmins"}}]}}]}}]} as unknown as DocumentNode<SyncerKindsQuery, SyncerKindsQueryVariables>;
export const SyncersPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SyncersPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kindInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"desiredGrants"}},{"kind":"Field","name":{"kind":"Name","value":"failingGrants"}},{"kind":"Field","name":{"kind":"Name","value":"desiredPosition"}},{"kind":"Field","name":{"kind":"Name","value":"appliedPosition"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SyncerHealth_Syncer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SyncerHealth_Syncer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Syncer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lagMs"}},{"kind":"Field","name":{"kind":"Name","value":"failingGrants"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"problemCode"}},{"kind":"Field","name":{"kind":"Name","value":"problemValues"}},{"kind":"Field","alias":{"kind":"Name","value":"newest"},"name":{"kind":"Name","value":"reconciles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<SyncersPageQuery, SyncersPageQueryVariables>;
export const GroupAccessTabDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GroupAccessTab"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceAccess_Edge"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceAccess_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectiveResourceEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<GroupAccessTabQuery, GroupAccessTabQueryVariables>;
export const ArchiveUserGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveUserGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveUserGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveUserGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Effects"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"afterEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithGuest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guestEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownedGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"soleOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"guestCount"}},{"kind":"Field","name":{"kind":"Name","value":"tokenCount"}},{"kind":"Field","name":{"kind":"Name","value":"accountCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"}},{"kind":"Field","name":{"kind":"Name","value":"musterId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyEffectCount"}},{"kind":"Field","name":{"kind":"Name","value":"policyEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelCode"}},{"kind":"Field","name":{"kind":"Name","value":"labelValues"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gainCount"}},{"kind":"Field","name":{"kind":"Name","value":"lossCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersAffected"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesAffected"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersConcerned"}},{"kind":"Field","name":{"kind":"Name","value":"usersCompared"}},{"kind":"Field","name":{"kind":"Name","value":"membershipGainCount"}},{"kind":"Field","name":{"kind":"Name","value":"membershipLossCount"}},{"kind":"Field","name":{"kind":"Name","value":"gains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"losses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipGains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipLosses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"}}]}}]} as unknown as DocumentNode<ArchiveUserGroupMutation, ArchiveUserGroupMutationVariables>;
export const EditUserGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EditUserGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]} as unknown as DocumentNode<EditUserGroupQuery, EditUserGroupQueryVariables>;
export const UpdateUserGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateUserGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateUserGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Effects"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"afterEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithGuest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guestEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownedGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"soleOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"guestCount"}},{"kind":"Field","name":{"kind":"Name","value":"tokenCount"}},{"kind":"Field","name":{"kind":"Name","value":"accountCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"}},{"kind":"Field","name":{"kind":"Name","value":"musterId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyEffectCount"}},{"kind":"Field","name":{"kind":"Name","value":"policyEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelCode"}},{"kind":"Field","name":{"kind":"Name","value":"labelValues"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gainCount"}},{"kind":"Field","name":{"kind":"Name","value":"lossCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersAffected"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesAffected"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersConcerned"}},{"kind":"Field","name":{"kind":"Name","value":"usersCompared"}},{"kind":"Field","name":{"kind":"Name","value":"membershipGainCount"}},{"kind":"Field","name":{"kind":"Name","value":"membershipLossCount"}},{"kind":"Field","name":{"kind":"Name","value":"gains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"losses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipGains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipLosses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"}}]}}]} as unknown as DocumentNode<UpdateUserGroupMutation, UpdateUserGroupMutationVariables>;
export const LdapGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LdapGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isLdapGroup"}}]}},{"kind":"Field","name":{"kind":"Name","value":"syncers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kindInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasLdapGroups"}}]}}]}}]}}]} as unknown as DocumentNode<LdapGroupQuery, LdapGroupQueryVariables>;
export const SetLdapGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetLdapGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetLdapGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setLdapGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isLdapGroup"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SetLdapGroupMutation, SetLdapGroupMutationVariables>;
export const GroupMembersTabDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GroupMembersTab"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isDirect"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"department"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GroupMembersTabQuery, GroupMembersTabQueryVariables>;
export const GroupMembershipsTabDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GroupMembershipsTab"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Memberships_Membership"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EdgeTable_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Memberships_Membership"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EdgeTable_Edge"}}]}}]} as unknown as DocumentNode<GroupMembershipsTabQuery, GroupMembershipsTabQueryVariables>;
export const EndMirrorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndMirrors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndMirrorsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endMirrors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Effects"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"afterEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithGuest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guestEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownedGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"soleOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"guestCount"}},{"kind":"Field","name":{"kind":"Name","value":"tokenCount"}},{"kind":"Field","name":{"kind":"Name","value":"accountCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"}},{"kind":"Field","name":{"kind":"Name","value":"musterId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyEffectCount"}},{"kind":"Field","name":{"kind":"Name","value":"policyEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelCode"}},{"kind":"Field","name":{"kind":"Name","value":"labelValues"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gainCount"}},{"kind":"Field","name":{"kind":"Name","value":"lossCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersAffected"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesAffected"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersConcerned"}},{"kind":"Field","name":{"kind":"Name","value":"usersCompared"}},{"kind":"Field","name":{"kind":"Name","value":"membershipGainCount"}},{"kind":"Field","name":{"kind":"Name","value":"membershipLossCount"}},{"kind":"Field","name":{"kind":"Name","value":"gains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"losses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipGains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipLosses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"}}]}}]} as unknown as DocumentNode<EndMirrorsMutation, EndMirrorsMutationVariables>;
export const GroupNestingTabDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GroupNestingTab"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EdgeTable_Edge"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EdgeTable_Edge"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EdgeTable_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}}]}}]} as unknown as DocumentNode<GroupNestingTabQuery, GroupNestingTabQueryVariables>;
export const GroupOwnersTabDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GroupOwnersTab"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Owners_Ownership"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EdgeTable_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Owners_Ownership"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ownership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EdgeTable_Edge"}}]}}]} as unknown as DocumentNode<GroupOwnersTabQuery, GroupOwnersTabQueryVariables>;
export const UserGroupPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserGroupPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isDynamic"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"isLdapGroup"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"mirror"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"master"}},{"kind":"Field","name":{"kind":"Name","value":"goneAt"}},{"kind":"Field","name":{"kind":"Name","value":"syncerId"}}]}}]}}]}}]} as unknown as DocumentNode<UserGroupPageQuery, UserGroupPageQueryVariables>;
export const CreateUserGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateUserGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUserGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createUserGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Effects"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"afterEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithGuest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guestEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownedGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"soleOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"guestCount"}},{"kind":"Field","name":{"kind":"Name","value":"tokenCount"}},{"kind":"Field","name":{"kind":"Name","value":"accountCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"}},{"kind":"Field","name":{"kind":"Name","value":"musterId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyEffectCount"}},{"kind":"Field","name":{"kind":"Name","value":"policyEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelCode"}},{"kind":"Field","name":{"kind":"Name","value":"labelValues"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gainCount"}},{"kind":"Field","name":{"kind":"Name","value":"lossCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersAffected"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesAffected"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersConcerned"}},{"kind":"Field","name":{"kind":"Name","value":"usersCompared"}},{"kind":"Field","name":{"kind":"Name","value":"membershipGainCount"}},{"kind":"Field","name":{"kind":"Name","value":"membershipLossCount"}},{"kind":"Field","name":{"kind":"Name","value":"gains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"losses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipGains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipLosses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"}}]}}]} as unknown as DocumentNode<CreateUserGroupMutation, CreateUserGroupMutationVariables>;
export const UserGroupsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserGroupsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroupFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NamedOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isCounted"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isDynamic"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isCounted"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<UserGroupsPageQuery, UserGroupsPageQueryVariables>;
export const UserAccessTabDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserAccessTab"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceAccess_Edge"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceAccess_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectiveResourceEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<UserAccessTabQuery, UserAccessTabQueryVariables>;
export const WhyPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhyPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resourceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resourceId"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explainAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"user"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"resource"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resourceId"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PathSteps_Path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pathCount"}},{"kind":"Field","name":{"kind":"Name","value":"pathsIfActive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PathSteps_Path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pathIfActiveCount"}},{"kind":"Field","name":{"kind":"Name","value":"otherPathCount"}},{"kind":"Field","name":{"kind":"Name","value":"otherPaths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PathSteps_Path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EdgeTable_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnyEdges_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Nesting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Binding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Containment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ownership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ownable"},"name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"governed"},"name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EdgeTable_Edge"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PathSteps_Path"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Path"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnyEdges_Edge"}}]}}]}}]} as unknown as DocumentNode<WhyPageQuery, WhyPageQueryVariables>;
export const UserAccountsTabDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserAccountsTab"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","alias":{"kind":"Name","value":"ending"},"name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PENDING"},{"kind":"EnumValue","value":"FAILING"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ended"},"name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DEPROVISIONED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"syncedMemberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SyncedMemberships_Membership"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Accounts_Account"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SyncedMemberships_Membership"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SyncedMembership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isDesired"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"syncerId"}},{"kind":"Field","name":{"kind":"Name","value":"syncerName"}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Accounts_Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"isDesired"}},{"kind":"Field","name":{"kind":"Name","value":"isBeingAdopted"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"observedLevel"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"retryAt"}},{"kind":"Field","name":{"kind":"Name","value":"syncerId"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<UserAccountsTabQuery, UserAccountsTabQueryVariables>;
export const EditUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EditUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFacts_User"}},{"kind":"Field","name":{"kind":"Name","value":"guest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFacts_User"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"employeeType"}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}}]}}]} as unknown as DocumentNode<EditUserQuery, EditUserQueryVariables>;
export const UpdateUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"guest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Effects"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"afterEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithGuest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guestEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownedGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"soleOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"guestCount"}},{"kind":"Field","name":{"kind":"Name","value":"tokenCount"}},{"kind":"Field","name":{"kind":"Name","value":"accountCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"}},{"kind":"Field","name":{"kind":"Name","value":"musterId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyEffectCount"}},{"kind":"Field","name":{"kind":"Name","value":"policyEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelCode"}},{"kind":"Field","name":{"kind":"Name","value":"labelValues"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gainCount"}},{"kind":"Field","name":{"kind":"Name","value":"lossCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersAffected"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesAffected"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersConcerned"}},{"kind":"Field","name":{"kind":"Name","value":"usersCompared"}},{"kind":"Field","name":{"kind":"Name","value":"membershipGainCount"}},{"kind":"Field","name":{"kind":"Name","value":"membershipLossCount"}},{"kind":"Field","name":{"kind":"Name","value":"gains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"losses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipGains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipLosses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"}}]}}]} as unknown as DocumentNode<UpdateUserMutation, UpdateUserMutationVariables>;
export const UserGroupsTabDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserGroupsTab"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Memberships_Membership"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isDirect"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EdgeTable_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Memberships_Membership"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EdgeTable_Edge"}}]}}]} as unknown as DocumentNode<UserGroupsTabQuery, UserGroupsTabQueryVariables>;
export const UserPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFacts_User"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"guest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sponsor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFacts_User"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"employeeType"}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}}]}}]} as unknown as DocumentNode<UserPageQuery, UserPageQueryVariables>;
export const UserRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<UserRoleQuery, UserRoleQueryVariables>;
export const SetUserRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetUserRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetUserRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setUserRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Effects"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"afterEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithGuest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guestEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownedGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"soleOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"guestCount"}},{"kind":"Field","name":{"kind":"Name","value":"tokenCount"}},{"kind":"Field","name":{"kind":"Name","value":"accountCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"}},{"kind":"Field","name":{"kind":"Name","value":"musterId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyEffectCount"}},{"kind":"Field","name":{"kind":"Name","value":"policyEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelCode"}},{"kind":"Field","name":{"kind":"Name","value":"labelValues"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gainCount"}},{"kind":"Field","name":{"kind":"Name","value":"lossCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersAffected"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesAffected"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersConcerned"}},{"kind":"Field","name":{"kind":"Name","value":"usersCompared"}},{"kind":"Field","name":{"kind":"Name","value":"membershipGainCount"}},{"kind":"Field","name":{"kind":"Name","value":"membershipLossCount"}},{"kind":"Field","name":{"kind":"Name","value":"gains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"losses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipGains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipLosses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"}}]}}]} as unknown as DocumentNode<SetUserRoleMutation, SetUserRoleMutationVariables>;
export const SetUserStateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetUserState"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetUserStateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setUserState"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Effects"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"afterEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithGuest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guestEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownedGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"soleOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"guestCount"}},{"kind":"Field","name":{"kind":"Name","value":"tokenCount"}},{"kind":"Field","name":{"kind":"Name","value":"accountCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"}},{"kind":"Field","name":{"kind":"Name","value":"musterId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyEffectCount"}},{"kind":"Field","name":{"kind":"Name","value":"policyEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelCode"}},{"kind":"Field","name":{"kind":"Name","value":"labelValues"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gainCount"}},{"kind":"Field","name":{"kind":"Name","value":"lossCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersAffected"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesAffected"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersConcerned"}},{"kind":"Field","name":{"kind":"Name","value":"usersCompared"}},{"kind":"Field","name":{"kind":"Name","value":"membershipGainCount"}},{"kind":"Field","name":{"kind":"Name","value":"membershipLossCount"}},{"kind":"Field","name":{"kind":"Name","value":"gains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"losses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipGains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipLosses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"}}]}}]} as unknown as DocumentNode<SetUserStateMutation, SetUserStateMutationVariables>;
export const UserStatesTabDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserStatesTab"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UserStatesTabQuery, UserStatesTabQueryVariables>;
export const CreateUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"guest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Effects"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"afterEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithGuest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guestEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownedGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"soleOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"guestCount"}},{"kind":"Field","name":{"kind":"Name","value":"tokenCount"}},{"kind":"Field","name":{"kind":"Name","value":"accountCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"}},{"kind":"Field","name":{"kind":"Name","value":"musterId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyEffectCount"}},{"kind":"Field","name":{"kind":"Name","value":"policyEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelCode"}},{"kind":"Field","name":{"kind":"Name","value":"labelValues"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gainCount"}},{"kind":"Field","name":{"kind":"Name","value":"lossCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersAffected"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesAffected"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersConcerned"}},{"kind":"Field","name":{"kind":"Name","value":"usersCompared"}},{"kind":"Field","name":{"kind":"Name","value":"membershipGainCount"}},{"kind":"Field","name":{"kind":"Name","value":"membershipLossCount"}},{"kind":"Field","name":{"kind":"Name","value":"gains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"losses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipGains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipLosses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"}}]}}]} as unknown as DocumentNode<CreateUserMutation, CreateUserMutationVariables>;
export const VerificationPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerificationPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastVerification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Verification_Found"}}]}},{"kind":"Field","name":{"kind":"Name","value":"logCheckpoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"time"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Verification_Found"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"isRight"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"looked"}},{"kind":"Field","name":{"kind":"Name","value":"differing"}},{"kind":"Field","name":{"kind":"Name","value":"repaired"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"objects"}}]}}]}}]} as unknown as DocumentNode<VerificationPageQuery, VerificationPageQueryVariables>;
export const VerifyNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerifyNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyDirectory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Verification_Found"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Verification_Found"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"isRight"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"looked"}},{"kind":"Field","name":{"kind":"Name","value":"differing"}},{"kind":"Field","name":{"kind":"Name","value":"repaired"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"objects"}}]}}]}}]} as unknown as DocumentNode<VerifyNowQuery, VerifyNowQueryVariables>;
export const RepairDerivedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RepairDerived"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RepairDerivedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"repairDerived"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isRight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RepairDerivedMutation, RepairDerivedMutationVariables>;
export const ArchiveWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ArchiveWebhookMutation, ArchiveWebhookMutationVariables>;
export const EditWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EditWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"isPaused"}}]}}]}}]} as unknown as DocumentNode<EditWebhookQuery, EditWebhookQueryVariables>;
export const UpdateWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"isPaused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateWebhookMutation, UpdateWebhookMutationVariables>;
export const WebhookPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WebhookPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookHealth_Webhook"}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"durationMs"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookHealth_Webhook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isPaused"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}}]}}]} as unknown as DocumentNode<WebhookPageQuery, WebhookPageQueryVariables>;
export const ReplayWebhookNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReplayWebhookName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]} as unknown as DocumentNode<ReplayWebhookNameQuery, ReplayWebhookNameQueryVariables>;
export const ReplayWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplayWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplayWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ReplayWebhookMutation, ReplayWebhookMutationVariables>;
export const CreateWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CreateWebhookMutation, CreateWebhookMutationVariables>;
export const WebhooksPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WebhooksPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookHealth_Webhook"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookHealth_Webhook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isPaused"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}}]}}]} as unknown as DocumentNode<WebhooksPageQuery, WebhooksPageQueryVariables>;
export const SignInWithLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignInWithLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInWithLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInWithLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}}]}}]}}]} as unknown as DocumentNode<SignInWithLinkMutation, SignInWithLinkMutationVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needsCode"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignInWithPasskeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignInWithPasskey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInWithPasskeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInWithPasskey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}}]}}]}}]} as unknown as DocumentNode<SignInWithPasskeyMutation, SignInWithPasskeyMutationVariables>;
export const AccountReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"user"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"user"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"isDesired"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"syncedMemberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isDesired"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"syncerName"}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccountReportQuery, AccountReportQueryVariables>;
export const PaletteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Palette"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resourceGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PaletteQuery, PaletteQueryVariables>;
export const ArchivedObjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArchivedObject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Syncer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ArchivedObjectQuery, ArchivedObjectQueryVariables>;
export const SelectedUsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SelectedUsers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SelectedUsersQuery, SelectedUsersQueryVariables>;
export const DecideMatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideMatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideMatchesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideMatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"users"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"problemCode"}},{"kind":"Field","name":{"kind":"Name","value":"problemValues"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rejected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<DecideMatchesMutation, DecideMatchesMutationVariables>;
export const FindInDomainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FindInDomain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestDirectoryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestDirectory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"found"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anchor"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}}]}}]}}]} as unknown as DocumentNode<FindInDomainMutation, FindInDomainMutationVariables>;
export const MirroredPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MirroredPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MatchState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mirroredUsers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"users"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"problemCode"}},{"kind":"Field","name":{"kind":"Name","value":"problemValues"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MirroredPeopleQuery, MirroredPeopleQueryVariables>;
export const BindingsTabDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BindingsTab"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bindings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BindingsTab_Bindings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bindings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BindingsTab_Bindings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bindings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BindingsTab_Bindings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bindings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BindingsTab_Bindings"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EdgeTable_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bindings_Binding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Binding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EdgeTable_Edge"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BindingsTab_Bindings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BindingConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bindings_Binding"}}]}}]}}]} as unknown as DocumentNode<BindingsTabQuery, BindingsTabQueryVariables>;
export const EdgeIdsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EdgeIds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"group"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"group"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LIVE"},{"kind":"EnumValue","value":"PLANNED"}]}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EdgeIdsQuery, EdgeIdsQueryVariables>;
export const DifferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Difference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"user"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserRef"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resource"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceRef"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessDifference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"user"},"value":{"kind":"Variable","name":{"kind":"Name","value":"user"}}},{"kind":"Argument","name":{"kind":"Name","value":"resource"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resource"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DifferenceQuery, DifferenceQueryVariables>;
export const AccessGraphDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessGraph"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"user"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserRef"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resource"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceRef"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessGraph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"user"},"value":{"kind":"Variable","name":{"kind":"Name","value":"user"}}},{"kind":"Argument","name":{"kind":"Name","value":"resource"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resource"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userCount"}},{"kind":"Field","name":{"kind":"Name","value":"resourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"edge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"more"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<AccessGraphQuery, AccessGraphQueryVariables>;
export const NestedGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NestedGroups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LIVE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NestedGroupsQuery, NestedGroupsQueryVariables>;
export const ReportProblemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportProblems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReportProblemsQuery, ReportProblemsQueryVariables>;
export const ReportRemarksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportRemarks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"remarks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReportRemarksQuery, ReportRemarksQueryVariables>;
export const ReportRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outcomes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRowOutcome"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isRemarked"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"outcomes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outcomes"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"isRemarked"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isRemarked"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportRow_Row"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRow_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"stepCount"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"detailCode"}},{"kind":"Field","name":{"kind":"Name","value":"detailValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}}]}}]} as unknown as DocumentNode<ReportRowsQuery, ReportRowsQueryVariables>;
export const ImportFilesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportFiles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportFilesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importFiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"stepCount"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Readings_Reading"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Effects"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"beforeEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"afterEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsWithGuest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guestEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownedGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"soleOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"guestCount"}},{"kind":"Field","name":{"kind":"Name","value":"tokenCount"}},{"kind":"Field","name":{"kind":"Name","value":"accountCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"}},{"kind":"Field","name":{"kind":"Name","value":"musterId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyEffectCount"}},{"kind":"Field","name":{"kind":"Name","value":"policyEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelCode"}},{"kind":"Field","name":{"kind":"Name","value":"labelValues"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Readings_Reading"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportReading"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"isEncodingGuessed"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}},{"kind":"Field","name":{"kind":"Name","value":"separator"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"example"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effects_Effects"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Effects"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gainCount"}},{"kind":"Field","name":{"kind":"Name","value":"lossCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersAffected"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesAffected"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ldapRenameCount"}},{"kind":"Field","name":{"kind":"Name","value":"usersConcerned"}},{"kind":"Field","name":{"kind":"Name","value":"usersCompared"}},{"kind":"Field","name":{"kind":"Name","value":"membershipGainCount"}},{"kind":"Field","name":{"kind":"Name","value":"membershipLossCount"}},{"kind":"Field","name":{"kind":"Name","value":"gains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"losses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipGains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipLosses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effects_Span"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectsBesideAccess_Effects"}}]}}]} as unknown as DocumentNode<ImportFilesMutation, ImportFilesMutationVariables>;
export const MyAccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceAccess_Edge"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isDirect"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","alias":{"kind":"Name","value":"ownable"},"name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceAccess_Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectiveResourceEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MyAccessQuery, MyAccessQueryVariables>;
export const ObjectActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ObjectActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"newestFirst"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"nodes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivityList_Change"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityList_Change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"summaryValues"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodeIds"}}]}}]} as unknown as DocumentNode<ObjectActivityQuery, ObjectActivityQueryVariables>;
export const AccessGapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessGaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usersWithoutAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unreachableResources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AccessGapsQuery, AccessGapsQueryVariables>;
export const HealthFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"FAILING"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compliance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"FAILED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<HealthFiguresQuery, HealthFiguresQueryVariables>;
export const PickerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Picker"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isUser"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isUserGroup"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isResource"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isResourceGroup"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isUser"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isUserGroup"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isResource"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resourceGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isResourceGroup"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]} as unknown as DocumentNode<PickerQuery, PickerQueryVariables>;
export const PickerNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PickerName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isUser"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isUserGroup"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isResource"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isResourceGroup"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isUser"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isUserGroup"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isResource"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resourceGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isResourceGroup"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PickerNameQuery, PickerNameQueryVariables>;
export const PolicyArtefactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyArtefact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"platform"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Platform"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"policyArtefact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"platform"},"value":{"kind":"Variable","name":{"kind":"Name","value":"platform"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]}}]} as unknown as DocumentNode<PolicyArtefactQuery, PolicyArtefactQueryVariables>;
export const ComplianceListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComplianceList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ComplianceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compliance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"drifts"}},{"kind":"Field","name":{"kind":"Name","value":"drift"}},{"kind":"Field","name":{"kind":"Name","value":"driftCode"}},{"kind":"Field","name":{"kind":"Name","value":"driftValues"}},{"kind":"Field","name":{"kind":"Name","value":"driftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ComplianceListQuery, ComplianceListQueryVariables>;
export const OpenEnrolmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenEnrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resourceGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OpenEnrolmentsQuery, OpenEnrolmentsQueryVariables>;
export const RevokeEnrolmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeEnrolment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeEnrolmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeEnrolment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeEnrolmentMutation, RevokeEnrolmentMutationVariables>;
export const SetPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SetPasswordMutation, SetPasswordMutationVariables>;
export const AdminsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Admins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"NOT"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"MEMBER"}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<AdminsQuery, AdminsQueryVariables>;
export const OwnPasskeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnPasskeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"passkeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnPasskeysQuery, OwnPasskeysQueryVariables>;
export const StartPasskeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartPasskey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartPasskeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startPasskey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"options"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<StartPasskeyMutation, StartPasskeyMutationVariables>;
export const AddPasskeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddPasskey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddPasskeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addPasskey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passkey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}}]}}]}}]} as unknown as DocumentNode<AddPasskeyMutation, AddPasskeyMutationVariables>;
export const RemovePasskeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemovePasskey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemovePasskeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removePasskey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}}]}}]}}]} as unknown as DocumentNode<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const SecurityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Security"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Authenticator_User"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Passkeys_User"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Authenticator_User"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"totp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodesLeft"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Passkeys_User"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"passkeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isSynced"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}}]} as unknown as DocumentNode<SecurityQuery, SecurityQueryVariables>;
export const SessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<SessionsQuery, SessionsQueryVariables>;
export const RevokeSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const SshKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SshKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sshKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SshKeysQuery, SshKeysQueryVariables>;
export const AddSshKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddSshKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddSshKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addSshKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sshKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AddSshKeyMutation, AddSshKeyMutationVariables>;
export const RemoveSshKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveSshKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveSshKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeSshKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveSshKeyMutation, RemoveSshKeyMutationVariables>;
export const TokensDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<TokensQuery, TokensQueryVariables>;
export const RevokeTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeTokenMutation, RevokeTokenMutationVariables>;
export const TopBarSignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TopBarSignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"}}]}}]} as unknown as DocumentNode<TopBarSignOutMutation, TopBarSignOutMutationVariables>;
export const UserListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isCounted"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserList_User"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isCounted"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFacts_User"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"employeeType"}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserList_User"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFacts_User"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"guest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode<UserListQuery, UserListQueryVariables>;
export const VerificationLineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerificationLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastVerification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isRight"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"differing"}},{"kind":"Field","name":{"kind":"Name","value":"repaired"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"logCheckpoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"time"}}]}}]}}]} as unknown as DocumentNode<VerificationLineQuery, VerificationLineQueryVariables>;
export const TopBarViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TopBarViewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<TopBarViewerQuery, TopBarViewerQueryVariables>;
export const LiveStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LiveStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]} as unknown as DocumentNode<LiveStartQuery, LiveStartQueryVariables>;
export const LiveChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LiveChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LiveChangesSubscription, LiveChangesSubscriptionVariables>;
export const StartPasskeySignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartPasskeySignIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startPasskeySignIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"options"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}}]}}]}}]} as unknown as DocumentNode<StartPasskeySignInMutation, StartPasskeySignInMutationVariables>;