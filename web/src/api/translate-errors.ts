import type { CombinedError } from 'urql';

/** Messages by code, with `{name}` as a placeholder for a value. English has none: the server itself speaks it. */
export type ErrorSentences = Readonly<Record<string, string>>;

interface Coded {
  messageCode?: unknown;
  messageValues?: unknown;
}

/** The message of a code in the language of the dashboard; null if there is none, or if a value for it is missing. */
function sentenceOf({ messageCode, messageValues }: Coded, sentences: ErrorSentences): string | null {
  const sentence = typeof messageCode === 'string' ? sentences[messageCode] : undefined;
  if (sentence === undefined) return null;
  const values = new Map(Object.entries(messageValues ?? {}));
  const isComplete = [...sentence.matchAll(/\{(\w+)\}/g)].every(([, name]) => values.has(String(name)));
  if (!isComplete) return null;
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values.get(name)));
}

/** Translates all errors in an answer, at any depth. */
export function translateErrors<Data>(data: Data, sentences: ErrorSentences): Data {
  return translated(data, sentences) as Data;
}

function translated(value: unknown, sentences: ErrorSentences): unknown {
  if (Array.isArray(value)) return value.map((one) => translated(one, sentences));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, translated(one, sentences)]);
  const copy: Record<string, unknown> = Object.fromEntries(entries);
  const message = 'messageCode' in copy ? sentenceOf(copy, sentences) : null;
  return message === null ? copy : { ...copy, message };
}

/** Translates errors of a whole operation: they have the code in their extensions. */
export function translateFailure(error: CombinedError, sentences: ErrorSentences): void {
  for (const one of error.graphQLErrors) {
    const message = sentenceOf(one.extensions ?? {}, sentences);
    if (message !== null) one.message = message;
  }
}
