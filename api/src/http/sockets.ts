import type { IncomingMessage } from 'node:http';
import {
  type ExecutionResult,
  execute,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
} from 'graphql';
import { handleProtocols, makeServer } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Context } from '../api/context.ts';
import { subscribe } from '../api/subscribe.ts';
import { hasManyRows } from '../inputs/many-rows.ts';
import { codedError, limitError } from '../shared/coded-error.ts';
import { errorText } from '../shared/error-text.ts';
import { UnauthenticatedError } from '../shared/errors.ts';
import { largeWork } from '../shared/large-work.ts';
import { Semaphore } from '../shared/semaphore.ts';
import { callerOf } from '../viewer/caller.ts';
import type { LiveViewer, LiveViewers } from '../viewer/live-viewers.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { admit } from './admit.ts';
import type { Budgets, Reservation } from './budgets.ts';
import { Connection } from './connection.ts';
import { costOfRefusal, usedBy } from './cost.ts';
import { Counts } from './counts.ts';
import { asGraphQLError, type Documents } from './documents.ts';
import type { Drain } from './drain.ts';
import type { FormatError } from './format-error.ts';
import type { HeavyOperations, Turn } from './heavy.ts';
import { type MutationRequest, repeatedMutations } from './repeated-mutations.ts';
import type { RequestQueue } from './request-queue.ts';
import { type Requests, tokenIn } from './requests.ts';
import type { SocketLimits } from './socket-limits.ts';
import { refuseUpgrade, type Upgrades } from './upgrades.ts';

/** What is stored with a socket. */
interface Extra extends Record<PropertyKey, unknown> {
  socket: WebSocket;
  request: IncomingMessage;
  turns: Semaphore;
  /** The viewer, once the connection is acknowledged. */
  live: LiveViewer | null;
}

/** The close code of graphql-ws for "forbidden": clients do not reconnect by themselves. */
const forbidden = 4403;

/** The WebSocket close code "try again later". */
const busy = 1013;

interface Parts {
  upgrades: Upgrades;
  schema: GraphQLSchema;
  documents: Documents;
  requests: Requests;
  viewers: LiveViewers;
  budgets: Budgets;
  heavy: HeavyOperations;
  queue: RequestQueue;
  drain: Drain;
  format: FormatError;
  /** Called when a message could not be handled. */
  onFailure: (error: unknown) => void;
  limits: SocketLimits;
}

