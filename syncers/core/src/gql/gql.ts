/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment PersonFacts on User {\n    id\n    username\n    displayName\n    email\n    givenName\n    familyName\n    jobTitle\n    department\n    location\n    employeeType\n    employeeNumber\n    phone\n  }\n": typeof types.PersonFactsFragmentDoc,
    "\n  fragment MirroredPersonFacts on MirroredUser {\n    displayName\n    email\n    givenName\n    familyName\n    jobTitle\n    department\n    location\n    employeeType\n    employeeNumber\n    phone\n  }\n": typeof types.MirroredPersonFactsFragmentDoc,
    "\n  mutation Acknowledge($input: AcknowledgeGrantsInput!) {\n    acknowledgeGrants(input: $input) {\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n": typeof types.AcknowledgeDocument,
    "\n  mutation ReportAccounts($input: ReportAccountsInput!) {\n    reportAccounts(input: $input) {\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n": typeof types.ReportAccountsDocument,
    "\n  mutation ReportReconcile($input: ReportReconcileInput!) {\n    reportReconcile(input: $input) {\n      reconcile {\n        id\n      }\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n": typeof types.ReportReconcileDocument,
    "\n  mutation HoldLease($input: HoldSyncerLeaseInput!) {\n    holdSyncerLease(input: $input) {\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n        ... on LeaseError {\n          until\n        }\n      }\n    }\n  }\n": typeof types.HoldLeaseDocument,
};
const documents: Documents = {
    "\n  fragment PersonFacts on User {\n    id\n    username\n    displayName\n    email\n    givenName\n    familyName\n    jobTitle\n    department\n    location\n    employeeType\n    employeeNumber\n    phone\n  }\n": types.PersonFactsFragmentDoc,
    "\n  fragment MirroredPersonFacts on MirroredUser {\n    displayName\n    email\n    givenName\n    familyName\n    jobTitle\n    department\n    location\n    employeeType\n    employeeNumber\n    phone\n  }\n": types.MirroredPersonFactsFragmentDoc,
    "\n  mutation Acknowledge($input: AcknowledgeGrantsInput!) {\n    acknowledgeGrants(input: $input) {\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n": types.AcknowledgeDocument,
    "\n  mutation ReportAccounts($input: ReportAccountsInput!) {\n    reportAccounts(input: $input) {\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n": types.ReportAccountsDocument,
    "\n  mutation ReportReconcile($input: ReportReconcileInput!) {\n    reportReconcile(input: $input) {\n      reconcile {\n        id\n      }\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n": types.ReportReconcileDocument,
    "\n  mutation HoldLease($input: HoldSyncerLeaseInput!) {\n    holdSyncerLease(input: $input) {\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n        ... on LeaseError {\n          until\n        }\n      }\n    }\n  }\n": types.HoldLeaseDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonFacts on User {\n    id\n    username\n    displayName\n    email\n    givenName\n    familyName\n    jobTitle\n    department\n    location\n    employeeType\n    employeeNumber\n    phone\n  }\n"): (typeof documents)["\n  fragment PersonFacts on User {\n    id\n    username\n    displayName\n    email\n    givenName\n    familyName\n    jobTitle\n    department\n    location\n    employeeType\n    employeeNumber\n    phone\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MirroredPersonFacts on MirroredUser {\n    displayName\n    email\n    givenName\n    familyName\n    jobTitle\n    department\n    location\n    employeeType\n    employeeNumber\n    phone\n  }\n"): (typeof documents)["\n  fragment MirroredPersonFacts on MirroredUser {\n    displayName\n    email\n    givenName\n    familyName\n    jobTitle\n    department\n    location\n    employeeType\n    employeeNumber\n    phone\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Acknowledge($input: AcknowledgeGrantsInput!) {\n    acknowledgeGrants(input: $input) {\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Acknowledge($input: AcknowledgeGrantsInput!) {\n    acknowledgeGrants(input: $input) {\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportAccounts($input: ReportAccountsInput!) {\n    reportAccounts(input: $input) {\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReportAccounts($input: ReportAccountsInput!) {\n    reportAccounts(input: $input) {\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportReconcile($input: ReportReconcileInput!) {\n    reportReconcile(input: $input) {\n      reconcile {\n        id\n      }\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReportReconcile($input: ReportReconcileInput!) {\n    reportReconcile(input: $input) {\n      reconcile {\n        id\n      }\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldLease($input: HoldSyncerLeaseInput!) {\n    holdSyncerLease(input: $input) {\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n        ... on LeaseError {\n          until\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation HoldLease($input: HoldSyncerLeaseInput!) {\n    holdSyncerLease(input: $input) {\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n        ... on LeaseError {\n          until\n        }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;