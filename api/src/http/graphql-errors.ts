import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { RequestError } from './request-error.ts';

/** Answers on the path of GraphQL have its format also where a request never became an operation. */
export const graphqlErrorHandler =
  (logger: Logger) =>
  async (
    error: FastifyError | RequestError,
    _request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> => {
    const status = error.statusCode ?? 500;
    const isTheirs = status < 500 || error instanceof RequestError;
    if (!isTheirs) logger.error({ err: error }, 'A request failed');
    const code = error instanceof RequestError ? error.code : isTheirs ? 'BAD_INPUT' : 'INTERNAL';
    const message = isTheirs ? error.message : 'Something went wrong in the server. Its log says what.';
    if (status === 503) reply.header('retry-after', '1');
    await reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  };
