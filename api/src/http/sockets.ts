import type { Server } from 'node:http';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { onRevoked } from '../auth/revocations.ts';
import type { Viewer } from '../auth/viewer.ts';
import { subscribe } from '../changes/subscribe.ts';
import { clock } from '../shared/clock.ts';
import type { Documents } from './documents.ts';
import type { FormatError } from './format-error.ts';
import type { Requests } from './requests.ts';

/** A socket and who is at its other end. */
interface Extra extends Record<PropertyKey, unknown> {
  socket: WebSocket;
  request: { headers: Record<string, string | string[] | undefined>; socket: { remoteAddress?: string } };
  viewer?: Viewer;
}

/** setTimeout takes 32 bits of milliseconds. */
const longestTimerMs = 2 ** 31 - 1;

const maxMessageBytes = 1_000_000;

/** graphql-ws code for "may not": the client does not try again by itself. */
const forbidden = 4403;

/** Serves GraphQL over WebSocket on the port and path of the HTTP server. */
export function serveSockets(
  http: Server,
  schema: GraphQLSchema,
  documents: Documents,
  requests: Requests,
  shown: FormatError,
) {
  const format = (error: GraphQLError | GraphQLFormattedError) =>
    error instanceof GraphQLError ? shown(error.toJSON(), error) : error;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxMessageBytes });
  const live = new Map<WebSocket, Viewer>();
  const expiries = new Map<WebSocket, NodeJS.Timeout>();

  http.on('upgrade', (request, socket, head) => {
    if (new URL(request.url ?? '/', 'http://local').pathname !== '/graphql') return;
    if (!requests.isSameOrigin(request.headers)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (ws) => sockets.emit('connection', ws, request));
  });

  const cleanup = useServer<Record<string, unknown>, Extra>(
    {
      schema,
      subscribe,
      onConnect: async ({ extra, connectionParams }) => {
        const token = typeof connectionParams?.token === 'string' ? connectionParams.token : null;
        const viewer = await requests.viewerOf(extra.request.headers, token);
        if (!viewer) return false;
        extra.viewer = viewer;
        live.set(extra.socket, viewer);
        expireWith(extra.socket, viewer);
        return true;
      },
      onSubscribe: ({ extra }, _id, { query, operationName, variables }) => {
        const accepted = documents.accept({ query, operationName, variables });
        if ('errors' in accepted) return accepted.errors;
        return {
          schema,
          document: accepted.document,
          operationName,
          variableValues: variables,
          contextValue: requests.contextFor(extra.viewer as Viewer, extra.request),
        };
      },
      onError: (_context, _id, _payload, errors) => errors.map(format),
      onNext: (_context, _id, _payload, _args, result) =>
        result.errors ? { ...result, errors: result.errors.map(format) as never } : undefined,
      onClose: ({ extra }) => {
        live.delete(extra.socket);
        clearTimeout(expiries.get(extra.socket));
        expiries.delete(extra.socket);
      },
    },
    sockets,
    12_000,
  );

  /** Closes the socket when the session or token behind it ends by itself, unless that is further away than a timer is long. */
  function expireWith(socket: WebSocket, { expiresAt }: Viewer): void {
    const left = (expiresAt?.getTime() ?? Infinity) - clock.now().getTime();
    if (left > longestTimerMs) return;
    expiries.set(
      socket,
      setTimeout(() => socket.close(forbidden, 'Expired'), left),
    );
  }

  const off = onRevoked((revoked) => {
    for (const [socket, viewer] of live) {
      const isHit =
        ('session' in revoked && viewer.sessionKey === revoked.session) ||
        ('token' in revoked && viewer.tokenKey === revoked.token) ||
        ('user' in revoked && viewer.userKey === revoked.user);
      if (isHit) socket.close(forbidden, 'Revoked');
    }
  });

  return {
    count: () => live.size,
    close: async (): Promise<void> => {
      off();
      for (const socket of sockets.clients) socket.close(1001, 'Going away');
      await cleanup.dispose();
    },
  };
}
