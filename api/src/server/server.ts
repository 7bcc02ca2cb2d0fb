import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Context } from '../api/context.ts';
import { makeSchema } from '../api/schema.ts';
import { settings } from '../config.ts';
import { Outages } from '../database/outages.ts';
import { peopleUrl, serverUrl } from '../http/address.ts';
import { admitOperations } from '../http/admit-operations.ts';
import { serveAgent } from '../http/agent.ts';
import { Bodies, bodyLimits, hasBody } from '../http/bodies.ts';
import { Budgets } from '../http/budgets.ts';
import { connectionLimits } from '../http/connections.ts';
import { Documents } from '../http/documents.ts';
import { Drain } from '../http/drain.ts';
import { fileAccess } from '../http/file-access.ts';
import { errorFormatter } from '../http/format-error.ts';
import { secureAnswers } from '../http/headers.ts';
import { Health } from '../http/health.ts';
import { HeavyOperations } from '../http/heavy.ts';
import { serveImportFiles } from '../http/import-files.ts';
import { limits } from '../http/limits.ts';
import { makeMetrics } from '../http/metrics.ts';
import { RequestQueue } from '../http/request-queue.ts';
import { Requests } from '../http/requests.ts';
import { socketLimits } from '../http/socket-limits.ts';
import { serveSockets } from '../http/sockets.ts';
import { Upgrades } from '../http/upgrades.ts';
import { serveScim } from '../scim/routes.ts';
import { Addresses } from '../shared/addresses.ts';
import { largeWork } from '../shared/large-work.ts';
import { Networks } from '../shared/network.ts';
import { startAll } from '../shared/start-all.ts';
import { callerOf } from '../viewer/caller.ts';
import { LiveViewers } from '../viewer/live-viewers.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { Deliverer } from '../webhooks/deliverer.ts';
import { errorHandler } from './error-handler.ts';
import { answerFrameworkError } from './framework-errors.ts';
import { serveGraphql } from './graphql.ts';
import { listen } from './listen.ts';
import type { ServerOptions } from './server-options.ts';

/** Parsing a body of more bytes takes some milliseconds. */
const largeBytes = 64 * 1024;

/** How long running requests may take to finish when the server stops; then they are aborted. */
const drainMs = 3_000;

/** How long sending the answers may take after that. */
const closeMs = 700;

export interface RunningServer {
  url: string;
  /** The URL at which people reach the dashboard. */
  publicUrl: string;
  app: FastifyInstance;
  /**
   * Reports in `/health/ready` that the server is stopping, refuses new requests, finishes the running ones or aborts
   * them after some seconds, and closes the sockets. May be called more than once.
   */
  stop(): Promise<void>;
}

/** Starts the API, its sockets, health checks, metrics and pages on one port. */
export function startServer(options: ServerOptions): Promise<RunningServer> {
  return startAll((cleanup) => beginServer(options, cleanup));
}

async function beginServer(options: ServerOptions, cleanup: AsyncDisposableStack): Promise<RunningServer> {
  const { database, log, logger, vault } = options;
  const outages = options.outages ?? new Outages(logger);
  const schema = await makeSchema();
  const { requestTimeout, headersTimeout, connectionsCheckingInterval, connectionTimeout } = {
    ...connectionLimits,
    ...options.limits,
  };
  const stopListening = log.onHeartbeat(() => outages.onAnswer());
  cleanup.defer(stopListening);
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
  if (options.maxConnections) app.server.maxConnections = options.maxConnections;
  cleanup.defer(() => app.close());
  const drain = new Drain();
  let listening = '';
  const publicUrl = () => options.publicUrl ?? peopleUrl(listening);
  const addresses = new Addresses(options.webhookNetworks ?? []);
  const requests = new Requests(
    database,
    log,
    options.memory ?? null,
    vault,
    addresses,
    publicUrl,
    new Networks(options.trustedProxies ?? []),
  );
  const deliverer = new Deliverer(database, log, vault, addresses, outages);
  cleanup.defer(() => deliverer.stop(0));

  const formatError = errorFormatter(outages);
  const documents = new Documents(schema);
  const queue = new RequestQueue();
  app.server.on('connection', () => queue.accepted());
  const heavy = new HeavyOperations();
  const budgets = new Budgets(options.rate ?? settings.rate.schema.parse(undefined));
  const apollo = new ApolloServer<Context>({
    schema,
    dangerouslyDisableValidation: true,
    parseOptions: { maxTokens: limits.tokens },
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError,
    // Without the cache control plugin, because every answer is for one viewer.
    plugins: [
      admitOperations({ documents, budgets, heavy, format: formatError }),
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginCacheControlDisabled(),
    ],
    stopOnTerminationSignals: false,
  });
  await apollo.start();

  const upgrades = new Upgrades(app.server, (request) => queue.turn(requests.queueKeyOf(request)));
  const viewers = new LiveViewers(
    () => database.em.fork(),
    log,
    (error) => outages.report(error, 'The rights of open sockets could not be checked.'),
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
    onFailure: (error) => outages.report(error, 'A WebSocket message could not be processed.'),
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
  cleanup.defer(closeSockets);
  const metrics = makeMetrics(database, log, options.memory ?? null, sockets.count);

  secureAnswers(app, publicUrl);
  const access = fileAccess(database, requests, options.accessSettings);
  drain.watch(app);
  app.addHook('onRequest', async ({ url, raw }) => {
    // Health checks are answered at once, even while the server is busy.
    if (!url.startsWith('/health/')) await queue.turn(requests.queueKeyOf(raw));
  });
  app.setErrorHandler(errorHandler(outages));
  app.addHook('onRequest', async (request, reply) => {
    if (
      request.url.startsWith('/graphql') &&
      request.method === 'POST' &&
      !requests.isSameOrigin(request.headers)
    ) {
      await reply.code(403).send({ errors: [{ message: 'This origin may not use the API with a cookie.' }] });
    }
  });
  const turn = async (request: IncomingMessage, viewer: Viewer, bytes = 0) => {
    const caller = callerOf(viewer, requests.networkOf(request));
    await queue.turn(caller);
    if (bytes > largeBytes) await largeWork.turn(caller);
  };
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
  /**
   * The sender of a request. A request without a body waits for its turn here; others waited before their body was
   * read.
   */
  const enter = async (request: IncomingMessage): Promise<Viewer | null> => {
    const viewer = await bodies.viewerOf(request);
    if (!viewer || hasBody(request)) return viewer;
    await turn(request, viewer);
    // The viewer may have lost their rights while the request waited.
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
  cleanup.defer(() => health.close());
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

  await serveGraphql(app, { apollo, requests, enter, publicUrl, outages });
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
  serveImportFiles(app);
  await options.pages?.(app, upgrades);

  await listen(app, options.host, options.port);
  const { port } = app.server.address() as AddressInfo;
  listening = serverUrl(options.host, port);

  const stop = async () => {
    const delivered = drain.enter();
    void deliverer.stop(drainMs - 500).finally(delivered);
    if (!(await drain.begin(drainMs))) {
      logger.warn(
        `Some requests did not finish within ${drainMs} ms after the stop began. Their SQL statements are cancelled`,
      );
      await options
        .endStatements?.()
        .catch((error) =>
          logger.warn({ err: error }, 'The SQL statements of running requests cannot be cancelled'),
        );
    }
    await closeSockets();
    // Clients that do not read their answer are disconnected after this time.
    const timer = setTimeout(() => app.server.closeAllConnections(), closeMs);
    await app.close();
    clearTimeout(timer);
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
