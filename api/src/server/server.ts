import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../api/context.ts';
import { makeSchema } from '../api/schema.ts';
import type { ChangeLog } from '../changes/log.ts';
import { settings } from '../config.ts';
import type { Database } from '../database/database.ts';
import { Outages } from '../database/outages.ts';
import { unavailabilityOf } from '../database/unavailable.ts';
import { peopleUrl, serverUrl } from '../http/address.ts';
import { admitOperations } from '../http/admit-operations.ts';
import { serveAgent } from '../http/agent.ts';
import { announcesBody, Bodies, type BodyLimits, bodyLimits } from '../http/bodies.ts';
import { Budgets } from '../http/budgets.ts';
import { type ConnectionLimits, connectionLimits } from '../http/connections.ts';
import { Documents } from '../http/documents.ts';
import { Drain } from '../http/drain.ts';
import { type Doors, fileAccess } from '../http/file-access.ts';
import { errorFormatter } from '../http/format-error.ts';
import { serveGraphiql } from '../http/graphiql.ts';
import { graphqlErrorHandler } from '../http/graphql-errors.ts';
import { secureAnswers } from '../http/headers.ts';
import { Health } from '../http/health.ts';
import { HeavyOperations } from '../http/heavy.ts';
import { limits } from '../http/limits.ts';
import { makeMetrics } from '../http/metrics.ts';
import { RequestQueue } from '../http/request-queue.ts';
import { Requests } from '../http/requests.ts';
import { sessionCookie } from '../http/session-cookie.ts';
import { type SocketLimits, socketLimits } from '../http/socket-limits.ts';
import { serveSockets } from '../http/sockets.ts';
import { asContextError, retryAfter, unavailableAnswer } from '../http/unavailable-answer.ts';
import { Upgrades } from '../http/upgrades.ts';
import { serveScim } from '../scim/routes.ts';
import { Addresses } from '../shared/addresses.ts';
import { beginAll } from '../shared/begun.ts';
import { RateLimitedError } from '../shared/errors.ts';
import { Networks } from '../shared/network.ts';
import type { Vault } from '../shared/vault.ts';
import { callerOf } from '../viewer/caller.ts';
import { LiveViewers } from '../viewer/live-viewers.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { Deliverer } from '../webhooks/deliverer.ts';

export interface ServerOptions {
  database: Database;
  log: ChangeLog;
  logger: Logger;
  /** Where failures of the database are logged; by the logger unless stated. */
  outages?: Outages;
  vault: Vault;
  host: string;
  port: number;
  publicUrl?: string;
  /** Private networks that webhooks may reach. */
  webhookNetworks?: readonly string[];
  /** Proxies whose X-Forwarded-For is believed. */
  trustedProxies?: readonly string[];
  /** Connections at one time, sockets included; more are closed at once. */
  maxConnections?: number;
  /** What a person may spend each second, in the unit of `extensions.cost`. */
  rate?: number;
  /** Sockets at one time for one viewer. */
  socketsPerViewer?: number;
  /** Other limits than the usual ones, for tests. */
  limits?: Partial<BodyLimits & ConnectionLimits & SocketLimits>;
  /** Serves everything that is not the API. */
  pages?: (app: FastifyInstance, upgrades: Upgrades) => Promise<void>;
  /** Who may read metrics and fetch the agent beside those who have a token. */
  doors?: Doors;
  /** How long this process may be unable to work before `/health/live` says so. */
  livenessSeconds?: number;
  /** Ends what still runs in the database when requests do not finish in time. */
  endStatements?: () => Promise<void>;
}

/** How long requests that are under way may take to finish when the server is to stop; then they are ended. */
const drainMs = 3_000;

/** How long answers may then take to be sent. */
const closeMs = 700;

export interface RunningServer {
  url: string;
  /** Where people reach the dashboard. */
  publicUrl: string;
  app: FastifyInstance;
  /**
   * Says in `/health/ready` that it stops, takes no more requests, finishes those it has, or ends them after some
   * seconds, and closes the sockets. Twice is once.
   */
  stop(): Promise<void>;
}

