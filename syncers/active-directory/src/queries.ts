import { graphql } from './gql/index.ts';

export const StateQuery = graphql(`
  query AdState {
    position
    syncer {
      id
      name
      connection {
        url
        startTls
        account
        ca
      }
      directoryPassword
      selection {
        groups
        units
        filter
        except
        createUsers
      }
      waitingReconciles {
        id
        state
        planOnly
        removals
        selection {
          groups
          units
          filter
          except
          createUsers
        }
      }
      waitingRequests {
        id
        search {
          kind
          text
        }
        anchor
      }
    }
  }
`);

export const MirrorQuery = graphql(`
  query AdMirror {
    syncer {
      mirroredGroups {
        anchor
        name
        description
        path
        goneAt
        memberAnchors
        nestedAnchors
      }
      mirrorProblems(first: 1000) {
        problemCode
        anchor
        memberAnchor
      }
    }
  }
`);

export const PeopleQuery = graphql(`
  query AdPeople($after: ID) {
    syncer {
      mirroredUsers(first: 1000, after: $after) {
        users {
          anchor
          username
          ...MirroredPersonFacts
          path
          isEnabled
          endsAt
          goneAt
        }
        cursor
      }
    }
  }
`);

export const Apply = graphql(`
  mutation AdApply($input: ApplyMirrorInput!) {
    applyMirror(input: $input) {
      position
      problems {
        kind
        name
        problem
      }
      userErrors {
        code
        message
        messageCode
        messageValues
      }
    }
  }
`);

export const ApplyOne = graphql(`
  mutation AdApplyOne($input: ApplyMirrorInput!) {
    applyMirror(input: $input) {
      users {
        anchor
        state
        problem
        problemCode
        problemValues
        user {
          username
        }
      }
      userErrors {
        code
        message
        messageCode
        messageValues
      }
    }
  }
`);

export const Answer = graphql(`
  mutation AdAnswer($input: AnswerDirectoryInput!) {
    answerDirectory(input: $input) {
      request {
        id
      }
      userErrors {
        code
        message
        messageCode
        messageValues
      }
    }
  }
`);

export const NotificationSubscription = graphql(`
  subscription AdNotification($after: Position!) {
    grantChanges(after: $after) {
      notifiedPosition
      position
    }
  }
`);
