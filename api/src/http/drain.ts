import type { FastifyInstance } from 'fastify';
import { requestsInProgress } from '../shared/serve-others.ts';

/** Counts the requests that are being handled, so that a server can stop without aborting any. */
export class Drain {
  private running = 0;
  private hasBegun = false;
  private onIdle: (() => void) | undefined;

  /** Whether the server is stopping: new work is refused, and `/health/ready` says so. */
  get isDraining(): boolean {
    return this.hasBegun;
  }

  /** Begins work that must finish before the server stops. Call the returned function when it has. */
  enter(): () => void {
    this.running += 1;
    requestsInProgress.number += 1;
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.running -= 1;
      requestsInProgress.number -= 1;
      if (this.running === 0) this.onIdle?.();
    };
  }

  /** Counts the requests of a server. While it drains, only health checks are answered. */
  watch(app: FastifyInstance): void {
    app.addHook('onRequest', async (request, reply) => {
      if (!this.hasBegun || request.url.startsWith('/health/')) return;
      await reply
        .code(503)
        .header('Retry-After', '5')
        .header('Connection', 'close')
        .send({
          errors: [{ message: 'This server is stopping. Try again.', extensions: { code: 'UNAVAILABLE' } }],
        });
    });
    app.addHook('onRequest', async (request, reply) => {
      if (request.url.startsWith('/health/')) return;
      // Counted until the connection is closed. If the client disconnects, its work may go on, but the server does not
      // wait for it.
      reply.raw.once('close', this.enter());
    });
  }

  /** Resolves with true when no work is left, or with false after `timeoutMs`. */
  begin(timeoutMs: number): Promise<boolean> {
    this.hasBegun = true;
    if (this.running === 0) return Promise.resolve(true);
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), timeoutMs);
      this.onIdle = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
  }
}
