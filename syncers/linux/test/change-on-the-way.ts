import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

interface Way extends AsyncDisposable {
  url: string;
  /** How many answers were changed. */
  readonly changed: number;
}

/** A proxy to a server that replaces the content of one file, like an attacker between server and host. */
export async function changeOnTheWay(
  url: string,
  path: string,
  change: (file: string) => Buffer,
): Promise<Way> {
  let changed = 0;
  const server = createServer(async (request, response) => {
    const { authorization = '', 'content-type': type = 'application/json' } = request.headers;
    const sent = await buffer(request);
    const answer = await fetch(`${url}${request.url}`, {
      method: request.method ?? 'GET',
      headers: { authorization, 'content-type': type },
      ...(sent.length > 0 && { body: sent }),
    });
    let body: Buffer = Buffer.from(await answer.arrayBuffer());
    if (request.url === path && answer.ok) {
      body = change(body.toString());
      changed += 1;
    }
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get changed() {
      return changed;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
