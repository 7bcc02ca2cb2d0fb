import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { handleProtocols, makeServer } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { subscribe } from '../api/subscribe.ts';
import { errorText } from '../shared/error-text.ts';
import { Semaphore } from '../shared/semaphore.ts';
import { callerOf } from '../viewer/caller.ts';
import type { LiveViewers } from '../viewer/live-viewers.ts';
import { Connection } from './connection.ts';
import { Counts } from './counts.ts';
import { tokenIn } from './requests.ts';
import { type Extra, type OperationParts, SocketOperations } from './socket-operations.ts';
import { refuseUpgrade, type Upgrades } from './upgrades.ts';

/** The close code of graphql-ws for "forbidden": clients do not reconnect by themselves. */
const forbidden = 4403;

/** The WebSocket close code "try again later". */
const busy = 1013;

interface Parts extends OperationParts {
  upgrades: Upgrades;
  viewers: LiveViewers;
  /** Called when a message could not be handled. */
  onFailure: (error: unknown) => void;
}

type Acknowledge = () => void;

/** Serves GraphQL over WebSocket (graphql-ws) on the port and path of the HTTP server. */
export class Sockets {
  private readonly sockets: WebSocketServer;
  private readonly connections = new Map<WebSocket, Connection>();
  private readonly unacknowledged = new Counts();
  private readonly socketsOf = new Counts();
  private readonly server: ReturnType<Sockets['makeServer']>;
  private readonly heartbeatTimer: NodeJS.Timeout;
  private isClosing = false;

  constructor(private readonly parts: Parts) {
    const { upgrades, limits } = parts;
    // A constant of its own, because the types of ws lack `closeTimeout`.
    const options = {
      noServer: true,
      maxPayload: limits.message,
      closeTimeout: limits.closing,
      handleProtocols,
    };
    this.sockets = new WebSocketServer(options);
    this.server = this.makeServer(new SocketOperations(parts));
    upgrades.add(
      (path) => path === '/graphql',
      (request, socket, head) => this.upgrade(request, socket, head),
    );
    this.heartbeatTimer = setInterval(() => {
      for (const connection of this.connections.values()) connection.ping();
    }, limits.heartbeat).unref();
  }

  /** The number of sockets whose viewer is known. */
  get count(): number {
    return this.parts.viewers.size;
  }

  /** Closes all sockets, and terminates those that do not answer. */
  async close(): Promise<void> {
    this.isClosing = true;
    clearInterval(this.heartbeatTimer);
    const closed = [...this.sockets.clients].map(
      (socket) =>
        new Promise<void>((resolve) => {
          socket.once('close', () => resolve());
          // The receiver has to read what was sent before it sees the close frame.
          socket.resume();
          socket.close(1001, 'Going away');
        }),
    );
    await Promise.all(closed);
  }

  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const { requests } = this.parts;
    if (!requests.isSameOrigin(request.headers)) {
      refuseUpgrade(socket, 403, 'FORBIDDEN', errorText('ORIGIN_FORBIDDEN'));
      return;
    }
    const address = requests.networkOf(request);
    if (!this.hasRoomFor(address)) {
      refuseUpgrade(socket, 503, 'UNAVAILABLE', errorText('STOPPING_OR_FULL'));
      return;
    }
    const acknowledge = this.unacknowledged.add(address);
    socket.once('close', acknowledge);
    this.sockets.handleUpgrade(request, socket, head, (ws) => this.open(ws, request, acknowledge));
  }

  private hasRoomFor(address: string): boolean {
    const { drain, limits } = this.parts;
    return (
      !this.isClosing &&
      !drain.isDraining &&
      this.unacknowledged.total < limits.unacknowledged &&
      this.unacknowledged.of(address) < limits.unacknowledgedPerAddress
    );
  }

  private open(socket: WebSocket, request: IncomingMessage, acknowledge: Acknowledge): void {
    const { limits, onFailure } = this.parts;
    const connection = new Connection(socket, limits, onFailure);
    this.connections.set(socket, connection);
    const turns = new Semaphore(limits.inTheMaking, null);
    const closed = this.server.opened(connection, { socket, request, turns, live: null, acknowledge });
    socket.once('close', (code, reason) => {
      this.connections.delete(socket);
      closed(code, String(reason)).catch(() => {});
    });
  }

  private makeServer(operations: SocketOperations) {
    return makeServer<Record<string, unknown>, Extra & { acknowledge: Acknowledge }>({
      schema: this.parts.schema,
      connectionInitWaitTimeout: this.parts.limits.acknowledgeWithin,
      onConnect: ({ extra, connectionParams }) =>
        this.connect(extra, tokenIn(connectionParams ?? {}), extra.acknowledge),
      onSubscribe: ({ extra, subscriptions }, _id, asked) =>
        operations.begin(extra, Object.keys(subscriptions).length, asked),
      subscribe,
      execute: (args) => operations.execute(args),
      onError: (_context, _id, _payload, errors) => errors.map((error) => operations.shown(error)),
      onNext: (_context, _id, _payload, args, result) => operations.answer(args, result),
    });
  }

  /** Finds out who has opened a socket. False: nobody who may. */
  private async connect(extra: Extra, token: string | null, acknowledge: Acknowledge): Promise<boolean> {
    const { queue, requests, viewers, limits } = this.parts;
    const { socket, request } = extra;
    await queue.turn(requests.queueKeyOf(request, token));
    const viewer = await requests.viewerOf(request, token);
    acknowledge();
    if (!viewer || socket.readyState !== socket.OPEN) return false;
    const owner = callerOf(viewer, requests.networkOf(request));
    if (this.socketsOf.of(owner) >= limits.perViewer) {
      socket.close(busy, `At most ${limits.perViewer} sockets at one time for one viewer`);
      return false;
    }
    const leave = this.socketsOf.add(owner);
    const live = viewers.add(viewer, (reason) => socket.close(forbidden, reason));
    extra.live = live;
    socket.once('close', () => {
      leave();
      viewers.remove(live);
    });
    return true;
  }
}
