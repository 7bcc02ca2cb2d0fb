import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { isScimUrl, mediaType } from '../scim/endpoint.ts';
import { ScimError } from '../scim/scim-error.ts';

/**
 * Answers what Fastify refuses before it has looked for a route: an address with a broken `%`, or with a part of more than
 * 100 characters where an id is expected. No handler of a route is called for these.
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
