import { graphql } from './gql/index.ts';

export const TargetsQuery = graphql(`
  query ScimTargets {
    syncer {
      id
      desiredPosition
      targets {
        object {
          __typename
          ... on Resource {
            id
            name
            deprovision
            gracePeriod
          }
          ... on UserGroup {
            id
            name
          }
        }
      }
      waitingReconciles {
        id
        state
        planOnly
        removals
      }
      waitingAdoptions {
        resourceId
        name
        userId
      }
    }
  }
`);

export const GrantFields = graphql(`
  fragment ScimGrants on GrantBatch {
    position
    notifiedPosition
    cursor
    grants {
      level
      isLive
      endsAt
      userId
      objectId
    }
    users {
      userId
      user {
        ...PersonFacts
      }
    }
  }
`);

export const SnapshotQuery = graphql(`
  query ScimSnapshot($cursor: String) {
    grantChanges(after: 0, cursor: $cursor) {
      ...ScimGrants
    }
  }
`);

export const FeedSubscription = graphql(`
  subscription ScimFeed($after: Position!) {
    grantChanges(after: $after) {
      ...ScimGrants
    }
  }
`);
