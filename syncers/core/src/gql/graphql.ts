/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Who an account belongs to. */
export type AccountLink =
  /** It was found under the name that a user should have there, but Muster did not create it. It is left alone until an admin adopts it. */
  | 'DISPUTED'
  /** It belongs to the user, and Muster manages it. */
  | 'LINKED'
  /** It was found on the resource and belongs to no user of Muster. It is left alone. */
  | 'ORPHANED';

/** Acknowledges that all grants up to a position are applied, except for the failures. */
export type AcknowledgeGrantsInput = {
  /** Whether `failures` are all there are, for example after a comparison of everything: grants that failed before and are not among them count as applied. `resolved` is not needed then. With `report`, the failures of the previous pages count, too. */
  complete?: boolean | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** The grants that could not be applied: at most 1,000. Send more in pages, with `report`. */
  failures?: Array<GrantFailureInput> | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The position up to which everything was processed. 0 on all pages of a report except the last, because the remaining failures follow. */
  position: number;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** For a report of several pages: the same text of at most 100 characters on each page, and on no other report. Only the last page has the position and `complete`. */
  report?: string | null | undefined;
  /** Grants that failed before and are applied now: at most 1,000. */
  resolved?: Array<GrantResolvedInput> | null | undefined;
  /** The id of the syncer; the caller itself when left out. */
  syncer?: string | null | undefined;
};

/** An account that no longer exists. */
export type GoneAccountInput = {
  /** The name that the account had on the resource. */
  name: string;
  /** The id of the resource. */
  resource: string;
};

/** A grant that could not be applied. */
export type GrantFailureInput = {
  /** What went wrong, for people. */
  message: string;
  /** The id of the user group or resource. */
  object: string;
  /** When it will be tried again. */
  retryAt?: string | null | undefined;
  /** The id of the user. */
  user: string;
};

/** A grant that failed before and is applied now. */
export type GrantResolvedInput = {
  /** The id of the user group or resource. */
  object: string;
  /** The id of the user. */
  user: string;
};

/** States which process runs a syncer, so that a second process with the same token is refused. */
export type HoldSyncerLeaseInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** The name of the process, for people, such as its host name. At most 200 characters. */
  holder: string;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Why the syncer cannot work now, for example because a target is unreachable; null where it can. */
  problem?: string | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** How many seconds the lease lasts unless it is renewed: at most 300. 0 releases it. */
  seconds?: number | null | undefined;
  /** A random text of at most 100 characters that identifies this run of the process. The process sends it with every request in the header `Muster-Session`. */
  session: string;
  /** The id of the syncer; the caller itself when left out. */
  syncer?: string | null | undefined;
  /** Whether the process has just started: it then takes over the lease of an earlier run with the same `holder` that was not released. */
  takeOver?: boolean | null | undefined;
};

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

/** An account as a syncer found it. */
export type ObservedAccountInput = {
  /** Facts about the account: an object of strings. */
  facts?: unknown;
  /** The level with which it was found. */
  level?: string | null | undefined;
  /** Who the account belongs to. */
  link: AccountLink;
  /** The name of the account on the resource. */
  name: string;
  /** The id of the resource. */
  resource: string;
  /** The state in which it was found. */
  state: ObservedAccount;
  /** The id of the user that the account belongs to, or whose name it has. Left out where it belongs to nobody. */
  user?: string | null | undefined;
};

/** What a reconcile does about a difference. */
export type PlannedAction =
  /** Adds what is missing in the target system. */
  | 'ADD'
  /** Removes what exists in the target system but does not follow from the directory. */
  | 'REMOVE'
  /** Updates what differs in the target system. */
  | 'UPDATE';

/** A difference that a syncer has found. */
export type PlannedStepInput = {
  /** What is done about the difference. */
  action: PlannedAction;
  /** The part of the object, such as a member or an attribute. */
  detail?: string | null | undefined;
  /** The object, as the target system names it. */
  object: string;
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

/** A report of the accounts that a syncer found on its targets. */
export type ReportAccountsInput = {
  /** The accounts that exist: at most 1,000. */
  accounts: Array<ObservedAccountInput>;
  /** Whether these are all accounts: those that the syncer reported before and are not among them no longer exist. With `report`, the accounts of the previous pages count, too. */
  complete?: boolean | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** Accounts that no longer exist. */
  gone?: Array<GoneAccountInput> | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** For a report of several pages: the same text of at most 100 characters on each page, and on no other report. The last page has `complete: true`. */
  report?: string | null | undefined;
  /** The id of the syncer; the caller itself when left out. */
  syncer?: string | null | undefined;
};

/** A report of a syncer about a comparison and what was done. */
export type ReportReconcileInput = {
  /** How many entries and members were missing. */
  additions: number;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** The id of the reconcile that was requested; a new one is created when left out. */
  id?: string | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** What went wrong, or what has to be decided. */
  message?: string | null | undefined;
  /** The differences. The first 200 are stored. */
  plan: Array<PlannedStepInput>;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** How many entries and members there were that should not be there. */
  removals: number;
  /** The new state: DONE, BLOCKED or FAILED. */
  state: ReconcileState;
  /** The id of the syncer; the caller itself when left out. */
  syncer?: string | null | undefined;
  /** How many entries differed. */
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