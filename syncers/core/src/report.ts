import { ResultCodeError } from 'ldapts';
import { reportSentences } from './gql/report-sentences.ts';
import { reasonOf } from './reason.ts';

/** The sentences that syncers report. Add one to the messages of the API, and `npm run codegen` adds it here. */
export type ReportCode = keyof typeof reportSentences;

/**
 * A value in a sentence: a text, a number, another sentence, or a list of short ones. Messages of other programs are
 * passed as a text.
 */
export type ReportValue = string | number | Report | readonly Report[];

/**
 * A message of a syncer to people: in English, with the code and values from which Muster makes it in other
 * languages.
 */
export interface Report {
  text: string;
  code: string;
  values: Readonly<Record<string, ReportValue>>;
}

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;
type ValuesFor<Code extends ReportCode> = Record<Placeholders<(typeof reportSentences)[Code]>, ReportValue>;

/** Makes the message of a code. If a value that its sentence needs is missing, it does not compile. */
export function report<Code extends ReportCode>(
  code: Code,
  ...[given]: keyof ValuesFor<Code> extends never ? [] : [values: ValuesFor<Code>]
): Report {
  const values: Record<string, ReportValue> = given ?? {};
  const text = reportSentences[code].replaceAll(/\{(\w+)\}/g, (_, name: string) => shown(values[name]));
  return { text, code, values };
}

function shown(value: ReportValue | undefined): string {
  if (typeof value === 'number') return value.toLocaleString('en');
  if (typeof value !== 'object') return String(value);
  return isList(value) ? value.map(({ text }) => text).join(', ') : value.text;
}

const isList = (value: Report | readonly Report[]): value is readonly Report[] => Array.isArray(value);

/** A text that is the same in every language: a name, or a message of another program. */
export const verbatim = (text: string): Report => ({ text, code: 'REPORTED', values: { text } });

/** Joins several short messages to one. */
export const listOf = (reports: readonly Report[]): Report => report('REPORT_LIST', { parts: reports });

/** An error whose message Muster can show in other languages. */
export class ReportedError extends Error {
  readonly report: Report;

  constructor(report: Report, options?: ErrorOptions) {
    super(report.text, options);
    this.report = report;
  }
}

/** The message about an error. Messages of other programs are passed on unchanged, within a sentence. */
export function reportOf(error: unknown): Report {
  if (error instanceof ReportedError) return error.report;
  const problem = reasonOf(error);
  return error instanceof ResultCodeError
    ? report('REPORT_LDAP_REFUSED', { problem })
    : report('REPORT_FAILED', { problem });
}

/** A report as the fields of an input that has a `message`. */
export const asMessage = (message: Report | null) => ({
  message: message?.text ?? null,
  messageCode: message?.code ?? null,
  messageValues: message?.values ?? null,
});
