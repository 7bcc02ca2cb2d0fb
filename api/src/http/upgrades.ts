import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { extensionsOf } from '../shared/coded-error.ts';
import { type ErrorText, errorText } from '../shared/error-text.ts';

type Handler = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** How long a connection that was refused, or is to be ended, may take to close. */
const closingMs = 1_000;

/**
 * The only listener for requests to upgrade a connection to another protocol. Node.js hands such a connection over and
 * forgets it, so it stays open unless somebody closes it. All of them are tracked here, and one without a handler is
 * refused and closed.
 */
export class Upgrades {
  private readonly handlers: { isFor: (path: string) => boolean; handle: Handler }[] = [];
  private readonly open = new Set<Duplex>();

  constructor(
    server: Server,
    /** Resolves when work on a request may begin. Rejects where too many wait. */
    private readonly turn: (request: IncomingMessage) => Promise<void>,
  ) {
    server.on('upgrade', (request, socket, head) => void this.route(request, socket, head));
  }

  /** Registers a handler for the upgrades of some paths. The path is what the client sent and may be malformed. */
  add(isFor: (path: string) => boolean, handle: Handler): void {
    this.handlers.push({ isFor, handle });
  }

  /** Closes the connections that are still open. */
  close(): void {
    for (const socket of this.open) socket.destroy();
  }

  private async route(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    this.open.add(socket);
    socket.once('close', () => this.open.delete(socket));
    // Without a listener, a connection that is reset would end the process.
    socket.on('error', () => socket.destroy());
    try {
      await this.turn(request);
    } catch {
      refuseUpgrade(socket, 503, 'UNAVAILABLE', errorText('STOPPING_OR_FULL'));
      return;
    }
    if (socket.destroyed) return;
    // `new URL` throws on paths such as "//".
    const path = request.url?.split('?')[0] ?? '';
    const handler = this.handlers.find(({ isFor }) => isFor(path));
    if (handler) handler.handle(request, socket, head);
    else refuseUpgrade(socket, 404, 'NOT_FOUND', errorText('NO_SOCKET_HERE'));
  }
}

/** Answers an upgrade request with an error, and closes the connection whatever the client does. */
export function refuseUpgrade(socket: Duplex, status: number, code: string, text: ErrorText): void {
  const body = JSON.stringify({
    errors: [{ message: String(text), extensions: { code, ...extensionsOf(text) } }],
  });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...(status === 503 ? ['Retry-After: 1'] : []),
    'Connection: close',
  ];
  const closing = setTimeout(() => socket.destroy(), closingMs);
  socket.once('close', () => clearTimeout(closing));
  socket.once('finish', () => socket.destroy());
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
