import { GraphQLError } from 'graphql';
import type { ErrorText } from './error-text.ts';

/** The code and values of a message, for `extensions`. */
export const extensionsOf = ({ code, values }: ErrorText) => ({ messageCode: code, messageValues: values });

/** A top-level error that no service throws, such as one about the document itself. */
export const codedError = (
  text: ErrorText,
  code: string,
  extensions: Readonly<Record<string, unknown>> = {},
): GraphQLError =>
  new GraphQLError(String(text), { extensions: { code, ...extensionsOf(text), ...extensions } });

/** A limit was exceeded. */
export const limitError = (text: ErrorText): GraphQLError => codedError(text, 'LIMIT');
