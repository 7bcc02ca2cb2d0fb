import { request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';
import type { Addresses } from '../shared/addresses.ts';

const longestMs = 10_000;
const mostShown = 500;

export interface Answer {
  status: number;
  /** The beginning of what was answered. */
  text: string;
  retryAfter: string | null;
}

/** Posts a message. Follows no redirect: only who was named is told. Throws where there is no answer in time. */
export async function send(
  url: URL,
  headers: Record<string, string>,
  body: string,
  addresses: Addresses,
  stopped?: AbortSignal,
): Promise<Answer> {
  // Where the name is an address already, nothing is looked up: it is looked at here.
  await addresses.resolve(url.hostname);
  const request = url.protocol === 'https:' ? tlsRequest : plainRequest;
  return new Promise((resolve, reject) => {
    const sending = request(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Muster',
        ...headers,
      },
      lookup: addresses.lookup,
      agent: false,
      signal: AbortSignal.any([AbortSignal.timeout(longestMs), ...(stopped ? [stopped] : [])]),
    });
    sending.on('error', (error) =>
      reject(
        error.name === 'TimeoutError' ? new Error(`No answer within ${longestMs / 1000} seconds`) : error,
      ),
    );
    sending.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text = (text + part).slice(0, mostShown);
        // Whoever answers without end has answered.
        if (text.length >= mostShown) response.destroy();
      });
      response.on('error', () => {});
      response.on('close', () =>
        resolve({
          status: response.statusCode ?? 0,
          text,
          retryAfter: response.headers['retry-after'] ?? null,
        }),
      );
    });
    sending.end(body);
  });
}
