'use client';

import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { type CombinedError, Provider, useQuery, useSubscription } from 'urql';
import { type Connection, makeClient } from '../api/client';
import { graphql } from '../gql';
import { useLanguage } from '../i18n/language';

const ConnectionContext = createContext<Connection>('connecting');

/** The state of the WebSocket connection. */
export const useConnection = (): Connection => useContext(ConnectionContext);

/** How long, in milliseconds, the notice that the connection is back is shown. */
const noticeMs = 4_000;

/** Provides the client, and a subscription to changes that keeps everything on the page up to date. */
export function ApiProvider({ children }: { children: ReactNode }) {
  const [connection, setConnection] = useState<Connection>('connecting');
  const { server } = useLanguage();
  // Another language means another client, so everything on the page is requested and translated again.
  const client = useMemo(() => makeClient(setConnection, server), [server]);
  useEffect(() => {
    if (connection !== 'back') return;
    const timer = setTimeout(() => setConnection('live'), noticeMs);
    return () => clearTimeout(timer);
  }, [connection]);
  return (
    <Provider value={client}>
      <ConnectionContext.Provider value={connection}>{children}</ConnectionContext.Provider>
    </Provider>
  );
}

const LiveStart = graphql(`
  query LiveStart {
    position
  }
`);

const LiveChanges = graphql(`
  subscription LiveChanges($after: Position) {
    changes(after: $after) {
      position
      changes {
        position
        kind
        nodes {
          id
        }
      }
    }
  }
`);

const isExpired = (error: CombinedError | undefined): boolean =>
  error?.graphQLErrors.some(({ extensions }) => extensions?.code === 'CURSOR_EXPIRED') ?? false;

/**
 * Subscribes to changes after the position at which the page was loaded; after a lost connection, after the last
 * received position. If the log no longer reaches back that far, for example after a backup was restored, it continues
 * at the end of the log.
 */
export function FollowChanges() {
  const [{ data }, askForEnd] = useQuery({ query: LiveStart, requestPolicy: 'network-only' });
  const last = useRef<number | null>(null);
  const [resumed, setResumed] = useState<number | null>(null);
  const isLost = useConnection() === 'lost';
  useEffect(() => {
    if (isLost) setResumed(last.current);
  }, [isLost]);
  const from = resumed ?? data?.position ?? null;
  const [{ error }] = useSubscription(
    { query: LiveChanges, variables: { after: from }, pause: from === null },
    (_previous, message) => {
      last.current = message.changes.position;
      return message;
    },
  );
  const isLogLost = isExpired(error);
  useEffect(() => {
    if (!isLogLost) return;
    setResumed(null);
    askForEnd({ requestPolicy: 'network-only' });
  }, [isLogLost, askForEnd]);
  return null;
}
