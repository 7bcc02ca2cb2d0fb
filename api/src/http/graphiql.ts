import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { FastifyReply } from 'fastify';
import { newNonce, pagePolicy } from './headers.ts';

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

/**
 * The page is several megabytes, and the same for everybody except for the nonce of its script, so it is built once,
 * when first requested.
 */
let parts: { before: string; after: string } | undefined;

function makeParts() {
  const page = renderGraphiQL({
    title: 'Muster API',
    defaultTabs: Object.values(examples).map((query) => ({ query })),
    subscriptionsProtocol: 'WS',
    shouldPersistHeaders: false,
  });
  const script = '<script>';
  const at = page.indexOf(script);
  if (at === -1) throw new Error('The page of GraphiQL has no script that could be given a nonce.');
  return { before: page.slice(0, at), after: page.slice(at + script.length) };
}

/** Serves GraphiQL as one page that loads nothing from elsewhere. */
export async function serveGraphiql(reply: FastifyReply): Promise<void> {
  parts ??= makeParts();
  const nonce = newNonce();
  await reply
    .type('text/html; charset=utf-8')
    .header('Content-Security-Policy', pagePolicy({ nonce, hasForeignStyles: true }))
    .send(`${parts.before}<script nonce="${nonce}">${parts.after}`);
}
