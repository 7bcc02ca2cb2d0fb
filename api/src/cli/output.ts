import { printable } from '../shared/characters.ts';
import { one } from '../shared/one.ts';

/**
 * Prints one line for people. Characters that a terminal would interpret are escaped, because other people choose the
 * names in it.
 */
export const printLine = (line: string): void => console.log(printable(line));

/** The same for errors, which may have several lines. */
export const printError = (text: string): void => console.error(text.split('\n').map(printable).join('\n'));

/** Prints JSON with the same characters escaped, so that programs read the same values. */
export const printJson = (value: unknown, indent?: number): void => {
  const lines = JSON.stringify(value, null, indent).split('\n');
  console.log(lines.map(printable).join('\n'));
};

/** Prints a table on a terminal, and JSON elsewhere. */
export function print(rows: readonly object[], asJson: boolean | undefined): void {
  if (asJson ?? !process.stdout.isTTY) {
    printJson(rows, 2);
    return;
  }
  const values = rows.map((row) => new Map<string, unknown>(Object.entries(row)));
  const columns = [...new Set(values.flatMap((row) => [...row.keys()]))];
  const cell = (value: unknown) => (value === null || value === undefined ? '' : printable(String(value)));
  const widths = columns.map((column) =>
    Math.max(column.length, ...values.map((row) => cell(row.get(column)).length)),
  );
  const line = (cells: string[]) =>
    cells
      .map((text, index) => text.padEnd(one(widths[index], 'every column has a width')))
      .join('  ')
      .trimEnd();
  console.log(line(columns.map((column) => column.toUpperCase())));
  for (const row of values) console.log(line(columns.map((column) => cell(row.get(column)))));
}
