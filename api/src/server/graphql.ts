import type { IncomingMessage } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../api/context.ts';
import type { Outages } from '../database/outages.ts';
import { serveGraphiql } from '../http/graphiql.ts';
import { graphqlErrorHandler } from '../http/graphql-errors.ts';
import type { Requests } from '../http/requests.ts';
import { sessionCookie } from '../http/session-cookie.ts';
import { asContextError } from '../http/unavailable-answer.ts';
import { codedError } from '../shared/coded-error.ts';
import { errorText } from '../shared/error-text.ts';
import type { Viewer } from '../viewer/viewer.ts';

interface Parts {
  apollo: ApolloServer<Context>;
  requests: Requests;
  /** The sender of a request, once it may begin; null where its token is invalid. */
  enter(request: IncomingMessage): Promise<Viewer | null>;
  publicUrl(): string;
  outages: Outages;
}

/** Serves GraphQL over HTTP, and GraphiQL to browsers, at `/graphql`. */
export async function serveGraphql(
  app: FastifyInstance,
  { apollo, requests, enter, publicUrl, outages }: Parts,
): Promise<void> {
  await app.register(async (scope) => {
    scope.setErrorHandler(graphqlErrorHandler(outages));
    scope.addHook('preHandler', async (request, reply) => {
      if (request.method === 'GET' && request.headers.accept?.includes('text/html')) {
        const viewer = await requests.viewerOf(request.raw);
        if (!viewer || viewer.scopes.length === 0) await reply.redirect('/sign-in?next=/graphql');
        else await serveGraphiql(reply);
      }
    });
    await scope.register(fastifyApollo(apollo), {
      path: '/graphql',
      context: async (request, reply) => {
        const viewer = await enter(request.raw).catch((error) => {
          throw asContextError(error);
        });
        if (!viewer) {
          throw codedError(errorText('TOKEN_NOT_GOOD'), 'UNAUTHENTICATED', { http: { status: 401 } });
        }
        return requests.contextFor(viewer, request.raw, (secret, expiresAt) => {
          reply.header('Set-Cookie', sessionCookie(publicUrl(), secret, expiresAt));
        });
      },
    });
  });
}
