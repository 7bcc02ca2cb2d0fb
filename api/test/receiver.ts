import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

/** An HTTP receiver of webhooks. A test decides how it answers. */
export class Receiver {
  readonly received: Received[] = [];
  answers: { status: number; headers?: Record<string, string>; text?: string }[] = [];
  private readonly server: Server;

  private constructor(server: Server) {
    this.server = server;
  }

  static async start(): Promise<Receiver> {
    const receiver: Receiver = new Receiver(
      createServer((request, response) => {
        let body = '';
        request.on('data', (part) => {
          body += part;
        });
        request.on('end', () => {
          const { status, headers, text } = receiver.answers.shift() ?? { status: 204 };
          receiver.received.push({ headers: request.headers, body });
          response.writeHead(status, headers).end(text);
        });
      }),
    );
    receiver.server.listen(0, '127.0.0.1');
    await once(receiver.server, 'listening');
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook`;
  }

  get types(): string[] {
    return this.received.map(({ body }) => JSON.parse(body).type);
  }

  get positions(): number[] {
    return this.received.map(({ body }) => JSON.parse(body).data.position);
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}
