/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Whose an account is. */
export type AccountLink =
  /** It was found there under the name that a user should have, and was not made by Muster. It is left alone until an admin adopts it. */
  | 'DISPUTED'
  /** It belongs to the user, and Muster keeps it. */
  | 'LINKED'
  /** It was found there, and is nobody’s whom Muster knows. It is left alone. */
  | 'ORPHANED';

/** All grants up to a position are applied, but for the failures. */
export type AcknowledgeGrantsInput = {
  /** Do everything but keep nothing: the answer, effects and errors are those of the real mutation. */
  dryRun?: boolean | null | undefined;
  /** What could not be applied. */
  failures?: Array<GrantFailureInput> | null | undefined;
  /** Everything up to here has been seen. */
  position: number;
  /** Why, for the change log and for those who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** Failures of before that are applied now. */
  resolved?: Array<GrantResolvedInput> | null | undefined;
  /** Which syncer; itself when left out. */
  syncer?: string | null | undefined;
};

/** What becomes of an account when the last path to the resource ends. All but LEAVE end the access itself at once. */
export type Deprovision =
  /** As LOCK; when the grace period has passed, the account and what it has is deleted. */
  | 'DELETE'
  /** As LOCK, and the account is marked as disabled where the resource knows that. */
  | 'DISABLE'
  /** Nothing: whoever manages the resource does it there. */
  | 'LEAVE'
  /** Nobody gets in any more, sessions end; what the person has there is kept. */
  | 'LOCK';

/** Names an account that is gone. */
export type GoneAccountInput = {
  /** What it was called there. */
  name: string;
  /** Id of the resource. */
  resource: string;
};

/** A grant that could not be applied. */
export type GrantFailureInput = {
  /** Why, for people. */
  message: string;
  /** Id of the group or resource. */
  object: string;
  /** When it will be tried again. */
  retryAt?: string | null | undefined;
  /** Id of the user. */
  user: string;
};

/** A grant that could not be applied before, and now is. */
export type GrantResolvedInput = {
  /** Id of the group or resource. */
  object: string;
  /** Id of the user. */
  user: string;
};

/** How an account was last found. */
export type ObservedAccount =
  /** Gone, with what it had. */
  | 'DELETED'
  /** Marked as disabled. */
  | 'DISABLED'
  /** Left to whoever manages the resource. */
  | 'LEFT'
  /** Nobody gets in; what is there is kept. */
  | 'LOCKED'
  /** Usable. */
  | 'PROVISIONED';

/** An account as it was found. */
export type ObservedAccountInput = {
  /** What was found of it: an object of strings. */
  facts?: unknown;
  /** The level that it was found with. */
  level?: string | null | undefined;
  /** Whose it is. */
  link: AccountLink;
  /** What it is called there. */
  name: string;
  /** Id of the resource. */
  resource: string;
  /** How it was found. */
  state: ObservedAccount;
  /** Id of the user whose it is, or whose name it has; none: nobody’s. */
  user?: string | null | undefined;
};

/** What a reconcile does about a difference. */
export type PlannedAction =
  /** Something is missing there. */
  | 'ADD'
  /** Something is there that does not follow from the directory. */
  | 'REMOVE'
  /** Something is different there. */
  | 'UPDATE';

/** A difference that a syncer has found. */
export type PlannedStepInput = {
  /** What is done about it. */
  action: PlannedAction;
  /** What of it, such as a member or an attribute. */
  detail?: string | null | undefined;
  /** What it is done to, as the other system names it. */
  object: string;
};

/** How a reconcile stands. */
export type ReconcileState =
  /** An admin has allowed the removals; the syncer has not done them yet. */
  | 'APPROVED'
  /** It would remove more than it may without being asked: an admin decides. */
  | 'BLOCKED'
  /** An admin has refused the removals. */
  | 'DISMISSED'
  /** What differed is repaired or, where only a plan was asked for, listed. */
  | 'DONE'
  /** It could not be done; nothing was removed because of it. */
  | 'FAILED'
  /** Asked for; the syncer has not begun. */
  | 'REQUESTED';

/** Accounts as a syncer has found them on its targets. */
export type ReportAccountsInput = {
  /** Those that are there: at most 1,000. */
  accounts: Array<ObservedAccountInput>;
  /** These are all: what the syncer has reported before and is not here is gone. */
  complete?: boolean | null | undefined;
  /** Do everything but keep nothing: the answer, effects and errors are those of the real mutation. */
  dryRun?: boolean | null | undefined;
  /** Those that are gone. */
  gone?: Array<GoneAccountInput> | null | undefined;
  /** Why, for the change log and for those who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** Which syncer; itself when left out. */
  syncer?: string | null | undefined;
};

