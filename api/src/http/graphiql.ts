import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

const examples = {
  'Who am I': '{ me { name role user { id username } } }',
  'People and their groups': `query People($search: String) {
  users(first: 20, search: $search) {
    nodes { id displayName department userGroups { nodes { name } } }
    pageInfo { hasNextPage endCursor }
  }
}`,
  'What somebody may use': `query Access($username: String!) {
  user(ref: { username: $username }) {
    displayName
    resources { edges { level endsAt node { kind name } } }
  }
}`,
  'Follow the changes': `subscription {
  changes { position changes { position kind summary actor { name } } }
}`,
};

/** The explorer, with everything it needs in one page: it loads nothing from elsewhere. */
export const graphiqlPage = (): string =>
  renderGraphiQL({
    title: 'Muster API',
    defaultTabs: Object.values(examples).map((query) => ({ query })),
    subscriptionsProtocol: 'WS',
    shouldPersistHeaders: false,
  });
