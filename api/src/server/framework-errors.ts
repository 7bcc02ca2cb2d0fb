import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { isScimUrl, mediaType } from '../scim/endpoint.ts';
import { ScimError } from '../scim/scim-error.ts';

/**
 * Answers requests that Fastify refuses before it has chosen a route: a path with an invalid `%` escape, or with more
 * than 100 characters where an id is expected. Handlers of routes never see these.
 */
export function answerFrameworkError(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const isTooLong = error.code === 'FST_ERR_MAX_PARAM_LENGTH';
  const status = isTooLong ? 404 : 400;
  const message = isTooLong
    ? 'There is nothing of that address: no id is so long.'
    : 'The address is not valid: each % is followed by two hexadecimal digits, which together are UTF-8.';
  if (isScimUrl(request.raw.url ?? ''))
    return reply.code(status).type(mediaType).send(new ScimError(status, message).toAnswer());
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions: { code: isTooLong ? 'NOT_FOUND' : 'BAD_INPUT' } }] });
}
