import { setTimeout as pause } from 'node:timers/promises';
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
  extensions?: { code?: string; retryAfterMs?: number };
}

/** Not now, but perhaps soon: the same may be asked again. */
const passing = new Set(['RATE_LIMITED', 'UNAVAILABLE']);

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

  /**
   * Throws `Refused` where the API refuses, also in the payload of a mutation. Where a syncer has asked for too much in a
   * short time, waits for as long as the API says, and asks again.
   */
  async ask<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    timeoutMs = 60_000,
  ): Promise<Data> {
    for (;;) {
      const { data, errors } = await this.send(document, variables, timeoutMs);
      const [error] = errors ?? [];
      if (error?.extensions?.code === 'RATE_LIMITED') {
        await pause(error.extensions.retryAfterMs ?? 1_000);
        continue;
      }
      if (error || !data)
        throw new Refused(error?.message ?? 'The server gave no answer', error?.extensions?.code);
      for (const payload of Object.values(data as Record<string, Payload | null>)) {
        const [refused] = payload?.userErrors ?? [];
        if (refused) throw new Refused(refused.message, refused.code);
      }
      return data;
    }
  }

  private async send<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    timeoutMs: number,
  ): Promise<{ data?: Data; errors?: GraphQLFailure[] }> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` },
      body: JSON.stringify({ query: print(document), variables }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    return (await response.json()) as { data?: Data; errors?: GraphQLFailure[] };
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
        if (error) throw refusalOf(error);
        if (data) yield data;
      }
    } catch (error) {
      if (signal.aborted) return;
      if (Array.isArray(error)) {
        const [first] = error as GraphQLFailure[];
        throw refusalOf(first ?? { message: 'The subscription was refused' });
      }
      throw error;
    } finally {
      signal.removeEventListener('abort', stop);
      stop();
    }
  }
}

/** What passes by itself is like a lost connection: it is no refusal. */
const refusalOf = ({ message, extensions }: GraphQLFailure): Error =>
  passing.has(extensions?.code ?? '') ? new Error(message) : new Refused(message, extensions?.code);
