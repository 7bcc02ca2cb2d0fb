import { GraphQLDateTime, GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { errorMessages, type MessageCode } from './error-messages.ts';
import { type ErrorText, errorText, type MessageValues } from './error-text.ts';

const codes = Object.keys(errorMessages) as MessageCode[];

export const MessageCodes = Object.fromEntries(codes.map((code) => [code, code])) as Record<
  MessageCode,
  MessageCode
>;

registerEnumType(MessageCodes, {
  name: 'MessageCode',
  description:
    'The sentence that the message of an error is, for clients that show it in another language. New versions may add codes.',
  valuesConfig: Object.fromEntries(codes.map((code) => [code, { description: errorMessages[code] }])),
});

/** Part of the description of each field that has the values of a sentence. */
export const valuesMeaning =
  'Each is a string, a number, another sentence (an object with its `code`, its `values` and its English `text`), or a list of sentences.';

/** The codes of errors in `userErrors`. Errors that are always at the top level have others. */
export enum UserErrorCode {
  BAD_INPUT = 'BAD_INPUT',
  NOT_FOUND = 'NOT_FOUND',
  FORBIDDEN = 'FORBIDDEN',
  CYCLE = 'CYCLE',
  AUTHORITY = 'AUTHORITY',
  CONFLICT = 'CONFLICT',
  LEASE = 'LEASE',
  LIMIT = 'LIMIT',
}
registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'The kind of an error that the caller can do something about. New versions may add codes.',
  valuesConfig: {
    BAD_INPUT: { description: 'The input is not valid, or does not fit the objects that it names.' },
    NOT_FOUND: { description: 'An object does not exist, or the caller may not see it.' },
    FORBIDDEN: { description: 'The caller is not allowed to do this.' },
    CYCLE: { description: 'A group would contain itself.' },
    AUTHORITY: { description: 'The object is managed by another directory or by a rule.' },
    CONFLICT: { description: 'The object has another version or state now, or a name is taken.' },
    LEASE: { description: 'Another process runs the syncer.' },
    LIMIT: { description: 'The request is larger than is allowed at once.' },
  },
});

/**
 * Errors that the caller can do something about. Services throw them; the API turns them into `userErrors` of a
 * mutation, or into a top-level error of a query. Every other error is a bug and is masked.
 */
@InterfaceType('UserError', {
  resolveType: (answer: { __typename: string }) => answer.__typename,
  description:
    'An error that the caller can do something about: it says what is wrong and what to do. Nothing was changed.',
})
export abstract class UserError extends Error {
  @Field(() => UserErrorCode, { description: 'The kind of error, for programs.' })
  readonly code: string = 'ERROR';

  @Field(() => String, { description: 'What is wrong and what to do, for people, in English.' })
  override message: string;

  @Field(() => MessageCodes, {
    nullable: true,
    description: 'The code of `message`, for clients that show it in another language.',
  })
  readonly messageCode: MessageCode;

  @Field(() => GraphQLJSONObject, {
    description: `The values of the placeholders in the sentence, by name. ${valuesMeaning}`,
  })
  readonly messageValues: MessageValues;

  /** Every message comes from the catalogue, so that it can be translated: see `error-messages.ts`. */
  constructor(readonly text: ErrorText) {
    super(String(text));
    this.messageCode = text.code;
    this.messageValues = text.values;
  }

  /**
   * Not named `path`: graphql-js treats an error with `path` as one of its own, and adds neither path nor locations.
   */
  @Field(() => [String], {
    name: 'path',
    description:
      'Where in the input the error is: names of fields, and numbers of rows from 0. Empty where it concerns the whole input.',
  })
  inputPath: string[] = [];

  at(...path: (string | number)[]): this {
    this.inputPath = [...path.map(String), ...this.inputPath];
    return this;
  }

  /**
   * A plain object of the error, for the answer: graphql-js treats every `Error` in an answer as a failure of the
   * field.
   */
  toAnswer(): UserError {
    const answer = { ...this, message: this.message, __typename: this.constructor.name };
    return answer;
  }
}

@ObjectType({
  implements: UserError,
  description: 'The input is not valid, or does not fit the objects that it names.',
})
export class InputError extends UserError {
  override readonly code = UserErrorCode.BAD_INPUT;
}

