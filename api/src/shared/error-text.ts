import { errorMessages, type MessageCode, type MessageValues } from './error-messages.ts';

/** The message of an error, with its code and values, from which clients make the sentence in other languages. */
export class ErrorText {
  constructor(
    readonly code: MessageCode,
    readonly values: Readonly<Record<string, string | number>>,
  ) {}

  toString(): string {
    return errorMessages[this.code].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(this.values[name]));
  }
}

/** Makes the sentence of a code. TypeScript reports a missing value. */
export const errorText = <Code extends MessageCode>(
  code: Code,
  ...[values]: keyof MessageValues<Code> extends never ? [] : [values: MessageValues<Code>]
): ErrorText => new ErrorText(code, values ?? {});