/** What a syncer has found, and what became of it. */
export type ReportReconcileInput = {
  /** What was missing there: entries and members. */
  additions: number;
  /** Do everything but keep nothing: the answer, effects and errors are those of the real mutation. */
  dryRun?: boolean | null | undefined;
  /** That which was asked for; a new one when left out. */
  id?: string | null | undefined;
  /** What went wrong, or what to decide. */
  message?: string | null | undefined;
  /** The differences; the first 200 are kept. */
  plan: Array<PlannedStepInput>;
  /** Why, for the change log and for those who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** What was too much there: entries and members. */
  removals: number;
  /** DONE, BLOCKED or FAILED. */
  state: ReconcileState;
  /** Which syncer; itself when left out. */
  syncer?: string | null | undefined;
  /** Entries that were different there. */
  updates: number;
};

export type ScimTargetsQueryVariables = Exact<{ [key: string]: never; }>;


export type ScimTargetsQuery = { syncer: { id: string, desiredPosition: number, targets: Array<{ object:
        | { __typename: 'Resource', id: string, name: string, deprovision: Deprovision, gracePeriod: string | null }
        | { __typename: 'UserGroup', id: string, name: string }
       }>, waitingReconciles: Array<{ id: string, state: ReconcileState, planOnly: boolean, removals: number }>, waitingAdoptions: Array<{ resourceId: string, name: string, userId: string }> } | null };

export type ScimGrantsFragment = { position: number, toldPosition: number, cursor: string | null, grants: Array<{ level: string | null, isLive: boolean, endsAt: string | null, userId: string, objectId: string }>, users: Array<{ user: { id: string, username: string, displayName: string, givenName: string | null, familyName: string | null, email: string | null, jobTitle: string | null, department: string | null, location: string | null, employeeNumber: string | null, employeeType: string | null, phone: string | null } }> };

export type ScimSnapshotQueryVariables = Exact<{
  cursor?: string | null | undefined;
}>;


export type ScimSnapshotQuery = { grantChanges: { position: number, toldPosition: number, cursor: string | null, grants: Array<{ level: string | null, isLive: boolean, endsAt: string | null, userId: string, objectId: string }>, users: Array<{ user: { id: string, username: string, displayName: string, givenName: string | null, familyName: string | null, email: string | null, jobTitle: string | null, department: string | null, location: string | null, employeeNumber: string | null, employeeType: string | null, phone: string | null } }> } };

export type ScimFeedSubscriptionVariables = Exact<{
  after: number;
}>;


export type ScimFeedSubscription = { grantChanges: { position: number, toldPosition: number, cursor: string | null, grants: Array<{ level: string | null, isLive: boolean, endsAt: string | null, userId: string, objectId: string }>, users: Array<{ user: { id: string, username: string, displayName: string, givenName: string | null, familyName: string | null, email: string | null, jobTitle: string | null, department: string | null, location: string | null, employeeNumber: string | null, employeeType: string | null, phone: string | null } }> } };

export type ScimAcknowledgeMutationVariables = Exact<{
  input: AcknowledgeGrantsInput;
}>;


export type ScimAcknowledgeMutation = { acknowledgeGrants: { userErrors: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    > } };

export type ScimReportAccountsMutationVariables = Exact<{
  input: ReportAccountsInput;
}>;


export type ScimReportAccountsMutation = { reportAccounts: { userErrors: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    > } };

export type ScimReportReconcileMutationVariables = Exact<{
  input: ReportReconcileInput;
}>;


export type ScimReportReconcileMutation = { reportReconcile: { reconcile: { id: string } | null, userErrors: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    > } };

export const ScimGrantsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScimGrants"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"toldPosition"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"isLive"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"objectId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"users"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"employeeType"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]} as unknown as DocumentNode<ScimGrantsFragment, unknown>;
export const ScimTargetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScimTargets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"desiredPosition"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"deprovision"}},{"kind":"Field","name":{"kind":"Name","value":"gracePeriod"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingReconciles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"planOnly"}},{"kind":"Field","name":{"kind":"Name","value":"removals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingAdoptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}}]}}]}}]}}]} as unknown as DocumentNode<ScimTargetsQuery, ScimTargetsQueryVariables>;
export const ScimSnapshotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScimSnapshot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"cursor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScimGrants"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScimGrants"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"toldPosition"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"isLive"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"objectId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"users"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"employeeType"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]} as unknown as DocumentNode<ScimSnapshotQuery, ScimSnapshotQueryVariables>;
export const ScimFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ScimFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScimGrants"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScimGrants"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"toldPosition"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"isLive"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"objectId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"users"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"employeeType"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]} as unknown as DocumentNode<ScimFeedSubscription, ScimFeedSubscriptionVariables>;
export const ScimAcknowledgeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScimAcknowledge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeGrantsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeGrants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ScimAcknowledgeMutation, ScimAcknowledgeMutationVariables>;
export const ScimReportAccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScimReportAccounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportAccountsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportAccounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ScimReportAccountsMutation, ScimReportAccountsMutationVariables>;
export const ScimReportReconcileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScimReportReconcile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportReconcileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportReconcile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reconcile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ScimReportReconcileMutation, ScimReportReconcileMutationVariables>;