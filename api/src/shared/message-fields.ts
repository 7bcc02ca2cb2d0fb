import { GraphQLJSONObject } from 'graphql-scalars';
import { Field } from 'type-graphql';
import type { MessageCode } from './error-messages.ts';
import type { ErrorText } from './error-text.ts';
import { MessageCodes } from './errors.ts';

/**
 * Next to a field `x` for people, `xCode` and `xValues` contain the same for clients that show it in another language.
 * The dashboard translates by these names, and a test checks that its documents select all three.
 */
export const CodeField = () =>
  Field(() => MessageCodes, {
    nullable: true,
    description:
      'The code of the message, for clients that show it in another language. Null for messages of other programs.',
  });

export const ValuesField = () =>
  Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'The values of the placeholders in the message, by name: strings and numbers.',
  });

export type MessageValuesOf = Readonly<Record<string, string | number>>;

/** The three fields of a message in an answer. */
export const messageOf = (
  text: ErrorText,
): { message: string; messageCode: MessageCode; messageValues: MessageValuesOf } => ({
  message: String(text),
  messageCode: text.code,
  messageValues: text.values,
});
