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
    "\n  query AdState {\n    position\n    syncer {\n      id\n      name\n      connection {\n        url\n        startTls\n        account\n        ca\n      }\n      directoryPassword\n      selection {\n        groups\n        units\n        filter\n        except\n        createUsers\n      }\n      waitingReconciles {\n        id\n        state\n        planOnly\n        removals\n        selection {\n          groups\n          units\n          filter\n          except\n          createUsers\n        }\n      }\n      waitingRequests {\n        id\n        search {\n          kind\n          text\n        }\n        anchor\n      }\n    }\n  }\n": typeof types.AdStateDocument,
    "\n  query AdMirror {\n    syncer {\n      mirroredGroups {\n        anchor\n        name\n        description\n        path\n        goneAt\n        memberAnchors\n        nestedAnchors\n      }\n      mirrorProblems(first: 1000) {\n        problemCode\n        anchor\n        memberAnchor\n      }\n    }\n  }\n": typeof types.AdMirrorDocument,
    "\n  query AdPeople($after: ID) {\n    syncer {\n      mirroredUsers(first: 1000, after: $after) {\n        users {\n          anchor\n          username\n          ...MirroredPersonFacts\n          path\n          isEnabled\n          endsAt\n          goneAt\n        }\n        cursor\n      }\n    }\n  }\n": typeof types.AdPeopleDocument,
    "\n  mutation AdApply($input: ApplyMirrorInput!) {\n    applyMirror(input: $input) {\n      position\n      problems {\n        kind\n        name\n        problem\n      }\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n": typeof types.AdApplyDocument,
    "\n  mutation AdApplyOne($input: ApplyMirrorInput!) {\n    applyMirror(input: $input) {\n      users {\n        anchor\n        state\n        problem\n        problemCode\n        problemValues\n        user {\n          username\n        }\n      }\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n": typeof types.AdApplyOneDocument,
    "\n  mutation AdAnswer($input: AnswerDirectoryInput!) {\n    answerDirectory(input: $input) {\n      request {\n        id\n      }\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n": typeof types.AdAnswerDocument,
    "\n  subscription AdNotification($after: Position!) {\n    grantChanges(after: $after) {\n      notifiedPosition\n      position\n    }\n  }\n": typeof types.AdNotificationDocument,
    "\n  fragment PersonFacts on User {\n    id\n    username\n    displayName\n    email\n    givenName\n    familyName\n    jobTitle\n    department\n    location\n    employeeType\n    employeeNumber\n    phone\n  }\n": typeof types.PersonFactsFragmentDoc,
    "\n  fragment MirroredPersonFacts on MirroredUser {\n    displayName\n    email\n    givenName\n    familyName\n    jobTitle\n    department\n    location\n    employeeType\n    employeeNumber\n    phone\n  }\n": typeof types.MirroredPersonFactsFragmentDoc,
};
const documents: Documents = {
    "\n  query AdState {\n    position\n    syncer {\n      id\n      name\n      connection {\n        url\n        startTls\n        account\n        ca\n      }\n      directoryPassword\n      selection {\n        groups\n        units\n        filter\n        except\n        createUsers\n      }\n      waitingReconciles {\n        id\n        state\n        planOnly\n        removals\n        selection {\n          groups\n          units\n          filter\n          except\n          createUsers\n        }\n      }\n      waitingRequests {\n        id\n        search {\n          kind\n          text\n        }\n        anchor\n      }\n    }\n  }\n": types.AdStateDocument,
    "\n  query AdMirror {\n    syncer {\n      mirroredGroups {\n        anchor\n        name\n        description\n        path\n        goneAt\n        memberAnchors\n        nestedAnchors\n      }\n      mirrorProblems(first: 1000) {\n        problemCode\n        anchor\n        memberAnchor\n      }\n    }\n  }\n": types.AdMirrorDocument,
    "\n  query AdPeople($after: ID) {\n    syncer {\n      mirroredUsers(first: 1000, after: $after) {\n        users {\n          anchor\n          username\n          ...MirroredPersonFacts\n          path\n          isEnabled\n          endsAt\n          goneAt\n        }\n        cursor\n      }\n    }\n  }\n": types.AdPeopleDocument,
    "\n  mutation AdApply($input: ApplyMirrorInput!) {\n    applyMirror(input: $input) {\n      position\n      problems {\n        kind\n        name\n        problem\n      }\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n": types.AdApplyDocument,
    "\n  mutation AdApplyOne($input: ApplyMirrorInput!) {\n    applyMirror(input: $input) {\n      users {\n        anchor\n        state\n        problem\n        problemCode\n        problemValues\n        user {\n          username\n        }\n      }\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n": types.AdApplyOneDocument,
    "\n  mutation AdAnswer($input: AnswerDirectoryInput!) {\n    answerDirectory(input: $input) {\n      request {\n        id\n      }\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n": types.AdAnswerDocument,
    "\n  subscription AdNotification($after: Position!) {\n    grantChanges(after: $after) {\n      notifiedPosition\n      position\n    }\n  }\n": types.AdNotificationDocument,
    "\n  fragment PersonFacts on User {\n    id\n    username\n    displayName\n    email\n    givenName\n    familyName\n    jobTitle\n    department\n    location\n    employeeType\n    employeeNumber\n    phone\n  }\n": types.PersonFactsFragmentDoc,
    "\n  fragment MirroredPersonFacts on MirroredUser {\n    displayName\n    email\n    givenName\n    familyName\n    jobTitle\n    department\n    location\n    employeeType\n    employeeNumber\n    phone\n  }\n": types.MirroredPersonFactsFragmentDoc,
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
export function graphql(source: "\n  query AdState {\n    position\n    syncer {\n      id\n      name\n      connection {\n        url\n        startTls\n        account\n        ca\n      }\n      directoryPassword\n      selection {\n        groups\n        units\n        filter\n        except\n        createUsers\n      }\n      waitingReconciles {\n        id\n        state\n        planOnly\n        removals\n        selection {\n          groups\n          units\n          filter\n          except\n          createUsers\n        }\n      }\n      waitingRequests {\n        id\n        search {\n          kind\n          text\n        }\n        anchor\n      }\n    }\n  }\n"): (typeof documents)["\n  query AdState {\n    position\n    syncer {\n      id\n      name\n      connection {\n        url\n        startTls\n        account\n        ca\n      }\n      directoryPassword\n      selection {\n        groups\n        units\n        filter\n        except\n        createUsers\n      }\n      waitingReconciles {\n        id\n        state\n        planOnly\n        removals\n        selection {\n          groups\n          units\n          filter\n          except\n          createUsers\n        }\n      }\n      waitingRequests {\n        id\n        search {\n          kind\n          text\n        }\n        anchor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdMirror {\n    syncer {\n      mirroredGroups {\n        anchor\n        name\n        description\n        path\n        goneAt\n        memberAnchors\n        nestedAnchors\n      }\n      mirrorProblems(first: 1000) {\n        problemCode\n        anchor\n        memberAnchor\n      }\n    }\n  }\n"): (typeof documents)["\n  query AdMirror {\n    syncer {\n      mirroredGroups {\n        anchor\n        name\n        description\n        path\n        goneAt\n        memberAnchors\n        nestedAnchors\n      }\n      mirrorProblems(first: 1000) {\n        problemCode\n        anchor\n        memberAnchor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdPeople($after: ID) {\n    syncer {\n      mirroredUsers(first: 1000, after: $after) {\n        users {\n          anchor\n          username\n          ...MirroredPersonFacts\n          path\n          isEnabled\n          endsAt\n          goneAt\n        }\n        cursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query AdPeople($after: ID) {\n    syncer {\n      mirroredUsers(first: 1000, after: $after) {\n        users {\n          anchor\n          username\n          ...MirroredPersonFacts\n          path\n          isEnabled\n          endsAt\n          goneAt\n        }\n        cursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdApply($input: ApplyMirrorInput!) {\n    applyMirror(input: $input) {\n      position\n      problems {\n        kind\n        name\n        problem\n      }\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AdApply($input: ApplyMirrorInput!) {\n    applyMirror(input: $input) {\n      position\n      problems {\n        kind\n        name\n        problem\n      }\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdApplyOne($input: ApplyMirrorInput!) {\n    applyMirror(input: $input) {\n      users {\n        anchor\n        state\n        problem\n        problemCode\n        problemValues\n        user {\n          username\n        }\n      }\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AdApplyOne($input: ApplyMirrorInput!) {\n    applyMirror(input: $input) {\n      users {\n        anchor\n        state\n        problem\n        problemCode\n        problemValues\n        user {\n          username\n        }\n      }\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdAnswer($input: AnswerDirectoryInput!) {\n    answerDirectory(input: $input) {\n      request {\n        id\n      }\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AdAnswer($input: AnswerDirectoryInput!) {\n    answerDirectory(input: $input) {\n      request {\n        id\n      }\n      userErrors {\n        code\n        message\n        messageCode\n        messageValues\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription AdNotification($after: Position!) {\n    grantChanges(after: $after) {\n      notifiedPosition\n      position\n    }\n  }\n"): (typeof documents)["\n  subscription AdNotification($after: Position!) {\n    grantChanges(after: $after) {\n      notifiedPosition\n      position\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonFacts on User {\n    id\n    username\n    displayName\n    email\n    givenName\n    familyName\n    jobTitle\n    department\n    location\n    employeeType\n    employeeNumber\n    phone\n  }\n"): (typeof documents)["\n  fragment PersonFacts on User {\n    id\n    username\n    displayName\n    email\n    givenName\n    familyName\n    jobTitle\n    department\n    location\n    employeeType\n    employeeNumber\n    phone\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MirroredPersonFacts on MirroredUser {\n    displayName\n    email\n    givenName\n    familyName\n    jobTitle\n    department\n    location\n    employeeType\n    employeeNumber\n    phone\n  }\n"): (typeof documents)["\n  fragment MirroredPersonFacts on MirroredUser {\n    displayName\n    email\n    givenName\n    familyName\n    jobTitle\n    department\n    location\n    employeeType\n    employeeNumber\n    phone\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;