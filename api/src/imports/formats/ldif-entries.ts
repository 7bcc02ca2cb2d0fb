import { type ErrorText, errorText } from '../../shared/error-text.ts';
import { textOfSid } from './sid.ts';
import { FormatError, importLimits } from './source.ts';

export interface Value {
  text: string;
  line: number;
  /** Such as `lang-de` or `binary`, in lower case. */
  options: readonly string[];
}

/** One entry of a directory. */
export interface Entry {
  line: number;
  dn: string;
  /** By name in lower case, without options. */
  attributes: Map<string, Value[]>;
  /** The parts that could not be read. */
  faults: { line: number; text: ErrorText }[];
}

/** Lines of ldapsearch that are not entries: its result, references to other servers, controls. */
const trailers = /^(search|result|ref|control|pagedresults|matcheddn|text|version|#.*):/i;

/** Result codes after which the output is complete. */
const complete = /^(0|10)\b/;

/**
 * The entries of an LDIF file (RFC 2849) or of the output of ldapsearch, one by one. A line that starts with a space
 * continues the previous line, also in comments.
 */
export function* entriesOf(text: string, file: string): Generator<Entry> {
  let entry: Entry | null = null;
  let count = 0;
  for (const { line, number } of unfolded(text, file)) {
    // A dash separates the parts of a change.
    if (line.startsWith('#') || line === '-') continue;
    if (line.trim() === '') {
      if (entry) yield entry;
      entry = null;
      continue;
    }
    if (!entry && trailers.test(line)) {
      assertComplete(line, `${file}:${number}`);
      continue;
    }
    const match = /^([\w.-]+)((?:;[\w-]+(?:=[^:;]*)?)*):([:<]?)[ \t]*(.*)$/s.exec(line);
    const [, attribute = '', written = '', sign = '', raw = ''] = match ?? [];
    const name = attribute.toLowerCase();
    if (name === 'dn') {
      if (entry) yield entry;
      entry = { line: number, dn: '', attributes: new Map(), faults: [] };
      count += 1;
      if (count > importLimits.rows)
        throw new FormatError(file, errorText('IMPORT_TOO_MANY_ENTRIES', { limit: importLimits.rows }));
    }
    if (!entry) {
      throw new FormatError(
        `${file}:${number}`,
        match
          ? errorText('IMPORT_LDIF_WITHOUT_DN', { attribute })
          : errorText('IMPORT_LDIF_LINE', { line: line.slice(0, 60) }),
      );
    }
    if (!match) {
      entry.faults.push({
        line: number,
        text: errorText('IMPORT_LDIF_LINE', { line: line.slice(0, 60) }),
      });
      continue;
    }
    if (sign === '<') {
      entry.faults.push({
        line: number,
        text: errorText('IMPORT_LDIF_ELSEWHERE', { attribute, place: raw }),
      });
      continue;
    }
    const options = written.toLowerCase().split(';').filter(Boolean);
    const decoded = sign === ':' ? fromBase64(name, raw, options) : raw;
    if (decoded === null)
      entry.faults.push({ line: number, text: errorText('IMPORT_LDIF_BASE64', { attribute }) });
    else if (name === 'dn') entry.dn = decoded;
    else add(entry.attributes, name, { text: decoded, line: number, options });
  }
  if (entry) yield entry;
}

/** Joins lines with their continuation lines, and gives the number of the first. */
function* unfolded(text: string, file: string): Generator<{ line: string; number: number }> {
  let start = 0;
  let number = 1;
  let line: string | null = null;
  let first = 1;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const physical = text.slice(start, text[end - 1] === '\r' && end > start ? end - 1 : end);
    if (physical.startsWith(' ') && line) line += physical.slice(1);
    else {
      if (line !== null) yield { line, number: first };
      line = physical;
      first = number;
    }
    if (line.length > importLimits.rowCharacters)
      throw new FormatError(
        `${file}:${first}`,
        errorText('IMPORT_VALUE_TOO_LONG', { limit: importLimits.rowCharacters }),
      );
    start = end + 1;
    number += 1;
  }
  if (line !== null) yield { line, number: first };
}

/** A search that the server has aborted printed only a part, and people who are missing would seem to be gone. */
function assertComplete(line: string, place: string): void {
  const result = /^result:\s*(\d.*)$/i.exec(line)?.[1];
  if (result === undefined || complete.test(result)) return;
  throw new FormatError(place, errorText('IMPORT_SEARCH_INCOMPLETE', { result }));
}

/**
 * Null if it is not base64. Of binary values only the security identifiers of Windows are decoded, because they identify
 * the primary groups of people.
 */
function fromBase64(name: string, raw: string, options: readonly string[]): string | null {
  const plain = raw.replace(/\s/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(plain) || plain.length % 4 === 1) return null;
  const bytes = Buffer.from(plain, 'base64');
  if (name === 'objectsid') return textOfSid(bytes) ?? bytes.toString('utf8');
  return options.includes('binary') ? '' : bytes.toString('utf8');
}

function add(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The values of an attribute without options, or else those in the first language. */
export function valuesOf({ attributes }: Entry, name: string): Value[] {
  const values = (attributes.get(name) ?? []).filter(({ options }) => !options.includes('binary'));
  const plain = values.filter(({ options }) => options.length === 0);
  return plain.length > 0
    ? plain
    : values.filter(({ options }) => options.every((it) => it.startsWith('lang-')));
}
