import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import type { Logger } from 'pino';
import { CommittedWithoutPositionError, UserError } from '../shared/errors.ts';

export type FormatError = (shown: GraphQLFormattedError, thrown: unknown) => GraphQLFormattedError;

/** What was meant to be seen is shown with its code. Anything else is a bug: it is logged, and only its code is shown. */
export const errorFormatter =
  (logger: Logger): FormatError =>
  (shown, thrown) => {
    const original =
      thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : unwrapResolverError(thrown);
    if (original instanceof CommittedWithoutPositionError) {
      const { code, message, transaction } = original;
      return { ...shown, message, extensions: { code, transaction } };
    }
    if (original instanceof UserError) {
      const again = 'retryAfterMs' in original ? { retryAfterMs: original.retryAfterMs } : {};
      return { ...shown, message: original.message, extensions: { code: original.code, ...again } };
    }
    if (original instanceof GraphQLError) {
      const code =
        shown.extensions?.code ?? (isAboutVariables(thrown) ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR');
      return { ...shown, extensions: { ...shown.extensions, code, stacktrace: undefined, http: undefined } };
    }
    logger.error({ err: original, path: shown.path }, 'An operation failed');
    return {
      message: 'Something went wrong in the server. Its log says what.',
      path: shown.path,
      extensions: { code: 'INTERNAL' },
    };
  };

/** Apollo Server gives these errors of graphql-js a code; over a socket nobody does. */
const isAboutVariables = (error: unknown): boolean =>
  error instanceof GraphQLError &&
  error.nodes?.length === 1 &&
  error.nodes[0]?.kind === Kind.VARIABLE_DEFINITION &&
  error.message.startsWith('Variable "$');
