import { graphql } from './gql/index.ts';

export const SystemQuery = graphql(`
  query LinuxSystem {
    syncer {
      id
      desiredPosition
      targets {
        object {
          ... on UserGroup {
            id
          }
          ... on Resource {
            id
            name
            levels
            deprovision
            gracePeriod
            setsPasswords
            effectivePolicies {
              type {
                id
              }
              settings {
                name
                value
              }
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
      waitingAdoptions {
        resourceId
        name
        userId
      }
    }
  }
`);

export const GrantFields = graphql(`
  fragment LinuxGrants on GrantBatch {
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
    users {
      userId
      username
      displayName
      uidNumber
      sshKeys
      systemPasswordHash
    }
  }
`);

export const SnapshotQuery = graphql(`
  query LinuxSnapshot($cursor: String) {
    grantChanges(after: 0, cursor: $cursor) {
      ...LinuxGrants
    }
  }
`);

export const FeedSubscription = graphql(`
  subscription LinuxFeed($after: Position!) {
    grantChanges(after: $after) {
      ...LinuxGrants
    }
  }
`);

export const ReportSystem = graphql(`
  mutation LinuxReportSystem($input: ReportSystemInput!) {
    reportSystem(input: $input) {
      userErrors {
        code
        message
        messageCode
        messageValues
      }
    }
  }
`);

export const ReportCompliance = graphql(`
  mutation LinuxReportCompliance($input: ReportComplianceInput!) {
    reportCompliance(input: $input) {
      userErrors {
        code
        message
        messageCode
        messageValues
      }
    }
  }
`);

export const EnrolSystem = graphql(`
  mutation LinuxEnrol($input: EnrolSystemInput!) {
    enrolSystem(input: $input) {
      token
      resourceId
      name
      userErrors {
        code
        message
        messageCode
        messageValues
      }
    }
  }
`);
