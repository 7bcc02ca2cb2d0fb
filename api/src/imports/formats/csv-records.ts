import { CsvError, parse } from 'csv-parse';
import type { WithBreaks } from '../../shared/breaks.ts';
import { type ErrorText, errorText } from '../../shared/error-text.ts';
import { FormatError, importLimits, placeOfRow } from './source.ts';

export interface Record {
  line: number;
  cells: readonly string[];
}

export interface Table {
  separator: string;
  heading: Record;
  rows: Record[];
}

export const separators: { [name: string]: string } = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  pipe: '|',
};

/** The name of a separator, for people. */
export const separatorName = (separator: string): string =>
  Object.entries(separators).find(([, it]) => it === separator)?.[0] ?? separator;

/** The separator that the caller states, by its name or as the character itself. */
export function separatorCalled(stated: string, file: string): string {
  const separator = separators[stated] ?? (stated === '\\t' ? '\t' : stated);
  if (Object.values(separators).includes(separator)) return separator;
  throw new FormatError(
    file,
    errorText('IMPORT_SEPARATOR', { separator: stated, names: Object.keys(separators).join(', ') }),
  );
}

/**
 * Removes lines before the heading: `sep=;`, which tells Excel the separator, and the `#TYPE` line of PowerShell. They
 * become empty, so that line numbers stay the same.
 */
function withoutPreamble(text: string): { body: string; stated: string | null } {
  const match = /^\ufeff?(?:[ \t]*\r?\n)*(?:sep=([^\r\n])|#TYPE [^\r\n]*)(?=\r?\n)/i.exec(text);
  if (!match) return { body: text, stated: null };
  const lines = match[0].split('\n').length - 1;
  return { body: '\n'.repeat(lines) + text.slice(match[0].length), stated: match[1] ?? null };
}

/** The separator that occurs most often in the first line that is not empty, outside of quoted cells. */
function likelySeparator(text: string): string {
  const heading = /[^\r\n]*\S[^\r\n]*/.exec(text)?.[0] ?? '';
  const bare = heading.replace(/"(?:[^"]|"")*"/g, '');
  const [best] = Object.values(separators)
    .map((separator) => ({ separator, count: bare.split(separator).length }))
    .sort((a, b) => b.count - a.count);
  return best && best.count > 1 ? best.separator : ',';
}

/** The cells of a table. Rows that contain only separators are left out. */
export function* tableOf(text: string, file: string, separator: string | null): WithBreaks<Table> {
  const { body, stated } = withoutPreamble(text);
  const delimiter =
    separator ?? (stated && Object.values(separators).includes(stated) ? stated : likelySeparator(body));
  const rows: Record[] = [];
  yield* parseRows(body, delimiter, file, (record, lines) => {
    const cells = record.map((cell) => cell.trim());
    if (cells.every((cell) => cell === '')) return;
    const line = lines - linesWithin(record);
    if (cells.reduce((length, cell) => length + cell.length, 0) > importLimits.rowCharacters)
      throw new FormatError(
        placeOfRow(file, line),
        errorText('IMPORT_ROW_TOO_LONG', { limit: importLimits.rowCharacters }),
      );
    rows.push({ line, cells });
    if (rows.length > importLimits.rows + 1)
      throw new FormatError(file, errorText('IMPORT_TOO_MANY_ROWS', { limit: importLimits.rows }));
  });
  const heading = rows.shift();
  if (!heading) throw new FormatError(`${file}:1`, errorText('IMPORT_EMPTY'));
  if (heading.cells.length > importLimits.columns)
    throw new FormatError(`${file}:1`, errorText('IMPORT_TOO_MANY_COLUMNS', { limit: importLimits.columns }));
  return { separator: delimiter, heading, rows };
}

/** Rows are named by the line where they begin, but the parser reports the line where they end. */
const linesWithin = (record: readonly string[]): number =>
  record.reduce((count, cell) => count + (cell.match(/\n/g)?.length ?? 0), 0);

/** Bytes that are parsed without interruption: about 2 ms of work. */
const bytesAtOnce = 64 * 1024;

function* parseRows(
  body: string,
  delimiter: string,
  file: string,
  take: (record: string[], lines: number) => void,
): WithBreaks<void> {
  const bytes = Buffer.from(body);
  try {
    const parser = parse({
      bom: true,
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      // Allows a quotation mark within a cell that does not begin with one, as in 5" disk.
      relax_quotes: true,
      skip_empty_lines: true,
      // Allows spaces before a quotation mark. A tab is not a space where it is the separator.
      ltrim: delimiter !== '\t',
      rtrim: delimiter !== '\t',
      on_record: (record: string[], { lines }) => {
        take(record, lines);
        return null;
      },
    });
    // Its own methods are called instead of those of a stream, because they report a failure at once.
    for (let start = 0; start < bytes.length; start += bytesAtOnce) {
      parser._transform(bytes.subarray(start, start + bytesAtOnce), 'utf8', assertParsed);
      yield;
    }
    parser._flush(assertParsed);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? `:${error.lines}` : '';
    throw new FormatError(`${file}${line}`, textOf(error));
  }
}

function assertParsed(error?: Error | null): void {
  if (error) throw error;
}

function textOf({ code, message }: CsvError): ErrorText {
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return errorText('IMPORT_QUOTE_OPEN');
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE':
      return errorText('IMPORT_QUOTE_FOLLOWED');
    default:
      return errorText('IMPORT_TABLE_UNREADABLE', { problem: message });
  }
}
