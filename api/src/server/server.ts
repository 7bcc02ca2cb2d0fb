import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { makeSchema } from '../api/schema.ts';
import { settings } from '../config.ts';
import { Outages } from '../database/outages.ts';
import { peopleUrl, serverUrl } from '../http/address.ts';
import { serveAgent } from '../http/agent.ts';
import { bodyLimits } from '../http/bodies.ts';
import { Budgets } from '../http/budgets.ts';
import { Documents } from '../http/documents.ts';
import { Drain } from '../http/drain.ts';
import { fileAccess } from '../http/file-access.ts';
import { errorFormatter } from '../http/format-error.ts';
import { secureAnswers } from '../http/headers.ts';
import { Health } from '../http/health.ts';
import { HeavyOperations } from '../http/heavy.ts';
import { serveImportFiles } from '../http/import-files.ts';
import { makeMetrics } from '../http/metrics.ts';
import { RequestQueue } from '../http/request-queue.ts';
import { Requests } from '../http/requests.ts';
import { socketLimits } from '../http/socket-limits.ts';
import { Sockets } from '../http/sockets.ts';
import { Upgrades } from '../http/upgrades.ts';
import { serveScim } from '../scim/routes.ts';
import { Addresses } from '../shared/addresses.ts';
import { Networks } from '../shared/network.ts';
import { startAll } from '../shared/start-all.ts';
import { LiveViewers } from '../viewer/live-viewers.ts';
import { Deliverer } from '../webhooks/deliverer.ts';
import { admitRequests } from './admit-requests.ts';
import { errorHandler } from './error-handler.ts';
import { serveGraphql } from './graphql.ts';
import { listen } from './listen.ts';
import { makeApp } from './make-app.ts';
import { serveMetrics } from './serve-metrics.ts';
import type { ServerOptions } from './server-options.ts';
import { startApollo } from './start-apollo.ts';

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
  const { database, log, memory = null, logger, vault } = options;
  const outages = options.outages ?? new Outages(logger);
  const schema = await makeSchema();
  const stopListening = log.onHeartbeat(() => outages.onAnswer());
  cleanup.defer(stopListening);
  const app = makeApp(options);
  cleanup.defer(() => app.close());
  let listening = '';
  const publicUrl = () => options.publicUrl ?? peopleUrl(listening);
  const addresses = new Addresses(options.webhookNetworks ?? []);
  const networks = new Networks(options.trustedProxies ?? []);
  const requests = new Requests(database, log, memory, vault, addresses, publicUrl, networks);
  const deliverer = new Deliverer(database, log, vault, addresses, outages);
  cleanup.defer(() => deliverer.stop(0));

  const drain = new Drain();
  const format = errorFormatter(outages);
  const documents = new Documents(schema);
  const queue = new RequestQueue();
  app.server.on('connection', () => queue.accepted());
  const heavy = new HeavyOperations();
  const budgets = new Budgets(options.rate ?? settings.rate.schema.parse(undefined));
  const apollo = await startApollo(app, schema, { documents, budgets, heavy, format });
  const upgrades = new Upgrades(app.server, (request) => queue.turn(requests.queueKeyOf(request)));
  const viewers = new LiveViewers(
    () => database.em.fork(),
    log,
    (error) => outages.report(error, 'The rights of open sockets could not be checked.'),
  );
  const sockets = new Sockets({
    upgrades,
    schema,
    documents,
    requests,
    viewers,
    budgets,
    heavy,
    queue,
    drain,
    format,
    onFailure: (error) => outages.report(error, 'A WebSocket message could not be processed.'),
    limits: socketLimitsOf(options),
  });
  const closeSockets = async () => {
    await sockets.close();
    viewers.stop();
    upgrades.close();
  };
  cleanup.defer(closeSockets);

  secureAnswers(app, publicUrl);
  drain.watch(app);
  app.setErrorHandler(errorHandler(outages));
  const bodies = { ...bodyLimits, ...options.limits };
  const enter = admitRequests(app, { requests, queue, budgets, limits: bodies });
  const access = fileAccess(database, requests, options.accessSettings);
  serveMetrics(
    app,
    makeMetrics(database, log, memory, () => sockets.count),
    access.metrics,
  );
  const livenessSeconds = options.livenessSeconds ?? settings.livenessSeconds.schema.parse(undefined);
  const health = new Health({ database, log, drain, outages, livenessSeconds });
  cleanup.defer(() => health.close());
  health.register(app);
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
    await finishWork(options, drain, deliverer);
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

const socketLimitsOf = ({ socketsPerViewer, limits }: ServerOptions) => ({
  ...socketLimits,
  ...(socketsPerViewer && { perViewer: socketsPerViewer, subscriptionsPerViewer: 5 * socketsPerViewer }),
  ...limits,
});

/** Refuses new work, and finishes what has begun. What does not finish in time is cancelled. */
async function finishWork(
  { logger, endStatements }: ServerOptions,
  drain: Drain,
  deliverer: Deliverer,
): Promise<void> {
  const delivered = drain.enter();
  void deliverer.stop(drainMs - 500).finally(delivered);
  if (await drain.begin(drainMs)) return;
  logger.warn(
    `Some requests did not finish within ${drainMs} ms after the stop began. Their SQL statements are cancelled`,
  );
  await endStatements?.().catch((error) =>
    logger.warn({ err: error }, 'The SQL statements of running requests cannot be cancelled'),
  );
}
