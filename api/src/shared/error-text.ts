import { errorMessages, type MessageCode, type MessageValues } from './error-messages.ts';

type Values = Readonly<Record<string, string | number>>;

/** A sentence for people, with the code and the values from which clients make it in other languages. */
export class ErrorText {
  private constructor(
    readonly code: MessageCode,
    readonly values: Values,
  ) {}

  /** The sentence of a code. A value that the sentence needs and is not given does not compile. */
  static of<Code extends MessageCode>(code: Code, values: MessageValues<Code>): ErrorText {
    return new ErrorText(code, values);
  }

  /** What `toStored` wrote. A code of a newer version has no sentence here. */
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

/** A sentence in a `jsonb` column. */
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
