import type { FastifyInstance } from 'fastify';
import type { FileAccess } from '../http/file-access.ts';
import type { Metrics } from '../http/metrics.ts';

/** Measures all requests, and serves the metrics at `/metrics`. */
export function serveMetrics(
  app: FastifyInstance,
  { requests, registry }: Metrics,
  mayRead: FileAccess['metrics'],
): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'other';
    requests.observe({ route, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
  });
  app.get('/metrics', async (request, reply) => {
    if (!(await mayRead(request)))
      return reply
        .code(401)
        .send(
          'Send "Authorization: Bearer" with MUSTER_METRICS_TOKEN, or the token of an admin or auditor.\n',
        );
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}
