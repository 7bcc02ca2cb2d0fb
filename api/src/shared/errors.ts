/**
 * Failures the caller can do something about. Services throw them; the API turns them into `userErrors` of a
 * mutation, or into a top-level error of a query. Anything else is a bug and is masked.
 */
export abstract class UserError extends Error {
  abstract readonly code: string;
  /** Where in the input: field names and indices. */
  path: string[] = [];

  at(...path: (string | number)[]): this {
    this.path = [...path.map(String), ...this.path];
    return this;
  }
}

export class InputError extends UserError {
  readonly code = 'BAD_INPUT';
}

export class NotFoundError extends UserError {
  readonly code = 'NOT_FOUND';
}

export class ForbiddenError extends UserError {
  readonly code = 'FORBIDDEN';
}

/** The change would make a group its own member. */
export class CycleError extends UserError {
  readonly code = 'CYCLE';
  constructor(
    message: string,
    /** Ids around the cycle, first and last the same. */
    readonly nodes: string[],
  ) {
    super(message);
  }
}

/** Somebody else is the master of what was to be changed. */
export class AuthorityError extends UserError {
  readonly code = 'AUTHORITY';
  constructor(
    message: string,
    /** Who is: the name of a syncer, or "rule". */
    readonly owner: string,
  ) {
    super(message);
  }
}

export class ConflictError extends UserError {
  readonly code = 'CONFLICT';
  constructor(
    message: string,
    /** The object's version now, where a version was the matter. */
    readonly version: number | null = null,
  ) {
    super(message);
  }
}

export class LimitError extends UserError {
  readonly code = 'LIMIT';
  constructor(
    message: string,
    readonly limit: number,
  ) {
    super(message);
  }
}

/** Nobody is signed in. Always a top-level error. */
export class UnauthenticatedError extends UserError {
  readonly code = 'UNAUTHENTICATED';
  constructor() {
    super('Sign in, or send an API token as "Authorization: Bearer …".');
  }
}

/** The change log no longer reaches back to the cursor. Always a top-level error. */
export class CursorExpiredError extends UserError {
  readonly code = 'CURSOR_EXPIRED';
}
