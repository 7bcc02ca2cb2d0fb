import type { ErrorText } from '../shared/error-text.ts';

/** A request that is refused before any operation runs. Each part of the server formats it in its own way. */
export class RequestError extends Error {
  constructor(
    readonly statusCode: number,
    /** The code, as in `extensions.code` of GraphQL errors. */
    readonly code: string,
    readonly text: ErrorText,
  ) {
    super(String(text));
  }
}
