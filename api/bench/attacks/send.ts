import { connect, type Socket } from 'node:net';
import type { Tally, Target } from './target.ts';

export const megabyte = 1_000_000;

/** The time limit for one answer, in milliseconds. */
const timeoutMs = 20_000;

export function count(tally: Tally, answer: string): void {
  tally[answer] = (tally[answer] ?? 0) + 1;
}

interface Sent {
  token?: string;
  method?: string;
  type?: string;
  body?: string;
}

/** Sends a body. Returns status and error code of the answer. */
export const post = (target: Target, path: string, body: string, sent: Omit<Sent, 'body'> = {}) =>
  send(target, sent.method ?? 'POST', path, { ...sent, body });

/** Sends one request. Returns status and error code of the answer. */
export async function send(
  { url }: Target,
  method: string,
  path: string,
  { token, type = 'application/json', body }: Sent = {},
): Promise<string> {
  try {
    const response = await fetch(url + path, {
      method,
      headers: { 'content-type': type, ...(token && { authorization: `Bearer ${token}` }) },
      body,
      signal: AbortSignal.timeout(timeoutMs),
    });
    const text = await response.text();
    const code = /"code":"([A-Z_]+)"/.exec(text)?.[1] ?? (response.ok ? 'answered' : '');
    return `${response.status} ${code}`.trim();
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    return name === 'TimeoutError' ? `no answer in ${timeoutMs / 1_000} s` : (cause?.code ?? name);
  }
}

export const graphql = (target: Target, query: string, variables: object = {}, token?: string) =>
  post(target, '/graphql', JSON.stringify({ query, variables }), { token });

/** Repeats `work`, `atOnce` at a time, until the time is over, at most `most` times. */
export async function repeat(
  { seconds }: Target,
  atOnce: number,
  work: (run: number) => Promise<string>,
  most = 10_000,
): Promise<Tally> {
  const tally: Tally = {};
  const until = Date.now() + seconds * 1_000;
  let run = 0;
  const worker = async () => {
    while (Date.now() < until && run < most) count(tally, await work(run++));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return tally;
}

/** The first line of the answer on a raw TCP connection; "open" if there is none and the connection is still open. */
export function firstLine(target: Target, sent: string, seconds = target.seconds): Promise<string> {
  return new Promise((resolve) => {
    const socket = raw(target, sent);
    const done = (answer: string) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    const timer = setTimeout(() => done('open'), seconds * 1_000);
    socket.once('data', (chunk) => done(String(chunk).split('\r\n')[0] ?? ''));
    socket.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    socket.once('close', () => done('closed'));
  });
}

export function raw({ url }: Target, sent: string): Socket {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname, () => socket.write(sent));
  return socket;
}
