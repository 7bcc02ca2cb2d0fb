import { errorMessages, type MessageCode, type PlaceholderOf } from './error-messages.ts';

/** The value of a placeholder: a text, a number, another message, or a list of short ones. */
export type MessageValue = string | number | StoredText | readonly StoredText[];
export type MessageValues = Readonly<Record<string, MessageValue>>;

/** The values that the message of a code needs. */
type ValuesFor<Code extends MessageCode> = Record<
  PlaceholderOf<Code>,
  string | number | ErrorText | readonly ErrorText[]
>;

/** A message as stored in a `jsonb` column, or as a value of another message. */
export interface StoredText {
  code: string;
  values: MessageValues;
  /** The sentence in English, for readers that do not know the code. */
  text?: string;
}

/** A message for people, with the code and values from which clients make it in other languages. */
export class ErrorText {
  private constructor(
    readonly code: MessageCode,
    readonly values: MessageValues,
  ) {}

  /**
   * The message of a code. If a value that it needs is missing, it does not compile. `more` is for clients that have their
   * own name for something, such as a setting, and need to know which one it is.
   */
  static of<Code extends MessageCode>(
    code: Code,
    values: ValuesFor<Code>,
    more: Readonly<Record<string, string>> = {},
  ): ErrorText {
    const given = Object.entries<string | number | ErrorText | readonly ErrorText[]>({ ...values, ...more });
    return new ErrorText(code, Object.fromEntries(given.map(([name, value]) => [name, plain(value)])));
  }

  /** Reads what `toStored` wrote, or a syncer reported. For a code of a newer version there is only the text next to it. */
  static stored({ code, values, text }: StoredText): ErrorText {
    return isKnown(code) && hasValues(code, values)
      ? new ErrorText(code, values)
      : new ErrorText('REPORTED', { text: text ?? code });
  }

  /** The same sentence with other values. */
  withValues(change: (value: MessageValue) => MessageValue): ErrorText {
    const values = Object.entries(this.values).map(([name, value]) => [name, change(value)]);
    return new ErrorText(this.code, Object.fromEntries(values));
  }

  toStored(): string {
    const stored: StoredText = { code: this.code, values: this.values };
    return JSON.stringify(stored);
  }

  toString(): string {
    return errorMessages[this.code].replaceAll(/\{(\w+)\}/g, (_, name: string) => shown(this.values[name]));
  }
}

const isText = (value: unknown): value is ErrorText => value instanceof ErrorText;

function plain(value: string | number | ErrorText | readonly ErrorText[]): MessageValue {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return isText(value) ? nested(value) : value.map(nested);
}

const nested = (text: ErrorText): StoredText => ({
  code: text.code,
  values: text.values,
  text: String(text),
});

function shown(value: MessageValue | undefined): string {
  if (typeof value === 'number') return value.toLocaleString('en');
  if (typeof value !== 'object') return String(value);
  return isList(value) ? value.map(shown).join(', ') : String(ErrorText.stored(value));
}

const isList = (value: StoredText | readonly StoredText[]): value is readonly StoredText[] =>
  Array.isArray(value);

const isKnown = (code: string): code is MessageCode => Object.hasOwn(errorMessages, code);

const hasValues = (code: MessageCode, values: MessageValues): boolean =>
  [...errorMessages[code].matchAll(/\{(\w+)\}/g)].every(([, name = '']) => Object.hasOwn(values, name));

/** Makes the sentence of a code. TypeScript reports a missing value. */
export const errorText = <Code extends MessageCode>(
  code: Code,
  ...[values, more]: keyof ValuesFor<Code> extends never
    ? [values?: ValuesFor<Code>]
    : [values: ValuesFor<Code>, more?: Readonly<Record<string, string>>]
): ErrorText => ErrorText.of(code, values ?? ({} as ValuesFor<Code>), more);
