import type { ErrorText } from '../shared/error-text.ts';

/** A request that is refused before any operation runs: each part of the server answers it in its own format. */
export class RequestError extends Error {
  constructor(
    readonly statusCode: number,
    /** As in `extensions.code` of GraphQL errors. */
    readonly code: string,
    readonly text: ErrorText,
  ) {
    super(String(text));
  }
}
