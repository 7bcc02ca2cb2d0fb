import type { Record as Row } from './csv-records.ts';
import type { Entry, Value } from './ldif-entries.ts';

/**
 * The entries in a table of csvde, which has a column `DN`, and in each cell all values of an attribute with semicolons
 * between them. Null: it is another table.
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
        valuesIn(cell).map((text) => ({ text, line, options: [] })),
      );
    });
    return { line, dn: cells[dn] ?? '', attributes, faults: [] };
  });
}

/** A semicolon within a value has a backslash before it. Bytes are written as X'…'; they may be UTF-8. */
const valuesIn = (cell: string): string[] =>
  (cell.match(/(?:\\.|[^;\\])+/gs) ?? []).map((value) => {
    const bytes = /^X'([0-9a-f]*)'$/i.exec(value)?.[1];
    return bytes === undefined ? value.replaceAll('\\;', ';') : Buffer.from(bytes, 'hex').toString('utf8');
  });
