import { cacheExchange } from '@urql/exchange-graphcache';
import { createClient as createSocket } from 'graphql-ws';
import { Client, fetchExchange, mapExchange, subscriptionExchange } from 'urql';
import { paths } from '../paths';
import { keys, updates } from './cache';
import { optimistic } from './optimistic';
import { Recorder } from './recorder';
import { type ErrorSentences, translateErrors, translateFailure } from './translate-errors';

/** `back`: lost before, and everything that was missed has been asked for again. */
export type Connection = 'connecting' | 'live' | 'lost' | 'back';

export const recorder = new Recorder();

/** The public API at our own origin. `onConnection` hears how the live connection stands. */
export function makeClient(
  onConnection: (state: Connection) => void,
  /** What errors are called in the language of the dashboard, asked for with each answer. */
  sentences: () => ErrorSentences,
): Client {
  let wasLost = false;
  const socket = createSocket({
    url: () => `${window.location.origin.replace(/^http/, 'ws')}/graphql`,
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
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [
      mapExchange({
        onOperation: (operation) => recorder.record(operation),
        onResult(result) {
          if (result.error) translateFailure(result.error, sentences());
          // Queries have no errors in their data, and copying what they answer would draw it anew each time.
          if (result.operation.kind !== 'mutation') return result;
          return { ...result, data: translateErrors(result.data, sentences()) };
        },
      }),
      cacheExchange({ keys, updates, optimistic }),
      mapExchange({
        onError(error) {
          const isSignedOut = error.graphQLErrors.some(
            ({ extensions }) => extensions?.code === 'UNAUTHENTICATED',
          );
          const { pathname, search } = window.location;
          if (isSignedOut && !pathname.startsWith('/sign-in'))
            window.location.assign(paths.signIn(pathname + search));
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
