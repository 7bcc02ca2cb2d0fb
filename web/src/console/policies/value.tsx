/** The value of a setting as text. */
export function valueText(value: unknown, words: { yes: string; no: string }): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.map((item) => itemText(item)).join('\n');
  return String(value);
}

const itemText = (item: unknown): string =>
  typeof item === 'object' && item !== null ? Object.values(item).join(' ') : String(item);

export function Value({ of, words }: { of: unknown; words: { yes: string; no: string } }) {
  return <span style={{ whiteSpace: 'pre-wrap' }}>{valueText(of, words)}</span>;
}
