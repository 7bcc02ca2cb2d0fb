import { request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';
import type { Addresses } from '../shared/addresses.ts';
import { errorText } from '../shared/error-text.ts';
import { InputError } from '../shared/errors.ts';

const longestMs = 10_000;
const maxShown = 500;

export interface Answer {
  status: number;
  /** The beginning of the answer. */
  text: string;
  retryAfter: string | null;
}

/**
 * Posts a message. Redirects are not followed, so that only the configured receiver gets it. Throws where there is no
 * answer in time.
 */
export async function send(
  url: URL,
  headers: Record<string, string>,
  body: string,
  addresses: Addresses,
  stopped?: AbortSignal,
): Promise<Answer> {
  // Checks host names that are IP addresses already, for which no lookup is made.
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
        error.name === 'TimeoutError'
          ? new InputError(errorText('WEBHOOK_TIMEOUT', { seconds: longestMs / 1000 }))
          : error,
      ),
    );
    sending.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text = (text + part).slice(0, maxShown);
        // The rest of a long answer is not needed.
        if (text.length >= maxShown) response.destroy();
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
