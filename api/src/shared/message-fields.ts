import { GraphQLJSONObject } from 'graphql-scalars';
import { Field } from 'type-graphql';
import type { MessageCode } from './error-messages.ts';
import type { ErrorText } from './error-text.ts';
import { MessageCodes } from './errors.ts';

/**
 * Beside a field `x` for people, `xCode` and `xValues` say the same for clients that say it in another language. The
 * dashboard translates by these names, and a test checks that its documents ask for all three.
 */
export const CodeField = () =>
  Field(() => MessageCodes, {
    nullable: true,
    description:
      'Which sentence the text is, for clients that say it in another language. Null: another program’s own words.',
  });

export const ValuesField = () =>
  Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'What stands in the sentence for its placeholders, by name: strings and numbers.',
  });

export type MessageValuesOf = Readonly<Record<string, string | number>>;

/** A sentence as the three fields of an answer. */
export const messageOf = (
  text: ErrorText,
): { message: string; messageCode: MessageCode; messageValues: MessageValuesOf } => ({
  message: String(text),
  messageCode: text.code,
  messageValues: text.values,
});
