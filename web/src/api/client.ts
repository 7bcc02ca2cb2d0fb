import { createClient as createSocket } from 'graphql-ws';
import { Client, fetchExchange, mapExchange, subscriptionExchange } from 'urql';
import { paths } from '../paths';
import { directoryCache } from './cache';
import { keepCurrent } from './keep-current';
import { Recorder } from './recorder';
import { type ServerWords, translateFailure, translator } from './translate-errors';

/** `back`: the connection was lost, is there again, and everything that changed meanwhile was requested again. */
export type Connection = 'connecting' | 'live' | 'lost' | 'back';

export const recorder = new Recorder();

/** The addresses of the API. */
export interface Server {
  url: string;
  socketUrl(): string;
  fetch?: typeof fetch;
  webSocketImpl?: unknown;
}

/** The public API at the page's own origin, to which the browser sends the session cookie. */
const ownOrigin: Server = {
  url: '/graphql',
  socketUrl: () => `${window.location.origin.replace(/^http/, 'ws')}/graphql`,
};

/** Makes the client of the public API on our own origin. Calls `onConnection` when the state of the WebSocket changes. */
export function makeClient(
  onConnection: (state: Connection) => void,
  /** The messages of the server in the language of the dashboard. */
  words: ServerWords,
  server = ownOrigin,
): Client {
  let wasLost = false;
  const translate = translator(words);
  const socket = createSocket({
    url: server.socketUrl,
    webSocketImpl: server.webSocketImpl,
    lazy: true,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    keepAlive: 10_000,
    on: {
      connected: () => {
        onConnection(wasLost ? 'back' : 'live');
        wasLost = false;
      },
      closed: () => {
        wasLost = true;
        onConnection('lost');
      },
    },
  });
  return new Client({
    url: server.url,
    fetch: server.fetch,
    preferGetMethod: false,
    exchanges: [
      mapExchange({
        onOperation: (operation) => recorder.record(operation),
        onResult(result) {
          if (result.error) translateFailure(result.error, words);
          return { ...result, data: translate(result.data) };
        },
      }),
      keepCurrent,
      directoryCache,
      mapExchange({
        onError(error) {
          const isSignedOut = error.graphQLErrors.some(
            ({ extensions }) => extensions?.code === 'UNAUTHENTICATED',
          );
          if (!isSignedOut) return;
          const { pathname, search } = window.location;
          if (!pathname.startsWith('/sign-in')) window.location.assign(paths.signIn(pathname + search));
        },
      }),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: (request) => ({
          subscribe: (sink) => ({
            unsubscribe: socket.subscribe({ ...request, query: request.query ?? '' }, sink as never),
          }),
        }),
      }),
    ],
  });
}
