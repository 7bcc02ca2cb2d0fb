import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** The API has understood, and says no: asking again does not help. */
export class Refused extends Error {
  readonly code: string | undefined;

  constructor(message: string, code?: string) {
    super(message);
    this.code = code;
  }
}

interface GraphQLFailure {
  message: string;
  extensions?: { code?: string };
}

interface Payload {
  userErrors?: { message: string; code?: string }[];
}

/** Muster's public API, with a syncer's token. */
export class MusterClient {
  readonly url: URL;
  private readonly token: string;

  constructor(url: string, token: string) {
    this.url = new URL('/graphql', url);
    this.token = token;
  }

  /** Throws `Refused` where the API refuses, also in the payload of a mutation. */
  async ask<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    timeoutMs = 60_000,
  ): Promise<Data> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` },
      body: JSON.stringify({ query: print(document), variables }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    const { data, errors } = (await response.json()) as { data?: Data; errors?: GraphQLFailure[] };
    const [error] = errors ?? [];
    if (error || !data)
      throw new Refused(error?.message ?? 'The server gave no answer', error?.extensions?.code);
    for (const payload of Object.values(data as Record<string, Payload | null>)) {
      const [refused] = payload?.userErrors ?? [];
      if (refused) throw new Refused(refused.message, refused.code);
    }
    return data;
  }

  /** Messages of a subscription, until the connection is lost or `signal` ends it. Never reconnects by itself. */
  async *follow<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    signal: AbortSignal,
  ): AsyncGenerator<Data, void, void> {
    const address = new URL(this.url);
    address.protocol = address.protocol.replace('http', 'ws');
    const client = createClient({
      url: address.href,
      webSocketImpl: WebSocket,
      connectionParams: { token: this.token },
      retryAttempts: 0,
      // A connection that is dead without saying so is noticed, too.
      keepAlive: 15_000,
    });
    const stop = () => void client.dispose();
    signal.addEventListener('abort', stop, { once: true });
    try {
      // Who was told to stop before is not told again.
      if (signal.aborted) return;
      const messages = client.iterate<Data>({
        query: print(document),
        variables: variables as Record<string, unknown>,
      });
      for await (const { data, errors } of messages) {
        const [error] = (errors ?? []) as GraphQLFailure[];
        if (error) throw new Refused(error.message, error.extensions?.code);
        if (data) yield data;
      }
    } catch (error) {
      if (signal.aborted) return;
      if (Array.isArray(error)) {
        const [first] = error as GraphQLFailure[];
        throw new Refused(first?.message ?? 'The subscription was refused', first?.extensions?.code);
      }
      throw error;
    } finally {
      signal.removeEventListener('abort', stop);
      stop();
    }
  }
}
