/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Whether a system complies with its policies of one type. */
export type ComplianceInput = {
  /** What somebody had changed on the system and was repaired now. */
  drift?: string | null | undefined;
  /** Why the system does not comply. */
  message?: string | null | undefined;
  /** The state; not PENDING, which is not reported. */
  state: ComplianceState;
  /** The id of the type. */
  type: string;
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

/** Enrols a system. */
export type EnrolSystemInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** Facts about the system: an object of strings. */
  facts?: unknown;
  /** The hostname of the system. */
  hostname: string;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The one-time token that an admin has created. */
  token: string;
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

/** A report of how a system complies with all types of policies that it knows of. */
export type ReportComplianceInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The `notifiedPosition` up to which the agent had received changes when it asked for the policies. When left out, the report counts as one on the current policies. */
  position?: number | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The id of the system, such as resource_3. */
  resource: string;
  /** One result per type. Earlier reports on types that are left out are removed. */
  results: Array<ComplianceInput>;
};

/** A report of an agent about its system. */
export type ReportSystemInput = {
  /** When the system was started. */
  bootedAt?: string | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** Facts about the system: an object of strings. Replaces the ones reported before. */
  facts: unknown;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The id of the system, such as resource_3. */
  resource: string;
};

export type PersonFactsFragment = { id: string, username: string, displayName: string, email: string | null, givenName: string | null, familyName: string | null, jobTitle: string | null, department: string | null, location: string | null, employeeType: string | null, employeeNumber: string | null, phone: string | null };

export type MirroredPersonFactsFragment = { displayName: string | null, email: string | null, givenName: string | null, familyName: string | null, jobTitle: string | null, department: string | null, location: string | null, employeeType: string | null, employeeNumber: string | null, phone: string | null };

export type LinuxSystemQueryVariables = Exact<{ [key: string]: never; }>;


export type LinuxSystemQuery = { syncer: { id: string, desiredPosition: number, targets: Array<{ object:
        | { id: string, name: string, levels: Array<string>, deprovision: Deprovision, gracePeriod: string | null, setsPasswords: boolean, effectivePolicies: Array<{ type: { id: string }, settings: Array<{ name: string, value: unknown }> }> }
        | { id: string }
       }>, waitingReconciles: Array<{ id: string, state: ReconcileState, planOnly: boolean, removals: number }>, waitingAdoptions: Array<{ resourceId: string, name: string, userId: string }> } | null };

export type LinuxGrantsFragment = { position: number, notifiedPosition: number, cursor: string | null, grants: Array<{ level: string | null, isLive: boolean, endsAt: string | null, userId: string, objectId: string, levels: Array<{ level: string, endsAt: string | null }> }>, users: Array<{ userId: string, username: string, displayName: string, uidNumber: number, sshKeys: Array<string>, systemPasswordHash: string | null }> };

export type LinuxSnapshotQueryVariables = Exact<{
  cursor?: string | null | undefined;
}>;


export type LinuxSnapshotQuery = { grantChanges: { position: number, notifiedPosition: number, cursor: string | null, grants: Array<{ level: string | null, isLive: boolean, endsAt: string | null, userId: string, objectId: string, levels: Array<{ level: string, endsAt: string | null }> }>, users: Array<{ userId: string, username: string, displayName: string, uidNumber: number, sshKeys: Array<string>, systemPasswordHash: string | null }> } };

export type LinuxFeedSubscriptionVariables = Exact<{
  after: number;
}>;


export type LinuxFeedSubscription = { grantChanges: { position: number, notifiedPosition: number, cursor: string | null, grants: Array<{ level: string | null, isLive: boolean, endsAt: string | null, userId: string, objectId: string, levels: Array<{ level: string, endsAt: string | null }> }>, users: Array<{ userId: string, username: string, displayName: string, uidNumber: number, sshKeys: Array<string>, systemPasswordHash: string | null }> } };

export type LinuxReportSystemMutationVariables = Exact<{
  input: ReportSystemInput;
}>;


export type LinuxReportSystemMutation = { reportSystem: { userErrors: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    > } };

export type LinuxReportComplianceMutationVariables = Exact<{
  input: ReportComplianceInput;
}>;


export type LinuxReportComplianceMutation = { reportCompliance: { userErrors: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    > } };

export type LinuxEnrolMutationVariables = Exact<{
  input: EnrolSystemInput;
}>;


export type LinuxEnrolMutation = { enrolSystem: { token: string | null, resourceId: string | null, name: string | null, userErrors: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    > } };

export const PersonFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"employeeType"}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]} as unknown as DocumentNode<PersonFactsFragment, unknown>;
export const MirroredPersonFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MirroredPersonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MirroredUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"employeeType"}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]} as unknown as DocumentNode<MirroredPersonFactsFragment, unknown>;
export const LinuxGrantsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinuxGrants"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedPosition"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isLive"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"objectId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"users"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"uidNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sshKeys"}},{"kind":"Field","name":{"kind":"Name","value":"systemPasswordHash"}}]}}]}}]} as unknown as DocumentNode<LinuxGrantsFragment, unknown>;
export const LinuxSystemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinuxSystem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"desiredPosition"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"deprovision"}},{"kind":"Field","name":{"kind":"Name","value":"gracePeriod"}},{"kind":"Field","name":{"kind":"Name","value":"setsPasswords"}},{"kind":"Field","name":{"kind":"Name","value":"effectivePolicies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingReconciles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"planOnly"}},{"kind":"Field","name":{"kind":"Name","value":"removals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingAdoptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}}]}}]}}]}}]} as unknown as DocumentNode<LinuxSystemQuery, LinuxSystemQueryVariables>;
export const LinuxSnapshotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinuxSnapshot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"cursor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinuxGrants"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinuxGrants"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedPosition"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isLive"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"objectId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"users"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"uidNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sshKeys"}},{"kind":"Field","name":{"kind":"Name","value":"systemPasswordHash"}}]}}]}}]} as unknown as DocumentNode<LinuxSnapshotQuery, LinuxSnapshotQueryVariables>;
export const LinuxFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LinuxFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinuxGrants"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinuxGrants"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedPosition"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isLive"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"objectId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"users"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"uidNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sshKeys"}},{"kind":"Field","name":{"kind":"Name","value":"systemPasswordHash"}}]}}]}}]} as unknown as DocumentNode<LinuxFeedSubscription, LinuxFeedSubscriptionVariables>;
export const LinuxReportSystemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinuxReportSystem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSystemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportSystem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<LinuxReportSystemMutation, LinuxReportSystemMutationVariables>;
export const LinuxReportComplianceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinuxReportCompliance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportComplianceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportCompliance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<LinuxReportComplianceMutation, LinuxReportComplianceMutationVariables>;
export const LinuxEnrolDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinuxEnrol"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnrolSystemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolSystem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"resourceId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<LinuxEnrolMutation, LinuxEnrolMutationVariables>;