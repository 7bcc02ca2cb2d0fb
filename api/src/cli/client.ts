import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf } from '../shared/reason.ts';
import { exitCodes, Failure } from './failure.ts';
import { storedUrl } from './stored-url.ts';

export interface ClientOptions {
  url?: string;
  token?: string;
  data?: string;
}

interface UserError {
  code: string;
  message: string;
  path: string[];
}

interface Answer<Data> {
  data?: Data;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Attempts of one request. A budget is full again after 20 seconds. */
const maxTries = 60;
const tryAgainMs = 1_000;

/** A client of the public API. */
export class Client {
  readonly url: string;
  readonly token: string;

  constructor(options: ClientOptions) {
    const data = options.data ?? process.env.MUSTER_DATA ?? '.muster';
    this.url = options.url ?? process.env.MUSTER_URL ?? storedUrl(data) ?? 'http://127.0.0.1:4400';
    const token = options.token ?? process.env.MUSTER_TOKEN ?? readIn(data, 'cli-token');
    if (!token) {
      throw new Failure(
        'No token. State --token or MUSTER_TOKEN; on the server’s own machine "muster admin token" makes one.',
        exitCodes.notPermitted,
      );
    }
    this.token = token;
  }

  /** Sends an operation. If the budget is used up, it waits and sends it again. */
  async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    for (let tries = 1; ; tries += 1) {
      const answer = await this.post<Data>(query, variables);
      const [error] = answer.errors ?? [];
      if (error?.extensions?.code === 'RATE_LIMITED' && tries < maxTries) {
        await new Promise((resolve) => setTimeout(resolve, tryAgainMs));
        continue;
      }
      return dataOf(answer);
    }
  }

  private async post<Data>(query: string, variables: Record<string, unknown>): Promise<Answer<Data>> {
    try {
      const response = await fetch(new URL('/graphql', this.url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer<Data>;
    } catch (error) {
      throw new Failure(
        `${this.url} does not answer: ${reasonOf(error)}. Is the server running?`,
        exitCodes.unreachable,
      );
    }
  }
}

function dataOf<Data>({ data, errors }: Answer<Data>): Data {
  const [error] = errors ?? [];
  if (!error && data) return data;
  const refused = ['UNAUTHENTICATED', 'FORBIDDEN'].includes(error?.extensions?.code ?? '');
  throw new Failure(
    error?.message ?? 'The server gave no answer',
    refused ? exitCodes.notPermitted : exitCodes.failed,
  );
}

/** Throws a failure with all errors, each on a line of its own. */
export function assertNone(
  errors: UserError[],
  placeOf: (path: string[]) => string | null = (path) => path.join('.') || null,
): void {
  if (errors.length === 0) return;
  const lines = errors.map(({ message, path }) => [placeOf(path), message].filter(Boolean).join(': '));
  const refused = errors.some(({ code }) => code === 'FORBIDDEN');
  throw new Failure(lines.join('\n'), refused ? exitCodes.notPermitted : exitCodes.failed);
}

function readIn(folder: string, name: string): string | undefined {
  try {
    return readFileSync(join(folder, name), 'utf8').trim();
  } catch {
    return undefined;
  }
}
