import type { FastifyInstance } from 'fastify';

/** Knows which requests are under way, so that a server can stop without breaking any off. */
export class Drain {
  private running = 0;
  private begun = false;
  private onIdle: (() => void) | undefined;

  /** No new work is taken, and `/health/ready` says so. */
  get isDraining(): boolean {
    return this.begun;
  }

  /** Something that is to be finished before the server stops; call what it gives when it is. */
  enter(): () => void {
    this.running += 1;
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.running -= 1;
      if (this.running === 0) this.onIdle?.();
    };
  }

  /** Counts the requests of a server. While it drains, only health is answered. */
  watch(app: FastifyInstance): void {
    app.addHook('onRequest', async (request, reply) => {
      if (!this.begun || request.url.startsWith('/health/')) return;
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
      // Also where the client has gone: what it asked for may still be under way, but nobody waits for it.
      reply.raw.once('close', this.enter());
    });
  }

  /** Resolves when nothing is under way any more (true), or after `patienceMs` (false). */
  begin(patienceMs: number): Promise<boolean> {
    this.begun = true;
    if (this.running === 0) return Promise.resolve(true);
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), patienceMs);
      this.onIdle = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
  }
}
