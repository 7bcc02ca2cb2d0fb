/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The answer of a syncer to a request. */
export type AnswerDirectoryInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** The objects that were found; the first 100 are stored. */
  found?: Array<DirectoryEntryInput> | null | undefined;
  /** The id of the request. */
  id: string;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** What went wrong. */
  message?: string | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The new state: DONE or FAILED. */
  state: DirectoryRequestState;
  /** What was done, step by step. */
  steps?: Array<string> | null | undefined;
};

/** A report of changes in another directory: at most 5,000 people, groups and members. Repeating it changes nothing. */
export type ApplyMirrorInput = {
  /** The progress in the other directory. It is stored together with the changes, or not at all. */
  cursor?: string | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** The anchors of groups that are gone or no longer selected. */
  goneGroups?: Array<string> | null | undefined;
  /** The anchors of people who are gone. */
  goneUsers?: Array<string> | null | undefined;
  /** Groups that are new or have changed. */
  groups?: Array<MirroredGroupInput> | null | undefined;
  /** When the syncer noticed the first of these changes, by its own clock. */
  heardAt?: string | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Changes of members. */
  members?: Array<MirroredMembersInput> | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** People who are new or have changed. */
  users?: Array<MirroredUserInput> | null | undefined;
};

/** An object that was found in another directory. */
export type DirectoryEntryInput = {
  /** The permanent id in the other directory, such as the objectGUID. */
  anchor: string;
  /** The description. */
  description?: string | null | undefined;
  /** The name. */
  name: string;
  /** The distinguished name. */
  path: string;
};

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

/** A group as the other directory states it. */
export type MirroredGroupInput = {
  /** The permanent id in the other directory, such as the objectGUID. */
  anchor: string;
  /** The description. */
  description?: string | null | undefined;
  /** The name. */
  name: string;
  /** The distinguished name. */
  path: string;
};

/** Changes of the members of a mirrored group, by anchor. */
export type MirroredMembersInput = {
  /** The anchor of the group. */
  group: string;
  /** People who are members now. */
  join?: Array<string> | null | undefined;
  /** People who are no longer members. */
  leave?: Array<string> | null | undefined;
  /** Mirrored groups that are nested in it now. */
  nest?: Array<string> | null | undefined;
  /** Mirrored groups that are no longer nested in it. */
  unnest?: Array<string> | null | undefined;
};

