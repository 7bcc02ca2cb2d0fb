import { fold } from '../../shared/fold.ts';

export interface Rdn {
  /** In lower case. */
  attribute: string;
  value: string;
}

/**
 * The parts of a DN (RFC 4514), that of the entry itself first. Each has one or more attributes. Null if it is not a
 * DN.
 */
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

/** A value up to the character that ends it, without escapes: `\,` and `\2C` are both a comma. */
function valueAt(text: string): { value: string; rest: string } {
  // The quoted form of RFC 1779 and RFC 2253; some tools still write it.
  const quoted = /^"((?:[^"\\]|\\.)*)"\s*/s.exec(text);
  if (quoted) return { value: unescaped(quoted[1] ?? ''), rest: text.slice(quoted[0].length) };
  const plain = /^(?:[^\\,;+]|\\.)*/s.exec(text)?.[0] ?? '';
  // An escaped space at the end belongs to the value.
  const trimmed = plain.replace(/(\\ )?\s*$/s, '$1');
  return { value: unescaped(trimmed), rest: text.slice(plain.length) };
}

/** Escaped bytes are UTF-8; several may form one character. */
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

/**
 * A key that is the same for all spellings of a DN: escapes, case, spaces and the order within a part do not matter.
 */
export function keyOfDn(dn: string): string {
  const parts = partsOf(dn);
  if (!parts) return fold(dn);
  return JSON.stringify(
    parts.map((part) =>
      part.map(({ attribute, value }) => `${attributeNamed(attribute)}=${fold(value)}`).sort(),
    ),
  );
}
