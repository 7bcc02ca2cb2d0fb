/** Tables for people on a terminal, JSON for programs elsewhere. */
export function print(rows: Record<string, unknown>[], asJson: boolean | undefined): void {
  if (asJson ?? !process.stdout.isTTY) {
    console.log(JSON.stringify(rows, null, 2));
    return;
  }
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (value: unknown) => (value === null || value === undefined ? '' : String(value));
  const widths = columns.map((column) =>
    Math.max(column.length, ...rows.map((row) => cell(row[column]).length)),
  );
  const line = (cells: string[]) =>
    cells
      .map((text, index) => text.padEnd(widths[index] as number))
      .join('  ')
      .trimEnd();
  console.log(line(columns.map((column) => column.toUpperCase())));
  for (const row of rows) console.log(line(columns.map((column) => cell(row[column]))));
}
