import { type ErrorText, errorText } from '../../shared/error-text.ts';
import { isoInstant } from '../../shared/iso-instant.ts';

/** The forms that a manifest accepts: a date, or RFC 3339 with a time zone. */
const stated = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;

const two = (number: string) => number.padStart(2, '0');

/** What is wrong with a time in a table, and how to write it; null if nothing is. */
export function faultOfTime(text: string): ErrorText | null {
  if (stated.test(text)) return isoInstant(text) ? null : errorText('NO_SUCH_TIME', { text });
  const likely = [...new Set(readings(text))].filter((date) => isoInstant(date));
  const [one, other] = likely;
  if (one === undefined) return errorText('IMPORT_TIME', { text });
  return other === undefined
    ? errorText('IMPORT_TIME_LIKELY', { text, likely: one })
    : errorText('IMPORT_TIME_EITHER', { text, one, other });
}

/** The times that may have been meant, in the accepted form. */
function readings(text: string): string[] {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ](\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?Z?)?$/.exec(
    text,
  );
  if (iso) {
    const [, year = '', month = '', day = '', time] = iso;
    const date = `${year}-${two(month)}-${two(day)}`;
    return [time ? `${date}T${time.padStart(5, '0')}Z` : date];
  }
  const other = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:,? \d{1,2}:\d{2}.*)?$/.exec(text);
  if (other) {
    const [, first = '', separator = '', second = '', written = ''] = other;
    const year = written.length === 2 ? `20${written}` : written;
    const dayFirst = `${year}-${two(second)}-${two(first)}`;
    const monthFirst = `${year}-${two(first)}-${two(second)}`;
    // With dots the day always comes first; with slashes it depends on the country.
    return separator === '.' ? [dayFirst] : [dayFirst, monthFirst];
  }
  // The number of a day as spreadsheets store it: 1 is 1 January 1900, and they count a 29 February 1900.
  if (/^\d{5}$/.test(text))
    return [new Date(Date.UTC(1899, 11, 30 + Number(text))).toISOString().slice(0, 10)];
  const words = /^(?:\d{1,2}\.? \p{L}{3,}\.? \d{4}|\p{L}{3,} \d{1,2},? \d{4})$/u.test(text);
  const instant = new Date(`${text} UTC`);
  return words && !Number.isNaN(instant.getTime()) ? [instant.toISOString().slice(0, 10)] : [];
}
