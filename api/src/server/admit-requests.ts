import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { Bodies, type BodyLimits, hasBody } from '../http/bodies.ts';
import type { Budgets } from '../http/budgets.ts';
import type { RequestQueue } from '../http/request-queue.ts';
import type { Requests } from '../http/requests.ts';
import { largeWork } from '../shared/large-work.ts';
import { callerOf } from '../viewer/caller.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** Parsing a body of more bytes takes some milliseconds. */
const largeBytes = 64 * 1024;

interface Parts {
  requests: Requests;
  queue: RequestQueue;
  budgets: Budgets;
  limits: BodyLimits;
}

/**
 * Lets requests in, each when it is its turn. Gives the function that tells the sender of a request, or null where its
 * token is invalid.
 */
export function admitRequests(
  app: FastifyInstance,
  { requests, queue, budgets, limits }: Parts,
): (request: IncomingMessage) => Promise<Viewer | null> {
  app.addHook('onRequest', async ({ url, raw }) => {
    // Health checks are answered at once, even while the server is busy.
    if (!url.startsWith('/health/')) await queue.turn(requests.queueKeyOf(raw));
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
    limits,
  );
  bodies.register(app);
  return async (request) => {
    const viewer = await bodies.viewerOf(request);
    // A request with a body waited for its turn before the body was read.
    if (!viewer || hasBody(request)) return viewer;
    await turn(request, viewer);
    // The viewer may have lost their rights while the request waited.
    return bodies.viewerOf(request);
  };
}
