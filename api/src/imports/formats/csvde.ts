import type { Record as Row } from './csv-records.ts';
import type { Entry, Value } from './ldif-entries.ts';
import { textOfSid } from './sid.ts';

/**
 * The entries in a table of csvde. It has a column `DN`, and a cell contains all values of an attribute, separated by
 * semicolons. Null for any other table.
 */
export function entriesOfTable(headings: readonly string[], rows: readonly Row[]): Entry[] | null {
  const names = headings.map((heading) => heading.toLowerCase());
  const dn = names.indexOf('dn');
  if (dn === -1 || !names.includes('objectclass')) return null;
  return rows.map(({ line, cells }) => {
    const attributes = new Map<string, Value[]>();
    names.forEach((name, index) => {
      const cell = cells[index];
      if (index === dn || !cell) return;
      attributes.set(
        name,
        valuesIn(name, cell).map((text) => ({ text, line, options: [] })),
      );
    });
    return { line, dn: cells[dn] ?? '', attributes, faults: [] };
  });
}

/** A semicolon within a value is escaped by a backslash. Bytes are written as X'…', and may be UTF-8. */
const valuesIn = (name: string, cell: string): string[] =>
  (cell.match(/(?:\\.|[^;\\])+/gs) ?? []).map((value) => {
    const hex = /^X'([0-9a-f]*)'$/i.exec(value)?.[1];
    if (hex === undefined) return value.replaceAll('\\;', ';');
    const bytes = Buffer.from(hex, 'hex');
    return (name === 'objectsid' ? textOfSid(bytes) : null) ?? bytes.toString('utf8');
  });
