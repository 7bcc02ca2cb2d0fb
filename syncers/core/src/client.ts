import { setTimeout as pause } from 'node:timers/promises';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { type Report, ReportedError, report, verbatim } from './report.ts';

/** The API refused the request. It would refuse the same request again. */
export class ApiError extends ReportedError {
  readonly code: string | undefined;

  constructor(report: Report, code?: string) {
    super(report);
    this.code = code;
  }
}

interface GraphQLFailure {
  message: string;
  extensions?: {
    code?: string;
    retryAfterMs?: number;
    messageCode?: string;
    messageValues?: Report['values'];
  };
}

/** An error that the API states in the payload of a mutation. */
export interface Refusal {
  message: string;
  code?: string;
  messageCode?: string | null | undefined;
  messageValues?: object | undefined;
}

/** The message of the API, with its code and values. */
export const reportOfRefusal = ({ message, messageCode, messageValues }: Refusal): Report =>
  messageCode
    ? { text: message, code: messageCode, values: (messageValues ?? {}) as Report['values'] }
    : verbatim(message);

/** Error codes after which the same request may be sent again. */
const temporary = new Set(['RATE_LIMITED', 'UNAVAILABLE']);

interface Payload {
  userErrors?: Refusal[];
}

/** A client of Muster's public API, with a syncer's token. */
export class MusterClient {
  readonly url: URL;
  private readonly token: string;
  /** Identifies the run of a process, since several processes may have the same token. */
  session: string | null = null;

  constructor(url: string, token: string) {
    this.url = new URL('/graphql', url);
    this.token = token;
  }

  /**
   * Sends a request. Throws `ApiError` if the API refuses it, also if the refusal is in the payload of a mutation. If the
   * syncer exceeded its rate limit, waits as long as the API says and sends it again.
   */
  async ask<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    timeoutMs = 60_000,
  ): Promise<Data> {
    const data = await this.askAll(document, variables, timeoutMs);
    for (const payload of Object.values(data as Record<string, Payload | null>)) {
      const [refused] = payload?.userErrors ?? [];
      if (refused) throw new ApiError(reportOfRefusal(refused), refused.code);
    }
    return data;
  }

  /** Like `ask`, but returns the `userErrors` of a mutation instead of throwing them. */
  async askAll<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    timeoutMs = 60_000,
  ): Promise<Data> {
    for (;;) {
      const { data, errors } = await this.send(document, variables, timeoutMs);
      const [error] = errors ?? [];
      if (error?.extensions?.code === 'RATE_LIMITED') {
        await pause((error.extensions.retryAfterMs ?? 1_000) * (1 + Math.random() / 10));
        continue;
      }
      if (error) throw new ApiError(reportOfFailure(error), error.extensions?.code);
      if (!data) throw new ApiError(report('REPORT_NO_ANSWER'));
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
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${this.token}`,
        ...(this.session && { 'muster-session': this.session }),
      },
      body: JSON.stringify({ query: print(document), variables }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    return (await response.json()) as { data?: Data; errors?: GraphQLFailure[] };
  }

  /** Yields the messages of a subscription until the connection is lost or `signal` aborts. Never reconnects by itself. */
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
      // Pings every 15 seconds, so that a connection whose other end has vanished is noticed.
      keepAlive: 15_000,
    });
    // While a connection is being opened, disposing fails with that connection. Nobody waits for the result.
    const stop = () => void Promise.resolve(client.dispose()).catch(() => {});
    signal.addEventListener('abort', stop, { once: true });
    try {
      // A listener is not called for a signal that was aborted before it was added.
      if (signal.aborted) return;
      const messages = client.iterate<Data>({
        query: print(document),
        variables: variables as Record<string, unknown>,
      });
      for await (const { data, errors } of messages) {
        const [error] = (errors ?? []) as GraphQLFailure[];
        if (error) throw errorOf(error);
        if (data) yield data;
      }
    } catch (error) {
      if (signal.aborted) return;
      if (Array.isArray(error)) {
        const [first] = error as GraphQLFailure[];
        throw first ? errorOf(first) : new ApiError(report('REPORT_SUBSCRIPTION_REFUSED'));
      }
      throw error;
    } finally {
      signal.removeEventListener('abort', stop);
      stop();
    }
  }
}

/** Whether Muster is reachable but too busy to answer in time. Trying again soon would make that worse. */
export function isOverloaded(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { name, cause } = error;
  const code = (error as { code?: unknown }).code ?? (cause as { code?: unknown } | undefined)?.code;
  return name === 'TimeoutError' || code === 'ETIMEDOUT' || code === 'UND_ERR_HEADERS_TIMEOUT';
}

/** A temporary failure is treated like a lost connection, not like a refusal. */
const errorOf = (failure: GraphQLFailure): Error => {
  const { extensions } = failure;
  return temporary.has(extensions?.code ?? '')
    ? new ReportedError(reportOfFailure(failure))
    : new ApiError(reportOfFailure(failure), extensions?.code);
};

const reportOfFailure = ({ message, extensions }: GraphQLFailure): Report =>
  reportOfRefusal({ message, ...extensions });
