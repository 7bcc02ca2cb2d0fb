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
  /** `failures` are all there are, as after a comparison of everything: what failed before and is not among them is applied now. `resolved` is not needed then. With `report`, these and those of the pages before. */
  complete?: boolean | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** What could not be applied: at most 1,000. Where there are more, send them in pages with `report`. */
  failures?: Array<GrantFailureInput> | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Everything up to here has been seen. On all pages of a report but the last one: 0, as the rest of what failed is still to come. */
  position: number;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The same text, of at most 100 characters, on each page of a report that has several, and on no other report. Only the last page states the position, and `complete`. */
  report?: string | null | undefined;
  /** Failures of before that are applied now: at most 1,000. */
  resolved?: Array<GrantResolvedInput> | null | undefined;
  /** Which syncer; itself when left out. */
  syncer?: string | null | undefined;
};

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

/** States which process runs a syncer, so that a second one with the same token is refused. */
export type HoldSyncerLeaseInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** The name of the process, for people: such as the host it runs on. At most 200 characters. */
  holder: string;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Why the syncer cannot do its work now, such as a target that it cannot reach; null: it can. */
  problem?: string | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** How long the lease lasts unless it is renewed: up to 300 seconds. 0 gives it back. */
  seconds?: number | null | undefined;
  /** A random text of at most 100 characters that this run of the process keeps. It sends it with every request as the header `Muster-Session`. */
  session: string;
  /** Which syncer; itself when left out. */
  syncer?: string | null | undefined;
  /** The process has just started: it takes the lease of an earlier run with the same `holder` that was not given back. */
  takeOver?: boolean | null | undefined;
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
  /** These are all: what the syncer has reported before and is not here is gone. With `report`, these and those of the pages before. */
  complete?: boolean | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** Those that are gone. */
  gone?: Array<GoneAccountInput> | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The same text, of at most 100 characters, on each page of a report that has several, and on no other report. The last page has `complete`. */
  report?: string | null | undefined;
  /** Which syncer; itself when left out. */
  syncer?: string | null | undefined;
};

/** What a syncer has found, and what became of it. */
export type ReportReconcileInput = {
  /** What was missing there: entries and members. */
  additions: number;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** That which was asked for; a new one when left out. */
  id?: string | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** What went wrong, or what to decide. */
  message?: string | null | undefined;
  /** The differences; the first 200 are kept. */
  plan: Array<PlannedStepInput>;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
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

export type PersonFactsFragment = { id: string, username: string, displayName: string, email: string | null, givenName: string | null, familyName: string | null, jobTitle: string | null, department: string | null, location: string | null, employeeType: string | null, employeeNumber: string | null, phone: string | null };

export type MirroredPersonFactsFragment = { displayName: string | null, email: string | null, givenName: string | null, familyName: string | null, jobTitle: string | null, department: string | null, location: string | null, employeeType: string | null, employeeNumber: string | null, phone: string | null };

export type AcknowledgeMutationVariables = Exact<{
  input: AcknowledgeGrantsInput;
}>;


export type AcknowledgeMutation = { acknowledgeGrants: { userErrors: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    > } };

export type ReportAccountsMutationVariables = Exact<{
  input: ReportAccountsInput;
}>;


export type ReportAccountsMutation = { reportAccounts: { userErrors: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    > } };

export type ReportReconcileMutationVariables = Exact<{
  input: ReportReconcileInput;
}>;


export type ReportReconcileMutation = { reportReconcile: { reconcile: { id: string } | null, userErrors: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    > } };

export type HoldLeaseMutationVariables = Exact<{
  input: HoldSyncerLeaseInput;
}>;


export type HoldLeaseMutation = { holdSyncerLease: { userErrors: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { until: string, code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    > } };

export const PersonFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"employeeType"}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]} as unknown as DocumentNode<PersonFactsFragment, unknown>;
export const MirroredPersonFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MirroredPersonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MirroredUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"employeeType"}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]} as unknown as DocumentNode<MirroredPersonFactsFragment, unknown>;
export const AcknowledgeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Acknowledge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeGrantsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeGrants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AcknowledgeMutation, AcknowledgeMutationVariables>;
export const ReportAccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportAccounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportAccountsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportAccounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReportAccountsMutation, ReportAccountsMutationVariables>;
export const ReportReconcileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportReconcile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportReconcileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportReconcile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reconcile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReportReconcileMutation, ReportReconcileMutationVariables>;
export const HoldLeaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldLease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldSyncerLeaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdSyncerLease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaseError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HoldLeaseMutation, HoldLeaseMutationVariables>;