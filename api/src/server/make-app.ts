import Fastify, { type FastifyInstance } from 'fastify';
import { bodyLimits } from '../http/bodies.ts';
import { connectionLimits } from '../http/connections.ts';
import { answerFrameworkError } from './framework-errors.ts';
import type { ServerOptions } from './server-options.ts';

/** A Fastify server without routes, with the limits on connections and requests. */
export function makeApp({ limits, maxConnections }: ServerOptions): FastifyInstance {
  const { requestTimeout, headersTimeout, connectionsCheckingInterval, connectionTimeout } = {
    ...connectionLimits,
    ...limits,
  };
  const app = Fastify({
    loggerInstance: undefined,
    bodyLimit: bodyLimits.whole,
    requestTimeout,
    connectionTimeout,
    http: {
      requestTimeout,
      headersTimeout,
      connectionsCheckingInterval,
      // Other upgrades, such as to HTTP/2, are ignored: the request is answered over HTTP/1.1.
      shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket',
    },
    forceCloseConnections: 'idle',
    frameworkErrors: answerFrameworkError,
  });
  if (maxConnections) app.server.maxConnections = maxConnections;
  return app;
}
