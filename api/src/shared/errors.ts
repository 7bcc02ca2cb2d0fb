import { GraphQLDateTime, GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { errorMessages, type MessageCode } from './error-messages.ts';
import { ErrorText } from './error-text.ts';

const codes = Object.keys(errorMessages) as MessageCode[];

export const MessageCodes = Object.fromEntries(codes.map((code) => [code, code])) as Record<
  MessageCode,
  MessageCode
>;

registerEnumType(MessageCodes, {
  name: 'MessageCode',
  description:
    'Which sentence the message of an error is, for clients that say it in another language. More may come with new versions.',
  valuesConfig: Object.fromEntries(codes.map((code) => [code, { description: errorMessages[code] }])),
});

/**
 * Failures the caller can do something about. Services throw them; the API turns them into `userErrors` of a
 * mutation, or into a top-level error of a query. Anything else is a bug and is masked.
 */
@InterfaceType('UserError', {
  resolveType: (answer: { __typename: string }) => answer.__typename,
  description:
    'A failure that the caller can do something about: what is wrong, and what to do. Nothing was changed.',
})
export abstract class UserError extends Error {
  @Field(() => String, {
    description: 'For programs: BAD_INPUT, NOT_FOUND, FORBIDDEN, CYCLE, AUTHORITY, CONFLICT, LEASE, LIMIT.',
  })
  readonly code: string = 'ERROR';

  @Field(() => String, { description: 'For people: what is wrong and what to do.' })
  override message: string;

  @Field(() => MessageCodes, {
    nullable: true,
    description:
      'Which sentence the message is, to say it in another language. Null where it has no code: show the message then.',
  })
  readonly messageCode: MessageCode | null;

  @Field(() => GraphQLJSONObject, {
    description: 'What stands in the sentence for its placeholders, by name: strings and numbers.',
  })
  readonly messageValues: Readonly<Record<string, string | number>>;

  constructor(message: string | ErrorText) {
    super(String(message));
    this.messageCode = message instanceof ErrorText ? message.code : null;
    this.messageValues = message instanceof ErrorText ? message.values : {};
  }

  /** Not `path`: graphql-js takes an error that has one for its own, and adds neither path nor locations to it. */
  @Field(() => [String], {
    name: 'path',
    description: 'Where in the input: names of fields, and numbers of rows from 0.',
  })
  inputPath: string[] = [];

  at(...path: (string | number)[]): this {
    this.inputPath = [...path.map(String), ...this.inputPath];
    return this;
  }

  /** As a value of the answer: graphql-js takes every `Error` that it finds in one for a failure of the field. */
  toAnswer(): UserError {
    const answer = { ...this, message: this.message, __typename: this.constructor.name };
    return answer;
  }
}

@ObjectType({ implements: UserError, description: 'The input does not say something that can be done.' })
export class InputError extends UserError {
  override readonly code = 'BAD_INPUT';
}

@ObjectType({
  implements: UserError,
  description: 'What the input names does not exist, or may not be seen.',
})
export class NotFoundError extends UserError {
  override readonly code = 'NOT_FOUND';
}

@ObjectType({ implements: UserError, description: 'The caller may not do this.' })
export class ForbiddenError extends UserError {
  override readonly code = 'FORBIDDEN';
}

@ObjectType({ implements: UserError, description: 'A group would become a member, or a part, of itself.' })
export class CycleError extends UserError {
  override readonly code = 'CYCLE';

  @Field(() => [ID], { description: 'Ids around the cycle; the first is also the last.' })
  readonly nodes: string[];

  constructor(message: string | ErrorText, nodes: string[]) {
    super(message);
    this.nodes = nodes;
  }
}

@ObjectType({ implements: UserError, description: 'Somebody else is the master of what was to be changed.' })
export class AuthorityError extends UserError {
  override readonly code = 'AUTHORITY';

  @Field(() => String, { description: 'Who is the master: the name of a syncer, or "rule".' })
  readonly owner: string;

  constructor(message: string | ErrorText, owner: string) {
    super(message);
    this.owner = owner;
  }
}

@ObjectType({
  implements: UserError,
  description: 'The object has been changed by somebody else, or its name is taken.',
})
export class ConflictError extends UserError {
  override readonly code = 'CONFLICT';

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the object now, where `ifVersion` was the matter.',
  })
  readonly version: number | null;

  constructor(message: string | ErrorText, version: number | null = null) {
    super(message);
    this.version = version;
  }
}

@ObjectType({ implements: UserError, description: 'Another process runs the syncer, with the same token.' })
export class LeaseError extends UserError {
  override readonly code = 'LEASE';

  @Field(() => String, { description: 'The name of the process that runs the syncer.' })
  readonly holder: string;

  @Field(() => GraphQLDateTime, { description: 'When its lease ends, unless it renews it. Try again then.' })
  readonly until: Date;

  constructor(message: string | ErrorText, holder: string, until: Date) {
    super(message);
    this.holder = holder;
    this.until = until;
  }
}

@ObjectType({ implements: UserError, description: 'More than is allowed in one go.' })
export class LimitError extends UserError {
  override readonly code = 'LIMIT';

  @Field(() => Int, { description: 'How much is allowed.' })
  readonly limit: number;

  constructor(message: string | ErrorText, limit: number) {
    super(message);
    this.limit = limit;
  }
}

/** Nobody is signed in. Always a top-level error. */
export class UnauthenticatedError extends UserError {
  override readonly code = 'UNAUTHENTICATED';
  constructor() {
    super('Sign in, or send an API token as "Authorization: Bearer …".');
  }
}

/** The change log no longer reaches back to the cursor. Always a top-level error. */
export class CursorExpiredError extends UserError {
  override readonly code = 'CURSOR_EXPIRED';
}

/**
 * A change was committed, but has no position in the log yet: no process orders changes, or the database went away just
 * then. Always a top-level error, at the field that asked; `extensions.transaction` names the transaction.
 */
export class CommittedWithoutPositionError extends UserError {
  override readonly code = 'COMMITTED_WITHOUT_POSITION';

  constructor(readonly transaction: number) {
    super(
      `The change is made (transaction ${transaction}), but it has no position in the log yet. Do not repeat it. Ask for the changes later.`,
    );
  }
}

/** The caller has spent their budget for now. Always a top-level error. */
export class RateLimitedError extends UserError {
  override readonly code = 'RATE_LIMITED';

  constructor(
    message: string,
    /** Milliseconds until the same operation may be sent again. */
    readonly retryAfterMs: number,
  ) {
    super(message);
  }
}

/**
 * The connection to the database was lost while a change was committed: nobody knows whether it was. Always a top-level
 * error; `extensions.transaction` names the transaction, which is in the log if it was committed.
 */
export class UnknownOutcomeError extends Error {
  readonly code = 'UNKNOWN_OUTCOME';

  constructor(
    readonly transaction: number | null,
    cause: unknown,
  ) {
    super(
      'The connection to the database was lost while the change was committed: it may have been made, or not. Look before you repeat it.',
      { cause },
    );
  }
}