/** The API, its sockets, health, metrics and pages on one port. */
export function startServer(options: ServerOptions): Promise<RunningServer> {
  return beginAll((begun) => beginServer(options, begun));
}

async function beginServer(options: ServerOptions, begun: AsyncDisposableStack): Promise<RunningServer> {
  const { database, log, logger, vault } = options;
  const outages = options.outages ?? new Outages(logger);
  const schema = await makeSchema();
  const { requestTimeout, headersTimeout, connectionsCheckingInterval, connectionTimeout } = {
    ...connectionLimits,
    ...options.limits,
  };
  const stopListening = log.onHeartbeat(() => outages.onAnswer());
  begun.defer(stopListening);
  const app = Fastify({
    loggerInstance: undefined,
    bodyLimit: bodyLimits.whole,
    requestTimeout,
    connectionTimeout,
    http: {
      requestTimeout,
      headersTimeout,
      connectionsCheckingInterval,
      // Others, such as to HTTP/2, may be ignored: the request is answered as it is.
      shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket',
    },
    forceCloseConnections: 'idle',
  });
  if (options.maxConnections) app.server.maxConnections = options.maxConnections;
  begun.defer(() => app.close());
  const drain = new Drain();
  let listening = '';
  const publicUrl = () => options.publicUrl ?? peopleUrl(listening);
  const addresses = new Addresses(options.webhookNetworks ?? []);
  const requests = new Requests(
    database,
    log,
    vault,
    addresses,
    publicUrl,
    new Networks(options.trustedProxies ?? []),
  );
  const deliverer = new Deliverer(database, log, vault, addresses, outages);
  begun.defer(() => deliverer.stop(0));

  const formatError = errorFormatter(outages);
  const documents = new Documents(schema);
  const queue = new RequestQueue();
  const heavy = new HeavyOperations();
  const budgets = new Budgets(options.rate ?? settings.rate.schema.parse(undefined));
  const apollo = new ApolloServer<Context>({
    schema,
    dangerouslyDisableValidation: true,
    parseOptions: { maxTokens: limits.tokens },
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError,
    // Hints for shared caches are not given: every answer is for one viewer.
    plugins: [
      admitOperations({ documents, budgets, heavy, format: formatError }),
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginCacheControlDisabled(),
    ],
    stopOnTerminationSignals: false,
  });
  await apollo.start();

  const upgrades = new Upgrades(app.server);
  const viewers = new LiveViewers(
    () => database.em.fork(),
    log,
    (error) => outages.report(error, 'Whether live sockets may stay open could not be looked up.'),
  );
  const sockets = serveSockets({
    upgrades,
    schema,
    documents,
    requests,
    viewers,
    budgets,
    heavy,
    queue,
    drain,
    format: formatError,
    onFailure: (error) => outages.report(error, 'A message of a socket could not be handled.'),
    limits: {
      ...socketLimits,
      ...(options.socketsPerViewer && {
        perViewer: options.socketsPerViewer,
        subscriptionsPerViewer: 5 * options.socketsPerViewer,
      }),
      ...options.limits,
    },
  });
  const closeSockets = async () => {
    await sockets.close();
    viewers.stop();
    upgrades.close();
  };
  begun.defer(closeSockets);
  const metrics = makeMetrics(database, log, sockets.count);

  secureAnswers(app, publicUrl);
  const access = fileAccess(database, requests, options.doors);
  drain.watch(app);
  app.addHook('onRequest', async ({ url, raw }) => {
    // Whether the server works is to be known also while it has much to do.
    if (!url.startsWith('/health/')) await queue.turn(requests.laneOf(raw));
  });
  app.setErrorHandler(async (error, _request, reply) => {
    if (error instanceof RateLimitedError) {
      const { message, retryAfterMs } = error;
      return reply
        .code(429)
        .header('retry-after', retryAfter(retryAfterMs))
        .send({ statusCode: 429, error: 'Too Many Requests', message });
    }
    const unavailability = unavailabilityOf(error);
    if (!unavailability) return reply.send(error);
    outages.report(error, 'A request failed.');
    const { message } = unavailableAnswer(unavailability);
    return reply
      .code(503)
      .header('retry-after', retryAfter(unavailability.retryAfterMs))
      .send({ statusCode: 503, error: 'Service Unavailable', message });
  });
  app.addHook('onRequest', async (request, reply) => {
    if (
      request.url.startsWith('/graphql') &&
      request.method === 'POST' &&
      !requests.isSameOrigin(request.headers)
    ) {
      await reply.code(403).send({ errors: [{ message: 'This origin may not use the API with a cookie.' }] });
    }
  });
  const turn = (request: IncomingMessage, viewer: Viewer) =>
    queue.turn(callerOf(viewer, requests.networkOf(request)));
  const bodies = new Bodies(
    {
      viewerOf: (request) => requests.viewerOf(request),
      turn,
      assertSome: (request, viewer) => budgets.assertSome(viewer, requests.networkOf(request)),
      charge: (request, viewer, cost) => budgets.charge(viewer, requests.networkOf(request), cost),
    },
    { ...bodyLimits, ...options.limits },
  );
  bodies.register(app);
  /** Who sends a request. Work on one without a body waits for its turn here; on others it did before. */
  const enter = async (request: IncomingMessage): Promise<Viewer | null> => {
    const viewer = await bodies.viewerOf(request);
    if (!viewer || announcesBody(request)) return viewer;
    await turn(request, viewer);
    // Looked up anew where it was waited for long.
    return bodies.viewerOf(request);
  };
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'other';
    metrics.requests.observe({ route, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
  });

  const health = new Health({
    database,
    log,
    drain,
    outages,
    livenessSeconds: options.livenessSeconds ?? settings.livenessSeconds.schema.parse(undefined),
  });
  begun.defer(() => health.close());
  health.register(app);
  app.get('/metrics', async (request, reply) => {
    if (!(await access.metrics(request)))
      return reply
        .code(401)
        .send(
          'Send "Authorization: Bearer" with MUSTER_METRICS_TOKEN, or the token of an admin or auditor.\n',
        );
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });

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
          throw new GraphQLError('This token is not, or no longer, good.', {
            extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
          });
        }
        return requests.contextFor(viewer, request.raw, (secret, expiresAt) => {
          reply.header('Set-Cookie', sessionCookie(publicUrl(), secret, expiresAt));
        });
      },
    });
  });
  await serveScim(app, {
    viewerOf: enter,
    spend: (viewer, request, cost) => {
      const network = requests.networkOf(request);
      budgets.assertSome(viewer, network);
      budgets.charge(viewer, network, cost);
    },
    contextFor: (viewer, request) => requests.contextFor(viewer, request),
    publicUrl,
    outages,
  });
  await serveAgent(app, access.agent);
  await options.pages?.(app, upgrades);

  await listen(app, options.host, options.port);
  const { port } = app.server.address() as AddressInfo;
  listening = serverUrl(options.host, port);

  const stop = async () => {
    const delivered = drain.enter();
    void deliverer.stop(drainMs - 500).finally(delivered);
    if (!(await drain.begin(drainMs))) {
      logger.warn(`Requests did not finish within ${drainMs} ms of the stop: they are ended`);
      await options.endStatements?.().catch((error) => logger.warn({ err: error }, 'They cannot be ended'));
    }
    await closeSockets();
    // Whoever does not take the end of an answer is not waited for any longer.
    const patience = setTimeout(() => app.server.closeAllConnections(), closeMs);
    await app.close();
    clearTimeout(patience);
    stopListening();
    await health.close();
  };
  let stopping: Promise<void> | undefined;
  return {
    url: listening,
    publicUrl: publicUrl(),
    app,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = typeof code === 'string' ? cannotListen[code] : undefined;
    throw why
      ? new Error(`Muster cannot listen on port ${port} of ${host}: ${why}`, { cause: error })
      : error;
  }
}

const cannotListen: Record<string, string> = {
  EADDRINUSE: 'something listens there already. Stop it, or state another port with --port (MUSTER_PORT).',
  EADDRNOTAVAIL: 'this machine does not have that address. State one that it has with --host (MUSTER_HOST).',
  ENOTFOUND: 'there is no address of that name. Correct --host (MUSTER_HOST).',
  EACCES: 'this account may not use that port. State one above 1023 with --port (MUSTER_PORT).',
};
