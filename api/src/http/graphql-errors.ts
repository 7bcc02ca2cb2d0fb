import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Outages } from '../database/outages.ts';
import { unavailabilityOf } from '../database/unavailable.ts';
import { extensionsOf } from '../shared/coded-error.ts';
import { errorText } from '../shared/error-text.ts';
import { RateLimitedError } from '../shared/errors.ts';
import { RequestError } from './request-error.ts';
import { retryAfter, unavailableAnswer } from './unavailable-answer.ts';

/** Gives errors on the path of GraphQL the format of GraphQL, even where the request never became an operation. */
export const graphqlErrorHandler =
  (outages: Outages) =>
  async (
    error: FastifyError | RequestError | RateLimitedError,
    _request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> => {
    const unavailability = unavailabilityOf(error);
    if (unavailability) {
      outages.report(error, 'A request failed.');
      await reply
        .code(503)
        .header('retry-after', retryAfter(unavailability.retryAfterMs))
        .send({ errors: [unavailableAnswer(unavailability)] });
      return;
    }
    if (error instanceof RateLimitedError) {
      const { message, code, text, retryAfterMs } = error;
      await reply
        .code(429)
        .header('retry-after', retryAfter(retryAfterMs))
        .send({ errors: [{ message, extensions: { code, ...extensionsOf(text), retryAfterMs } }] });
      return;
    }
    const status = error.statusCode ?? 500;
    const isTheirs = status < 500 || error instanceof RequestError;
    if (!isTheirs) outages.report(error, 'A request failed.');
    const code = error instanceof RequestError ? error.code : isTheirs ? 'BAD_INPUT' : 'INTERNAL';
    const theirs =
      error instanceof RequestError ? error.text : errorText('REPORTED', { text: error.message });
    const text = isTheirs ? theirs : errorText('INTERNAL');
    if (status === 503) reply.header('retry-after', '1');
    await reply
      .code(status)
      .send({ errors: [{ message: String(text), extensions: { code, ...extensionsOf(text) } }] });
  };
