import { GraphQLJSONObject } from 'graphql-scalars';
import { Field } from 'type-graphql';
import { ErrorText, type MessageValue, type MessageValues, type StoredText } from './error-text.ts';
import { valuesMeaning } from './errors.ts';
import { foreignProse } from './text.ts';

/** Beside a text `x` that a syncer reports, `xCode` and `xValues` say the same for other languages. */
export const ReportedCodeField = () =>
  Field(() => String, {
    nullable: true,
    description:
      'Which sentence the text is: a value of the enum MessageCode, so that it can be shown in other languages. A code that this server does not know is stored, and the text is shown. Null: the text is another program’s own words.',
  });

export const ReportedValuesField = () =>
  Field(() => GraphQLJSONObject, {
    nullable: true,
    description: `What stands in the sentence for its placeholders, by name: at most 20. ${valuesMeaning} Where they are too long, the text is shown without them.`,
  });

const limits = {
  /** Characters of a text, and of a value. */
  text: 1_000,
  values: 20,
  listed: 50,
  /** Sentences in sentences. */
  depth: 3,
  /** Characters of all values as JSON. */
  json: 4_000,
};

/** What a syncer reports, as it is stored; null where it reports nothing. */
export function reportedText(
  text: string | null | undefined,
  code: string | null | undefined,
  values: unknown,
): StoredText | null {
  const english = foreignProse(text, limits.text);
  if (english === null) return null;
  const given = code && isCode(code) ? valuesIn(values ?? {}, 0) : null;
  return code && given && JSON.stringify(given).length <= limits.json
    ? { code, values: given, text: english }
    : { code: 'REPORTED', values: { text: english } };
}

/** The same as a value for a `jsonb` column. */
export const reportedJson = (...report: Parameters<typeof reportedText>): string | null => {
  const stored = reportedText(...report);
  return stored && JSON.stringify(stored);
};

/** What a `jsonb` column of reports says. */
export const reported = (stored: StoredText | null): ErrorText | null => stored && ErrorText.stored(stored);

const isCode = (code: unknown): code is string =>
  typeof code === 'string' && /^[A-Z][A-Z0-9_]{0,63}$/.test(code);

/** Null: these are no values of a sentence. */
function valuesIn(values: unknown, depth: number): MessageValues | null {
  if (typeof values !== 'object' || values === null || depth > limits.depth) return null;
  const entries = Object.entries(values);
  if (entries.length > limits.values) return null;
  const checked = entries.map(([name, value]) => [name, valueIn(value, depth)] as const);
  return checked.some(([name, value]) => value === null || !/^\w{1,64}$/.test(name))
    ? null
    : Object.fromEntries(checked.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

function valueIn(value: unknown, depth: number): MessageValue | null {
  if (typeof value === 'string') return foreignProse(value, limits.text) ?? '';
  if (typeof value === 'number') return value;
  if (!Array.isArray(value)) return sentenceIn(value, depth);
  const sentences = value.slice(0, limits.listed).flatMap((one) => sentenceIn(one, depth) ?? []);
  return sentences.length === Math.min(value.length, limits.listed) ? sentences : null;
}

function sentenceIn(value: unknown, depth: number): StoredText | null {
  if (typeof value !== 'object' || value === null) return null;
  const { code, values, text } = value as { code?: unknown; values?: unknown; text?: unknown };
  if (!isCode(code) || typeof text !== 'string') return null;
  const inner = valuesIn(values ?? {}, depth + 1);
  return inner && { code, values: inner, text: foreignProse(text, limits.text) ?? '' };
}
