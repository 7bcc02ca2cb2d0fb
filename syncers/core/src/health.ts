import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';

export interface Health {
  /** Why the target system may be out of date; null if it is up to date. */
  problem(): string | null;
  registry: Registry;
}

/** Serves `/health/live`, `/health/ready` and `/metrics`. Returns the port and a function that stops the server. */
export async function serveHealth(
  { problem, registry }: Health,
  { host, port }: { host: string; port: number },
): Promise<{ port: number; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    const say = (status: number, text: string, type = 'text/plain; charset=utf-8') => {
      response.writeHead(status, { 'content-type': type }).end(text);
    };
    if (request.url === '/health/live') return say(200, 'ok\n');
    if (request.url === '/health/ready') {
      const why = problem();
      return why === null ? say(200, 'ok\n') : say(503, `${why}\n`);
    }
    if (request.url === '/metrics') {
      void registry.metrics().then((text) => say(200, text, registry.contentType));
      return undefined;
    }
    return say(404, 'not found\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
