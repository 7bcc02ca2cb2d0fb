import { GraphQLJSONObject } from 'graphql-scalars';
import { Field } from 'type-graphql';
import type { MessageCode } from './error-messages.ts';
import type { ErrorText, MessageValues } from './error-text.ts';
import { MessageCodes, valuesMeaning } from './errors.ts';

/**
 * Next to a field `x` for people, `xCode` and `xValues` contain the same for clients that show it in another language.
 * The dashboard translates by these names, and a test checks that its documents select all three.
 */
export const CodeField = () =>
  Field(() => MessageCodes, {
    nullable: true,
    description:
      'The code of the message, for clients that show it in another language. REPORTED for messages of other programs; null if there is no message.',
  });

export const ValuesField = () =>
  Field(() => GraphQLJSONObject, {
    nullable: true,
    description: `The values of the placeholders in the message, by name. ${valuesMeaning}`,
  });

/** Declares these three fields beside a property that has the message. The property has another name than the fields. */
export const MessageFields =
  (name: string, options: { description: string; nullable?: true }) =>
  <Property extends string>(
    prototype: Readonly<Record<Property, ErrorText | null>>,
    property: Property,
  ): void => {
    const declare = (field: string, decorate: MethodDecorator, read: (text: ErrorText) => unknown) => {
      const getter = {
        get(this: typeof prototype) {
          const text = this[property];
          return text && read(text);
        },
      };
      Object.defineProperty(prototype, field, getter);
      decorate(prototype, field, getter);
    };
    const textField = Field(() => String, options);
    declare(name, textField, String);
    declare(`${name}Code`, CodeField(), ({ code }) => code);
    declare(`${name}Values`, ValuesField(), ({ values }) => values);
  };

/** The three fields of a message in an answer. */
export const messageOf = (
  text: ErrorText,
): { message: string; messageCode: MessageCode; messageValues: MessageValues } => ({
  message: String(text),
  messageCode: text.code,
  messageValues: text.values,
});
