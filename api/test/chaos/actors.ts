import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** The addresses of the servers. A restarted server has another address. */
export type Urls = () => string[];

interface Answer {
  data?: Record<string, { position: number | null } | null> | null;
  errors?: { extensions?: { code?: string } }[];
}

/** The answer; null if there was none. */
export async function ask(url: string, token: string, query: string, variables = {}): Promise<Answer | null> {
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(20_000),
    });
    return (await response.json()) as Answer;
  } catch {
    return null;
  }
}

export const any = <Item>(items: readonly Item[]): Item => {
  const item = items[Math.floor(Math.random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to choose from');
  return item;
};

/** Creates groups on changing servers until `stop` is set. */
export async function write(
  urls: Urls,
  token: string,
  acknowledged: Map<string, number>,
  codes: Map<string, number>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const name = `Group ${randomUUID()}`;
    const answer = await ask(
      any(urls()),
      token,
      'mutation ($name: String!) { createUserGroup(input: { name: $name }) { position userErrors { code } } }',
      { name },
    );
    const position = answer?.data?.createUserGroup?.position;
    const code = answer?.errors?.[0]?.extensions?.code ?? (answer ? 'none' : 'no answer');
    if (position) acknowledged.set(name, position);
    else codes.set(code, (codes.get(code) ?? 0) + 1);
    if (!position) await pause(100);
  }
}

/** Follows the log on changing servers, each time from the last position received. */
export class Subscriber {
  readonly positions: number[] = [];
  private client: { dispose(): void | Promise<void> } | null = null;

  constructor(
    private readonly urls: Urls,
    private readonly token: string,
    private readonly signal: AbortSignal,
  ) {}

  get last(): number {
    return this.positions.at(-1) ?? 0;
  }

  async follow(): Promise<void> {
    while (!this.signal.aborted) {
      try {
        await this.followOnce(any(this.urls()));
      } catch {
        // The connection was lost. The next one continues from the last position.
      }
      await pause(200);
    }
  }

  stop(): void {
    void this.client?.dispose();
  }

  private async followOnce(url: string): Promise<void> {
    const client = createClient({
      url: `${url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { token: this.token },
      retryAttempts: 0,
    });
    this.client = client;
    const batches = client.iterate<{ changes: { changes: { position: number }[] } }>({
      query: 'subscription ($after: Position!) { changes(after: $after) { changes { position } } }',
      variables: { after: this.last },
    });
    for await (const { data } of batches)
      this.positions.push(...(data?.changes.changes ?? []).map(({ position }) => position));
  }
}

/** Holds a socket open with a token until the token is revoked. */
export class TokenHolder {
  readonly closed: Promise<void>;
  private readonly client: { dispose(): void | Promise<void> };

  constructor(
    url: string,
    readonly token: string,
  ) {
    let isClosed = () => {};
    this.closed = new Promise((resolve) => {
      isClosed = resolve;
    });
    const client = createClient({
      url: `${url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { token },
      retryAttempts: 0,
      on: { closed: () => isClosed() },
    });
    client.subscribe(
      { query: 'subscription { changes { position } }' },
      { next() {}, error: () => isClosed(), complete: () => isClosed() },
    );
    this.client = client;
  }

  stop(): void {
    void this.client.dispose();
  }
}