/** Serves GraphQL over WebSocket (graphql-ws) on the port and path of the HTTP server. */
export function serveSockets({
  upgrades,
  schema,
  documents,
  requests,
  viewers,
  budgets,
  heavy,
  queue,
  drain,
  format,
  onFailure,
  limits,
}: Parts) {
  const options = {
    noServer: true,
    maxPayload: limits.message,
    closeTimeout: limits.closing,
    handleProtocols,
  };
  const sockets = new WebSocketServer(options);
  const connections = new Map<WebSocket, Connection>();
  const unacknowledged = new Counts();
  const socketsOf = new Counts();
  const subscriptionsOf = new Counts();
  const admitted = new WeakMap<Context, { reservation: Reservation; turn: Turn; asked: MutationRequest }>();
  let isClosing = false;

  upgrades.add(
    (path) => path === '/graphql',
    (request, socket, head) => {
      const address = requests.networkOf(request);
      if (!requests.isSameOrigin(request.headers)) {
        refuseUpgrade(socket, 403, 'FORBIDDEN', errorText('ORIGIN_FORBIDDEN'));
      } else if (
        isClosing ||
        drain.isDraining ||
        unacknowledged.total >= limits.unacknowledged ||
        unacknowledged.of(address) >= limits.unacknowledgedPerAddress
      ) {
        refuseUpgrade(socket, 503, 'UNAVAILABLE', errorText('STOPPING_OR_FULL'));
      } else {
        const acknowledge = unacknowledged.add(address);
        socket.once('close', acknowledge);
        sockets.handleUpgrade(request, socket, head, (ws) => open(ws, request, acknowledge));
      }
    },
  );

  const server = makeServer<Record<string, unknown>, Extra & { acknowledge: () => void }>({
    schema,
    subscribe,
    execute: async (args) => {
      const leave = drain.enter();
      const context = args.contextValue as Context;
      const { asked, turn } = admitted.get(context) ?? {};
      try {
        return (asked && (await repeatedMutations.find(context, asked))) ?? (await execute(args));
      } catch (error) {
        return { errors: [asGraphQLError(error)] };
      } finally {
        leave();
        turn?.end();
      }
    },
    connectionInitWaitTimeout: limits.acknowledgeWithin,
    onConnect: async ({ extra, connectionParams }) => {
      const token = tokenIn(connectionParams ?? {});
      await queue.turn(requests.queueKeyOf(extra.request, token));
      const viewer = await requests.viewerOf(extra.request, token);
      extra.acknowledge();
      if (!viewer) return false;
      const { socket, request } = extra;
      if (socket.readyState !== socket.OPEN) return false;
      const owner = callerOf(viewer, requests.networkOf(request));
      if (socketsOf.of(owner) >= limits.perViewer) {
        socket.close(busy, `At most ${limits.perViewer} sockets at one time for one viewer`);
        return false;
      }
      const leave = socketsOf.add(owner);
      const live = viewers.add(viewer, (reason) => socket.close(forbidden, reason));
      extra.live = live;
      socket.once('close', () => {
        leave();
        viewers.remove(live);
      });
      return true;
    },
    onSubscribe: async ({ extra, subscriptions }, _id, { query, operationName, variables }) => {
      try {
        if (drain.isDraining) return [stopping()];
        if (Object.keys(subscriptions).length > limits.operations) {
          return [limitError(errorText('TOO_MANY_ON_SOCKET', { limit: limits.operations }))];
        }
        const address = requests.networkOf(extra.request);
        const caller = callerOf(viewerOf(extra), address);
        await queue.turn(caller);
        let viewer = await viewerNow(extra);
        const request = { query, operationName, variables };
        const admission = admit({ documents, budgets }, viewer, address, request);
        if ('errors' in admission) {
          budgets.charge(viewer, address, costOfRefusal(query));
          return admission.errors;
        }
        const { cost, document, operation, reservation } = admission;
        // A subscription does not count as heavy: its messages are made one after the other.
        const turn = await heavy.enter(caller, operation.operation === 'subscription' ? 0 : cost);
        try {
          if (turn.hasWaited) viewer = await viewerNow(extra);
        } catch (error) {
          turn.end();
          throw error;
        }
        if (hasManyRows(variables ?? {})) await largeWork.turn(caller);
        const contextValue = requests.contextFor(viewer, extra.request, undefined, {
          turns: extra.turns,
          confirm: async (position) => extra.live?.confirm(position),
          beginSubscription: () => beginSubscription(caller),
        });
        admitted.set(contextValue, { reservation, turn, asked: { document, operation, query, variables } });
        return {
          schema,
          document,
          operationName,
          variableValues: variables,
          contextValue,
        };
      } catch (error) {
        return [asGraphQLError(error)];
      }
    },
    onError: (_context, _id, _payload, errors) => errors.map(shown),
    onNext: async (_context, _id, _payload, { contextValue, document, operationName }, executed) => {
      const shownAnswer = ({ errors, ...answer }: ExecutionResult) => ({
        ...answer,
        errors: errors?.map(shown),
      });
      const answer = shownAnswer(executed);
      const earlier = await repeatedMutations.keepAnswer(contextValue as Context, answer);
      const result = earlier ? shownAnswer(earlier) : answer;
      const operation = getOperationAST(document, operationName);
      const reservation = admitted.get(contextValue as Context)?.reservation;
      // A subscription is charged when it begins. Its events are sent whatever is left of the budget.
      const used = operation && result.data ? usedBy(operation, result.data) : 0;
      return {
        ...result,
        extensions: { ...result.extensions, cost: reservation?.charge(used) },
      };
    },
  });

  function open(socket: WebSocket, request: IncomingMessage, acknowledge: () => void): void {
    const connection = new Connection(socket, limits, onFailure);
    connections.set(socket, connection);
    const extra = {
      socket,
      request,
      turns: new Semaphore(limits.inTheMaking, null),
      live: null,
      acknowledge,
    };
    const closed = server.opened(connection, extra);
    socket.once('close', (code, reason) => {
      connections.delete(socket);
      closed(code, String(reason)).catch(() => {});
    });
  }

  /** The viewer at the beginning of an operation, looked up again as for each request over HTTP. */
  async function viewerNow(extra: Extra): Promise<Viewer> {
    await extra.live?.confirmNow();
    return viewerOf(extra);
  }

  function viewerOf({ live }: Extra): Viewer {
    if (!live) throw new UnauthenticatedError();
    return live.viewer;
  }

  function beginSubscription(owner: string): () => void {
    if (subscriptionsOf.of(owner) >= limits.subscriptionsPerViewer) {
      throw limitError(errorText('TOO_MANY_SUBSCRIPTIONS', { limit: limits.subscriptionsPerViewer }));
    }
    return subscriptionsOf.add(owner);
  }

  const shown = (error: unknown): GraphQLFormattedError => {
    const located = asGraphQLError(error);
    return format(located.toJSON(), located);
  };

  const heartbeatTimer = setInterval(() => {
    for (const connection of connections.values()) connection.ping();
  }, limits.heartbeat);
  heartbeatTimer.unref();

  return {
    count: () => viewers.size,
    /** Closes all sockets, and terminates those that do not answer. */
    close: async (): Promise<void> => {
      isClosing = true;
      clearInterval(heartbeatTimer);
      const closed = [...sockets.clients].map(
        (socket) =>
          new Promise<void>((resolve) => {
            socket.once('close', () => resolve());
            // The receiver has to read what was sent before it sees the close frame.
            socket.resume();
            socket.close(1001, 'Going away');
          }),
      );
      await Promise.all(closed);
    },
  };
}

/** The same error as over HTTP while a server stops. */
const stopping = () => codedError(errorText('STOPPING'), 'UNAVAILABLE');
