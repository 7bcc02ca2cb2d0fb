import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Outages } from '../database/outages.ts';
import { unavailabilityOf } from '../database/unavailable.ts';
import { retryAfter, unavailableAnswer } from '../http/unavailable-answer.ts';
import { RateLimitedError } from '../shared/errors.ts';

/** Answers failures outside of GraphQL and SCIM, which have formats of their own. */
export const errorHandler =
  (outages: Outages) => async (error: unknown, _request: FastifyRequest, reply: FastifyReply) => {
    if (error instanceof RateLimitedError) {
      const { message, retryAfterMs } = error;
      return reply
        .code(429)
        .header('retry-after', retryAfter(retryAfterMs))
        .send({ statusCode: 429, error: 'Too Many Requests', message });
    }
    const unavailability = unavailabilityOf(error);
    if (!unavailability) return reply.send(error);
    outages.report(error, 'A request failed.');
    const { message } = unavailableAnswer(unavailability);
    return reply
      .code(503)
      .header('retry-after', retryAfter(unavailability.retryAfterMs))
      .send({ statusCode: 503, error: 'Service Unavailable', message });
  };
