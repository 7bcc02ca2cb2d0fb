import { graphql } from './gql/index.ts';

export const Acknowledge = graphql(`
  mutation Acknowledge($input: AcknowledgeGrantsInput!) {
    acknowledgeGrants(input: $input) {
      userErrors {
        code
        message
        messageCode
        messageValues
      }
    }
  }
`);

export const ReportAccounts = graphql(`
  mutation ReportAccounts($input: ReportAccountsInput!) {
    reportAccounts(input: $input) {
      userErrors {
        code
        message
        messageCode
        messageValues
      }
    }
  }
`);

export const ReportReconcile = graphql(`
  mutation ReportReconcile($input: ReportReconcileInput!) {
    reportReconcile(input: $input) {
      reconcile {
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

export const HoldLease = graphql(`
  mutation HoldLease($input: HoldSyncerLeaseInput!) {
    holdSyncerLease(input: $input) {
      userErrors {
        code
        message
        messageCode
        messageValues
        ... on LeaseError {
          until
        }
      }
    }
  }
`);
