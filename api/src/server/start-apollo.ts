import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../api/context.ts';
import { admitOperations } from '../http/admit-operations.ts';
import { limits } from '../http/limits.ts';

/** Starts what executes GraphQL over HTTP. */
export async function startApollo(
  app: FastifyInstance,
  schema: GraphQLSchema,
  admission: Parameters<typeof admitOperations>[0],
): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema,
    dangerouslyDisableValidation: true,
    parseOptions: { maxTokens: limits.tokens },
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: admission.format,
    // Without the cache control plugin, because every answer is for one viewer.
    plugins: [
      admitOperations(admission),
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginCacheControlDisabled(),
    ],
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  return apollo;
}
