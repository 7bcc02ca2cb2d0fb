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
    "\n  query ScimTargets {\n    syncer {\n      id\n      desiredPosition\n      targets {\n        object {\n          __typename\n          ... on Resource {\n            id\n            name\n            deprovision\n            gracePeriod\n          }\n          ... on UserGroup {\n            id\n            name\n          }\n        }\n      }\n      waitingReconciles {\n        id\n        state\n        planOnly\n        removals\n      }\n      waitingAdoptions {\n        resourceId\n        name\n        userId\n      }\n    }\n  }\n": typeof types.ScimTargetsDocument,
    "\n  fragment ScimGrants on GrantBatch {\n    position\n    notifiedPosition\n    cursor\n    grants {\n      level\n      isLive\n      endsAt\n      userId\n      objectId\n    }\n    users {\n      userId\n      user {\n        ...PersonFacts\n      }\n    }\n  }\n": typeof types.ScimGrantsFragmentDoc,
    "\n  query ScimSnapshot($cursor: String) {\n    grantChanges(after: 0, cursor: $cursor) {\n      ...ScimGrants\n    }\n  }\n": typeof types.ScimSnapshotDocument,
    "\n  subscription ScimFeed($after: Position!) {\n    grantChanges(after: $after) {\n      ...ScimGrants\n    }\n  }\n": typeof types.ScimFeedDocument,
};
const documents: Documents = {
    "\n  fragment PersonFacts on User {\n    id\n    username\n    displayName\n    email\n    givenName\n    familyName\n    jobTitle\n    department\n    location\n    employeeType\n    employeeNumber\n    phone\n  }\n": types.PersonFactsFragmentDoc,
    "\n  fragment MirroredPersonFacts on MirroredUser {\n    displayName\n    email\n    givenName\n    familyName\n    jobTitle\n    department\n    location\n    employeeType\n    employeeNumber\n    phone\n  }\n": types.MirroredPersonFactsFragmentDoc,
    "\n  query ScimTargets {\n    syncer {\n      id\n      desiredPosition\n      targets {\n        object {\n          __typename\n          ... on Resource {\n            id\n            name\n            deprovision\n            gracePeriod\n          }\n          ... on UserGroup {\n            id\n            name\n          }\n        }\n      }\n      waitingReconciles {\n        id\n        state\n        planOnly\n        removals\n      }\n      waitingAdoptions {\n        resourceId\n        name\n        userId\n      }\n    }\n  }\n": types.ScimTargetsDocument,
    "\n  fragment ScimGrants on GrantBatch {\n    position\n    notifiedPosition\n    cursor\n    grants {\n      level\n      isLive\n      endsAt\n      userId\n      objectId\n    }\n    users {\n      userId\n      user {\n        ...PersonFacts\n      }\n    }\n  }\n": types.ScimGrantsFragmentDoc,
    "\n  query ScimSnapshot($cursor: String) {\n    grantChanges(after: 0, cursor: $cursor) {\n      ...ScimGrants\n    }\n  }\n": types.ScimSnapshotDocument,
    "\n  subscription ScimFeed($after: Position!) {\n    grantChanges(after: $after) {\n      ...ScimGrants\n    }\n  }\n": types.ScimFeedDocument,
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
export function graphql(source: "\n  query ScimTargets {\n    syncer {\n      id\n      desiredPosition\n      targets {\n        object {\n          __typename\n          ... on Resource {\n            id\n            name\n            deprovision\n            gracePeriod\n          }\n          ... on UserGroup {\n            id\n            name\n          }\n        }\n      }\n      waitingReconciles {\n        id\n        state\n        planOnly\n        removals\n      }\n      waitingAdoptions {\n        resourceId\n        name\n        userId\n      }\n    }\n  }\n"): (typeof documents)["\n  query ScimTargets {\n    syncer {\n      id\n      desiredPosition\n      targets {\n        object {\n          __typename\n          ... on Resource {\n            id\n            name\n            deprovision\n            gracePeriod\n          }\n          ... on UserGroup {\n            id\n            name\n          }\n        }\n      }\n      waitingReconciles {\n        id\n        state\n        planOnly\n        removals\n      }\n      waitingAdoptions {\n        resourceId\n        name\n        userId\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ScimGrants on GrantBatch {\n    position\n    notifiedPosition\n    cursor\n    grants {\n      level\n      isLive\n      endsAt\n      userId\n      objectId\n    }\n    users {\n      userId\n      user {\n        ...PersonFacts\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ScimGrants on GrantBatch {\n    position\n    notifiedPosition\n    cursor\n    grants {\n      level\n      isLive\n      endsAt\n      userId\n      objectId\n    }\n    users {\n      userId\n      user {\n        ...PersonFacts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScimSnapshot($cursor: String) {\n    grantChanges(after: 0, cursor: $cursor) {\n      ...ScimGrants\n    }\n  }\n"): (typeof documents)["\n  query ScimSnapshot($cursor: String) {\n    grantChanges(after: 0, cursor: $cursor) {\n      ...ScimGrants\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ScimFeed($after: Position!) {\n    grantChanges(after: $after) {\n      ...ScimGrants\n    }\n  }\n"): (typeof documents)["\n  subscription ScimFeed($after: Position!) {\n    grantChanges(after: $after) {\n      ...ScimGrants\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;