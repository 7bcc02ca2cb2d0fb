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
    "\n  query LdapDemoGroups {\n    userGroups(first: 50) {\n      nodes {\n        id\n        name\n        isLdapGroup\n      }\n    }\n  }\n": typeof types.LdapDemoGroupsDocument,
    "\n  mutation LdapDemoSyncer($input: CreateSyncerInput!) {\n    createSyncer(input: $input) {\n      token\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.LdapDemoSyncerDocument,
    "\n  mutation LdapDemoGroup($input: SetLdapGroupInput!) {\n    setLdapGroup(input: $input) {\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.LdapDemoGroupDocument,
    "\n  query LdapTargets {\n    syncer {\n      id\n      name\n      desiredPosition\n      targets {\n        id\n        object {\n          __typename\n          ... on UserGroup {\n            id\n            name\n            description\n            gidNumber\n          }\n          ... on Resource {\n            id\n            name\n            description\n            gidNumber\n            kind\n            levels\n            levelGroups {\n              level\n              gidNumber\n            }\n          }\n        }\n      }\n      waitingReconciles {\n        id\n        state\n        planOnly\n        removals\n      }\n    }\n  }\n": typeof types.LdapTargetsDocument,
    "\n  fragment GrantBatchFields on GrantBatch {\n    position\n    notifiedPosition\n    cursor\n    grants {\n      level\n      levels {\n        level\n        endsAt\n      }\n      isLive\n      endsAt\n      userId\n      objectId\n    }\n  }\n": typeof types.GrantBatchFieldsFragmentDoc,
    "\n  fragment GrantUserFields on GrantUser {\n    uidNumber\n    passwordHash\n    sshKeys\n    user {\n      ...PersonFacts\n    }\n  }\n": typeof types.GrantUserFieldsFragmentDoc,
    "\n  query LdapPeople($after: ID) {\n    grantUsers(after: $after) {\n      users {\n        ...GrantUserFields\n      }\n      cursor\n    }\n  }\n": typeof types.LdapPeopleDocument,
    "\n  query LdapSnapshot($cursor: String) {\n    grantChanges(after: 0, cursor: $cursor) {\n      ...GrantBatchFields\n    }\n  }\n": typeof types.LdapSnapshotDocument,
    "\n  subscription LdapFeed($after: Position!) {\n    grantChanges(after: $after) {\n      ...GrantBatchFields\n      users {\n        ...GrantUserFields\n      }\n    }\n  }\n": typeof types.LdapFeedDocument,
};
const documents: Documents = {
    "\n  fragment PersonFacts on User {\n    id\n    username\n    displayName\n    email\n    givenName\n    familyName\n    jobTitle\n    department\n    location\n    employeeType\n    employeeNumber\n    phone\n  }\n": types.PersonFactsFragmentDoc,
    "\n  fragment MirroredPersonFacts on MirroredUser {\n    displayName\n    email\n    givenName\n    familyName\n    jobTitle\n    department\n    location\n    employeeType\n    employeeNumber\n    phone\n  }\n": types.MirroredPersonFactsFragmentDoc,
    "\n  query LdapDemoGroups {\n    userGroups(first: 50) {\n      nodes {\n        id\n        name\n        isLdapGroup\n      }\n    }\n  }\n": types.LdapDemoGroupsDocument,
    "\n  mutation LdapDemoSyncer($input: CreateSyncerInput!) {\n    createSyncer(input: $input) {\n      token\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.LdapDemoSyncerDocument,
    "\n  mutation LdapDemoGroup($input: SetLdapGroupInput!) {\n    setLdapGroup(input: $input) {\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.LdapDemoGroupDocument,
    "\n  query LdapTargets {\n    syncer {\n      id\n      name\n      desiredPosition\n      targets {\n        id\n        object {\n          __typename\n          ... on UserGroup {\n            id\n            name\n            description\n            gidNumber\n          }\n          ... on Resource {\n            id\n            name\n            description\n            gidNumber\n            kind\n            levels\n            levelGroups {\n              level\n              gidNumber\n            }\n          }\n        }\n      }\n      waitingReconciles {\n        id\n        state\n        planOnly\n        removals\n      }\n    }\n  }\n": types.LdapTargetsDocument,
    "\n  fragment GrantBatchFields on GrantBatch {\n    position\n    notifiedPosition\n    cursor\n    grants {\n      level\n      levels {\n        level\n        endsAt\n      }\n      isLive\n      endsAt\n      userId\n      objectId\n    }\n  }\n": types.GrantBatchFieldsFragmentDoc,
    "\n  fragment GrantUserFields on GrantUser {\n    uidNumber\n    passwordHash\n    sshKeys\n    user {\n      ...PersonFacts\n    }\n  }\n": types.GrantUserFieldsFragmentDoc,
    "\n  query LdapPeople($after: ID) {\n    grantUsers(after: $after) {\n      users {\n        ...GrantUserFields\n      }\n      cursor\n    }\n  }\n": types.LdapPeopleDocument,
    "\n  query LdapSnapshot($cursor: String) {\n    grantChanges(after: 0, cursor: $cursor) {\n      ...GrantBatchFields\n    }\n  }\n": types.LdapSnapshotDocument,
    "\n  subscription LdapFeed($after: Position!) {\n    grantChanges(after: $after) {\n      ...GrantBatchFields\n      users {\n        ...GrantUserFields\n      }\n    }\n  }\n": types.LdapFeedDocument,
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
export function graphql(source: "\n  query LdapDemoGroups {\n    userGroups(first: 50) {\n      nodes {\n        id\n        name\n        isLdapGroup\n      }\n    }\n  }\n"): (typeof documents)["\n  query LdapDemoGroups {\n    userGroups(first: 50) {\n      nodes {\n        id\n        name\n        isLdapGroup\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LdapDemoSyncer($input: CreateSyncerInput!) {\n    createSyncer(input: $input) {\n      token\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LdapDemoSyncer($input: CreateSyncerInput!) {\n    createSyncer(input: $input) {\n      token\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LdapDemoGroup($input: SetLdapGroupInput!) {\n    setLdapGroup(input: $input) {\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LdapDemoGroup($input: SetLdapGroupInput!) {\n    setLdapGroup(input: $input) {\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LdapTargets {\n    syncer {\n      id\n      name\n      desiredPosition\n      targets {\n        id\n        object {\n          __typename\n          ... on UserGroup {\n            id\n            name\n            description\n            gidNumber\n          }\n          ... on Resource {\n            id\n            name\n            description\n            gidNumber\n            kind\n            levels\n            levelGroups {\n              level\n              gidNumber\n            }\n          }\n        }\n      }\n      waitingReconciles {\n        id\n        state\n        planOnly\n        removals\n      }\n    }\n  }\n"): (typeof documents)["\n  query LdapTargets {\n    syncer {\n      id\n      name\n      desiredPosition\n      targets {\n        id\n        object {\n          __typename\n          ... on UserGroup {\n            id\n            name\n            description\n            gidNumber\n          }\n          ... on Resource {\n            id\n            name\n            description\n            gidNumber\n            kind\n            levels\n            levelGroups {\n              level\n              gidNumber\n            }\n          }\n        }\n      }\n      waitingReconciles {\n        id\n        state\n        planOnly\n        removals\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GrantBatchFields on GrantBatch {\n    position\n    notifiedPosition\n    cursor\n    grants {\n      level\n      levels {\n        level\n        endsAt\n      }\n      isLive\n      endsAt\n      userId\n      objectId\n    }\n  }\n"): (typeof documents)["\n  fragment GrantBatchFields on GrantBatch {\n    position\n    notifiedPosition\n    cursor\n    grants {\n      level\n      levels {\n        level\n        endsAt\n      }\n      isLive\n      endsAt\n      userId\n      objectId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GrantUserFields on GrantUser {\n    uidNumber\n    passwordHash\n    sshKeys\n    user {\n      ...PersonFacts\n    }\n  }\n"): (typeof documents)["\n  fragment GrantUserFields on GrantUser {\n    uidNumber\n    passwordHash\n    sshKeys\n    user {\n      ...PersonFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LdapPeople($after: ID) {\n    grantUsers(after: $after) {\n      users {\n        ...GrantUserFields\n      }\n      cursor\n    }\n  }\n"): (typeof documents)["\n  query LdapPeople($after: ID) {\n    grantUsers(after: $after) {\n      users {\n        ...GrantUserFields\n      }\n      cursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LdapSnapshot($cursor: String) {\n    grantChanges(after: 0, cursor: $cursor) {\n      ...GrantBatchFields\n    }\n  }\n"): (typeof documents)["\n  query LdapSnapshot($cursor: String) {\n    grantChanges(after: 0, cursor: $cursor) {\n      ...GrantBatchFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription LdapFeed($after: Position!) {\n    grantChanges(after: $after) {\n      ...GrantBatchFields\n      users {\n        ...GrantUserFields\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription LdapFeed($after: Position!) {\n    grantChanges(after: $after) {\n      ...GrantBatchFields\n      users {\n        ...GrantUserFields\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;