@ObjectType({
  implements: UserError,
  description: 'An object that the input names does not exist, or the caller may not see it.',
})
export class NotFoundError extends UserError {
  override readonly code = UserErrorCode.NOT_FOUND;
}

@ObjectType({ implements: UserError, description: 'The caller is not allowed to do this.' })
export class ForbiddenError extends UserError {
  override readonly code = UserErrorCode.FORBIDDEN;
}

@ObjectType({
  implements: UserError,
  description: 'The change would make a group a member, or a part, of itself.',
})
export class CycleError extends UserError {
  override readonly code = UserErrorCode.CYCLE;

  @Field(() => [ID], {
    description: 'The ids of the objects on the cycle, in order; the first is also the last.',
  })
  readonly nodes: string[];

  constructor(message: ErrorText, nodes: string[]) {
    super(message);
    this.nodes = nodes;
  }
}

@ObjectType({
  implements: UserError,
  description: 'The object is managed elsewhere: by another directory or by a rule.',
})
export class AuthorityError extends UserError {
  override readonly code = UserErrorCode.AUTHORITY;

  @Field(() => String, { description: 'What decides about the object: the name of a syncer, or "rule".' })
  readonly owner: string;

  constructor(message: ErrorText, owner: string) {
    super(message);
    this.owner = owner;
  }
}

@ObjectType({
  implements: UserError,
  description: 'The object was changed by somebody else meanwhile, or the name is taken.',
})
export class ConflictError extends UserError {
  override readonly code = UserErrorCode.CONFLICT;

  @Field(() => Int, {
    nullable: true,
    description: 'The current version of the object, where `ifVersion` did not match; otherwise null.',
  })
  readonly version: number | null;

  constructor(message: ErrorText, version: number | null = null) {
    super(message);
    this.version = version;
  }
}

@ObjectType({ implements: UserError, description: 'Another process runs this syncer, with the same token.' })
export class LeaseError extends UserError {
  override readonly code = UserErrorCode.LEASE;

  @Field(() => String, { description: 'The name of the process that runs the syncer.' })
  readonly holder: string;

  @Field(() => GraphQLDateTime, {
    description: 'When the lease of that process ends unless it renews it. Try again then.',
  })
  readonly until: Date;

  constructor(message: ErrorText, holder: string, until: Date) {
    super(message);
    this.holder = holder;
    this.until = until;
  }
}

@ObjectType({ implements: UserError, description: 'The request is larger than is allowed at once.' })
export class LimitError extends UserError {
  override readonly code = UserErrorCode.LIMIT;

  @Field(() => Int, { description: 'The largest number that is allowed.' })
  readonly limit: number;

  constructor(message: ErrorText, limit: number) {
    super(message);
    this.limit = limit;
  }
}

/** The caller is not signed in. Always a top-level error. */
export class UnauthenticatedError extends UserError {
  override readonly code = 'UNAUTHENTICATED';
  constructor() {
    super(errorText('SIGN_IN_FIRST'));
  }
}

/** The change log no longer contains the changes after the cursor. Always a top-level error. */
export class CursorExpiredError extends UserError {
  override readonly code = 'CURSOR_EXPIRED';
}

/**
 * A change was committed, but has no position in the log yet: no process orders changes, or the database became
 * unreachable just then. Always a top-level error, at the field that was selected; `extensions.transaction` names the
 * transaction.
 */
export class CommittedWithoutPositionError extends UserError {
  override readonly code = 'COMMITTED_WITHOUT_POSITION';

  constructor(readonly transaction: number) {
    super(errorText('NO_POSITION_YET', { transaction }));
  }
}

/** The caller has used up their budget for now. Always a top-level error. */
export class RateLimitedError extends UserError {
  override readonly code = 'RATE_LIMITED';

  constructor(
    message: ErrorText,
    /** Milliseconds until the same operation may be sent again. */
    readonly retryAfterMs: number,
  ) {
    super(message);
  }
}

/**
 * The connection to the database was lost during the commit, so it is unknown whether the change was committed. Always
 * a top-level error; `extensions.transaction` names the transaction, which is in the log if it was committed.
 */
export class UnknownOutcomeError extends Error {
  readonly code = 'UNKNOWN_OUTCOME';
  readonly text = errorText('UNKNOWN_OUTCOME');

  constructor(
    readonly transaction: number | null,
    cause: unknown,
  ) {
    super(String(errorText('UNKNOWN_OUTCOME')), { cause });
  }
}
