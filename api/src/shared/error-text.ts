import { errorMessages, type MessageCode, type MessageValues } from './error-messages.ts';

/** A sentence for people, with the code and the values from which clients make it in other languages. */
export class ErrorText {
  constructor(
    readonly code: MessageCode,
    readonly values: Readonly<Record<string, string | number>>,
  ) {}

  toString(): string {
    return errorMessages[this.code].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(this.values[name]));
  }
}

/** The sentence of a code. A value that the sentence needs and is not given does not compile. */
export const errorText = <Code extends MessageCode>(
  code: Code,
  ...[values]: keyof MessageValues<Code> extends never ? [] : [values: MessageValues<Code>]
): ErrorText => new ErrorText(code, values ?? {});
