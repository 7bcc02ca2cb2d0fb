import type { FastifyReply } from 'fastify';
import type { Outages } from '../database/outages.ts';
import { unavailabilityOf } from '../database/unavailable.ts';
import { RequestError } from '../http/request-error.ts';
import { retryAfter, unavailableAnswer } from '../http/unavailable-answer.ts';
import { RateLimitedError, UnknownOutcomeError, UserError } from '../shared/errors.ts';
import { mediaType } from './endpoint.ts';
import { ScimError } from './scim-error.ts';

const statusOf: Record<string, number> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  CONFLICT: 409,
  LIMIT: 413,
  CYCLE: 400,
};

/** Converts any error to a SCIM error. Unexpected ones are logged. */
export function scimErrorOf(error: unknown, outages: Outages): ScimError {
  const unavailability = error instanceof UnknownOutcomeError ? null : unavailabilityOf(error);
  if (unavailability) {
    outages.report(error, 'A SCIM request failed.');
    return new ScimError(503, unavailableAnswer(unavailability).message);
  }
  if (error instanceof ScimError) return error;
  if (error instanceof RateLimitedError) return new ScimError(429, error.message);
  if (error instanceof UserError)
    return new ScimError(
      statusOf[error.code] ?? 400,
      error.message,
      error.code === 'BAD_INPUT' ? 'invalidValue' : null,
    );
  const status = statusCodeOf(error);
  if (error instanceof Error && status !== null && (status < 500 || error instanceof RequestError))
    return new ScimError(status, error.message, status === 400 ? 'invalidSyntax' : null);
  outages.report(error, 'A SCIM request failed.');
  const why =
    error instanceof UnknownOutcomeError
      ? error.message
      : 'Something went wrong here. It is in the log of the server.';
  return new ScimError(500, why);
}

function statusCodeOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('statusCode' in error)) return null;
  return typeof error.statusCode === 'number' ? error.statusCode : null;
}

export function answerError(error: unknown, reply: FastifyReply, outages: Outages) {
  const answer = scimErrorOf(error, outages);
  const unavailability = error instanceof UnknownOutcomeError ? null : unavailabilityOf(error);
  const waitMs =
    unavailability?.retryAfterMs ?? (error instanceof RateLimitedError ? error.retryAfterMs : null);
  if (waitMs !== null) reply.header('retry-after', retryAfter(waitMs));
  if (answer.status === 401) reply.header('www-authenticate', 'Bearer');
  return reply.code(answer.status).type(mediaType).send(answer.toAnswer());
}
