import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import type { Outages } from '../database/outages.ts';
import { unavailabilityOf } from '../database/unavailable.ts';
import { extensionsOf } from '../shared/coded-error.ts';
import { errorText } from '../shared/error-text.ts';
import { CommittedWithoutPositionError, UnknownOutcomeError, UserError } from '../shared/errors.ts';
import { isBelowMutation, unavailableAnswer } from './unavailable-answer.ts';

export type FormatError = (shown: GraphQLFormattedError, thrown: unknown) => GraphQLFormattedError;

/**
 * Shows errors that are meant for clients, with their code. Every other error is a bug: it is logged, and clients see
 * only its code.
 */
export const errorFormatter =
  (outages: Outages): FormatError =>
  (shown, thrown) => {
    const original =
      thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : unwrapResolverError(thrown);
    if (original instanceof CommittedWithoutPositionError || original instanceof UnknownOutcomeError) {
      if (original instanceof UnknownOutcomeError)
        outages.report(original, 'It is not known whether a change was committed.');
      const { code, message, text, transaction } = original;
      return { ...shown, message, extensions: { code, ...extensionsOf(text), transaction } };
    }
    if (original instanceof UserError) {
      const again = 'retryAfterMs' in original ? { retryAfterMs: original.retryAfterMs } : {};
      const where = original.inputPath.length > 0 ? { inputPath: original.inputPath } : {};
      const { code, message, text } = original;
      return { ...shown, message, extensions: { code, ...extensionsOf(text), ...where, ...again } };
    }
    const unavailability = unavailabilityOf(original);
    if (unavailability) {
      outages.report(original, 'An operation failed.', { path: shown.path });
      const { message, extensions } = isBelowMutation(thrown)
        ? {
            message: String(notShown),
            extensions: { code: 'UNKNOWN_OUTCOME', ...extensionsOf(notShown) },
          }
        : unavailableAnswer(unavailability);
      return { ...shown, message, extensions };
    }
    if (original instanceof GraphQLError) {
      const code =
        shown.extensions?.code ?? (isAboutVariables(thrown) ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR');
      return { ...shown, extensions: { ...shown.extensions, code, stacktrace: undefined, http: undefined } };
    }
    outages.report(original, 'An operation failed.', { path: shown.path });
    const text = errorText('INTERNAL');
    return {
      message: String(text),
      path: shown.path,
      extensions: { code: 'INTERNAL', ...extensionsOf(text) },
    };
  };

const notShown = errorText('PART_NOT_SHOWN');

/**
 * Whether it is an error of graphql-js about variables. Apollo Server adds a code to these; over sockets it has to be
 * added here.
 */
const isAboutVariables = (error: unknown): boolean =>
  error instanceof GraphQLError &&
  error.nodes?.length === 1 &&
  error.nodes[0]?.kind === Kind.VARIABLE_DEFINITION &&
  error.message.startsWith('Variable "$');