/** A person as the other directory states them. */
export type MirroredUserInput = {
  /** The permanent id in the other directory, such as the objectGUID. */
  anchor: string;
  /** The department, as the other directory states it. */
  department?: string | null | undefined;
  /** The full name. */
  displayName?: string | null | undefined;
  /** The e-mail address, as the other directory states it. */
  email?: string | null | undefined;
  /** The number of the employee, as the other directory states it. */
  employeeNumber?: string | null | undefined;
  /** The kind of employment, such as employee, contractor or intern, as the other directory states it. */
  employeeType?: string | null | undefined;
  /** When the account expires; null where it does not. */
  endsAt?: string | null | undefined;
  /** The family name, as the other directory states it. */
  familyName?: string | null | undefined;
  /** The given name, as the other directory states it. */
  givenName?: string | null | undefined;
  /** Whether the account is enabled. */
  isEnabled: boolean;
  /** What the person does, as the other directory states it. */
  jobTitle?: string | null | undefined;
  /** Where the person works, as the other directory states it. */
  location?: string | null | undefined;
  /** The distinguished name. */
  path: string;
  /** The telephone number, as the other directory states it. */
  phone?: string | null | undefined;
  /** The username. */
  username: string;
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

export type AdStateQueryVariables = Exact<{ [key: string]: never; }>;


export type AdStateQuery = { position: number, syncer: { id: string, name: string, directoryPassword: string | null, connection: { url: string, startTls: boolean, account: string, ca: string | null } | null, selection: { groups: Array<string>, units: Array<string>, filter: string | null, except: Array<string>, createUsers: boolean } | null, waitingReconciles: Array<{ id: string, state: ReconcileState, planOnly: boolean, removals: number, selection: { groups: Array<string>, units: Array<string>, filter: string | null, except: Array<string>, createUsers: boolean } | null }>, waitingRequests: Array<{ id: string, anchor: string | null, search: { kind: DirectoryKind, text: string } | null }> } | null };

export type AdMirrorQueryVariables = Exact<{ [key: string]: never; }>;


export type AdMirrorQuery = { syncer: { mirroredGroups: Array<{ anchor: string, name: string, description: string | null, path: string, goneAt: string | null, memberAnchors: Array<string>, nestedAnchors: Array<string> }> } | null };

export type AdPeopleQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AdPeopleQuery = { syncer: { mirroredUsers: { cursor: string | null, users: Array<{ anchor: string, username: string, path: string, isEnabled: boolean, endsAt: string | null, goneAt: string | null, displayName: string | null, email: string | null, givenName: string | null, familyName: string | null, jobTitle: string | null, department: string | null, location: string | null, employeeType: string | null, employeeNumber: string | null, phone: string | null }> } } | null };

export type AdApplyMutationVariables = Exact<{
  input: ApplyMirrorInput;
}>;


export type AdApplyMutation = { applyMirror: { position: number | null, problems: Array<{ kind: MirrorProblemKind, name: string, problem: string }>, userErrors: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    > } };

export type AdApplyOneMutationVariables = Exact<{
  input: ApplyMirrorInput;
}>;


export type AdApplyOneMutation = { applyMirror: { users: Array<{ anchor: string, state: MatchState, problem: string | null, user: { username: string } | null }>, userErrors: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    > } };

export type AdAnswerMutationVariables = Exact<{
  input: AnswerDirectoryInput;
}>;


export type AdAnswerMutation = { answerDirectory: { request: { id: string } | null, userErrors: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    > } };

export type AdNewsSubscriptionVariables = Exact<{
  after: number;
}>;


export type AdNewsSubscription = { grantChanges: { notifiedPosition: number, position: number } };

export type PersonFactsFragment = { id: string, username: string, displayName: string, email: string | null, givenName: string | null, familyName: string | null, jobTitle: string | null, department: string | null, location: string | null, employeeType: string | null, employeeNumber: string | null, phone: string | null };

export type MirroredPersonFactsFragment = { displayName: string | null, email: string | null, givenName: string | null, familyName: string | null, jobTitle: string | null, department: string | null, location: string | null, employeeType: string | null, employeeNumber: string | null, phone: string | null };

export const PersonFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"employeeType"}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]} as unknown as DocumentNode<PersonFactsFragment, unknown>;
export const MirroredPersonFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MirroredPersonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MirroredUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"employeeType"}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]} as unknown as DocumentNode<MirroredPersonFactsFragment, unknown>;
export const AdStateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"syncer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"connection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"startTls"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"ca"}}]}},{"kind":"Field","name":{"kind":"Name","value":"directoryPassword"}},{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}},{"kind":"Field","name":{"kind":"Name","value":"except"}},{"kind":"Field","name":{"kind":"Name","value":"createUsers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingReconciles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"planOnly"}},{"kind":"Field","name":{"kind":"Name","value":"removals"}},{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}},{"kind":"Field","name":{"kind":"Name","value":"except"}},{"kind":"Field","name":{"kind":"Name","value":"createUsers"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"search"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"anchor"}}]}}]}}]}}]} as unknown as DocumentNode<AdStateQuery, AdStateQueryVariables>;
export const AdMirrorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdMirror"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mirroredGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anchor"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"goneAt"}},{"kind":"Field","name":{"kind":"Name","value":"memberAnchors"}},{"kind":"Field","name":{"kind":"Name","value":"nestedAnchors"}}]}}]}}]}}]} as unknown as DocumentNode<AdMirrorQuery, AdMirrorQueryVariables>;
export const AdPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mirroredUsers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anchor"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MirroredPersonFacts"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"isEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"goneAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MirroredPersonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MirroredUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"employeeType"}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]} as unknown as DocumentNode<AdPeopleQuery, AdPeopleQueryVariables>;
export const AdApplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdApply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyMirrorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyMirror"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AdApplyMutation, AdApplyMutationVariables>;
export const AdApplyOneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdApplyOne"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyMirrorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyMirror"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anchor"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AdApplyOneMutation, AdApplyOneMutationVariables>;
export const AdAnswerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerDirectoryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerDirectory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AdAnswerMutation, AdAnswerMutationVariables>;
export const AdNewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"AdNews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifiedPosition"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]} as unknown as DocumentNode<AdNewsSubscription, AdNewsSubscriptionVariables>;