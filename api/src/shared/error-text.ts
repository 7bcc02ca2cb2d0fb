import { errorMessages, type MessageCode, type MessageValues } from './error-messages.ts';

type Values = Readonly<Record<string, string | number>>;

/** A message for people, with the code and values from which clients make it in other languages. */
export class ErrorText {
  private constructor(
    readonly code: MessageCode,
    readonly values: Values,
  ) {}

  /** The message of a code. If a value that it needs is missing, it does not compile. */
  static of<Code extends MessageCode>(code: Code, values: MessageValues<Code>): ErrorText {
    return new ErrorText(code, values);
  }

  /** Reads what `toStored` wrote. A code of a newer version has no message here. */
  static stored({ code, values }: StoredText): ErrorText {
    return isKnown(code) ? new ErrorText(code, values) : new ErrorText('REPORTED', { text: code });
  }

  toStored(): string {
    const stored: StoredText = { code: this.code, values: this.values };
    return JSON.stringify(stored);
  }

  toString(): string {
    return errorMessages[this.code].replaceAll(/\{(\w+)\}/g, (_, name: string) => shown(this.values[name]));
  }
}

const shown = (value: string | number | undefined): string =>
  typeof value === 'number' ? value.toLocaleString('en') : String(value);

/** A message as stored in a `jsonb` column. */
export interface StoredText {
  code: string;
  values: Values;
}

const isKnown = (code: string): code is MessageCode => Object.hasOwn(errorMessages, code);

/** Makes the sentence of a code. TypeScript reports a missing value. */
export const errorText = <Code extends MessageCode>(
  code: Code,
  ...[values]: keyof MessageValues<Code> extends never
    ? [values?: MessageValues<Code>]
    : [values: MessageValues<Code>]
): ErrorText => ErrorText.of(code, values ?? ({} as MessageValues<Code>));
