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
    "\n  query LinuxSystem {\n    syncer {\n      id\n      desiredPosition\n      targets {\n        object {\n          ... on UserGroup {\n            id\n          }\n          ... on Resource {\n            id\n            name\n            levels\n            deprovision\n            gracePeriod\n            setsPasswords\n            effectivePolicies {\n              type {\n                id\n              }\n              settings {\n                name\n                value\n              }\n            }\n          }\n        }\n      }\n      waitingReconciles {\n        id\n        state\n        planOnly\n        removals\n      }\n      waitingAdoptions {\n        resourceId\n        name\n        userId\n      }\n    }\n  }\n": typeof types.LinuxSystemDocument,
    "\n  fragment LinuxGrants on GrantBatch {\n    position\n    notifiedPosition\n    cursor\n    grants {\n      level\n      levels {\n        level\n        endsAt\n      }\n      isLive\n      endsAt\n      userId\n      objectId\n    }\n    users {\n      userId\n      username\n      displayName\n      uidNumber\n      sshKeys\n      systemPasswordHash\n    }\n  }\n": typeof types.LinuxGrantsFragmentDoc,
    "\n  query LinuxSnapshot($cursor: String) {\n    grantChanges(after: 0, cursor: $cursor) {\n      ...LinuxGrants\n    }\n  }\n": typeof types.LinuxSnapshotDocument,
    "\n  subscription LinuxFeed($after: Position!) {\n    grantChanges(after: $after) {\n      ...LinuxGrants\n    }\n  }\n": typeof types.LinuxFeedDocument,
    "\n  mutation LinuxReportSystem($input: ReportSystemInput!) {\n    reportSystem(input: $input) {\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n": typeof types.LinuxReportSystemDocument,
    "\n  mutation LinuxReportCompliance($input: ReportComplianceInput!) {\n    reportCompliance(input: $input) {\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n": typeof types.LinuxReportComplianceDocument,
    "\n  mutation LinuxEnrol($input: EnrolSystemInput!) {\n    enrolSystem(input: $input) {\n      token\n      resourceId\n      name\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n": typeof types.LinuxEnrolDocument,
};
const documents: Documents = {
    "\n  fragment PersonFacts on User {\n    id\n    username\n    displayName\n    email\n    givenName\n    familyName\n    jobTitle\n    department\n    location\n    employeeType\n    employeeNumber\n    phone\n  }\n": types.PersonFactsFragmentDoc,
    "\n  fragment MirroredPersonFacts on MirroredUser {\n    displayName\n    email\n    givenName\n    familyName\n    jobTitle\n    department\n    location\n    employeeType\n    employeeNumber\n    phone\n  }\n": types.MirroredPersonFactsFragmentDoc,
    "\n  query LinuxSystem {\n    syncer {\n      id\n      desiredPosition\n      targets {\n        object {\n          ... on UserGroup {\n            id\n          }\n          ... on Resource {\n            id\n            name\n            levels\n            deprovision\n            gracePeriod\n            setsPasswords\n            effectivePolicies {\n              type {\n                id\n              }\n              settings {\n                name\n                value\n              }\n            }\n          }\n        }\n      }\n      waitingReconciles {\n        id\n        state\n        planOnly\n        removals\n      }\n      waitingAdoptions {\n        resourceId\n        name\n        userId\n      }\n    }\n  }\n": types.LinuxSystemDocument,
    "\n  fragment LinuxGrants on GrantBatch {\n    position\n    notifiedPosition\n    cursor\n    grants {\n      level\n      levels {\n        level\n        endsAt\n      }\n      isLive\n      endsAt\n      userId\n      objectId\n    }\n    users {\n      userId\n      username\n      displayName\n      uidNumber\n      sshKeys\n      systemPasswordHash\n    }\n  }\n": types.LinuxGrantsFragmentDoc,
    "\n  query LinuxSnapshot($cursor: String) {\n    grantChanges(after: 0, cursor: $cursor) {\n      ...LinuxGrants\n    }\n  }\n": types.LinuxSnapshotDocument,
    "\n  subscription LinuxFeed($after: Position!) {\n    grantChanges(after: $after) {\n      ...LinuxGrants\n    }\n  }\n": types.LinuxFeedDocument,
    "\n  mutation LinuxReportSystem($input: ReportSystemInput!) {\n    reportSystem(input: $input) {\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n": types.LinuxReportSystemDocument,
    "\n  mutation LinuxReportCompliance($input: ReportComplianceInput!) {\n    reportCompliance(input: $input) {\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n": types.LinuxReportComplianceDocument,
    "\n  mutation LinuxEnrol($input: EnrolSystemInput!) {\n    enrolSystem(input: $input) {\n      token\n      resourceId\n      name\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n": types.LinuxEnrolDocument,
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
export function graphql(source: "\n  query LinuxSystem {\n    syncer {\n      id\n      desiredPosition\n      targets {\n        object {\n          ... on UserGroup {\n            id\n          }\n          ... on Resource {\n            id\n            name\n            levels\n            deprovision\n            gracePeriod\n            setsPasswords\n            effectivePolicies {\n              type {\n                id\n              }\n              settings {\n                name\n                value\n              }\n            }\n          }\n        }\n      }\n      waitingReconciles {\n        id\n        state\n        planOnly\n        removals\n      }\n      waitingAdoptions {\n        resourceId\n        name\n        userId\n      }\n    }\n  }\n"): (typeof documents)["\n  query LinuxSystem {\n    syncer {\n      id\n      desiredPosition\n      targets {\n        object {\n          ... on UserGroup {\n            id\n          }\n          ... on Resource {\n            id\n            name\n            levels\n            deprovision\n            gracePeriod\n            setsPasswords\n            effectivePolicies {\n              type {\n                id\n              }\n              settings {\n                name\n                value\n              }\n            }\n          }\n        }\n      }\n      waitingReconciles {\n        id\n        state\n        planOnly\n        removals\n      }\n      waitingAdoptions {\n        resourceId\n        name\n        userId\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LinuxGrants on GrantBatch {\n    position\n    notifiedPosition\n    cursor\n    grants {\n      level\n      levels {\n        level\n        endsAt\n      }\n      isLive\n      endsAt\n      userId\n      objectId\n    }\n    users {\n      userId\n      username\n      displayName\n      uidNumber\n      sshKeys\n      systemPasswordHash\n    }\n  }\n"): (typeof documents)["\n  fragment LinuxGrants on GrantBatch {\n    position\n    notifiedPosition\n    cursor\n    grants {\n      level\n      levels {\n        level\n        endsAt\n      }\n      isLive\n      endsAt\n      userId\n      objectId\n    }\n    users {\n      userId\n      username\n      displayName\n      uidNumber\n      sshKeys\n      systemPasswordHash\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LinuxSnapshot($cursor: String) {\n    grantChanges(after: 0, cursor: $cursor) {\n      ...LinuxGrants\n    }\n  }\n"): (typeof documents)["\n  query LinuxSnapshot($cursor: String) {\n    grantChanges(after: 0, cursor: $cursor) {\n      ...LinuxGrants\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription LinuxFeed($after: Position!) {\n    grantChanges(after: $after) {\n      ...LinuxGrants\n    }\n  }\n"): (typeof documents)["\n  subscription LinuxFeed($after: Position!) {\n    grantChanges(after: $after) {\n      ...LinuxGrants\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinuxReportSystem($input: ReportSystemInput!) {\n    reportSystem(input: $input) {\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LinuxReportSystem($input: ReportSystemInput!) {\n    reportSystem(input: $input) {\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinuxReportCompliance($input: ReportComplianceInput!) {\n    reportCompliance(input: $input) {\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LinuxReportCompliance($input: ReportComplianceInput!) {\n    reportCompliance(input: $input) {\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinuxEnrol($input: EnrolSystemInput!) {\n    enrolSystem(input: $input) {\n      token\n      resourceId\n      name\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LinuxEnrol($input: EnrolSystemInput!) {\n    enrolSystem(input: $input) {\n      token\n      resourceId\n      name\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;