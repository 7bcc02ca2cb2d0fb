import { graphql } from './gql/index.ts';

export const DemoGroups = graphql(`
  query LdapDemoGroups {
    userGroups(first: 50) {
      nodes {
        id
        name
        isLdapGroup
      }
    }
  }
`);

export const CreateLdapSyncer = graphql(`
  mutation LdapDemoSyncer($input: CreateSyncerInput!) {
    createSyncer(input: $input) {
      token
      userErrors {
        code
        message
      }
    }
  }
`);

export const DesignateGroup = graphql(`
  mutation LdapDemoGroup($input: SetLdapGroupInput!) {
    setLdapGroup(input: $input) {
      userErrors {
        code
        message
      }
    }
  }
`);
