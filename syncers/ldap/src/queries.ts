import { graphql } from './gql/index.ts';

export const TargetsQuery = graphql(`
  query LdapTargets {
    syncer {
      id
      name
      desiredPosition
      targets {
        id
        object {
          __typename
          ... on UserGroup {
            id
            name
            description
            gidNumber
          }
          ... on Resource {
            id
            name
            description
            gidNumber
            kind
            levels
            levelGroups {
              level
              gidNumber
            }
          }
        }
      }
      waitingReconciles {
        id
        state
        planOnly
        removals
      }
    }
  }
`);

export const GrantBatchFields = graphql(`
  fragment GrantBatchFields on GrantBatch {
    position
    notifiedPosition
    cursor
    grants {
      level
      levels {
        level
        endsAt
      }
      isLive
      endsAt
      userId
      objectId
    }
  }
`);

export const GrantUserFields = graphql(`
  fragment GrantUserFields on GrantUser {
    uidNumber
    passwordHash
    sshKeys
    user {
      ...PersonFacts
    }
  }
`);

export const PeopleQuery = graphql(`
  query LdapPeople($after: ID) {
    grantUsers(after: $after) {
      users {
        ...GrantUserFields
      }
      cursor
    }
  }
`);

export const SnapshotQuery = graphql(`
  query LdapSnapshot($cursor: String) {
    grantChanges(after: 0, cursor: $cursor) {
      ...GrantBatchFields
    }
  }
`);

export const FeedSubscription = graphql(`
  subscription LdapFeed($after: Position!) {
    grantChanges(after: $after) {
      ...GrantBatchFields
      users {
        ...GrantUserFields
      }
    }
  }
`);
