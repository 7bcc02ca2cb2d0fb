import { fold } from '../../shared/fold.ts';

export interface Rdn {
  /** In lower case. */
  attribute: string;
  value: string;
}

/** The parts of a DN (RFC 4514), that of the entry itself first; each has one attribute or several. Null: it is none. */
export function partsOf(dn: string): Rdn[][] | null {
  const parts: Rdn[][] = [[]];
  let rest = dn.trim();
  while (rest !== '') {
    const type = /^\s*([A-Za-z][\w-]*|\d+(?:\.\d+)*)\s*=\s*/.exec(rest);
    if (!type) return null;
    const read = valueAt(rest.slice(type[0].length));
    parts.at(-1)?.push({ attribute: (type[1] ?? '').toLowerCase(), value: read.value });
    if (read.rest === '') break;
    if (read.rest[0] !== '+') parts.push([]);
    rest = read.rest.slice(1);
  }
  return parts;
}

/** A value up to the character that ends it, with its escapes undone: `\,` and `\2C` are both a comma. */
function valueAt(text: string): { value: string; rest: string } {
  // As RFC 1779 and RFC 2253 write them; some tools still do.
  const quoted = /^"((?:[^"\\]|\\.)*)"\s*/s.exec(text);
  if (quoted) return { value: unescaped(quoted[1] ?? ''), rest: text.slice(quoted[0].length) };
  const plain = /^(?:[^\\,;+]|\\.)*/s.exec(text)?.[0] ?? '';
  // A space at the end that is escaped belongs to the value.
  const trimmed = plain.replace(/(\\ )?\s*$/s, '$1');
  return { value: unescaped(trimmed), rest: text.slice(plain.length) };
}

/** Escaped bytes stand for UTF-8, several together for one character. */
function unescaped(text: string): string {
  return text
    .replace(/(?:\\[0-9A-Fa-f]{2})+/g, (bytes) =>
      Buffer.from(bytes.replaceAll('\\', ''), 'hex').toString('utf8'),
    )
    .replace(/\\(.)/gs, '$1');
}

const synonyms: Record<string, string> = {
  commonname: 'cn',
  '2.5.4.3': 'cn',
  userid: 'uid',
  '0.9.2342.19200300.100.1.1': 'uid',
  '2.5.4.11': 'ou',
  domaincomponent: 'dc',
  '0.9.2342.19200300.100.1.25': 'dc',
};

export const attributeNamed = (name: string): string => synonyms[name.toLowerCase()] ?? name.toLowerCase();

/** The same for all spellings of one DN: escapes, case, spaces and the order within a part mean nothing. */
export function keyOfDn(dn: string): string {
  const parts = partsOf(dn);
  if (!parts) return fold(dn);
  return JSON.stringify(
    parts.map((part) =>
      part.map(({ attribute, value }) => `${attributeNamed(attribute)}=${fold(value)}`).sort(),
    ),
  );
}
